namespace Cases.Guards.TriesCase;

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

internal interface IGate
{
    [Guard("analytics-consent")]
    void Require();
}

/// <summary>The orders in which try, catch and finally run, one within the other.</summary>
internal sealed class Tries(IConsent consent, IGate gate)
{
    public void AskedBeforeTheTryOk(Visit visit)
    {
        if (!consent.Allows("analytics"))
            return;
        try
        {
            Metrica.Track(visit.Page);
        }
        catch (InvalidOperationException)
        {
            Metrica.Track(visit.Page);
        }
        finally
        {
            Metrica.Track(visit.Page);
        }
    }

    public void AskedInTheTryBad(Visit visit)
    {
        try
        {
            if (consent.Allows("analytics"))
                Metrica.Track(visit.Page);
        }
        catch (InvalidOperationException)
        {
            Metrica.Track(visit.Page); // expect: PRIV301
        }
        finally
        {
            Metrica.Track(visit.Page); // expect: PRIV301
        }
    }

    public void TryWithinTheConditionWithinATryBad(Visit visit)
    {
        try
        {
            if (consent.Allows("analytics"))
            {
                try
                {
                    Metrica.Track(visit.Page);
                }
                catch (InvalidOperationException)
                {
                    Metrica.Track(visit.Page);
                }
                finally
                {
                    Metrica.Track(visit.Page);
                }
            }
        }
        finally
        {
            Metrica.Track(visit.Page); // expect: PRIV301
        }
    }

    public void TryWithinTheConditionOfACatchBad(Visit visit)
    {
        try
        {
            Coin = true;
        }
        catch (InvalidOperationException)
        {
            if (consent.Allows("analytics"))
            {
                try
                {
                    Metrica.Track(visit.Page);
                }
                finally
                {
                    Metrica.Track(visit.Page);
                }
            }
        }
        finally
        {
            Metrica.Track(visit.Page); // expect: PRIV301
        }
    }

    public void RequiredInATryBad(Visit visit)
    {
        try
        {
            gate.Require();
        }
        finally
        {
            Metrica.Track(visit.Page); // expect: PRIV301
        }

        Metrica.Track(visit.Page);
    }

    public void RequiredInATryWithACatchBad(Visit visit)
    {
        try
        {
            gate.Require();
        }
        catch (InvalidOperationException)
        {
            Metrica.Track(visit.Page); // expect: PRIV301
        }
        finally
        {
            Metrica.Track(visit.Page); // expect: PRIV301
        }

        Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void RequiredInACatchBad(Visit visit)
    {
        try
        {
            Coin = true;
        }
        catch (InvalidOperationException)
        {
            gate.Require();
        }

        Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void RequiredInFinallyOk(Visit visit)
    {
        try
        {
            Coin = true;
        }
        finally
        {
            gate.Require();
        }

        Metrica.Track(visit.Page);
    }

    public void RequiredInATryWithinATryBad(Visit visit)
    {
        try
        {
            try
            {
                gate.Require();
            }
            finally
            {
                Coin = true;
            }

            Metrica.Track(visit.Page);
        }
        finally
        {
            Metrica.Track(visit.Page); // expect: PRIV301
        }
    }

    public void SwallowedWithinATryBad(Visit visit)
    {
        try
        {
            try
            {
                gate.Require();
            }
            catch (InvalidOperationException)
            {
            }

            Metrica.Track(visit.Page); // expect: PRIV301
        }
        finally
        {
            Coin = true;
        }
    }

    public void RequiredInFinallyOfATryThatCatchesOk(Visit visit)
    {
        try
        {
            try
            {
                Coin = true;
            }
            catch (InvalidOperationException)
            {
            }
            finally
            {
                gate.Require();
            }

            Metrica.Track(visit.Page);
        }
        finally
        {
            Coin = false;
        }

        Metrica.Track(visit.Page);
    }

    public void RequiredInATryWithinFinallyOk(Visit visit)
    {
        try
        {
            Coin = true;
        }
        finally
        {
            try
            {
                gate.Require();
            }
            finally
            {
                Coin = false;
            }
        }

        Metrica.Track(visit.Page);
    }
}
