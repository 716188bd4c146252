// option: PrivacyAsOf=2026-06-01
// rules: PRIV405
namespace Cases.Exceptions.UnjustifiedCase;

internal static class Unjustified
{
    [PrivacyException("PRIV201")] // expect: PRIV405
    public static void WithoutJustification() => Log.LogInformation("clean");

    [PrivacyException("PRIV201", Justification = "one day only", Expires = "2026-05-31")] // expect: PRIV405
    public static void Expired() => Log.LogInformation("clean");

    [PrivacyException("PRIV201", Justification = "one day only", Expires = "2027-05-31")]
    public static void ValidOk(User user) => Log.LogInformation("{X}", user.Email);
}
