namespace Cases.Guards.AnswersCase;

internal sealed class Visit
{
    [PersonalData("user.behavior", Purpose = "research")]
    public string Page { get; set; } = "";

    public int Id { get; set; }
}

internal static class Metrica
{
    [Recipient("product-analytics")]
    public static void Track(string value) => Coin = value == "";
}

internal enum Decision
{
    Undecided,
    Granted,
    Refused,
    Expired,
}

internal sealed record Verdict(Decision Decision, string? Error);

/// <summary>Answers that are no yes or no: values of an enum, numbers, texts.</summary>
internal sealed class Answers(IConsent consent)
{
    private readonly IConsent _consent = consent;

    public void NotRefusedBad(Visit visit)
    {
        if (Decide() != Decision.Refused)
            Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void LeaveUnlessGrantedOk(Visit visit)
    {
        if (Decide() != Decision.Granted)
            return;
        Metrica.Track(visit.Page);
    }

    public void EitherOfTwoOk(Visit visit)
    {
        if (Graded() is Decision.Granted or Decision.Expired)
            Metrica.Track(visit.Page);
    }

    public void EitherOfTwoBad(Visit visit)
    {
        if (Decide() is Decision.Granted or Decision.Undecided)
            Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void NeitherOfTheOthersOk(Visit visit)
    {
        if (Decide() is not (Decision.Refused or Decision.Undecided or Decision.Expired))
            Metrica.Track(visit.Page);
    }

    public void InALocalOk(Visit visit)
    {
        var decision = Decide();
        var granted = decision == Decision.Granted;
        if (granted)
            Metrica.Track(visit.Page);
    }

    public void InALocalBad(Visit visit)
    {
        var decision = Decide();
        var other = decision != Decision.Granted;
        if (other)
            Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void EqualsOk(Visit visit)
    {
        if (Decide().Equals(Decision.Granted))
            Metrica.Track(visit.Page);
    }

    public string SwitchExpressionOk(Visit visit)
    {
        var answer = Decide() switch
        {
            Decision.Granted => visit.Page,
            _ => "",
        };
        Metrica.Track(answer);
        return answer;
    }

    public void SwitchedToABoolOk(Visit visit)
    {
        var may = Decide() switch
        {
            Decision.Granted => true,
            _ => false,
        };
        if (may)
            Metrica.Track(visit.Page);
    }

    public void FallingThroughBad(Visit visit)
    {
        switch (Decide())
        {
            case Decision.Granted:
            case Decision.Undecided:
                Metrica.Track(visit.Page); // expect: PRIV301
                break;
            default:
                break;
        }
    }

    public void DefaultIsTheRestBad(Visit visit)
    {
        switch (Decide())
        {
            case Decision.Refused:
                break;
            default:
                Metrica.Track(visit.Page); // expect: PRIV301
                break;
        }
    }

    public void AllOthersExcludedOk(Visit visit)
    {
        switch (Decide())
        {
            case Decision.Refused:
            case Decision.Undecided:
                return;
            case Decision.Granted or Decision.Expired:
                Metrica.Track(visit.Page);
                break;
        }
    }

    public void DefaultIsTheRestOk(Visit visit)
    {
        switch (Decide())
        {
            case Decision.Refused:
            case Decision.Undecided:
                break;
            default:
                Metrica.Track(visit.Page);
                break;
        }
    }

    public void OfAChoiceOk(Visit visit)
    {
        var decision = _consent.Allows("analytics") ? Decision.Granted : Decision.Refused;
        if (decision == Decision.Granted)
            Metrica.Track(visit.Page);
    }

    public void AssignedOnTheWayOk(Visit visit)
    {
        var decision = Decision.Undecided;
        if (_consent.Allows("analytics"))
            decision = Decision.Granted;
        Coin = !Coin;
        if (decision == Decision.Granted)
            Metrica.Track(visit.Page);
    }

    public void AssignedOnTheWayBad(Visit visit)
    {
        var decision = Decision.Granted;
        if (_consent.Allows("analytics"))
            decision = Decision.Undecided;
        Coin = !Coin;
        if (decision == Decision.Granted)
            Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void OtherConsentBad(Visit visit)
    {
        var decision = _consent.Allows("marketing") ? Decision.Granted : Decision.Refused;
        if (decision == Decision.Granted)
            Metrica.Track(visit.Page); // expect: PRIV302
    }

    public void InAResultOk(Visit visit)
    {
        var verdict = Judge();
        if (verdict.Decision == Decision.Granted)
            Metrica.Track(visit.Page);
    }

    public void NoErrorInAResultOk(Visit visit)
    {
        if (Judge().Error is null)
            Metrica.Track(visit.Page);
    }

    public void ErrorInAResultBad(Visit visit)
    {
        if (Judge() is { Error: not null })
            Metrica.Track(visit.Page); // expect: PRIV302
    }

    public void MatchedInAResultOk(Visit visit)
    {
        if (Judge() is { Decision: Decision.Granted })
            Metrica.Track(visit.Page);
    }

    public void StatusCodeOk(Visit visit)
    {
        if (Status() == 200)
            Metrica.Track(visit.Page);
    }

    public void StatusCodeBad(Visit visit)
    {
        if (Status() == 403)
            Metrica.Track(visit.Page); // expect: PRIV302
    }

    public async Task AwaitedOk(Visit visit)
    {
        if (await DecideSoon() == Decision.Granted)
            Metrica.Track(visit.Page);
    }

    public async Task AwaitedBad(Visit visit)
    {
        if (await DecideSoon() == Decision.Refused)
            Metrica.Track(visit.Page); // expect: PRIV302
    }

    public void LocalFunctionOk(Visit visit)
    {
        if (Ask() == Decision.Granted)
            Metrica.Track(visit.Page);

        Decision Ask() => _consent.Allows("analytics") ? Decision.Granted : Decision.Refused;
    }

    public void GivenByTheCallerBad(Visit visit, Decision decision)
    {
        if (decision == Decision.Granted)
            Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void ManyAnswersBad(Visit visit)
    {
        if (Scattered(visit.Id) == 9)
            Metrica.Track(visit.Page); // expect: PRIV301
    }

    private Decision Decide()
    {
        if (Coin)
            return Decision.Undecided;
        if (!_consent.Allows("analytics"))
            return Decision.Refused;
        return Coin ? Decision.Granted : Decision.Expired;
    }

    private Decision Graded()
    {
        if (!_consent.Allows("analytics"))
            return Decision.Refused;
        return Coin ? Decision.Granted : Decision.Expired;
    }

    private async Task<Decision> DecideSoon()
    {
        await Task.Yield();
        return _consent.Allows("analytics") ? Decision.Granted : Decision.Refused;
    }

    private Verdict Judge()
    {
        if (!_consent.Allows("analytics"))
            return new Verdict(Decision.Refused, "refused");
        return new Verdict(Decision.Granted, null);
    }

    private int Status()
    {
        if (!_consent.Allows("analytics"))
            return 403;
        return 200;
    }

    private int Scattered(int way)
    {
        switch (way)
        {
            case 0: return 0;
            case 1: return 1;
            case 2: return 2;
            case 3: return 3;
            case 4: return 4;
            case 5: return 5;
            case 6: return 6;
            case 7: return 7;
            case 8: return 8;
        }

        return _consent.Allows("analytics") || Coin ? 9 : 10;
    }
}
