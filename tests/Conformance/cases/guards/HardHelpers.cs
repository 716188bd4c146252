namespace Cases.Guards.HardHelpersCase;

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

    [Recipient("product-analytics")]
    public static Task TrackAsync(string value) => Task.FromResult(value);

    [Recipient("product-analytics")]
    public static string Enrich(string value) => value;
}

internal interface IGate
{
    [Guard("analytics-consent")]
    Task<bool> AllowsAsync();

    [Guard("analytics-consent")]
    bool Analytics { get; }

    bool MayTrack => Analytics;

    bool MayGuess => Analytics || Coin;
}

internal sealed record Decision(bool Analytics, bool Marketing)
{
    public bool Both => Analytics && Marketing;

    public bool Any => Analytics || Marketing;
}

internal class Result
{
    private Result(bool success, string error)
    {
        IsSuccess = success;
        Error = error;
    }

    public bool IsSuccess { get; }

    public bool IsFailure => !IsSuccess;

    public string Error { get; }

    public static Result Success() => new(true, "");

    public static Result Failure(string error) => new(false, error);

    public void Match(Action success, Action failure)
    {
        if (IsSuccess)
            success();
        else
            failure();
    }
}

internal sealed class Result<T>
{
    public T? Value { get; init; }

    public bool Ok { get; init; }
}

internal abstract record Verdict;

internal sealed record Granted : Verdict;

internal sealed record Refused(string Why) : Verdict;

internal abstract class Tracker
{
    protected abstract bool May { get; }

    protected virtual bool MayAlways => May;

    public void Send(string page)
    {
        if (May)
            Metrica.Track(page);
    }
}

internal sealed class AskingTracker(IConsent consent) : Tracker
{
    protected override bool May => consent.Allows("analytics");

    public void OverriddenOk(Visit visit)
    {
        if (May)
            Metrica.Track(visit.Page);
    }

    public void SentByTheBaseOk(Visit visit) => Send(visit.Page);
}

/// <summary>Answers on their way through code of one's own.</summary>
internal sealed class Helpers(IConsent consent, IGate gate)
{
    private bool Has(string purpose) => purpose switch
    {
        "analytics" => consent.Allows("analytics"),
        "marketing" => consent.Allows("marketing"),
        _ => false,
    };

    private Result Check()
    {
        if (!consent.Allows("analytics"))
            return Result.Failure("refused");
        return Result.Success();
    }

    private Verdict Decide() => consent.Allows("analytics") ? new Granted() : new Refused("no");

    private Result<Visit> Fetch(Visit visit)
    {
        if (consent.Allows("analytics"))
            return new Result<Visit> { Ok = true, Value = visit };
        return new Result<Visit> { Ok = false };
    }

    public void SwitchOfPurposesOk(Visit visit)
    {
        if (Has("analytics"))
            Metrica.Track(visit.Page);
    }

    public void SwitchOfPurposesBad(Visit visit)
    {
        if (Has("marketing"))
            Metrica.Track(visit.Page); // expect: PRIV302
    }

    public void InterfaceDefaultOk(Visit visit)
    {
        if (gate.MayTrack)
            Metrica.Track(visit.Page);
    }

    public void InterfaceDefaultBad(Visit visit)
    {
        if (gate.MayGuess)
            Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void ComputedMemberOk(Visit visit)
    {
        var decision = new Decision(consent.Allows("analytics"), consent.Allows("marketing"));
        if (decision.Both)
            Metrica.Track(visit.Page);
    }

    public void ComputedMemberBad(Visit visit)
    {
        var decision = new Decision(consent.Allows("analytics"), consent.Allows("marketing"));
        if (decision.Any)
            Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void PositionalRecordOk(Visit visit)
    {
        if (new Decision(consent.Allows("analytics"), Coin) is (true, _))
            Metrica.Track(visit.Page);
    }

    public void FactoryResultOk(Visit visit)
    {
        if (Check().IsSuccess)
            Metrica.Track(visit.Page);
    }

    public void FactoryFailureOk(Visit visit)
    {
        var result = Check();
        if (result.IsFailure)
            throw new InvalidOperationException(result.Error);
        Metrica.Track(visit.Page);
    }

    public void FactoryPatternOk(Visit visit)
    {
        if (Check() is { IsSuccess: true })
            Metrica.Track(visit.Page);
    }

    public void FactoryIgnoredBad(Visit visit)
    {
        var result = Check();
        Metrica.Track(visit.Page + result.Error); // expect: PRIV301
    }

    public void MatchedOk(Visit visit) => Check().Match(() => Metrica.Track(visit.Page), () => Coin = false);

    public void UnionOk(Visit visit)
    {
        if (Decide() is Granted)
            Metrica.Track(visit.Page);
    }

    public void UnionSwitchedOk(Visit visit)
    {
        switch (Decide())
        {
            case Granted:
                Metrica.Track(visit.Page);
                break;
            case Refused(var why):
                Coin = why == "";
                break;
        }
    }

    public void ValueOfAResultOk(Visit visit)
    {
        var result = Fetch(visit);
        if (result.Ok)
            Metrica.Track(result.Value!.Page);
    }

    public void OriginalInsteadOfTheResultBad(Visit visit)
    {
        var result = Fetch(visit);
        if (!result.Ok)
            Metrica.Track(visit.Page); // expect: PRIV302
    }
}
