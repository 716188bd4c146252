// option: PrivacyAsOf=2026-06-01
namespace Cases.Guards.HardConsentsCase;

internal sealed class Visit
{
    [PersonalData("user.behavior", Purpose = "research")]
    public string Page { get; set; } = "";

    [PersonalData("user.contact.email", Purpose = "marketing")]
    public string Address { get; set; } = "";

    [PersonalData("user.name", Purpose = "service")]
    public string Name { get; set; } = "";
}

internal static class Sinks
{
    [Recipient("product-analytics")]
    public static void Track(string value) => Coin = value == "";

    [Recipient("newsletter")]
    public static void Mail(string value) => Coin = value == "";

    [Recipient("partner")]
    public static void Send(string value) => Coin = value == "";
}

/// <summary>Two consents for one flow: either is enough. One that is over: no guard helps.</summary>
internal sealed class Consents(IConsent consent)
{
    public void FirstOk(Visit visit)
    {
        if (consent.Allows("analytics"))
            Sinks.Track(visit.Page);
    }

    public void SecondOk(Visit visit)
    {
        if (consent.Allows("improvement"))
            Sinks.Track(visit.Page);
    }

    public void FP_Either(Visit visit)
    {
        if (consent.Allows("analytics") || consent.Allows("improvement"))
            Sinks.Track(visit.Page); // known false alarm: PRIV301 either of two consents allows it, and one of them was given
    }

    public void NeitherBad(Visit visit) => Sinks.Track(visit.Page); // expect: PRIV301

    public void SecondRefusedFirstAskedOk(Visit visit)
    {
        if (!consent.Allows("improvement") && consent.Allows("analytics"))
            Sinks.Track(visit.Page);
    }

    public void BothRefusedBad(Visit visit)
    {
        if (!consent.Allows("improvement") && !consent.Allows("analytics"))
            Sinks.Track(visit.Page); // expect: PRIV302
    }

    public void ExpiredBad(Visit visit)
    {
        if (consent.Allows("marketing"))
            Sinks.Mail(visit.Address); // expect: PRIV303
    }

    public void ExpiredAndNotAskedBad(Visit visit) => Sinks.Mail(visit.Address); // expect: PRIV303

    public void ContractBad(Visit visit) => Sinks.Send(visit.Name); // expect: PRIV301

    public void ContractOk(Visit visit)
    {
        if (consent.Allows("partner"))
            Sinks.Send(visit.Name);
    }

    public void ContractOfTheSecondPatternOk(Visit visit)
    {
        if (!consent.Allows("all"))
            return;
        Sinks.Send(visit.Name);
    }

    public void EitherPatternOk(Visit visit)
    {
        if (consent.Allows("all") || consent.Allows("partner"))
            Sinks.Send(visit.Name);
    }

    public void EitherPatternBad(Visit visit)
    {
        if (consent.Allows("all") || consent.Allows("analytics"))
            Sinks.Send(visit.Name); // expect: PRIV301
    }
}
