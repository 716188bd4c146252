namespace Cases.Guards.LocalsCase;

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

/// <summary>Answers that are kept: in locals, tuples, objects, fields.</summary>
internal sealed class Locals(IConsent consent)
{
    private bool _allowed;

    public void NegatedLocalOk(Visit visit)
    {
        var refused = !consent.Allows("analytics");
        if (refused)
            return;
        Metrica.Track(visit.Page);
    }

    public void NegatedLocalBad(Visit visit)
    {
        var refused = !consent.Allows("analytics");
        if (refused)
            Metrica.Track(visit.Page); // expect: PRIV302
    }

    public void CombinedLocalOk(Visit visit)
    {
        var allowed = consent.Allows("analytics") && Coin;
        if (allowed)
            Metrica.Track(visit.Page);
    }

    public void CombinedLocalBad(Visit visit)
    {
        var allowed = consent.Allows("analytics") || Coin;
        if (allowed)
            Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void TwoLocalsOk(Visit visit)
    {
        var allowed = consent.Allows("analytics");
        var wanted = allowed && Coin;
        if (wanted)
            Metrica.Track(visit.Page);
    }

    public void CopiedLocalOk(Visit visit)
    {
        var allowed = consent.Allows("analytics");
        var same = allowed;
        if (same)
            Metrica.Track(visit.Page);
    }

    public void OverwrittenLocalBad(Visit visit)
    {
        var allowed = consent.Allows("analytics");
        allowed = Coin;
        if (allowed)
            Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void OverwrittenOnOnePathBad(Visit visit)
    {
        var allowed = consent.Allows("analytics");
        if (Coin)
            allowed = true;
        if (allowed)
            Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void NarrowedOnOnePathOk(Visit visit)
    {
        var allowed = consent.Allows("analytics");
        if (Coin)
            allowed = false;
        if (allowed)
            Metrica.Track(visit.Page);
    }

    public void SetOnOnePathOk(Visit visit)
    {
        var allowed = false;
        if (Coin)
            allowed = consent.Allows("analytics");
        if (allowed)
            Metrica.Track(visit.Page);
    }

    public void CompoundAndOk(Visit visit)
    {
        var allowed = Coin;
        allowed &= consent.Allows("analytics");
        if (allowed)
            Metrica.Track(visit.Page);
    }

    public void CompoundOrBad(Visit visit)
    {
        var allowed = consent.Allows("analytics");
        allowed |= Coin;
        if (allowed)
            Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void AssignedInTheConditionOk(Visit visit)
    {
        bool allowed;
        if (allowed = consent.Allows("analytics"))
            Metrica.Track(visit.Page);
        Coin = allowed;
    }

    public void KeptAndDroppedBad(Visit visit)
    {
        var allowed = consent.Allows("analytics");
        Coin = allowed;
        Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void DeconstructedOk(Visit visit)
    {
        var (allowed, theme) = (consent.Allows("analytics"), visit.Theme);
        if (allowed)
            Metrica.Track(visit.Page + theme);
    }

    public void TupleItemOk(Visit visit)
    {
        var answers = (Analytics: consent.Allows("analytics"), Marketing: consent.Allows("marketing"));
        if (answers.Analytics)
            Metrica.Track(visit.Page);
    }

    public void OtherTupleItemBad(Visit visit)
    {
        var answers = (Analytics: consent.Allows("analytics"), Marketing: Coin);
        if (answers.Marketing)
            Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void MemberOfAnObjectOk(Visit visit)
    {
        var answer = new Answer { Allowed = consent.Allows("analytics") };
        if (answer is { Allowed: true })
            Metrica.Track(visit.Page);
    }

    public void MemberOverwrittenBad(Visit visit)
    {
        var answer = new Answer { Allowed = consent.Allows("analytics") };
        answer.Allowed = Coin;
        if (answer.Allowed)
            Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void FieldInOneMethodOk(Visit visit)
    {
        _allowed = consent.Allows("analytics");
        if (_allowed)
            Metrica.Track(visit.Page);
    }

    public void FieldOfAnotherMethodBad(Visit visit)
    {
        if (_allowed)
            Metrica.Track(visit.Page); // expect: PRIV302
    }

    public void PatternVariableOk(Visit visit)
    {
        if (consent.Allows("analytics") is true and var allowed)
            Metrica.Track(visit.Page + allowed);
    }

    public async Task AwaitedTaskOk(Visit visit, IAsyncConsent asked)
    {
        var answer = asked.AllowsAsync("analytics");
        if (await answer)
            Metrica.Track(visit.Page);
    }

    public async Task AwaitedDirectlyOk(Visit visit, IAsyncConsent asked)
    {
        if (!await asked.AllowsAsync("analytics").ConfigureAwait(false))
            return;
        Metrica.Track(visit.Page);
    }

    public async Task AwaitedAndRefusedBad(Visit visit, IAsyncConsent asked)
    {
        if (!await asked.AllowsAsync("analytics"))
            Metrica.Track(visit.Page); // expect: PRIV302
    }

    public void TaskStartedBad(Visit visit, IAsyncConsent asked)
    {
        if (asked.AllowsAsync("analytics") is not null)
            Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void TaskCompletedBad(Visit visit, IAsyncConsent asked)
    {
        if (asked.AllowsAsync("analytics").IsCompletedSuccessfully)
            Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void ResultOk(Visit visit, IAsyncConsent asked)
    {
        if (asked.AllowsAsync("analytics").Result)
            Metrica.Track(visit.Page);
    }

    public async Task AfterAnotherAwaitOk(Visit visit, IAsyncConsent asked)
    {
        if (!await asked.AllowsAsync("analytics"))
            return;
        await Task.Yield();
        Metrica.Track(visit.Page);
    }
}

internal sealed class Answer
{
    public bool Allowed { get; set; }
}

internal interface IAsyncConsent
{
    [Guard("analytics-consent")]
    Task<bool> AllowsAsync(string purpose);
}
