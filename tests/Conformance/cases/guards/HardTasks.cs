using System.Threading;

namespace Cases.Guards.HardTasksCase;

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
}

internal interface IWiderConsent : IConsent
{
    bool AllowsLater(string purpose);
}

internal sealed class ConsentService : IConsent
{
    private readonly HashSet<string> _given = [];

    public bool Allows(string purpose) => _given.Contains(purpose);
}

internal sealed class ExplicitConsent : IConsent
{
    bool IConsent.Allows(string purpose) => purpose == "";

    public bool Allows(string purpose) => Coin;
}

internal sealed class RefusedException : Exception
{
    public static void ThrowIf(bool refused)
    {
        if (refused)
            throw new RefusedException();
    }

    public static RefusedException Because(string why) => new() { Source = why };
}

internal sealed class Event
{
    public string? Page { get; set; }

    public string? Theme { get; set; }
}

internal sealed class Clicks
{
    public event Action? Clicked;

    public void Click() => Clicked?.Invoke();
}

internal static class ConsentExtensions
{
    public static bool May(this IConsent consent, string purpose = "analytics") => consent.Allows(purpose);

    public static Visit Checked(this Visit visit, IConsent consent)
    {
        if (!consent.Allows("analytics"))
            throw new RefusedException();
        return visit;
    }
}

/// <summary>How services are written: constants that are none, wrappers, tasks, throw helpers, events, fields.</summary>
internal sealed class Services(IConsent consent, IWiderConsent wider, ConsentService service, ExplicitConsent twofold, Visit current, Clicks clicks)
{
    private string? _page;

    private string SafePage => consent.Allows("analytics") ? current.Page : "";

    private Task<bool> MayAsync() => Task.FromResult(consent.Allows("analytics"));

    private ValueTask<bool> MaySoonAsync() => new(consent.Allows("analytics"));

    private Task<bool> MayInAWhileAsync() => Task.Run(() => consent.Allows("analytics"));

    private void OnClick() => Metrica.Track(current.Page); // expect: PRIV301

    private static IEnumerable<int> Pages(string page)
    {
        Metrica.Track(page);
        yield return 1;
        Metrica.Track(page);
    }

    public async Task FromResultOk(Visit visit)
    {
        if (await MayAsync())
            Metrica.Track(visit.Page);
    }

    public async Task ValueTaskOk(Visit visit)
    {
        if (await MaySoonAsync())
            Metrica.Track(visit.Page);
    }

    public async Task RunOk(Visit visit)
    {
        if (await MayInAWhileAsync())
            Metrica.Track(visit.Page);
    }

    public async Task FromResultBad(Visit visit)
    {
        if (!await MayAsync())
            Metrica.Track(visit.Page); // expect: PRIV302
    }

    public void ThrowIfOk(Visit visit)
    {
        RefusedException.ThrowIf(!consent.Allows("analytics"));
        Metrica.Track(visit.Page);
    }

    public void ThrowIfBad(Visit visit)
    {
        RefusedException.ThrowIf(consent.Allows("analytics"));
        Metrica.Track(visit.Page); // expect: PRIV302
    }

    public void LibrarysThrowIfOk(Visit visit)
    {
        ObjectDisposedException.ThrowIf(!consent.Allows("analytics"), this);
        Metrica.Track(visit.Page);
    }

    public void ThrownByAFactoryOk(Visit visit)
    {
        if (!consent.Allows("analytics"))
            throw RefusedException.Because("no consent");
        Metrica.Track(visit.Page);
    }

    public void ExitOk(Visit visit)
    {
        if (!consent.Allows("analytics"))
            Environment.Exit(1);
        Metrica.Track(visit.Page);
    }

    public void CheckedInAChainOk(Visit visit) => Metrica.Track(visit.Checked(consent).Page);

    public void CheckedBeforeOk(Visit visit)
    {
        visit.Checked(consent);
        Metrica.Track(visit.Page);
    }

    public void SafePropertyOk() => Metrica.Track(SafePage);

    public void FieldOk(Visit visit)
    {
        _page = consent.Allows("analytics") ? visit.Page : null;
        Metrica.Track(_page);
    }

    public void ObjectInitializerOk(Visit visit)
    {
        var page = new Event { Theme = visit.Theme, Page = consent.Allows("analytics") ? visit.Page : null };
        Metrica.Track(page.Page + page.Theme);
    }

    public void ObjectInitializerBad(Visit visit)
    {
        var page = new Event { Page = visit.Page, Theme = consent.Allows("analytics") ? visit.Theme : null };
        Metrica.Track(page.Page + page.Theme); // expect: PRIV301
    }

    public void MethodAsHandler()
    {
        if (consent.Allows("analytics"))
            clicks.Clicked += OnClick;
    }

    public void IteratorInALocalOk(Visit visit)
    {
        if (!consent.Allows("analytics"))
            return;
        var pages = Pages(visit.Page);
        foreach (var page in pages)
            Coin = page == 1;
    }

    public void IteratorListedOk(Visit visit)
    {
        if (!consent.Allows("analytics"))
            return;
        var pages = Pages(visit.Page).ToList();
        Coin = pages.Count == 1;
    }

    public void IteratorBad(Visit visit)
    {
        foreach (var page in Pages(visit.Page)) // expect: PRIV301
            Coin = page == 1;
    }

    public void IteratorInPlaceOk(Visit visit)
    {
        if (!consent.Allows("analytics"))
            return;
        foreach (var page in Pages(visit.Page))
            Coin = page == 1;
    }

    public void NullThrowsOk(Visit visit)
    {
        var page = (consent.Allows("analytics") ? visit.Page : null) ?? throw new RefusedException();
        Metrica.Track(page);
    }

    public void NestedLocalFunctionsOk(Visit visit)
    {
        if (Outer())
            Metrica.Track(visit.Page);
        bool Outer()
        {
            return Inner() && Coin;
            bool Inner() => consent.Allows("analytics");
        }
    }

    public void RecursiveLocalOk(List<Visit> visits)
    {
        Send(0);
        void Send(int i)
        {
            if (i >= visits.Count || !consent.Allows("analytics"))
                return;
            Metrica.Track(visits[i].Page);
            Send(i + 1);
        }
    }

    public void GenericHelperOk(Visit visit)
    {
        if (Same(consent.Allows("analytics")))
            Metrica.Track(visit.Page);
    }

    public void GenericHelperBad(Visit visit)
    {
        if (Same(!consent.Allows("analytics")))
            Metrica.Track(visit.Page); // expect: PRIV302
    }

    public void CastOk(Visit visit)
    {
        if ((bool)(object)consent.Allows("analytics"))
            Metrica.Track(visit.Page);
    }

    public void CheckedInALockedLoopOk(List<Visit> visits)
    {
        lock (clicks)
        {
            for (var i = 0; i < visits.Count; i++)
            {
                using var scope = new CancellationTokenSource();
                try
                {
                    if (consent.Allows("analytics") is false)
                        break;
                    Metrica.Track(visits[i].Page);
                }
                finally
                {
                    scope.Cancel();
                }
            }
        }
    }

    private static T Same<T>(T value) => value;
}
