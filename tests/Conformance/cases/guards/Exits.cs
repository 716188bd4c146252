namespace Cases.Guards.ExitsCase;

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

internal sealed class RefusedException : Exception;

internal static class Check
{
    public static void That([System.Diagnostics.CodeAnalysis.DoesNotReturnIf(false)] bool condition)
    {
        if (!condition)
            throw new RefusedException();
    }

    public static extern void Deny([System.Diagnostics.CodeAnalysis.DoesNotReturnIf(true)] bool refused);

    [System.Diagnostics.CodeAnalysis.DoesNotReturn]
    public static extern void Refuse();

    public static extern void Note(bool condition);
}

internal interface IGate
{
    [Guard("analytics-consent")]
    void Require();

    [Guard("analytics-consent")]
    Task RequireAsync();

    [Guard("analytics-consent")]
    ValueTask<string> TokenAsync();

    [Guard("analytics-consent")]
    string Token();
}

/// <summary>Ways out: loops, jumps, exceptions, guards that throw.</summary>
internal sealed class Exits(IConsent consent, IGate gate)
{
    public async Task WaitsForItOk(Visit visit)
    {
        while (!consent.Allows("analytics"))
            await Task.Delay(10);
        Metrica.Track(visit.Page);
    }

    public void WhileItHoldsOk(Visit visit)
    {
        while (consent.Allows("analytics"))
            Metrica.Track(visit.Page);
    }

    public void AfterTheLoopBad(Visit visit)
    {
        while (consent.Allows("analytics"))
            Coin = true;
        Metrica.Track(visit.Page); // expect: PRIV302
    }

    public void DoWhileBad(Visit visit)
    {
        do
            Metrica.Track(visit.Page); // expect: PRIV301
        while (consent.Allows("analytics"));
    }

    public void AfterDoUntilOk(Visit visit)
    {
        do
            Coin = true;
        while (!consent.Allows("analytics"));
        Metrica.Track(visit.Page);
    }

    public void BreakUnlessOk(List<Visit> visits)
    {
        for (var i = 0; i < visits.Count; i++)
        {
            if (!consent.Allows("analytics"))
                break;
            Metrica.Track(visits[i].Page);
        }
    }

    public void AfterTheBreakBad(List<Visit> visits, Visit last)
    {
        foreach (var visit in visits)
        {
            if (!consent.Allows("analytics"))
                break;
            Metrica.Track(visit.Page);
        }

        Metrica.Track(last.Page); // expect: PRIV301
    }

    public void NextRoundBad(List<Visit> visits)
    {
        var asked = false;
        foreach (var visit in visits)
        {
            if (asked)
                Metrica.Track(visit.Page); // expect: PRIV301
            asked = consent.Allows("marketing") || Coin;
        }
    }

    public void ForConditionOk(List<Visit> visits)
    {
        for (var i = 0; i < visits.Count && consent.Allows("analytics"); i++)
            Metrica.Track(visits[i].Page);
    }

