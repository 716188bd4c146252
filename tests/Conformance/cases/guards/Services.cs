using System.Threading;

namespace Cases.Guards.ServicesCase;

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

internal interface IAsyncConsent
{
    [Guard("analytics-consent")]
    Task<bool> AllowsAsync(CancellationToken stop = default);

    [Guard("analytics-consent")]
    ValueTask<bool> AllowsSoonAsync();

    [Guard("marketing-consent")]
    Task<bool> MarketingAsync();

    [Guard("analytics-consent")]
    Task RequireAsync();
}

internal abstract class Handler(IConsent consent)
{
    protected bool Allowed => consent.Allows("analytics");

    protected virtual bool CanSend() => consent.Allows("analytics");

    protected void Ensure()
    {
        if (!consent.Allows("analytics"))
            throw new InvalidOperationException();
    }

    protected bool TrySend(Visit visit)
    {
        if (!consent.Allows("analytics"))
            return false;
        Metrica.Track(visit.Page);
        return true;
    }
}

/// <summary>Shapes that services take: base classes, asynchronous code, results of one's own, pipelines, retries.</summary>
internal sealed class Services(IConsent consent, IAsyncConsent later) : Handler(consent)
{
    private readonly IConsent _consent = consent;
    private readonly SemaphoreSlim _lock = new(1);

    public void BasePropertyOk(Visit visit)
    {
        if (!Allowed)
            return;
        Metrica.Track(visit.Page);
    }

    public void BaseMethodOk(Visit visit)
    {
        if (CanSend())
            Metrica.Track(visit.Page);
    }

    public void BaseEnsureOk(Visit visit)
    {
        Ensure();
        Metrica.Track(visit.Page);
    }

    public void BaseEnsureTooLateBad(Visit visit)
    {
        Metrica.Track(visit.Page); // expect: PRIV301
        Ensure();
    }

    public void SentByTheBaseOk(Visit visit)
    {
        if (TrySend(visit))
            Metrica.Track(visit.Page);
    }

    public void NotSentByTheBaseBad(Visit visit)
    {
        if (!TrySend(visit))
            Metrica.Track(visit.Page); // expect: PRIV302
    }

    public async Task SoonOk(Visit visit)
    {
        if (!await later.AllowsSoonAsync())
            return;
        await Metrica.TrackAsync(visit.Page);
    }

    public async Task ConfiguredOk(Visit visit, CancellationToken stop)
    {
        if (await later.AllowsAsync(stop).ConfigureAwait(false))
            await Metrica.TrackAsync(visit.Page).ConfigureAwait(false);
    }

    public async Task TimedOutOk(Visit visit)
    {
        if (await later.AllowsAsync().WaitAsync(TimeSpan.FromSeconds(1)))
            await Metrica.TrackAsync(visit.Page);
    }

    public async Task NotAwaitedBad(Visit visit)
    {
        if (later.AllowsAsync() is not null)
            await Metrica.TrackAsync(visit.Page); // expect: PRIV301
    }

    public async Task BothOfAllTheTasksOk(Visit visit)
    {
        var answers = await Task.WhenAll(later.AllowsAsync(), later.AllowsAsync());
        if (answers[0] && answers[1])
            await Metrica.TrackAsync(visit.Page);
    }

    public async Task LoadedTogetherBad(Visit visit)
    {
        if (!await later.AllowsAsync())
            await Task.Yield();
        var pages = await Task.WhenAll(LoadAsync(visit), LoadAsync(visit));
        await Metrica.TrackAsync(pages[0]!); // expect: PRIV302
    }

    public async Task LoadedWhereAllowedAndSentElsewhereBad(Visit visit)
    {
        var pages = Array.Empty<string?>();
        if (await later.MarketingAsync())
            pages = await Task.WhenAll(LoadAsync(visit), LoadAsync(visit));
        await Metrica.TrackAsync(pages[0]!); // expect: PRIV302
    }

    public async Task SecondOfTwoBad(Visit visit)
    {
        var answers = await Task.WhenAll(later.AllowsAsync(), later.MarketingAsync());
        if (answers[1])
            await Metrica.TrackAsync(visit.Page); // expect: PRIV302
    }

    public async Task FirstOfTwoOk(Visit visit)
    {
        var answers = await Task.WhenAll(later.AllowsAsync(), later.MarketingAsync());
        if (answers[0])
            await Metrica.TrackAsync(visit.Page);
    }

    public async Task TwoTasksOk(Visit visit)
    {
        var analytics = later.AllowsAsync();
        var marketing = later.MarketingAsync();
        await Task.WhenAll(analytics, marketing);
        if (analytics.Result && Coin)
            await Metrica.TrackAsync(visit.Page);
    }

    public async Task TheOtherTaskBad(Visit visit)
    {
        var analytics = later.AllowsAsync();
        var marketing = later.MarketingAsync();
        await Task.WhenAll(analytics, marketing);
        if (await marketing)
            await Metrica.TrackAsync(visit.Page); // expect: PRIV302
    }

    public async Task RequiredInParallelBad(Visit visit) =>
        await Task.WhenAll(later.RequireAsync(), Metrica.TrackAsync(visit.Page)); // expect: PRIV301

    public async Task RequiredFirstOk(Visit visit)
    {
        await Task.WhenAll(later.RequireAsync(), Task.Delay(1));
        await Metrica.TrackAsync(visit.Page);
    }

    public async Task RequiredFirstOfTwoBad(Visit visit)
    {
        await Task.WhenAny(later.RequireAsync(), Task.Delay(1));
        await Metrica.TrackAsync(visit.Page); // expect: PRIV301
    }

    public async Task LockedOk(Visit visit)
    {
        await _lock.WaitAsync();
        try
        {
            if (!await later.AllowsAsync())
                return;
            await Metrica.TrackAsync(visit.Page);
        }
        finally
        {
            _lock.Release();
        }
    }

    public void RetriedOk(Visit visit)
    {
        for (var attempt = 0; attempt < 3; attempt++)
        {
            try
            {
                if (!_consent.Allows("analytics"))
                    return;
                Metrica.Track(visit.Page);
                return;
            }
            catch (InvalidOperationException) when (attempt < 2)
            {
                Coin = true;
            }
        }
    }

    public void RetriedWithoutAskingBad(Visit visit)
    {
        var asked = false;
        while (true)
        {
            try
            {
                if (!asked && !_consent.Allows("analytics"))
                    return;
                asked = Coin;
                Metrica.Track(visit.Page); // expect: PRIV301
            }
            catch (InvalidOperationException)
            {
                continue;
            }
        }
    }

    private async Task<string?> LoadAsync(Visit visit)
    {
        await Task.Yield();
        return await later.MarketingAsync() ? visit.Page : null;
    }
}
