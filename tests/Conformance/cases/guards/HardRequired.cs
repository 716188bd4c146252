namespace Cases.Guards.HardRequiredCase;

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

[RequiresGuard("analytics-consent")]
internal interface IReporter
{
    void Report(Visit visit);

    int Count { get; }
}

internal class Opened
{
    [RequiresGuard("analytics-consent")]
    public Opened(Visit visit) => Metrica.Track(visit.Page);

    public Opened()
        : this(new Visit()) // expect: PRIV301
    {
    }

    public Opened(int count) => Coin = count == 0;
}

internal sealed class DerivedOpened : Opened
{
    public DerivedOpened(Visit visit)
        : base(visit) => Coin = true; // expect: PRIV301
}

internal sealed class PrimaryOpened(Visit visit) : Opened(visit) // expect: PRIV301
{
    public string Theme { get; } = visit.Theme;
}

internal sealed class GuardedOpened : Opened
{
    [RequiresGuard("analytics-consent")]
    public GuardedOpened(Visit visit)
        : base(visit) => Coin = true;
}

internal class Channel
{
    [RequiresGuard("analytics-consent")]
    public virtual void Send(Visit visit) => Metrica.Track(visit.Page);

    [RequiresGuard("analytics-consent")]
    public static Channel operator +(Channel channel, Visit visit)
    {
        channel.Send(visit);
        return channel;
    }

    [RequiresGuard("analytics-consent")]
    public static explicit operator Channel(Visit visit)
    {
        Metrica.Track(visit.Page);
        return new Channel();
    }

    public string this[int index]
    {
        [RequiresGuard("analytics-consent")]
        get => index.ToString();
        set => Coin = value == "";
    }

    public event Action Sent
    {
        [RequiresGuard("analytics-consent")]
        add => Coin = value is null;
        remove => Coin = value is null;
    }
}

internal sealed class LoudChannel : Channel
{
    public override void Send(Visit visit)
    {
        base.Send(visit);
        Metrica.Track(visit.Page + visit.Theme);
    }
}

internal sealed class Bag : List<int>
{
    [RequiresGuard("analytics-consent")]
    public void Add(Visit visit) => Metrica.Track(visit.Page);
}

internal sealed class Scope : IDisposable
{
    [RequiresGuard("analytics-consent")]
    public void Dispose() => Coin = true;
}

/// <summary>[RequiresGuard] on everything that can be called, and every way of calling it.</summary>
internal sealed class Required(IConsent consent, IReporter reporter, Channel channel)
{
    private readonly Opened _opened = new(new Visit()); // expect: PRIV301

    private readonly Lazy<Opened> _lazy = new(() => new Opened(new Visit())); // expect: PRIV301

    private Action? _later;

    public void InterfaceTypeBad(Visit visit) => reporter.Report(visit); // expect: PRIV301

    public void InterfaceTypePropertyBad() => Coin = reporter.Count == 0; // expect: PRIV301

    public void InterfaceTypeOk(Visit visit)
    {
        if (consent.Allows("analytics"))
            reporter.Report(visit);
    }

    public void AccessOk(Visit visit, IReporter? other)
    {
        if (consent.Allows("analytics"))
            other?.Report(visit);
    }

    public void AccessBad(Visit visit, IReporter? other) => other?.Report(visit); // expect: PRIV301

    public void OtherConstructorOk() => Coin = new Opened(1) is null;

    public void OperatorBad(Visit visit) => Coin = channel + visit is null; // expect: PRIV301

    public void OperatorOk(Visit visit)
    {
        if (consent.Allows("analytics"))
            Coin = channel + visit is null;
    }

    public void ConversionBad(Visit visit) => Coin = (Channel)visit is null; // expect: PRIV301

    public void ConversionOk(Visit visit)
    {
        if (consent.Allows("analytics"))
            Coin = (Channel)visit is null;
    }

    public void IndexerReadBad() => Coin = channel[0] == ""; // expect: PRIV301

    public void IndexerWrittenOk() => channel[0] = "";

    public void SubscribedBad() => channel.Sent += Print; // expect: PRIV301

    public void UnsubscribedOk() => channel.Sent -= Print;

    public void InitializerBad(Visit visit)
    {
        var bag = new Bag { visit }; // expect: PRIV301
        Coin = bag.Count == 0;
    }

    public void InitializerOk(Visit visit)
    {
        if (!consent.Allows("analytics"))
            return;
        var bag = new Bag { visit };
        Coin = bag.Count == 0;
    }

    public void FN_Disposed()
    {
        using var scope = new Scope(); // known miss: PRIV301 using calls Dispose
        Coin = true;
    }

    public void DerivedTypeBad(Visit visit, LoudChannel loud) => loud.Send(visit); // expect: PRIV301

    public void DelegateBad(Visit visit)
    {
        Action<Visit> send = channel.Send;
        send(visit); // expect: PRIV301
    }

    public void KeptDelegateBad(Visit visit)
    {
        if (consent.Allows("analytics"))
            _later = () => channel.Send(visit); // expect: PRIV302
    }

    public void LambdaOk(Visit visit)
    {
        var send = [RequiresGuard("analytics-consent")] (Visit one) => Metrica.Track(one.Page);
        if (consent.Allows("analytics"))
            send(visit);
    }

    public void FN_Lambda(Visit visit)
    {
        var send = [RequiresGuard("analytics-consent")] (Visit one) => Metrica.Track(one.Page);
        send(visit); // known miss: PRIV301 attributes of a lambda
    }

    public void QueryOk(List<Visit> visits)
    {
        if (!consent.Allows("analytics"))
            return;
        visits.ForEach(channel.Send);
    }

    public void TernaryOk(Visit visit) => Coin = consent.Allows("analytics") && (channel + visit) is not null;

    public void SwitchBad(Visit visit)
    {
        switch (consent.Allows("analytics"))
        {
            case true:
                channel.Send(visit);
                break;
            default:
                channel.Send(visit); // expect: PRIV302
                break;
        }
    }

    [RequiresGuard("analytics-consent")]
    public void NarrowerBad(Visit visit)
    {
        Metrica.Track(visit.Page);
        _later = () => Metrica.Track(visit.Page); // expect: PRIV302
    }

    [RequiresGuard("marketing-consent")]
    public void OfTheOtherBad(Visit visit) => channel.Send(visit); // expect: PRIV302

    [RequiresGuard("analytics-consent")]
    public void RecursiveOk(Visit visit, int depth)
    {
        Metrica.Track(visit.Page);
        if (depth > 0)
            RecursiveOk(visit, depth - 1);
    }

    [RequiresGuard("analytics-consent")]
    public async Task AsyncOk(List<Visit> visits)
    {
        foreach (var visit in visits)
        {
            await Task.Yield();
            channel.Send(visit);
        }
    }

    [RequiresGuard("analytics-consent")]
    public IEnumerable<string> StreamOk(List<Visit> visits)
    {
        foreach (var visit in visits)
        {
            channel.Send(visit);
            yield return visit.Theme;
        }
    }

    [RequiresGuard("analytics-consent")]
    public void LocalFunctionOk(Visit visit)
    {
        Send();
        void Send() => channel.Send(visit);
    }

    private void Print() => Coin = _opened is null || _lazy is null || _later is null;
}
