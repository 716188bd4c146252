using System.Net.Http;
using System.Net.Mail;
using static Cases.Typed.Api;

namespace Cases.NamedBuilt.MadeWithCase;

/// <summary>What a library's object was made with is written to before the object goes on.</summary>
internal static class MadeWithCase
{
    public static void RecipientBad()
    {
        var message = new MailMessage();
        message.To.Add(Source());
        Sink(message.To.ToString()); // expect: PRIV201
        Sink(string.Join(",", message.To)); // expect: PRIV201
    }

    public static void RecipientOk()
    {
        var message = new MailMessage();
        message.To.Add(Source());
        Sink(message.CC.ToString());
        Sink(message.Subject);
        var other = new MailMessage();
        other.To.Add("team@example.org");
        Sink(other.To.ToString());
    }

    public static void HeaderBad()
    {
        using var request = new HttpRequestMessage();
        request.Headers.Add("X-Name", Source());
        Sink(request.Headers.ToString()); // expect: PRIV201
    }

    public static void HeaderOk()
    {
        using var request = new HttpRequestMessage();
        request.Headers.Add("X-Name", Source());
        Sink(request.Method.ToString());
        using var other = new HttpRequestMessage();
        other.Headers.Add("X-Name", "none");
        Sink(other.Headers.ToString());
    }

    public static void GivenOnBad()
    {
        var message = new MailMessage();
        message.To.Add(new MailAddress(Source()));
        Send(message); // expect: PRIV201
    }

    public static void GivenOnOk()
    {
        var message = new MailMessage();
        message.Headers["X-Name"] = Source();
        Send(message);
    }

    private static void Send(MailMessage message) => Sink(string.Join(";", message.To.Select(to => to.Address)));
}
