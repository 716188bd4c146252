using System.Threading;

namespace Cases.Guards.HardTwiceCase;

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
}

internal sealed class Clicks
{
    public event Func<Task>? Clicked;

    public Task Click() => Clicked?.Invoke() ?? Task.CompletedTask;
}

internal interface IGate
{
    [Guard("analytics-consent")]
    Task<bool> AllowsAsync();

    [Guard("analytics-consent")]
    bool Allows(out string why);

    [Guard("analytics-consent")]
    bool this[int index] { get; }

    [Guard("analytics-consent")]
    bool AllowsAny(params string[] purposes);
}

internal interface ITracker
{
    void Track(string page);
}

internal sealed class RealTracker : ITracker
{
    public void Track(string page) => Metrica.Track(page);
}

internal sealed class GuardedTracker(ITracker inner, IConsent consent) : ITracker
{
    public void Track(string page)
    {
        if (consent.Allows("analytics"))
            inner.Track(page);
    }
}

internal sealed class Component(IConsent consent, IGate gate)
{
    private bool _allowed;
    private bool? _answer;

    protected async Task OnInitializedAsync() => _allowed = await gate.AllowsAsync();

    public async Task OnClickAskedOk(Visit visit)
    {
        _allowed = await gate.AllowsAsync();
        if (!_allowed)
            return;
        await Metrica.TrackAsync(visit.Page);
    }

    public async Task OnClickRefreshedOk(Visit visit)
    {
        await OnInitializedAsync();
        if (_allowed)
            await Metrica.TrackAsync(visit.Page);
    }

    public async Task FN_OnClickNotAwaited(Visit visit)
    {
        _ = OnInitializedAsync();
        if (_allowed)
            await Metrica.TrackAsync(visit.Page); // known miss: PRIV302 a method that was not awaited may not have asked yet
    }

    public void AnsweredBad(Visit visit)
    {
        _answer ??= consent.Allows("analytics");
        if (_answer.Value)
            Metrica.Track(visit.Page); // expect: PRIV302
    }

    public void HandlerOk(Visit visit, Clicks clicks) => clicks.Clicked += async () =>
    {
        if (await gate.AllowsAsync())
            await Metrica.TrackAsync(visit.Page);
    };

    public async Task HandlerBad(Visit visit, Clicks clicks)
    {
        if (await gate.AllowsAsync())
            clicks.Clicked += async () => await Metrica.TrackAsync(visit.Page); // expect: PRIV302
    }

    public async Task HandlerOfACapturedAnswerBad(Visit visit, Clicks clicks)
    {
        var allowed = await gate.AllowsAsync();
        clicks.Clicked += async () =>
        {
            if (allowed)
                await Metrica.TrackAsync(visit.Page); // expect: PRIV302
        };
    }
}

/// <summary>One answer used more than once.</summary>
internal sealed class Twice(IConsent consent, IGate gate)
{
    public void ReturnedBetweenOk(Visit visit)
    {
        var a = consent.Allows("analytics");
        if (!a && visit.Theme == "")
            return;
        if (a)
            Metrica.Track(visit.Page);
    }

    public void LoopOk(List<Visit> visits)
    {
        var a = consent.Allows("analytics");
        foreach (var visit in visits)
        {
            if (a)
                Metrica.Track(visit.Page);
        }
    }

    public void LoopOfTwoOk(List<Visit> visits)
    {
        var a = consent.Allows("analytics");
        foreach (var visit in visits)
        {
            if (!a)
                continue;
            Metrica.Track(visit.Page);
        }

        if (a)
            Metrica.Track("end");
    }

    public void TernaryThenIfOk(Visit visit)
    {
        var a = consent.Allows("analytics");
        var name = a ? "known" : "unknown";
        if (a)
            Metrica.Track(name + visit.Page);
    }

    public void LoggedThenIfOk(Visit visit, ILogger log)
    {
        var a = consent.Allows("analytics");
        if (!a)
            log.LogInformation("no consent");
        if (a)
            Metrica.Track(visit.Page);
    }

