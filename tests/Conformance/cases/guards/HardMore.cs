using System.Threading;
using Microsoft.Extensions.DependencyInjection;

namespace Cases.Guards.HardMoreCase;

internal sealed class Visit
{
    [PersonalData("user.behavior", Purpose = "research")]
    public string Page { get; set; } = "";

    public string Theme { get; set; } = "";
}

internal static class Metrica
{
    [Recipient("product-analytics")]
    public static void Track(string? value) => Coin = value == "";

    [Recipient("product-analytics")]
    public static Task TrackAsync(string value) => Task.FromResult(value);
}

internal interface IAsyncConsent
{
    [Guard("analytics-consent")]
    Task<bool> AllowsAsync(CancellationToken stop = default);

    [Guard("analytics-consent")]
    bool? Answer { get; }

    [Guard("marketing-consent")]
    bool? Other { get; }
}

internal interface IHandler<in T>
{
    Task HandleAsync(T message);
}

internal sealed record Visited(Visit Visit);

internal sealed class VisitedHandler(IAsyncConsent consent) : IHandler<Visited>
{
    public async Task HandleAsync(Visited message)
    {
        if (await consent.AllowsAsync())
            await Metrica.TrackAsync(message.Visit.Page);
    }
}

internal sealed class CarelessHandler(IAsyncConsent consent) : IHandler<Visited>
{
    public async Task HandleAsync(Visited message)
    {
        if (await consent.AllowsAsync() || message.Visit.Theme == "")
            await Metrica.TrackAsync(message.Visit.Page); // expect: PRIV302
    }
}

/// <summary>A behaviour in front of all handlers asks, and only then goes on.</summary>
internal sealed class ConsentBehaviour<T>(IAsyncConsent consent, IHandler<T> inner) : IHandler<T>
{
    public async Task HandleAsync(T message)
    {
        if (!await consent.AllowsAsync())
            return;
        await inner.HandleAsync(message);
    }
}

internal sealed class ViewModel(IConsent consent, Visit visit)
{
    public string Page => consent.Allows("analytics") ? visit.Page : "";

    public string? Optional { get; init; }

    public bool CanTrack { get; } = consent.Allows("analytics");
}

internal static class Registration
{
    public static void FactoryOk(IServiceCollection services, Visit visit) => services.AddSingleton(provider =>
    {
        if (provider.GetRequiredService<IConsent>().Allows("analytics"))
            Metrica.Track(visit.Page);
        return new object();
    });

    public static void FactoryBad(IServiceCollection services, Visit visit, IConsent consent)
    {
        if (consent.Allows("analytics"))
        {
            services.AddSingleton(provider =>
            {
                Metrica.Track(visit.Page); // expect: PRIV302
                return new object();
            });
        }
    }
}

internal sealed class More(IConsent consent, IAsyncConsent later)
{
    public void ViewModelOk(Visit visit) => Metrica.Track(new ViewModel(consent, visit).Page);

    public void ViewModelsAnswerOk(Visit visit)
    {
        var model = new ViewModel(consent, visit);
        if (model.CanTrack)
            Metrica.Track(visit.Page);
    }

    public void ViewModelFilledOk(Visit visit)
    {
        var model = new ViewModel(consent, visit) { Optional = consent.Allows("analytics") ? visit.Page : null };
        Metrica.Track(model.Optional);
    }

    public void FP_NullableAnd(Visit visit)
    {
        if ((later.Answer & later.Other) == true)
            Metrica.Track(visit.Page); // known false alarm: PRIV301 of two bool? both, by the operator &
    }

