using System.Collections.Concurrent;

namespace Cases.Guards.ResultsCase;

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
    public static string Enrich(string value) => value;
}

internal interface IAsyncConsent
{
    [Guard("analytics-consent")]
    Task RequireAsync();
}

internal enum Answer
{
    Unknown,
    Yes,
    No,
}

/// <summary>Answers on their way through results of one's own, queries, delegates and texts that are emptied where nobody agreed.</summary>
internal sealed class Results(IConsent consent, IAsyncConsent later)
{
    private readonly IConsent _consent = consent;
    private readonly ConcurrentDictionary<string, bool> _cache = new();

    public void CachedBad(Visit visit)
    {
        if (_cache.GetOrAdd("a", _ => _consent.Allows("marketing")))
            Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void AnswerOfOnesOwnOk(Visit visit)
    {
        if (Ask() == Answer.Yes)
            Metrica.Track(visit.Page);
    }

    public void AnswerOfOnesOwnBad(Visit visit)
    {
        if (Ask() != Answer.Yes)
            Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void AnswerSwitchedOk(Visit visit)
    {
        switch (Ask())
        {
            case Answer.Yes:
                Metrica.Track(visit.Page);
                break;
            case Answer.No:
                break;
            default:
                throw new InvalidOperationException();
        }
    }

    public void ResultObjectOk(Visit visit)
    {
        var result = Check();
        if (!result.Success)
            return;
        Metrica.Track(visit.Page);
    }

    public void ResultWithoutAReasonOk(Visit visit)
    {
        var result = Check();
        if (result.Reason == "")
            Metrica.Track(visit.Page);
    }

    public void ResultObjectBad(Visit visit)
    {
        var result = Check();
        if (result.Reason != "")
            Metrica.Track(visit.Page); // expect: PRIV302
    }

    public void ErrorTextOk(Visit visit)
    {
        if (Error() is { } error)
            throw new InvalidOperationException(error);
        Metrica.Track(visit.Page);
    }

    public void ErrorTextBad(Visit visit)
    {
        if (Error() is null)
            return;
        Metrica.Track(visit.Page); // expect: PRIV302
    }

    public void FilteredInALocalOk(List<Visit> visits)
    {
        var allowed = visits.Where(_ => _consent.Allows("analytics"));
        foreach (var visit in allowed)
            Metrica.Track(visit.Page);
    }

    public void AllOfThemOk(List<Visit> visits)
    {
        if (visits.All(_ => _consent.Allows("analytics")))
            visits.ForEach(visit => Metrica.Track(visit.Page));
    }

    public string SelectedOk(List<Visit> visits) =>
        _consent.Allows("analytics") ? string.Join(",", visits.Select(visit => Metrica.Enrich(visit.Page)).ToList()) : "";

    public IEnumerable<string> SelectedLaterBad(List<Visit> visits) =>
        _consent.Allows("analytics") ? visits.Select(visit => Metrica.Enrich(visit.Page)) : []; // expect: PRIV302

    public IEnumerable<string> YieldedOk(List<Visit> visits)
    {
        foreach (var visit in visits)
        {
            if (!_consent.Allows("analytics"))
                yield break;
            yield return Metrica.Enrich(visit.Page);
        }
    }

    public async IAsyncEnumerable<string> StreamedOk(List<Visit> visits)
    {
        await later.RequireAsync();
        foreach (var visit in visits)
            yield return Metrica.Enrich(visit.Page);
    }

    public void UsingDeclarationOk(Visit visit, IDisposable scope)
    {
        using var held = scope;
        if (!_consent.Allows("analytics"))
            return;
        Metrica.Track(visit.Page);
    }

    public void NegatedWithPatternOk(Visit visit)
    {
        if (_consent.Allows("analytics") is not true)
            return;
        Metrica.Track(visit.Page);
    }

    public void NamedArgumentOk(Visit visit)
    {
        if (_consent.Allows(purpose: "analytics"))
            Metrica.Track(visit.Page);
    }

    public void ConstantOk(Visit visit)
    {
        const string purpose = "ana" + "lytics";
        if (_consent.Allows(purpose))
            Metrica.Track(visit.Page);
    }

    public void LocalWithTheConstantOk(Visit visit)
    {
        var purpose = "analytics";
        if (_consent.Allows(purpose))
            Metrica.Track(visit.Page);
    }

    public void LocalChosenBad(Visit visit)
    {
        var purpose = Coin ? "analytics" : "marketing";
        if (_consent.Allows(purpose))
            Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void EveryPurposeAskedOk(Visit visit)
    {
        foreach (var purpose in new[] { "marketing", "service" })
        {
            if (!_consent.Allows(purpose))
                return;
        }

        if (_consent.Allows("analytics"))
            Metrica.Track(visit.Page);
    }

    public void UnreachableElseOk(Visit visit)
    {
        if (_consent.Allows("analytics"))
        {
            Coin = true;
        }
        else
        {
            return;
        }

        Metrica.Track(visit.Page);
    }

    public void GuardInTheArgumentOk(Visit visit) =>
        Metrica.Track(_consent.Allows("analytics") ? visit.Page : "");

    public void GuardInTheArgumentBad(Visit visit) =>
        Metrica.Track(_consent.Allows("analytics") ? "" : visit.Page); // expect: PRIV302

    public void EmptiedFirstOk(Visit visit)
    {
        var page = visit.Page;
        if (!_consent.Allows("analytics"))
            page = "";
        Metrica.Track(page);
    }

    public void EmptiedInTheWrongCaseBad(Visit visit)
    {
        var page = visit.Page;
        if (_consent.Allows("analytics"))
            page = "";
        Metrica.Track(page); // expect: PRIV302
    }

    public void AddedWhereAllowedOk(Visit visit)
    {
        var parts = new List<string> { visit.Theme };
        if (_consent.Allows("analytics"))
            parts.Add(visit.Page);
        Metrica.Track(string.Join(",", parts));
    }

    public void ObjectFilledWhereAllowedOk(Visit visit)
    {
        var copy = new Copy { Theme = visit.Theme };
        if (_consent.Allows("analytics"))
            copy.Page = visit.Page;
        Metrica.Track(copy.Page + copy.Theme);
    }

    public void ObjectFilledAlwaysBad(Visit visit)
    {
        var copy = new Copy { Page = visit.Page };
        if (_consent.Allows("analytics"))
            copy.Theme = visit.Theme;
        Metrica.Track(copy.Page + copy.Theme); // expect: PRIV301
    }

    public void SwitchExpressionOfTheAnswerOk(Visit visit) =>
        Metrica.Track(_consent.Allows("analytics") switch { true => visit.Page, false => "" });

    public void ChosenSinkOk(Visit visit)
    {
        Action<string> send = _consent.Allows("analytics") ? Metrica.Track : _ => { };
        send(visit.Page);
    }

    public void ChosenSinkBad(Visit visit)
    {
        Action<string> send = _consent.Allows("analytics") ? _ => { } : Metrica.Track;
        send(visit.Page); // expect: PRIV302
    }

    public void ChosenSinkIfAnyOk(Visit visit)
    {
        Action<string>? send = null;
        if (_consent.Allows("analytics"))
            send = page => Metrica.Track(page);
        send?.Invoke(visit.Page);
    }

    public void ChosenSinkIfAnyBad(Visit visit)
    {
        Action<string>? send = null;
        if (!_consent.Allows("analytics"))
            send = page => Metrica.Track(page);
        send?.Invoke(visit.Page); // expect: PRIV302
    }

    public void CalledAndThenSentBad(Visit visit)
    {
        Action<string> send = _consent.Allows("analytics") ? Metrica.Track : _ => { };
        send(visit.Theme);
        Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void ActionNamedBeforeBad(Visit visit)
    {
        void Send() => Metrica.Track(visit.Page); // expect: PRIV301
        Send();
        if (_consent.Allows("analytics"))
            Send();
    }

    public void GotoOutOk(Visit visit)
    {
        if (!_consent.Allows("analytics"))
            goto done;
        Metrica.Track(visit.Page);
    done:
        Coin = false;
    }

    public void CountedLoopBad(List<Visit> visits)
    {
        var i = 0;
        do
        {
            Metrica.Track(visits[i].Page); // expect: PRIV301
        }
        while (_consent.Allows("analytics") && ++i < visits.Count);
    }

    public void StaticLocalOk(Visit visit)
    {
        if (May(_consent))
            Metrica.Track(visit.Page);

        static bool May(IConsent consent) => consent.Allows("analytics") && Coin;
    }

    public void ExtensionOk(Visit visit)
    {
        if (_consent.Analytics())
            Metrica.Track(visit.Page);
    }

    public void ExtensionOfTheOtherBad(Visit visit)
    {
        if (_consent.Marketing())
            Metrica.Track(visit.Page); // expect: PRIV302
    }

    public void DelegateAnswerOk(Visit visit)
    {
        Func<bool> may = () => _consent.Allows("analytics");
        if (may())
            Metrica.Track(visit.Page);
    }

    public void LazyAnswerOk(Visit visit)
    {
        var may = new Lazy<bool>(() => _consent.Allows("analytics"));
        if (may.Value)
            Metrica.Track(visit.Page);
    }

    public void AnyOfTheAnswersBad(Visit visit)
    {
        bool[] answers = [_consent.Allows("analytics"), _consent.Allows("marketing")];
        if (answers.Any(answer => answer))
            Metrica.Track(visit.Page); // expect: PRIV301
    }

    private Answer Ask()
    {
        if (!_consent.Allows("analytics"))
            return Answer.No;
        return Coin ? Answer.Yes : Answer.Unknown;
    }

    private CheckResult Check() =>
        _consent.Allows("analytics") ? new CheckResult(true, "") : new CheckResult(false, "refused");

    private string? Error() => _consent.Allows("analytics") ? null : "refused";
}

internal sealed record CheckResult(bool Success, string Reason);

internal sealed class Copy
{
    public string Page { get; set; } = "";

    public string Theme { get; set; } = "";
}

internal static class ConsentExtensions
{
    public static bool Analytics(this IConsent consent) => consent.Allows("analytics");

    public static bool Marketing(this IConsent consent) => consent.Allows("marketing");
}
