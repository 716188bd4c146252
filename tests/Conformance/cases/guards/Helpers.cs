namespace Cases.Guards.HelpersCase;

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

internal interface IGate
{
    [Guard("analytics-consent")]
    Task<bool> AllowsAsync();
}

/// <summary>Guards of one's own: what a summary says of a result, of returning, of an out parameter.</summary>
internal sealed class Helpers(IConsent consent, IGate gate)
{
    private bool MayTrack => consent.Allows("analytics");

    private bool MayNotTrack => !consent.Allows("analytics");

    private bool Enabled => Coin;

    private bool Either() => consent.Allows("analytics") || Coin;

    private bool Nested() => Coin && MayTrack;

    private bool Allowed(string purpose) => consent.Allows(purpose);

    private void Demand(string purpose)
    {
        if (!consent.Allows(purpose))
            throw new RefusedException();
    }

    private static void Ensure(bool condition)
    {
        if (!condition)
            throw new RefusedException();
    }

    private static void Log(bool condition) => Coin = condition;

    private static bool Both(bool first, bool second) => first && second;

    private bool TryAsk(out string token)
    {
        token = "";
        if (!consent.Allows("analytics"))
            return false;
        token = "yes";
        return true;
    }

    private void Ask(out bool allowed) => allowed = consent.Allows("analytics");

    private (bool Allowed, string Reason) Decision() => (consent.Allows("analytics"), "asked");

    private async Task<bool> MayTrackAsync() => await gate.AllowsAsync();

    private async Task<bool> LoggedAsync()
    {
        var allowed = await gate.AllowsAsync();
        await Task.Yield();
        return allowed;
    }

    private async Task DemandAsync()
    {
        if (!await gate.AllowsAsync())
            throw new RefusedException();
    }

    private Task DemandLater() => DemandAsync();

    private bool Recursive(int depth) => depth == 0 ? consent.Allows("analytics") : Recursive(depth - 1);

    private IEnumerable<int> Checked()
    {
        if (!consent.Allows("analytics"))
            throw new RefusedException();
        yield return 1;
    }

    [System.Diagnostics.CodeAnalysis.MemberNotNullWhen(true, nameof(Token))]
    private bool HasToken => Token is not null && consent.Allows("analytics");

    private string? Token { get; set; }

    private static void Refuse() => throw new RefusedException();

    public void PropertyOk(Visit visit)
    {
        if (MayTrack)
            Metrica.Track(visit.Page);
    }

    public void NegatedPropertyOk(Visit visit)
    {
        if (MayNotTrack)
            return;
        Metrica.Track(visit.Page);
    }

    public void NegatedPropertyBad(Visit visit)
    {
        if (MayNotTrack)
            Metrica.Track(visit.Page); // expect: PRIV302
    }

