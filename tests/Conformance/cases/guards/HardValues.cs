namespace Cases.Guards.HardValuesCase;

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

internal sealed record Letter(string Page, bool Allowed);

internal sealed class Variants(IConsent consent)
{
    private bool _asked;

    private void IfAllowed(Action action)
    {
        if (consent.Allows("analytics"))
            action();
    }

    private void IfAllowedFor(Visit visit, Action<Visit> action)
    {
        if (consent.Allows("analytics"))
            action(visit);
    }

    private void IfAllowedText(string text, Action<string> action)
    {
        if (consent.Allows("analytics"))
            action(text);
    }

    private T Guarded<T>(Func<T> get, T other) => consent.Allows("analytics") ? get() : other;

    private void TrackAllowed(Letter letter)
    {
        if (letter.Allowed)
            Metrica.Track(letter.Page);
    }

    private static void TrackPair((string Page, bool Allowed) letter)
    {
        if (letter.Allowed)
            Metrica.Track(letter.Page);
    }

    public void OwnCallbackOk(Visit visit) => IfAllowed(() => Metrica.Track(visit.Page));

    public void OwnCallbackOfOneOk(Visit visit) => IfAllowedFor(visit, one => Metrica.Track(one.Page));

    public void OwnCallbackMethodGroupOk(Visit visit) => IfAllowedText(visit.Page, Metrica.Track);

    public void OwnFunctionOk(Visit visit) => Metrica.Track(Guarded(() => visit.Page, ""));

    public void PairOk(Visit visit) => TrackPair((visit.Page, consent.Allows("analytics")));

    public void RecordOk(Visit visit) => TrackAllowed(new Letter(visit.Page, consent.Allows("analytics")));

    public void RecordInALocalOk(Visit visit)
    {
        var letter = new Letter(visit.Page, consent.Allows("analytics"));
        if (letter.Allowed)
            Metrica.Track(letter.Page);
    }

    public void FilteredInPlaceOk(List<Visit> visits)
    {
        foreach (var visit in visits.Where(_ => consent.Allows("analytics")))
            Metrica.Track(visit.Page);
    }

    public void FilteredToAListOk(List<Visit> visits)
    {
        foreach (var visit in visits.Where(_ => consent.Allows("analytics")).ToList())
            Metrica.Track(visit.Page);
    }

    public void SelectedInTheQueryOk(List<Visit> visits)
    {
        foreach (var page in visits.Where(_ => consent.Allows("analytics")).Select(visit => visit.Page))
            Metrica.Track(page);
    }

    public void NullUnlessAllowedIfOk(Visit visit)
    {
        Visit? send = null;
        if (consent.Allows("analytics"))
            send = visit;
        if (send != null)
            Metrica.Track(send.Page);
    }

    public void NullTextUnlessAllowedOk(Visit visit)
    {
        var page = consent.Allows("analytics") ? visit.Page : null;
        if (page is not null)
            Metrica.Track(page);
    }

    public void FP_ReplacedByAnEmptyOne(Visit visit)
    {
        if (!consent.Allows("analytics"))
            visit = new Visit();
        Metrica.Track(visit.Page); // known false alarm: PRIV301 the object that takes the place of the refused one holds nothing
    }

    public void AllowedAfterwardsOk(Visit visit)
    {
        if (consent.Allows("analytics"))
        {
            SendOk(visit.Page);
            return;
        }

        SendOk(visit.Theme);
    }

    public void EarlyFieldOk(Visit visit)
    {
        if (_asked = consent.Allows("analytics"))
            Metrica.Track(visit.Page);
    }

    public void FieldAcrossACallBad(Visit visit)
    {
        _asked = consent.Allows("analytics");
        Forget();
        if (_asked)
            Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void FieldAcrossAnAskingCallOk(Visit visit)
    {
        AskAgain();
        if (_asked)
            Metrica.Track(visit.Page);
    }

    public void NestedTernaryOk(Visit visit) =>
        Metrica.Track(!consent.Allows("analytics") ? "" : visit.Theme == "" ? "-" : visit.Page);

    public void LocalFunctionCallbackOk(Visit visit)
    {
        IfAllowed(Send);
        void Send() => Metrica.Track(visit.Page);
    }

    public void TwoConditionsOk(Visit visit)
    {
        var (a, b) = (consent.Allows("analytics"), visit.Theme != "");
        if (a && b)
            Metrica.Track(visit.Page);
        else if (a)
            Metrica.Track(visit.Page + "!");
        else
            Metrica.Track(visit.Theme);
    }

    public void LazyCachedOk(Visit visit)
    {
        bool? may = null;
        for (var i = 0; i < 3; i++)
        {
            may ??= consent.Allows("analytics");
            if (may.Value)
                Metrica.Track(visit.Page);
        }
    }

    public void CountedBad(List<Visit> visits)
    {
        var allowed = 0;
        foreach (var visit in visits)
        {
            if (consent.Allows("analytics"))
                allowed++;
        }

        if (allowed >= 0)
            Metrica.Track(visits[0].Page); // expect: PRIV301
    }

    public void AssertedByGuardClauseOk(Visit visit)
    {
        ArgumentNullException.ThrowIfNull(visit);
        if (consent.Allows("analytics") is not true)
            throw new UnauthorizedAccessException();
        Metrica.Track(visit.Page);
    }

    public void StringAnswerOk(Visit visit)
    {
        var answer = consent.Allows("analytics") ? "yes" : "no";
        if (answer == "yes")
            Metrica.Track(visit.Page);
    }

    public void DelegateChosenOk(Visit visit)
    {
        Action? send = null;
        if (consent.Allows("analytics"))
            send = () => Metrica.Track(visit.Page);
        send?.Invoke();
    }

    public void AndTruthTableOk(Visit visit)
    {
        var refused = !consent.Allows("analytics");
        var empty = visit.Theme == "";
        if (refused || empty)
            return;
        Metrica.Track(visit.Page);
    }

    public void TryGetPatternOk(Visit visit)
    {
        if (!TryAsk(out var why) || why.Length > 0)
            return;
        Metrica.Track(visit.Page);
    }

    public void YieldOk(Visit visit)
    {
        foreach (var _ in Pages(visit))
            Coin = true;
    }

    private IEnumerable<int> Pages(Visit visit)
    {
        if (!consent.Allows("analytics"))
            yield break;
        Metrica.Track(visit.Page);
        yield return 1;
        Metrica.Track(visit.Page);
    }

    private bool TryAsk(out string why)
    {
        if (consent.Allows("analytics"))
        {
            why = "";
            return true;
        }

        why = "refused";
        return false;
    }

    private void Forget() => _asked = Coin;

    private void AskAgain() => _asked = consent.Allows("analytics");

    private static void SendOk(string text) => Metrica.Track(text);
}