    public void GotoBad(Visit visit)
    {
        if (Coin)
            goto send;
        if (!consent.Allows("analytics"))
            return;
    send:
        Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void GotoOk(Visit visit)
    {
        if (!consent.Allows("analytics"))
            goto end;
        Metrica.Track(visit.Page);
    end:
        Coin = true;
    }

    public void RequiredOk(Visit visit)
    {
        gate.Require();
        Metrica.Track(visit.Page);
    }

    public void RequiredTooLateBad(Visit visit)
    {
        Metrica.Track(visit.Page); // expect: PRIV301
        gate.Require();
    }

    public void RequiredOnOnePathBad(Visit visit)
    {
        if (Coin)
            gate.Require();
        Metrica.Track(visit.Page); // expect: PRIV301
    }

    public async Task RequiredAndAwaitedOk(Visit visit)
    {
        await gate.RequireAsync();
        Metrica.Track(visit.Page);
    }

    public async Task RequiredAndConfiguredOk(Visit visit)
    {
        await gate.RequireAsync().ConfigureAwait(false);
        Metrica.Track(visit.Page);
    }

    public void RequiredAndNotAwaitedBad(Visit visit)
    {
        _ = gate.RequireAsync();
        Metrica.Track(visit.Page); // expect: PRIV301
    }

    public async Task AwaitedLaterOk(Visit visit)
    {
        var asking = gate.RequireAsync();
        Coin = true;
        await asking;
        Metrica.Track(visit.Page);
    }

    public async Task AwaitedTooLateBad(Visit visit)
    {
        var asking = gate.RequireAsync();
        Metrica.Track(visit.Page); // expect: PRIV301
        await asking;
    }

    public async Task TokenAwaitedOk(Visit visit)
    {
        var token = await gate.TokenAsync();
        Metrica.Track(visit.Page + token);
    }

    public void TokenOk(Visit visit) => Metrica.Track(gate.Token() + visit.Page);

    public void WaitedForOk(Visit visit)
    {
        gate.RequireAsync().Wait();
        Metrica.Track(visit.Page);
    }

    public void ResultOfTheAwaiterOk(Visit visit)
    {
        gate.RequireAsync().GetAwaiter().GetResult();
        Metrica.Track(visit.Page);
    }

    public void CaughtBad(Visit visit)
    {
        try
        {
            gate.Require();
        }
        catch (RefusedException)
        {
            Coin = true;
        }

        Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void CaughtAndLeftOk(Visit visit)
    {
        try
        {
            gate.Require();
        }
        catch (RefusedException)
        {
            return;
        }

        Metrica.Track(visit.Page);
    }

    public void CaughtAndThrownAgainOk(Visit visit)
    {
        try
        {
            gate.Require();
        }
        catch (RefusedException)
        {
            Coin = true;
            throw;
        }

        Metrica.Track(visit.Page);
    }

    public void InTheHandlerBad(Visit visit)
    {
        try
        {
            gate.Require();
        }
        catch (RefusedException)
        {
            Metrica.Track(visit.Page); // expect: PRIV301
        }
    }

    public void InFinallyBad(Visit visit)
    {
        try
        {
            gate.Require();
            Coin = true;
        }
        finally
        {
            Metrica.Track(visit.Page); // expect: PRIV301
        }
    }

    public void FinallyAfterAReturnBad(Visit visit)
    {
        try
        {
            if (!consent.Allows("analytics"))
                return;
            Coin = true;
        }
        finally
        {
            Metrica.Track(visit.Page); // expect: PRIV301
        }
    }

    public void FinallyInsideOk(Visit visit)
    {
        if (!consent.Allows("analytics"))
            return;
        try
        {
            Coin = true;
        }
        finally
        {
            Metrica.Track(visit.Page);
        }
    }

    public void AfterFinallyOk(Visit visit)
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

    public void CatchWhenOk(Visit visit)
    {
        try
        {
            Coin = true;
        }
        catch (InvalidOperationException) when (consent.Allows("analytics"))
        {
            Metrica.Track(visit.Page);
        }
    }

    public void DoesNotReturnIfOk(Visit visit)
    {
        Check.That(consent.Allows("analytics"));
        Metrica.Track(visit.Page);
    }

    public void DoesNotReturnIfTrueOk(Visit visit)
    {
        Check.Deny(!consent.Allows("analytics"));
        Metrica.Track(visit.Page);
    }

    public void DoesNotReturnIfTrueBad(Visit visit)
    {
        Check.Deny(consent.Allows("analytics"));
        Metrica.Track(visit.Page); // expect: PRIV302
    }

    public void NotedOnlyBad(Visit visit)
    {
        Check.Note(consent.Allows("analytics"));
        Metrica.Track(visit.Page); // expect: PRIV301
    }

    /// <summary>An assertion is not compiled into what users run.</summary>
    public void AssertedBad(Visit visit)
    {
        System.Diagnostics.Debug.Assert(consent.Allows("analytics"));
        Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void DoesNotReturnOk(Visit visit)
    {
        if (!consent.Allows("analytics"))
            Check.Refuse();
        Metrica.Track(visit.Page);
    }

    public void LockAndUsingOk(Visit visit, IDisposable scope)
    {
        using (scope)
        {
            lock (gate)
            {
                if (!consent.Allows("analytics"))
                    return;
            }
        }

        Metrica.Track(visit.Page);
    }
}
