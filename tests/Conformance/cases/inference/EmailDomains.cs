// option: PrivacyInference=report
// severity: PRIV201=warning
using System.Net.Mail;

namespace Cases.Inference.EmailDomainsCase;

internal sealed class Subscriber
{
    public string Email { get; set; } = "";

    public string Phone { get; set; } = "";
}

/// <summary>What stands behind the '@' is a provider or a firm, and no guess says more of it; what stands before it is the person.</summary>
internal static class EmailDomains
{
    public static void SplitOk(Subscriber subscriber) => Log.LogInformation("{X}", subscriber.Email.Split('@')[1]);

    public static void SplitTextOk(Subscriber subscriber) => Log.LogInformation("{X}", subscriber.Email.Split("@")[^1]);

    public static void SplitLastOk(Subscriber subscriber) => Log.LogInformation("{X}", subscriber.Email.Split('@').Last());

    public static void SplitOptionalOk(Subscriber? subscriber) => Log.LogInformation("{X}", subscriber?.Email.Split('@', 2)[1]);

    public static void PartsOk(Subscriber subscriber)
    {
        var parts = subscriber.Email.Split('@');
        Log.LogInformation("{X}", parts[1]);
    }

    public static void SubstringOk(Subscriber subscriber) => Log.LogInformation("{X}", subscriber.Email.Substring(subscriber.Email.IndexOf('@') + 1));

    public static void PlaceOk(Subscriber subscriber)
    {
        var at = subscriber.Email.LastIndexOf('@');
        Log.LogInformation("{X} {Y}", subscriber.Email.Substring(at + 1), subscriber.Email[(at + 1)..].ToLowerInvariant());
    }

    public static void HostOk(Subscriber subscriber) => Log.LogInformation("{X}", new MailAddress(subscriber.Email).Host);

    public static void EndsOk(Subscriber subscriber) => Log.LogInformation("{X}", subscriber.Email.EndsWith("@example.org"));

    public static void SplitBad(Subscriber subscriber) => Log.LogInformation("{X}", subscriber.Email.Split('@')[0]); // expect: PRIV201

    public static void PartsBad(Subscriber subscriber)
    {
        var parts = subscriber.Email.Split('@');
        Log.LogInformation("{X}", parts[0]); // expect: PRIV201
    }

    public static void SubstringBad(Subscriber subscriber) => Log.LogInformation("{X}", subscriber.Email.Substring(1)); // expect: PRIV201

    public static void BeforeBad(Subscriber subscriber) => Log.LogInformation("{X}", subscriber.Email[..subscriber.Email.IndexOf('@')]); // expect: PRIV201

    public static void OtherSignBad(Subscriber subscriber) => Log.LogInformation("{X}", subscriber.Email.Split('.')[1]); // expect: PRIV201

    public static void FirstBad(Subscriber subscriber) => Log.LogInformation("{X}", subscriber.Email.Split('@').First()); // expect: PRIV201

    public static void AnotherTextBad(Subscriber subscriber, string text) => Log.LogInformation("{X}", subscriber.Email.Substring(text.IndexOf('@') + 1)); // expect: PRIV201

    public static void NoAddressBad(Subscriber subscriber) => Log.LogInformation("{X}", subscriber.Phone.Split('@')[1]); // expect: PRIV201

    public static void MoreBesideItBad(Subscriber subscriber) => Log.LogInformation("{X}", $"{subscriber.Email} {subscriber.Phone}".Split('@')[1]); // expect: PRIV201
}
