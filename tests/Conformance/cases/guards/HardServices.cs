using System.Threading;

namespace Cases.Guards.HardServicesCase;

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

internal static class Purposes
{
    public const string Constant = "analytics";

    public static readonly string Analytics = "analytics";

    public static readonly string Marketing = "marketing";

    public static string Property => "analytics";
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

internal sealed class CachingConsent(IConsent inner) : IConsent
{
    private readonly Dictionary<string, bool> _answers = [];

    public bool Allows(string purpose)
    {
        if (!_answers.TryGetValue(purpose, out var answer))
            _answers[purpose] = answer = inner.Allows(purpose);
        return answer;
    }
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
    private readonly string _purpose = "analytics";

    private string SafePage => consent.Allows("analytics") ? current.Page : "";

    private bool May(string purpose = "analytics") => consent.Allows(purpose);

    private bool AllowsAll(params string[] purposes) => purposes.All(consent.Allows);

    public void ReadOnlyFieldOk(Visit visit)
    {
        if (consent.Allows(Purposes.Analytics))
            Metrica.Track(visit.Page);
    }

    public void ReadOnlyFieldOfTheOtherBad(Visit visit)
    {
        if (consent.Allows(Purposes.Marketing))
            Metrica.Track(visit.Page); // expect: PRIV302
    }

    public void ConstantPropertyOk(Visit visit)
    {
        if (consent.Allows(Purposes.Property))
            Metrica.Track(visit.Page);
    }

    public void OwnFieldOk(Visit visit)
    {
        if (consent.Allows(_purpose))
            Metrica.Track(visit.Page);
    }

    public void WiderInterfaceOk(Visit visit)
    {
        if (wider.Allows(Purposes.Constant))
            Metrica.Track(visit.Page);
    }

    public void OtherMemberBad(Visit visit)
    {
        if (wider.AllowsLater("analytics"))
            Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void ImplementationOk(Visit visit)
    {
        if (service.Allows("analytics"))
            Metrica.Track(visit.Page);
    }

    public void ExplicitOk(Visit visit)
    {
        if (((IConsent)twofold).Allows("analytics"))
            Metrica.Track(visit.Page);
    }

    public void NotTheImplementationBad(Visit visit)
    {
        if (twofold.Allows("analytics"))
            Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void DecoratedOk(Visit visit)
    {
        if (new CachingConsent(consent).Allows("analytics"))
            Metrica.Track(visit.Page);
    }

    public void DefaultPurposeOk(Visit visit)
    {
        if (May())
            Metrica.Track(visit.Page);
    }

    public void OtherThanTheDefaultBad(Visit visit)
    {
        if (May("marketing"))
            Metrica.Track(visit.Page); // expect: PRIV302
    }

    public void DefaultOfAnExtensionOk(Visit visit)
    {
        if (!consent.May())
            return;
        Metrica.Track(visit.Page);
    }

    public void FP_AllOfThem(Visit visit)
    {
        if (AllowsAll("marketing", "analytics"))
            Metrica.Track(visit.Page); // known false alarm: PRIV301 All and Any are not known to have asked
    }

    public void DelegateOk(Visit visit)
    {
        Func<string, bool> allows = consent.Allows;
        if (allows("analytics"))
            Metrica.Track(visit.Page);
    }

    public void DelegateBad(Visit visit)
    {
        Func<string, bool> allows = consent.Allows;
        if (!allows("analytics"))
            Metrica.Track(visit.Page); // expect: PRIV302
    }
}
