namespace Cases.Guards.PatternsCase;

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
    public bool Allowed { get; set; }

    public bool Dark { get; set; }
}

internal sealed record Session(Settings Settings, string Theme);

/// <summary>Patterns and switches.</summary>
internal sealed class Patterns(IConsent consent)
{
    public void PropertyOk(Visit visit, Settings? settings)
    {
        if (settings is { Allowed: true })
            Metrica.Track(visit.Page);
    }

    public void PropertyFalseBad(Visit visit, Settings? settings)
    {
        if (settings is { Allowed: false })
            Metrica.Track(visit.Page); // expect: PRIV302
    }

    public void NotPropertyBad(Visit visit, Settings? settings)
    {
        if (settings is not { Allowed: true })
            Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void ExitUnlessPropertyOk(Visit visit, Settings? settings)
    {
        if (settings is not { Allowed: true })
            return;
        Metrica.Track(visit.Page);
    }

    public void OtherPropertyBad(Visit visit, Settings? settings)
    {
        if (settings is { Dark: true })
            Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void NestedPropertyOk(Visit visit, Session? session)
    {
        if (session is { Theme: "dark", Settings.Allowed: true })
            Metrica.Track(visit.Page);
    }

    public void NestedPatternOk(Visit visit, Session? session)
    {
        if (session is { Settings: { Allowed: true } settings } && settings.Dark)
            Metrica.Track(visit.Page);
    }

    public void PositionalOk(Visit visit, Session session)
    {
        if (session is ({ Allowed: true }, _))
            Metrica.Track(visit.Page);
    }

    public void EitherPatternBad(Visit visit, Settings? settings)
    {
        if (settings is { Allowed: true } or { Dark: true })
            Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void BothPatternsOk(Visit visit, Settings? settings)
    {
        if (settings is { Allowed: true } and { Dark: true })
            Metrica.Track(visit.Page);
    }

    public void VarPatternOk(Visit visit)
    {
        if (consent.Allows("analytics") is var answer && answer)
            Metrica.Track(visit.Page);
    }

    public void VarPatternAloneBad(Visit visit)
    {
        if (consent.Allows("analytics") is var answer)
            Metrica.Track(visit.Page + answer); // expect: PRIV301
    }

    public void TypePatternBad(Visit visit)
    {
        if ((object)consent.Allows("analytics") is bool)
            Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void SwitchStatementOk(Visit visit)
    {
        switch (consent.Allows("analytics"))
        {
            case true:
                Metrica.Track(visit.Page);
                break;
            case false:
                Coin = true;
                break;
        }
    }

    public void SwitchStatementBad(Visit visit)
    {
        switch (consent.Allows("analytics"))
        {
            case false:
                Metrica.Track(visit.Page); // expect: PRIV302
                break;
            default:
                Coin = true;
                break;
        }
    }

    public void SwitchDefaultOk(Visit visit)
    {
        switch (consent.Allows("analytics"))
        {
            case false:
                return;
            default:
                Metrica.Track(visit.Page);
                break;
        }
    }

    public void AfterTheSwitchOk(Visit visit)
    {
        switch (consent.Allows("analytics"))
        {
            case false:
                return;
            case true:
                break;
        }

        Metrica.Track(visit.Page);
    }

    public void AfterTheSwitchBad(Visit visit)
    {
        switch (consent.Allows("analytics"))
        {
            case true:
                Coin = false;
                break;
        }

        Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void SwitchWhenOk(Visit visit)
    {
        switch (visit.Theme)
        {
            case "dark" when consent.Allows("analytics"):
                Metrica.Track(visit.Page);
                break;
        }
    }

    public void SwitchWhenOfAnotherCaseBad(Visit visit)
    {
        switch (visit.Theme)
        {
            case "dark" when consent.Allows("analytics"):
                Coin = true;
                break;
            case "light":
                Metrica.Track(visit.Page); // expect: PRIV301
                break;
        }
    }

    public bool SwitchExpressionOk(Visit visit) => consent.Allows("analytics") switch
    {
        true => Sent(visit.Page),
        false => false,
    };

    public bool SwitchExpressionBad(Visit visit) => consent.Allows("analytics") switch
    {
        true => false,
        false => Sent(visit.Page), // expect: PRIV302
    };

    public bool SwitchExpressionWhenOk(Visit visit) => visit.Theme switch
    {
        _ when !consent.Allows("analytics") => false,
        "dark" => Sent(visit.Page),
        _ => false,
    };

    public bool SwitchExpressionConditionOk(Visit visit)
    {
        var allowed = visit.Theme switch { "dark" => consent.Allows("analytics"), _ => false };
        return allowed && Sent(visit.Page);
    }

    public bool SwitchExpressionConditionBad(Visit visit)
    {
        var allowed = visit.Theme switch { "dark" => consent.Allows("analytics"), _ => Coin };
        return allowed && Sent(visit.Page); // expect: PRIV301
    }

    public string ValueOfTheArmOk(Visit visit)
    {
        var page = consent.Allows("analytics") switch { true => visit.Page, false => "" };
        Metrica.Track(page);
        return "";
    }

    public void TupleOfAnswersOk(Visit visit)
    {
        switch (consent.Allows("analytics"), Coin)
        {
            case (true, true):
                Metrica.Track(visit.Page);
                break;
        }
    }

    public void TupleOfAnswersBad(Visit visit)
    {
        switch (consent.Allows("analytics"), Coin)
        {
            case (_, true):
                Metrica.Track(visit.Page); // expect: PRIV301
                break;
        }
    }

    private static bool Sent(string page)
    {
        Metrica.Track(page);
        return true;
    }
}
