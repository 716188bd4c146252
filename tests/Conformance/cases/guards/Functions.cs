namespace Cases.Guards.FunctionsCase;

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
    Task<bool> AllowsAsync();
}

internal sealed class Clicks
{
    public event Action? Clicked;

    public Action? Later { get; set; }

    public void Click() => Clicked?.Invoke();
}

/// <summary>Code in code: a fact enters it only where it runs while the fact holds.</summary>
internal sealed class Functions(IConsent consent, IGate gate, Clicks clicks)
{
    private Action? _later;

    private static void Run(Action action) => action();

    private void Keep(Action action) => _later = action;

    public void EachOk(List<Visit> visits)
    {
        if (consent.Allows("analytics"))
            visits.ForEach(visit => Metrica.Track(visit.Page));
    }

    public void EachBad(List<Visit> visits)
    {
        if (consent.Allows("analytics"))
            Coin = true;
        visits.ForEach(visit => Metrica.Track(visit.Page)); // expect: PRIV301
    }

    public void RunByAHelperOk(Visit visit)
    {
        if (consent.Allows("analytics"))
            Run(() => Metrica.Track(visit.Page));
    }

    public void KeptByAHelperBad(Visit visit)
    {
        if (consent.Allows("analytics"))
            Keep(() => Metrica.Track(visit.Page)); // expect: PRIV302
    }

    public void KeptInAFieldBad(Visit visit)
    {
        if (consent.Allows("analytics"))
            _later = () => Metrica.Track(visit.Page); // expect: PRIV302
    }

    public void KeptInAPropertyBad(Visit visit)
    {
        if (!consent.Allows("analytics"))
            return;
        clicks.Later = () => Metrica.Track(visit.Page); // expect: PRIV302
    }

    public void KeptAndAskedWhenItRunsOk(Visit visit)
    {
        _later = () =>
        {
            if (consent.Allows("analytics"))
                Metrica.Track(visit.Page);
        };
    }

    public void HandlerBad(Visit visit)
    {
        if (consent.Allows("analytics"))
            clicks.Clicked += () => Metrica.Track(visit.Page); // expect: PRIV302
    }

    public void HandlerThatAsksOk(Visit visit)
    {
        clicks.Clicked += () =>
        {
            if (consent.Allows("analytics"))
                Metrica.Track(visit.Page);
        };
    }

    public void HandlerWithoutGuardBad(Visit visit) => clicks.Clicked += () => Metrica.Track(visit.Page); // expect: PRIV301

    public void ReadWhenItHeldBad(Visit visit)
    {
        if (!consent.Allows("analytics"))
            return;
        var page = visit.Page;
        clicks.Clicked += () => Metrica.Track(page); // expect: PRIV302
    }

    public void CalledHereOk(Visit visit)
    {
        Action send = () => Metrica.Track(visit.Page);
        if (consent.Allows("analytics"))
            send();
    }

    public void CalledHereBad(Visit visit)
    {
        Action send = () => Metrica.Track(visit.Page); // expect: PRIV301
        send();
    }

    public void ReturnedBad(Visit visit, List<Action> all)
    {
        if (consent.Allows("analytics"))
            all.Add(() => Metrica.Track(visit.Page)); // expect: PRIV302
    }

    public void LocalFunctionOk(Visit visit)
    {
        if (consent.Allows("analytics"))
            Send();

        void Send() => Metrica.Track(visit.Page);
    }

    public void LocalFunctionBad(Visit visit)
    {
        if (consent.Allows("analytics"))
            Coin = true;
        Send();

        void Send() => Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void LocalGuardOk(Visit visit)
    {
        if (May())
            Metrica.Track(visit.Page);

        bool May() => consent.Allows("analytics");
    }

    public void LambdaGuardOk(Visit visit)
    {
        Func<bool> may = () => consent.Allows("analytics");
        if (may())
            Metrica.Track(visit.Page);
    }

    public void LocalDemandOk(Visit visit)
    {
        Demand();
        Metrica.Track(visit.Page);

        void Demand()
        {
            if (!consent.Allows("analytics"))
                throw new InvalidOperationException("no consent");
        }
    }

    public async Task TaskRunOk(Visit visit)
    {
        if (consent.Allows("analytics"))
            await Task.Run(() => Metrica.Track(visit.Page));
    }

    public void TimerBad(Visit visit)
    {
        if (consent.Allows("analytics"))
            _ = new System.Threading.Timer(_ => Metrica.Track(visit.Page), null, 1000, 1000); // expect: PRIV302
    }

    public void RegisteredBad(Visit visit, System.Threading.CancellationToken stopping)
    {
        if (consent.Allows("analytics"))
            stopping.Register(() => Metrica.Track(visit.Page)); // expect: PRIV302
    }

    public async Task ContinuedOk(Visit visit)
    {
        if (!await gate.AllowsAsync())
            return;
        await Task.Yield();
        Metrica.Track(visit.Page);
    }

    public async Task ContinuationOfTheAnswerOk(Visit visit) =>
        await gate.AllowsAsync().ContinueWith(answer =>
        {
            if (answer.Result)
                Metrica.Track(visit.Page);
        });

    public async Task ContinuationThatIgnoresItBad(Visit visit) =>
        await gate.AllowsAsync().ContinueWith(answer => Metrica.Track(visit.Page)); // expect: PRIV301

    public async Task AsyncLocalFunctionOk(Visit visit)
    {
        if (await May())
            Metrica.Track(visit.Page);

        async Task<bool> May() => await gate.AllowsAsync();
    }

    public void AsyncLocalDemandNotAwaitedBad(Visit visit)
    {
        _ = Demand();
        Metrica.Track(visit.Page); // expect: PRIV301

        async Task Demand()
        {
            if (!await gate.AllowsAsync())
                throw new InvalidOperationException("no consent");
        }
    }

    public async Task AsyncLocalDemandOk(Visit visit)
    {
        await Demand();
        Metrica.Track(visit.Page);

        async Task Demand()
        {
            if (!await gate.AllowsAsync())
                throw new InvalidOperationException("no consent");
        }
    }

    public IEnumerable<string> IteratorOk(List<Visit> visits)
    {
        if (!consent.Allows("analytics"))
            yield break;
        foreach (var visit in visits)
        {
            Metrica.Track(visit.Page);
            yield return visit.Theme;
        }
    }

    public void IteratorStartedElsewhereBad(Visit visit, List<IEnumerable<int>> all)
    {
        if (consent.Allows("analytics"))
            all.Add(Send());

        IEnumerable<int> Send()
        {
            Metrica.Track(visit.Page); // expect: PRIV302
            yield return 1;
        }
    }

    public void QueryOk(List<Visit> visits)
    {
        if (consent.Allows("analytics"))
            Coin = visits.Select(visit => Sent(visit.Page)).ToList().Count > 0;
    }

    public void FilteredOk(List<Visit> visits)
    {
        foreach (var visit in visits)
        {
            var may = consent.Allows("analytics");
            if (may is false)
                continue;
            Metrica.Track(visit.Page);
        }
    }

    private static bool Sent(string page)
    {
        Metrica.Track(page);
        return true;
    }
}