    public void SwitchThenIfOk(Visit visit)
    {
        var a = consent.Allows("analytics");
        switch (a)
        {
            case true:
                Coin = true;
                break;
            case false:
                Coin = false;
                break;
        }

        if (a)
            Metrica.Track(visit.Page);
    }

    public async Task AwaitedTwiceOk(Visit visit)
    {
        var a = await gate.AllowsAsync();
        if (a)
            await Metrica.TrackAsync(visit.Page);
        await Task.Delay(1);
        if (a)
            await Metrica.TrackAsync(visit.Page);
    }

    public void ParameterOk(Visit visit) => Two(visit.Page, consent.Allows("analytics"));

    public void TwoTernariesOk(Visit visit)
    {
        var a = consent.Allows("analytics");
        Metrica.Track(a ? visit.Page : "");
        Metrica.Track(a ? visit.Page : "");
    }

    public void TwoAndsOk(Visit visit)
    {
        var a = consent.Allows("analytics");
        Coin = a && Sent(visit.Page);
        Coin = a && Sent(visit.Theme + visit.Page);
    }

    public void TwoTriesOk(Visit visit)
    {
        var a = consent.Allows("analytics");
        try
        {
            if (a)
                Metrica.Track(visit.Page);
        }
        finally
        {
            if (a)
                Metrica.Track(visit.Page);
        }
    }

    public void OutReasonOk(Visit visit)
    {
        if (gate.Allows(out var why))
            Metrica.Track(visit.Page + why);
    }

    public void OutReasonBad(Visit visit)
    {
        if (!gate.Allows(out var why) && why != "")
            Metrica.Track(visit.Page); // expect: PRIV302
    }

    public void IndexerOk(Visit visit)
    {
        if (gate[1])
            Metrica.Track(visit.Page);
    }

    public void ParamsOk(Visit visit)
    {
        if (gate.AllowsAny("a", "b"))
            Metrica.Track(visit.Page);
    }

    public void DecoratorOk(Visit visit) => new GuardedTracker(new RealTracker(), consent).Track(visit.Page);

    public void DecoratorBad(Visit visit, ITracker tracker) => tracker.Track(visit.Page); // expect: PRIV301

    public async Task FireAndForgetOk(Visit visit)
    {
        if (!await gate.AllowsAsync())
            return;
        _ = Task.Run(async () =>
        {
            if (consent.Allows("analytics"))
                await Metrica.TrackAsync(visit.Page);
        });
    }

    public async Task SemaphoreOk(Visit visit, SemaphoreSlim gateKeeper, CancellationToken stop)
    {
        await gateKeeper.WaitAsync(stop);
        try
        {
            if (await gate.AllowsAsync())
                await Metrica.TrackAsync(visit.Page);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            Coin = false;
        }
        finally
        {
            gateKeeper.Release();
        }
    }

    public async Task ConfiguredTaskOk(Visit visit)
    {
        var asking = gate.AllowsAsync().ConfigureAwait(false);
        if (await asking)
            await Metrica.TrackAsync(visit.Page);
    }

    public async Task FirstOfTwoBad(Visit visit)
    {
        var asking = gate.AllowsAsync();
        var first = await Task.WhenAny(asking, Task.Delay(10));
        if (first == asking)
            await Metrica.TrackAsync(visit.Page); // expect: PRIV301
    }

    public async Task FirstOfTwoOk(Visit visit)
    {
        var asking = gate.AllowsAsync();
        var first = await Task.WhenAny(asking, Task.Delay(10));
        if (first == asking && await asking)
            await Metrica.TrackAsync(visit.Page);
    }

    private static void Two(string page, bool a)
    {
        if (a)
            Metrica.Track(page);
        Coin = true;
        if (a)
            Metrica.Track(page);
    }

    private static bool Sent(string page)
    {
        Metrica.Track(page);
        return true;
    }
}