    public void NullableOrBad(Visit visit)
    {
        if ((later.Answer | later.Other) == true)
            Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void NullableSwitchOk(Visit visit) => Metrica.Track(later.Answer switch { true => visit.Page, false => "no", null => "none" });

    public void NullableSwitchBad(Visit visit) => Metrica.Track(later.Answer switch { false => "no", _ => visit.Page }); // expect: PRIV301

    public void NullableTupleOk(Visit visit)
    {
        if ((later.Answer, later.Other) is (true, not null))
            Metrica.Track(visit.Page);
    }

    public void NullableTupleBad(Visit visit)
    {
        if ((later.Answer, later.Other) is (not null, true))
            Metrica.Track(visit.Page); // expect: PRIV302
    }

    public void NullableNotNullNotFalseOk(Visit visit)
    {
        if (later.Answer is null or false)
            return;
        Metrica.Track(visit.Page);
    }

    public void NullableLocalOk(Visit visit)
    {
        var answer = later.Answer;
        if (answer is null || answer == false)
            return;
        Metrica.Track(visit.Page);
    }

    public void NullableNeitherOk(Visit visit)
    {
        if (later.Answer is not (null or false))
            Metrica.Track(visit.Page);
    }

    public void NullableNotNullAndNotFalseOk(Visit visit)
    {
        if (later.Answer is not null and not false)
            Metrica.Track(visit.Page);
    }

    public void FP_NullableElse(Visit visit)
    {
        if (later.Answer is null)
            Coin = true;
        else if (later.Answer is false)
            Coin = false;
        else
            Metrica.Track(visit.Page); // known false alarm: PRIV301 a bool? that is neither none nor false
    }

    public void NullableSwitchedOutOk(Visit visit)
    {
        switch (later.Answer)
        {
            case null:
            case false:
                return;
        }

        Metrica.Track(visit.Page);
    }

    public void NullableCastOk(Visit visit)
    {
        if (later.Answer.HasValue && (bool)later.Answer)
            Metrica.Track(visit.Page);
    }

    public void NullableEqualsOk(Visit visit)
    {
        if (later.Answer.Equals(true))
            Metrica.Track(visit.Page);
    }

    public void NullableCoalescedOk(Visit visit)
    {
        if (!(later.Answer ?? false))
            return;
        Metrica.Track(visit.Page);
    }

    public void NullableOfTheOtherCoalescedBad(Visit visit)
    {
        if (later.Other ?? later.Answer ?? false)
            Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void NullableCoalescedTwiceOk(Visit visit, bool? first)
    {
        var may = (first == true ? later.Answer : null) ?? false;
        if (may)
            Metrica.Track(visit.Page);
    }

    public async Task StoppedOk(Visit visit, CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        var may = await later.AllowsAsync(stop).ConfigureAwait(false);
        stop.ThrowIfCancellationRequested();
        if (!may)
            return;
        await Metrica.TrackAsync(visit.Page).ConfigureAwait(false);
    }

    public async Task TasksCollectedOk(List<Visit> visits)
    {
        var tasks = new List<Task>();
        if (await later.AllowsAsync())
        {
            foreach (var visit in visits)
                tasks.Add(Metrica.TrackAsync(visit.Page));
        }

        await Task.WhenAll(tasks);
    }

    public async Task TasksCollectedBad(List<Visit> visits)
    {
        var tasks = new List<Task> { later.AllowsAsync() };
        foreach (var visit in visits)
            tasks.Add(Metrica.TrackAsync(visit.Page)); // expect: PRIV301
        await Task.WhenAll(tasks);
    }

    public async Task<bool> ReturnedOk(Visit visit)
    {
        var may = await later.AllowsAsync();
        return may && Sent(visit.Page);
    }

    public async Task<string> AwaitedInATernaryOk(Visit visit)
    {
        var page = await later.AllowsAsync() ? visit.Page : "";
        Metrica.Track(page);
        return "";
    }

    public async Task AwaitedInAnArgumentOk(Visit visit) => Metrica.Track(await later.AllowsAsync() ? visit.Page : "");

    public async Task AwaitedInASwitchOk(Visit visit)
    {
        switch (await later.AllowsAsync())
        {
            case true when visit.Theme != "":
                await Metrica.TrackAsync(visit.Page);
                break;
            case true:
                Metrica.Track(visit.Page);
                break;
            default:
                break;
        }
    }

    public async Task AwaitedWithATimeoutOk(Visit visit)
    {
        bool may;
        try
        {
            may = await later.AllowsAsync().WaitAsync(TimeSpan.FromSeconds(1));
        }
        catch (TimeoutException)
        {
            return;
        }

        if (may)
            Metrica.Track(visit.Page);
    }

    public void NestedTriesOk(Visit visit)
    {
        try
        {
            try
            {
                if (!consent.Allows("analytics"))
                    throw new InvalidOperationException();
            }
            catch (FormatException)
            {
                return;
            }

            Metrica.Track(visit.Page);
        }
        catch (InvalidOperationException)
        {
            Coin = false;
        }
    }

    public void DebouncedBad(Visit visit, SynchronizationContext context)
    {
        if (consent.Allows("analytics"))
            context.Post(_ => Metrica.Track(visit.Page), null); // expect: PRIV302
    }

    public void SentToTheContextOk(Visit visit, SynchronizationContext context)
    {
        if (consent.Allows("analytics"))
            context.Send(_ => Metrica.Track(visit.Page), null);
    }

    public void AggregatedOk(List<Visit> visits)
    {
        var text = visits.Aggregate("", (all, visit) => consent.Allows("analytics") ? all + visit.Page : all);
        Metrica.Track(text);
    }

    public void LinqSelectTernaryOk(List<Visit> visits) =>
        Metrica.Track(string.Join(",", visits.Select(visit => consent.Allows("analytics") ? visit.Page : "-")));

    public void LinqSelectTernaryBad(List<Visit> visits) =>
        Metrica.Track(string.Join(",", visits.Select(visit => consent.Allows("analytics") ? "-" : visit.Page))); // expect: PRIV302

    public void SpreadOk(Visit visit)
    {
        List<string> parts = [visit.Theme, .. consent.Allows("analytics") ? [visit.Page] : Array.Empty<string>()];
        Metrica.Track(string.Join(",", parts));
    }

    public void ArrayInitialiserOk(Visit visit) =>
        Metrica.Track(string.Concat(new[] { visit.Theme, consent.Allows("analytics") ? visit.Page : "" }));

    public void FormatOk(Visit visit) => Metrica.Track(string.Format("{0}", consent.Allows("analytics") ? visit.Page : "-"));

    public void NamedLocalsOk(Visit visit)
    {
        bool analytics = consent.Allows("analytics"), marketing = consent.Allows("marketing");
        if (marketing && analytics)
            Metrica.Track(visit.Page);
    }

    public void NamedLocalsBad(Visit visit)
    {
        bool analytics = consent.Allows("analytics"), marketing = consent.Allows("marketing");
        if (marketing)
            Metrica.Track(visit.Page); // expect: PRIV302
        Coin = analytics;
    }

    private static bool Sent(string page)
    {
        Metrica.Track(page);
        return true;
    }
}
