namespace Cases.Guards.HardCallbacksCase;

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

internal sealed record Options(string Page, bool Allowed);

internal static class Extensions
{
    public static void IfAllowed(this IConsent consent, string purpose, Action action)
    {
        if (consent.Allows(purpose))
            action();
    }

    public static async Task IfAllowedAsync(this IConsent consent, string purpose, Func<Task> action)
    {
        if (!consent.Allows(purpose))
            return;
        await action();
    }

    public static T? WhenAllowed<T>(this IConsent consent, Func<T> get) => consent.Allows("analytics") ? get() : default;

    public static void Always(this IConsent consent, Action action)
    {
        Coin = consent.Allows("analytics");
        action();
    }

    public static void TrackIf(this Visit visit, IConsent consent)
    {
        if (consent.Allows("analytics"))
            Metrica.Track(visit.Page);
    }

    public static Visit? Allowed(this Visit visit, IConsent consent) => consent.Allows("analytics") ? visit : null;
}

internal sealed class Session
{
    public Session(IConsent consent)
    {
        if (!consent.Allows("analytics"))
            throw new InvalidOperationException("no consent");
    }
}

/// <summary>Answers on their way through code of one's own.</summary>
internal sealed class Helpers(IConsent consent, IGate gate)
{
    private readonly bool _asked = consent.Allows("analytics");

    private void Send(Options options)
    {
        if (options.Allowed)
            Metrica.Track(options.Page);
    }

    private static void TrackIf(string page, bool allowed = true)
    {
        if (allowed)
            Metrica.Track(page);
    }

    private IEnumerable<Visit> Allowed(IEnumerable<Visit> visits)
    {
        foreach (var visit in visits)
        {
            if (consent.Allows("analytics"))
                yield return visit;
        }
    }

    private async Task<(bool Allowed, string Why)> DecideAsync() => (await gate.AllowsAsync(), "asked");

    private bool Try(Visit visit, out string page)
    {
        page = "";
        if (!consent.Allows("analytics"))
            return false;
        page = visit.Page;
        return true;
    }

    public void OptionsOk(Visit visit) => Send(new Options(visit.Page, consent.Allows("analytics")));

    public void OptionsBad(Visit visit) => Send(new Options(visit.Page, Coin)); // expect: PRIV301

    public void DefaultArgumentBad(Visit visit) => TrackIf(visit.Page); // expect: PRIV301

    public void GivenArgumentOk(Visit visit) => TrackIf(visit.Page, allowed: consent.Allows("analytics"));

    public void FalseArgumentOk(Visit visit) => TrackIf(visit.Page, false);

    public void CallbackOk(Visit visit) => consent.IfAllowed("analytics", () => Metrica.Track(visit.Page));

    public async Task AsyncCallbackOk(Visit visit) =>
        await consent.IfAllowedAsync("analytics", () => Metrica.TrackAsync(visit.Page));

    public async Task AsyncLambdaOk(Visit visit) =>
        await consent.IfAllowedAsync("analytics", async () => await Metrica.TrackAsync(visit.Page));

    public void FunctionOk(Visit visit) => Metrica.Track(consent.WhenAllowed(() => visit.Page) ?? "");

    public void CallbackAlwaysBad(Visit visit) => consent.Always(() => Metrica.Track(visit.Page)); // expect: PRIV301

    public void ExtensionThatAsksOk(Visit visit) => visit.TrackIf(consent);

    public void NothingUnlessAllowedOk(Visit visit)
    {
        if (visit.Allowed(consent) is { } allowed)
            Metrica.Track(allowed.Page);
    }

    public void NothingUnlessAllowedAccessOk(Visit visit) => Metrica.Track(visit.Allowed(consent)?.Page ?? "");

    public void ConstructorThatThrowsOk(Visit visit)
    {
        _ = new Session(consent);
        Metrica.Track(visit.Page);
    }

    public void FP_FilteringIterator(List<Visit> visits)
    {
        foreach (var visit in Allowed(visits))
            Metrica.Track(visit.Page); // known false alarm: PRIV301 an object kept where a guard held does not bring it to the member read later
    }

    public async Task AwaitedTupleOk(Visit visit)
    {
        var (allowed, why) = await DecideAsync();
        if (allowed)
            Metrica.Track(visit.Page + why);
    }

    public async Task AwaitedTupleMemberOk(Visit visit)
    {
        if (!(await DecideAsync()).Allowed)
            return;
        Metrica.Track(visit.Page);
    }

    public void TriedOk(Visit visit)
    {
        if (Try(visit, out var page))
            Metrica.Track(page);
    }

    public void TriedWithoutLookingOk(Visit visit)
    {
        Try(visit, out var page);
        Metrica.Track(page);
    }

    public void AskedWhenMadeBad(Visit visit)
    {
        if (_asked)
            Metrica.Track(visit.Page); // expect: PRIV302
    }

    public void QuerySyntaxOk(List<Visit> visits)
    {
        var sent = (from visit in visits where consent.Allows("analytics") select Metrica.Enrich(visit.Page)).ToList();
        Coin = sent.Count > 0;
    }

    public void FilteredAndSelectedOk(List<Visit> visits) =>
        Coin = visits.Where(visit => consent.Allows("analytics")).Select(visit => Metrica.Enrich(visit.Page)).Any(page => page == "");

    public void FilteredForEachOk(List<Visit> visits) =>
        visits.Where(visit => consent.Allows("analytics")).ToList().ForEach(visit => Metrica.Track(visit.Page));

    public void ParallelOk(List<Visit> visits)
    {
        if (consent.Allows("analytics"))
            Parallel.ForEach(visits, visit => Metrica.Track(visit.Page));
    }

    public async Task ParallelAsyncOk(List<Visit> visits)
    {
        if (!await gate.AllowsAsync())
            return;
        await Parallel.ForEachAsync(visits, async (visit, stop) => await Metrica.TrackAsync(visit.Page));
    }

    public async Task WhenAllOk(List<Visit> visits)
    {
        if (!await gate.AllowsAsync())
            return;
        await Task.WhenAll(visits.Select(visit => Metrica.TrackAsync(visit.Page)));
    }

    public void FN_ContinuedLater(Visit visit)
    {
        if (consent.Allows("analytics"))
            _ = Task.Delay(60000).ContinueWith(_ => Metrica.Track(visit.Page)); // known miss: PRIV302 a continuation of a delay runs later
    }

    public void QueuedBad(Visit visit)
    {
        if (consent.Allows("analytics"))
            System.Threading.ThreadPool.QueueUserWorkItem(_ => Metrica.Track(visit.Page)); // expect: PRIV302
    }

    public void CapturedAnswerBad(Visit visit, List<Action> later)
    {
        var allowed = consent.Allows("analytics");
        later.Add(() =>
        {
            if (allowed)
                Metrica.Track(visit.Page); // expect: PRIV302
        });
    }
}
