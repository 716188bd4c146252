namespace Cases.Guards.FormsCase;

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

/// <summary>Boolean forms of a condition, each with the form next to it that says nothing.</summary>
internal sealed class Forms(IConsent consent)
{
    public void NotOk(Visit visit)
    {
        if (!!consent.Allows("analytics"))
            Metrica.Track(visit.Page);
    }

    public void NotNotNotBad(Visit visit)
    {
        if (!!!consent.Allows("analytics"))
            Metrica.Track(visit.Page); // expect: PRIV302
    }

    public void ElseOfNotOk(Visit visit)
    {
        if (!consent.Allows("analytics"))
            Coin = true;
        else
            Metrica.Track(visit.Page);
    }

    public void AndOnTheRightOk(Visit visit)
    {
        if (Coin && visit.Theme != "" && consent.Allows("analytics"))
            Metrica.Track(visit.Page);
    }

    public void WithinTheConditionOk(Visit visit)
    {
        if (consent.Allows("analytics") && Sent(visit.Page))
            Coin = true;
    }

    public void WithinTheConditionBad(Visit visit)
    {
        if (consent.Allows("analytics") || Sent(visit.Page)) // expect: PRIV302
            Coin = true;
    }

    public void BeforeTheGuardInTheConditionBad(Visit visit)
    {
        if (Sent(visit.Page) && consent.Allows("analytics")) // expect: PRIV301
            Coin = true;
    }

    public void RefusedOrOk(Visit visit)
    {
        if (!consent.Allows("analytics") || Sent(visit.Page))
            Coin = true;
    }

    public void NotBothBad(Visit visit)
    {
        if (!(consent.Allows("analytics") && Coin))
            Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void NotEitherOk(Visit visit)
    {
        if (!(!consent.Allows("analytics") || Coin))
            Metrica.Track(visit.Page);
    }

    public void EarlyExitOfEitherOk(Visit visit)
    {
        if (!consent.Allows("analytics") || Coin)
            return;
        Metrica.Track(visit.Page);
    }

    public void EarlyExitOfBothBad(Visit visit)
    {
        if (!consent.Allows("analytics") && Coin)
            return;
        Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void EagerAndOk(Visit visit)
    {
        if (consent.Allows("analytics") & Coin)
            Metrica.Track(visit.Page);
    }

    public void EagerOrBad(Visit visit)
    {
        if (consent.Allows("analytics") | Coin)
            Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void EagerAndRunsBothBad(Visit visit)
    {
        if (consent.Allows("analytics") & Sent(visit.Page)) // expect: PRIV301
            Coin = true;
    }

    public void ExclusiveOrBad(Visit visit)
    {
        if (consent.Allows("analytics") ^ Coin)
            Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void ComparedWithAnotherBad(Visit visit)
    {
        if (consent.Allows("analytics") == Coin)
            Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void TrueOnTheLeftOk(Visit visit)
    {
        if (true == consent.Allows("analytics"))
            Metrica.Track(visit.Page);
    }

    public void NotEqualToFalseOk(Visit visit)
    {
        if (consent.Allows("analytics") != false)
            Metrica.Track(visit.Page);
    }

    public void NotEqualToTrueBad(Visit visit)
    {
        if (consent.Allows("analytics") != true)
            Metrica.Track(visit.Page); // expect: PRIV302
    }

    public void TernaryConditionOk(Visit visit)
    {
        if (Coin ? consent.Allows("analytics") : false)
            Metrica.Track(visit.Page);
    }

    public void TernaryConditionWithAHoleBad(Visit visit)
    {
        if (Coin ? consent.Allows("analytics") : visit.Theme == "")
            Metrica.Track(visit.Page); // expect: PRIV301
    }

    public bool TernaryArmOk(Visit visit) => consent.Allows("analytics") ? Sent(visit.Page) : false;

    public bool TernaryOtherArmBad(Visit visit) => consent.Allows("analytics") ? false : Sent(visit.Page); // expect: PRIV302

    public void ValueOfTheArmOk(Visit visit) => Metrica.Track(consent.Allows("analytics") ? visit.Page : "nobody");

    public void ValueOfTheOtherArmBad(Visit visit) =>
        Metrica.Track(consent.Allows("analytics") ? "nobody" : visit.Page); // expect: PRIV302

    public void ArmThatThrowsOk(Visit visit)
    {
        var page = consent.Allows("analytics") ? visit.Page : throw new InvalidOperationException("no consent");
        Metrica.Track(page);
    }

    public void ReadWhereItHeldOk(Visit visit)
    {
        var page = "nobody";
        if (consent.Allows("analytics"))
            page = visit.Page;
        Metrica.Track(page);
    }

    public void ReadOnAnotherPathTooBad(Visit visit)
    {
        var page = "nobody";
        if (consent.Allows("analytics"))
            page = visit.Page;
        else if (Coin)
            page = visit.Page;
        Metrica.Track(page); // expect: PRIV301
    }

    public void ConstantConditionOk(Visit visit)
    {
        const bool Always = true;
        if (Always && consent.Allows("analytics"))
            Metrica.Track(visit.Page);
    }

    public void OrTrueBad(Visit visit)
    {
        if (consent.Allows("analytics") || true)
            Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void NestedIfOk(Visit visit)
    {
        if (consent.Allows("analytics"))
        {
            if (Coin)
                Metrica.Track(visit.Page);
        }
    }

    public void ElseIfOk(Visit visit)
    {
        if (Coin)
            return;
        else if (consent.Allows("analytics"))
            Metrica.Track(visit.Page);
    }

    public void ElseAfterElseIfBad(Visit visit)
    {
        if (Coin)
            return;
        else if (consent.Allows("analytics"))
            Coin = true;
        else
            Metrica.Track(visit.Page); // expect: PRIV302
    }

    public void BothBranchesAskOk(Visit visit)
    {
        if (Coin)
        {
            if (!consent.Allows("analytics"))
                return;
        }
        else if (!consent.Allows("analytics"))
        {
            return;
        }

        Metrica.Track(visit.Page);
    }

    public void AskedAgainAndRefusedBad(Visit visit)
    {
        if (!consent.Allows("analytics"))
            return;
        Coin = false;
        if (!consent.Allows("analytics"))
            Metrica.Track(visit.Page); // expect: PRIV302
    }

    public void UnreachableOk(Visit visit)
    {
        if (false)
#pragma warning disable CS0162
            Metrica.Track(visit.Page);
#pragma warning restore CS0162
    }

    private static bool Sent(string page)
    {
        Metrica.Track(page);
        return true;
    }
}