    public void OtherPropertyBad(Visit visit)
    {
        if (Enabled)
            Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void EitherBad(Visit visit)
    {
        if (Either())
            Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void NestedOk(Visit visit)
    {
        if (Nested())
            Metrica.Track(visit.Page);
    }

    public void NotNestedBad(Visit visit)
    {
        if (!Nested())
            Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void ConstantPassedOnOk(Visit visit)
    {
        if (Allowed("analytics"))
            Metrica.Track(visit.Page);
    }

    public void OtherConstantPassedOnBad(Visit visit)
    {
        if (Allowed("marketing"))
            Metrica.Track(visit.Page); // expect: PRIV302
    }

    public void UnknownPurposePassedOnBad(Visit visit, string purpose)
    {
        if (Allowed(purpose))
            Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void DemandedOk(Visit visit)
    {
        Demand("analytics");
        Metrica.Track(visit.Page);
    }

    public void AnotherDemandedBad(Visit visit)
    {
        Demand("marketing");
        Metrica.Track(visit.Page); // expect: PRIV302
    }

    public void EnsuredOk(Visit visit)
    {
        Ensure(consent.Allows("analytics"));
        Metrica.Track(visit.Page);
    }

    public void EnsuredOfSomethingElseBad(Visit visit)
    {
        Ensure(Coin);
        Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void EnsuredTheOppositeBad(Visit visit)
    {
        Ensure(!consent.Allows("analytics"));
        Metrica.Track(visit.Page); // expect: PRIV302
    }

    public void LoggedOnlyBad(Visit visit)
    {
        Log(consent.Allows("analytics"));
        Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void BothOk(Visit visit)
    {
        if (Both(Coin, consent.Allows("analytics")))
            Metrica.Track(visit.Page);
    }

    public void TryOk(Visit visit)
    {
        if (TryAsk(out var token))
            Metrica.Track(visit.Page + token);
    }

    public void TryFailedBad(Visit visit)
    {
        if (!TryAsk(out var token))
            Metrica.Track(visit.Page + token); // expect: PRIV302
    }

    public void TryDroppedBad(Visit visit)
    {
        TryAsk(out var token);
        Metrica.Track(visit.Page + token); // expect: PRIV301
    }

    public void OutParameterOk(Visit visit)
    {
        Ask(out var allowed);
        if (allowed)
            Metrica.Track(visit.Page);
    }

    public void OutParameterBad(Visit visit)
    {
        Ask(out var allowed);
        if (!allowed)
            Metrica.Track(visit.Page); // expect: PRIV302
    }

    public void DecisionOk(Visit visit)
    {
        var (allowed, _) = Decision();
        if (allowed)
            Metrica.Track(visit.Page);
    }

    public void DecisionMemberOk(Visit visit)
    {
        if (Decision().Allowed)
            Metrica.Track(visit.Page);
    }

    public async Task AsyncOk(Visit visit)
    {
        if (await MayTrackAsync())
            Metrica.Track(visit.Page);
    }

    public async Task AsyncThroughALocalOk(Visit visit)
    {
        if (!await LoggedAsync())
            return;
        Metrica.Track(visit.Page);
    }

    public async Task AsyncRefusedBad(Visit visit)
    {
        if (!await MayTrackAsync())
            Metrica.Track(visit.Page); // expect: PRIV302
    }

    public async Task DemandedAsyncOk(Visit visit)
    {
        await DemandAsync();
        Metrica.Track(visit.Page);
    }

    public void DemandedAndNotAwaitedBad(Visit visit)
    {
        _ = DemandAsync();
        Metrica.Track(visit.Page); // expect: PRIV301
    }

    public async Task DemandedLaterOk(Visit visit)
    {
        await DemandLater();
        Metrica.Track(visit.Page);
    }

    public void RecursiveOk(Visit visit)
    {
        if (Recursive(3))
            Metrica.Track(visit.Page);
    }

    public void FP_RecursionOfUnknownDepth(Visit visit, int depth)
    {
        if (Recursive(depth))
            Metrica.Track(visit.Page); // known false alarm: PRIV301 a guard asked at the end of a recursion: each round could only rely on itself
    }

    public void IteratorNotRunBad(Visit visit)
    {
        var rest = Checked();
        Metrica.Track(visit.Page); // expect: PRIV301
        Coin = rest.Any();
    }

    public void MemberNotNullWhenOk(Visit visit)
    {
        if (HasToken)
            Metrica.Track(visit.Page + Token);
    }

    public void MemberNotNullAloneBad(Visit visit)
    {
        if (Token is not null)
            Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void RefusedByAHelperOk(Visit visit)
    {
        if (!consent.Allows("analytics"))
            Refuse();
        Metrica.Track(visit.Page);
    }

    public void PassedAsAnArgumentOk(Visit visit) => TrackIf(consent.Allows("analytics"), visit.Page);

    public void PassedAsAnArgumentBad(Visit visit) => TrackIf(Coin, visit.Page); // expect: PRIV301

    public void CheckedByTheCaller(Visit visit)
    {
        if (consent.Allows("analytics"))
            SendBad(visit);
    }

    private static void SendBad(Visit visit) => Metrica.Track(visit.Page); // expect: PRIV302

    public void CheckedByOneCaller(Visit visit)
    {
        if (consent.Allows("analytics"))
            SendTooBad(visit);
        else if (Coin)
            SendTooBad(visit);
    }

    private static void SendTooBad(Visit visit) => Metrica.Track(visit.Page); // expect: PRIV301

    public void CheckedByTheCallerForWhatIsPassedOk(Visit visit)
    {
        if (consent.Allows("analytics"))
            SendText(visit.Page);
    }

    private static void SendText(string text) => Metrica.Track(text);

    private static void TrackIf(bool allowed, string page)
    {
        if (allowed)
            Metrica.Track(page);
    }
}
