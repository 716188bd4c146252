namespace Cases.Guards.PurposesCase;

internal sealed class Visit
{
    [PersonalData("user.behavior", Purpose = "research")]
    public string Page { get; set; } = "";

    public string Theme { get; set; } = "";
}

internal static class Metrica
{
    [Recipient("product-analytics")]
    public static void Track(string value) => Coin = value == "";
}

internal sealed class Reader
{
    [PersonalData("user.contact.email", Purpose = "marketing")]
    public string Address { get; set; } = "";
}

internal static class Letters
{
    [Recipient("newsletter")]
    public static void Send(string address) => Coin = address == "";
}

internal static class Names
{
    public const string Analytics = "analytics";

    public const string Marketing = "marketing";
}

/// <summary>The constant is part of the guard: another one is another question.</summary>
internal sealed class Purposes(IConsent consent)
{
    public void OtherPurposeBad(Visit visit)
    {
        if (consent.Allows("marketing"))
            Metrica.Track(visit.Page); // expect: PRIV302
    }

    public void UndeclaredPurposeBad(Visit visit)
    {
        if (consent.Allows("statistics"))
            Metrica.Track(visit.Page); // expect: PRIV302
    }

    public void OtherPurposeRefusedBad(Visit visit)
    {
        if (!consent.Allows("marketing"))
            Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void UnknownPurposeBad(Visit visit, string purpose)
    {
        if (consent.Allows(purpose))
            Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void ConstantOk(Visit visit)
    {
        if (consent.Allows(Names.Analytics))
            Metrica.Track(visit.Page);
    }

    public void OtherConstantBad(Visit visit)
    {
        if (consent.Allows(Names.Marketing))
            Metrica.Track(visit.Page); // expect: PRIV302
    }

    public void NamedArgumentOk(Visit visit)
    {
        if (consent.Allows(purpose: "analytics"))
            Metrica.Track(visit.Page);
    }

    public void LocalConstantOk(Visit visit)
    {
        var purpose = "analytics";
        if (consent.Allows(purpose))
            Metrica.Track(visit.Page);
    }

    public void LocalOverwrittenBad(Visit visit, string other)
    {
        var purpose = "analytics";
        if (Coin)
            purpose = other;
        if (consent.Allows(purpose))
            Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void ConcatenatedOk(Visit visit)
    {
        if (consent.Allows("ana" + "lytics"))
            Metrica.Track(visit.Page);
    }

    public void CaseCountsBad(Visit visit)
    {
        if (consent.Allows("Analytics"))
            Metrica.Track(visit.Page); // expect: PRIV302
    }

    public void EachWithItsOwnOk(Visit visit, Reader reader)
    {
        if (consent.Allows("analytics"))
            Metrica.Track(visit.Page);
        if (consent.Allows("marketing"))
            Letters.Send(reader.Address);
    }

    public void CrossedBad(Visit visit, Reader reader)
    {
        if (consent.Allows("marketing"))
            Metrica.Track(visit.Page); // expect: PRIV302
        if (consent.Allows("analytics"))
            Letters.Send(reader.Address); // expect: PRIV302
    }

    public void BothOk(Visit visit)
    {
        if (consent.Allows("marketing") && consent.Allows("analytics"))
            Metrica.Track(visit.Page);
    }

    public void ThirdConstantBad(Visit visit)
    {
        if (consent.Allows(""))
            Metrica.Track(visit.Page); // expect: PRIV302
    }
}
