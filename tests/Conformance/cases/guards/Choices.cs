namespace Cases.Guards.ChoicesCase;

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

internal sealed class Settings
{
    [Guard("analytics-consent")]
    public bool Tracking { get; set; }

    public bool Sound { get; set; }
}

/// <summary>Choices within choices: ternaries, switches, pattern combinators, and the laws of negation.</summary>
internal sealed class Choices(IConsent consent)
{
    public void TernaryInATernaryOk(Visit visit) =>
        Metrica.Track(Coin ? visit.Theme == "" ? "" : consent.Allows("analytics") ? visit.Page : "nobody" : visit.Theme);

    public void TernaryInTheOtherArmBad(Visit visit) =>
        Metrica.Track(Coin ? visit.Page : consent.Allows("analytics") ? visit.Page : "nobody"); // expect: PRIV301

    public void EveryArmAsksOk(Visit visit)
    {
        if (Coin ? visit.Theme == "" && consent.Allows("analytics") : !consent.Allows("analytics") ? false : Coin)
            Metrica.Track(visit.Page);
    }

    public void OneArmDoesNotAskBad(Visit visit)
    {
        if (Coin ? consent.Allows("analytics") : visit.Theme == "")
            Metrica.Track(visit.Page); // expect: PRIV301
    }

    public bool RefusedInTheFirstArmOk(Visit visit) => visit.Theme switch
    {
        _ when !consent.Allows("analytics") => false,
        "dark" => Sent(visit.Page),
        _ => Sent(visit.Page + visit.Theme),
    };

    public bool AskedInAnotherArmBad(Visit visit) => visit.Theme switch
    {
        "light" when consent.Allows("analytics") => Sent(visit.Page),
        "dark" => Sent(visit.Page), // expect: PRIV301
        _ => false,
    };

    public bool TupleWithADiscardOk(Visit visit) => (Coin, consent.Allows("analytics")) switch
    {
        (_, false) => false,
        (true, _) => Sent(visit.Page),
        _ => Sent(visit.Theme),
    };

    public bool TupleOfTheOtherBad(Visit visit) => (Coin, consent.Allows("analytics")) switch
    {
        (false, _) => false,
        (_, var asked) when asked || Coin => Sent(visit.Page), // expect: PRIV301
        _ => false,
    };

    public void BothSidesOfOrOk(Visit visit, Settings? settings)
    {
        if (settings is { Tracking: true, Sound: true } or { Tracking: true })
            Metrica.Track(visit.Page);
    }

    public void OneSideOfOrBad(Visit visit, Settings? settings)
    {
        if (settings is { Tracking: true } or { Sound: true })
            Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void NoneOfTheRefusalsOk(Visit visit, Settings? settings)
    {
        if (settings is null or { Tracking: false })
            return;
        Metrica.Track(visit.Page);
    }

    public void NotNeitherOk(Visit visit, Settings? settings)
    {
        if (settings is not (null or { Tracking: false }))
            Metrica.Track(visit.Page);
    }

    public void NotBothBad(Visit visit, Settings settings)
    {
        if (settings is not { Tracking: false, Sound: false })
            Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void NotNotOk(Visit visit, Settings? settings)
    {
        if (settings is not { Tracking: not false })
            return;
        Metrica.Track(visit.Page);
    }

    public void NamedByThePatternOk(Visit visit, Settings? settings)
    {
        if (settings is { Tracking: var tracking, Sound: true } && tracking)
            Metrica.Track(visit.Page);
    }

    public void NamedByThePatternBad(Visit visit, Settings? settings)
    {
        if (settings is { Tracking: var tracking } && (tracking || Coin))
            Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void CaseOfAPropertyOk(Visit visit, Settings? settings)
    {
        switch (settings)
        {
            case null:
            case { Tracking: false }:
                return;
            case { Sound: true }:
                Metrica.Track(visit.Page);
                break;
            default:
                Metrica.Track(visit.Page + visit.Theme);
                break;
        }
    }

    public void CaseOfAnotherPropertyBad(Visit visit, Settings? settings)
    {
        switch (settings)
        {
            case { Sound: true }:
                Metrica.Track(visit.Page); // expect: PRIV301
                break;
            case { Tracking: true }:
                Metrica.Track(visit.Page);
                break;
        }
    }

    public void NotOfAnOrOk(Visit visit)
    {
        if (!(!consent.Allows("analytics") || Coin))
            Metrica.Track(visit.Page);
    }

    public void ExitOfNotAnAndOk(Visit visit)
    {
        if (!(consent.Allows("analytics") && Coin))
            return;
        Metrica.Track(visit.Page);
    }

    public void NotOfAnAndBad(Visit visit)
    {
        if (!(!consent.Allows("analytics") && Coin))
            Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void ExclusiveWithTrueOk(Visit visit)
    {
        if (consent.Allows("analytics") ^ true)
            return;
        Metrica.Track(visit.Page);
    }

    public void ExclusiveWithTrueBad(Visit visit)
    {
        if (consent.Allows("analytics") ^ true)
            Metrica.Track(visit.Page); // expect: PRIV302
    }

    public void UnequalToTheOtherBad(Visit visit)
    {
        if (consent.Allows("analytics") != consent.Allows("marketing"))
            Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void EqualsMethodOk(Visit visit)
    {
        if (consent.Allows("analytics").Equals(true))
            Metrica.Track(visit.Page);
    }

    public void EqualsMethodBad(Visit visit)
    {
        if (consent.Allows("analytics").Equals(false))
            Metrica.Track(visit.Page); // expect: PRIV302
    }

    public void BoxedOk(Visit visit)
    {
        object answer = consent.Allows("analytics");
        if (answer is true)
            Metrica.Track(visit.Page);
    }

    public void BoxedBad(Visit visit)
    {
        object answer = consent.Allows("analytics");
        if (answer is bool)
            Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void AsTextBad(Visit visit)
    {
        if (consent.Allows("analytics").ToString() == "False")
            Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void ContradictionOk(Visit visit)
    {
        var asked = consent.Allows("analytics");
        if (asked && !asked)
            Metrica.Track(visit.Page);
    }

    private static bool Sent(string page)
    {
        Metrica.Track(page);
        return true;
    }
}
