namespace Cases.Guards.GuardsCase;

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

internal sealed class Guards(IConsent consent)
{
    private bool MayTrack() => consent.Allows("analytics");

    private void Demand()
    {
        if (!consent.Allows("analytics"))
        {
            throw new InvalidOperationException("no consent");
        }
    }

    private static void Send(Visit visit) => Coin = visit.Theme == "";

    [RequiresGuard("analytics-consent")]
    private static void SendGuarded(Visit visit) => Metrica.Track(visit.Page);

    public void NoGuardBad(Visit visit) => Metrica.Track(visit.Page); // expect: PRIV301

    public void AfterTheIfBad(Visit visit)
    {
        if (consent.Allows("analytics"))
        {
            Send(visit);
        }

        Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void OnOnePathOnlyBad(Visit visit)
    {
        if (Coin && !consent.Allows("analytics"))
        {
            return;
        }

        Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void OrBad(Visit visit)
    {
        if (consent.Allows("analytics") || Coin)
        {
            Metrica.Track(visit.Page); // expect: PRIV301
        }
    }

    public void ResultDroppedBad(Visit visit)
    {
        consent.Allows("analytics");
        Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void WrongPolarityBad(Visit visit)
    {
        if (!consent.Allows("analytics"))
        {
            Metrica.Track(visit.Page); // expect: PRIV302
        }
    }

    public void ElseBad(Visit visit)
    {
        if (consent.Allows("analytics"))
        {
            Send(visit);
        }
        else
        {
            Metrica.Track(visit.Page); // expect: PRIV302
        }
    }

    public void GuardedCallerForgotBad(Visit visit) => SendGuarded(visit); // expect: PRIV301

    public void IfOk(Visit visit)
    {
        if (consent.Allows("analytics"))
        {
            Metrica.Track(visit.Page);
        }
    }

    public void EarlyExitOk(Visit visit)
    {
        if (!consent.Allows("analytics"))
        {
            return;
        }

        Metrica.Track(visit.Page);
    }

    public void ThrowOk(Visit visit)
    {
        if (!consent.Allows("analytics"))
        {
            throw new InvalidOperationException("no consent");
        }

        Metrica.Track(visit.Page);
    }

    public void AndOk(Visit visit)
    {
        if (Coin && consent.Allows("analytics"))
        {
            Metrica.Track(visit.Page);
        }
    }

    public void KeptInALocalOk(Visit visit)
    {
        var allowed = consent.Allows("analytics");
        if (allowed)
        {
            Metrica.Track(visit.Page);
        }
    }

    public void ComparedWithTrueOk(Visit visit)
    {
        if (consent.Allows("analytics") == true)
        {
            Metrica.Track(visit.Page);
        }
    }

    public void ComparedWithFalseOk(Visit visit)
    {
        if (consent.Allows("analytics") == false)
        {
            return;
        }

        Metrica.Track(visit.Page);
    }

    public void IsTrueOk(Visit visit)
    {
        if (consent.Allows("analytics") is true)
        {
            Metrica.Track(visit.Page);
        }
    }

    public void WrappedGuardOk(Visit visit)
    {
        if (MayTrack())
        {
            Metrica.Track(visit.Page);
        }
    }

    public void ThrowingHelperOk(Visit visit)
    {
        Demand();
        Metrica.Track(visit.Page);
    }

    public void InTheLoopOk(List<Visit> visits)
    {
        foreach (var visit in visits)
        {
            if (!consent.Allows("analytics"))
            {
                continue;
            }

            Metrica.Track(visit.Page);
        }
    }

    public void RequiresGuardOk(Visit visit)
    {
        if (consent.Allows("analytics"))
        {
            SendGuarded(visit);
        }
    }

    public void CleanOk(Visit visit) => Metrica.Track(visit.Theme);
}
