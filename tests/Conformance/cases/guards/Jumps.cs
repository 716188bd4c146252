namespace Cases.Guards.JumpsCase;

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

/// <summary>Ways through a body: jumps, and branches that meet again.</summary>
internal sealed class Jumps(IConsent consent, IGate gate)
{
    public void ContinueUnlessOk(List<Visit> visits)
    {
        foreach (var visit in visits)
        {
            if (visit.Theme == "" || !consent.Allows("analytics"))
                continue;
            Metrica.Track(visit.Page);
        }
    }

    public void ContinueIfBad(List<Visit> visits)
    {
        foreach (var visit in visits)
        {
            if (consent.Allows("analytics"))
                continue;
            Metrica.Track(visit.Page); // expect: PRIV302
        }
    }

    public void BreakOfTheInnerLoopBad(List<Visit> visits)
    {
        foreach (var visit in visits)
        {
            for (var i = 0; i < visit.Theme.Length; i++)
            {
                if (!consent.Allows("analytics"))
                    break;
            }

            Metrica.Track(visit.Page); // expect: PRIV301
        }
    }

    public void GotoDefaultOk(Visit visit)
    {
        switch (visit.Theme)
        {
            case "a":
                if (!consent.Allows("analytics"))
                    goto default;
                Metrica.Track(visit.Page);
                break;
            default:
                Coin = true;
                break;
        }
    }

    public void GotoCaseBad(Visit visit)
    {
        switch (visit.Theme)
        {
            case "a":
                if (!consent.Allows("analytics"))
                    goto case "b";
                Metrica.Track(visit.Page);
                break;
            case "b":
                Metrica.Track(visit.Page); // expect: PRIV301
                break;
        }
    }

    public void BackwardsGotoOk(Visit visit)
    {
    again:
        if (!consent.Allows("analytics"))
        {
            Coin = !Coin;
            goto again;
        }

        Metrica.Track(visit.Page);
    }

    public async Task EachAsTheyComeOk(IAsyncEnumerable<Visit> visits)
    {
        await foreach (var visit in visits)
        {
            if (!consent.Allows("analytics"))
                continue;
            await Task.Yield();
            Metrica.Track(visit.Page);
        }
    }

    public async Task AfterTheyCameBad(IAsyncEnumerable<Visit> visits, Visit last)
    {
        await foreach (var visit in visits)
        {
            if (!consent.Allows("analytics"))
                return;
            Coin = visit.Theme == "";
        }

        Metrica.Track(last.Page); // expect: PRIV301
    }

    public async Task DisposedLaterOk(Visit visit, IAsyncDisposable scope)
    {
        await using (scope)
        {
            if (!consent.Allows("analytics"))
                return;
        }

        Metrica.Track(visit.Page);
    }

    public void EitherBranchHasItsOwnBad(Visit visit)
    {
        if (Coin)
        {
            if (!consent.Allows("analytics"))
                throw new InvalidOperationException();
        }
        else if (!consent.Allows("marketing"))
        {
            throw new InvalidOperationException();
        }

        Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void OneBranchHasBothOk(Visit visit)
    {
        if (Coin)
        {
            gate.Require();
        }
        else
        {
            if (!consent.Allows("marketing"))
                throw new InvalidOperationException();
            if (!consent.Allows("analytics"))
                throw new InvalidOperationException();
        }

        Metrica.Track(visit.Page);
    }

    public void ThrowExpressionOk(Visit visit)
    {
        Coin = consent.Allows("analytics") ? true : throw new InvalidOperationException();
        Metrica.Track(visit.Page);
    }

    public void LockedOk(Visit visit)
    {
        lock (gate)
        {
            if (!consent.Allows("analytics"))
                return;
        }

        Metrica.Track(visit.Page);
    }
}
