namespace Cases.Guards.RequiredCase;

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

internal interface IReporter
{
    [RequiresGuard("analytics-consent")]
    void Report(Visit visit);

    void Flush();
}

internal sealed class Reporter : IReporter
{
    public void Report(Visit visit) => Metrica.Track(visit.Page);

    public void Flush() => Coin = true;
}

internal abstract class Channel
{
    [RequiresGuard("analytics-consent")]
    public abstract void Send(Visit visit);

    public virtual void Open(Visit visit) => Coin = visit.Theme == "";
}

internal sealed class WebChannel : Channel
{
    public override void Send(Visit visit) => Metrica.Track(visit.Page);

    [RequiresGuard("analytics-consent")]
    public override void Open(Visit visit) => Metrica.Track(visit.Page);
}

[RequiresGuard("analytics-consent")]
internal class Tracker(string key)
{
    public string Key => key;

    public void Track(Visit visit) => Metrica.Track(visit.Page + Prefix());

    private string Prefix() => key;

    public static void Once(Visit visit) => Metrica.Track(visit.Page);
}

internal sealed class DeepTracker : Tracker
{
    [RequiresGuard("analytics-consent")]
    public DeepTracker(Visit visit)
        : base("deep") => Metrica.Track(visit.Page);
}

internal sealed class Opened
{
    [RequiresGuard("analytics-consent")]
    public Opened(Visit visit) => Metrica.Track(visit.Page);
}

internal static class Sending
{
    [RequiresGuard("analytics-consent")]
    [RequiresGuard("marketing-consent")]
    public static void Both(Visit visit) => Metrica.Track(visit.Page);

    [RequiresGuard("analytics-consent")]
    public static void Extended(this Visit visit) => Metrica.Track(visit.Page);

    [RequiresGuard("analytics-consent")]
    public static async Task SendAsync(Visit visit)
    {
        await Task.Yield();
        Metrica.Track(visit.Page);
    }
}

/// <summary>[RequiresGuard]: assumed inside, asked of whoever calls.</summary>
internal sealed class Required(IConsent consent, IReporter reporter, Channel channel, Tracker tracker)
{
    public void InterfaceOk(Visit visit)
    {
        if (consent.Allows("analytics"))
            reporter.Report(visit);
    }

    public void InterfaceBad(Visit visit) => reporter.Report(visit); // expect: PRIV301

    public void OtherMemberOk() => reporter.Flush();

    public void ImplementationBad(Visit visit) => new Reporter().Report(visit); // expect: PRIV301

    public void RefusedBad(Visit visit)
    {
        if (!consent.Allows("analytics"))
            reporter.Report(visit); // expect: PRIV302
    }

    public void OtherPurposeBad(Visit visit)
    {
        if (consent.Allows("marketing"))
            reporter.Report(visit); // expect: PRIV302
    }

    public void AbstractOk(Visit visit)
    {
        if (!consent.Allows("analytics"))
            return;
        channel.Send(visit);
    }

    public void AbstractBad(Visit visit) => channel.Send(visit); // expect: PRIV301

    /// <summary>One of the overrides relies on it.</summary>
    public void OverrideThatRequiresBad(Visit visit) => channel.Open(visit); // expect: PRIV301

    public void OverrideThatRequiresOk(Visit visit)
    {
        if (consent.Allows("analytics"))
            channel.Open(visit);
    }

    public void TypeOk(Visit visit)
    {
        if (consent.Allows("analytics"))
            new Tracker("web").Track(visit);
    }

    public void TypeMethodBad(Visit visit) => tracker.Track(visit); // expect: PRIV301

    public void TypeConstructorBad() => Coin = new Tracker("web") is null; // expect: PRIV301

    public void TypeStaticBad(Visit visit) => Tracker.Once(visit); // expect: PRIV301

    public void ConstructorBad(Visit visit) => Coin = new Opened(visit) is null; // expect: PRIV301

    public void ConstructorOk(Visit visit)
    {
        if (consent.Allows("analytics"))
            Coin = new Opened(visit) is null;
    }

    public void TargetTypedBad(Visit visit)
    {
        Opened opened = new(visit); // expect: PRIV301
        Coin = opened is null;
    }

    public void BothOk(Visit visit)
    {
        if (consent.Allows("analytics") && consent.Allows("marketing"))
            Sending.Both(visit);
    }

    public void OneOfBothBad(Visit visit)
    {
        if (consent.Allows("analytics"))
            Sending.Both(visit); // expect: PRIV302
    }

    public void ExtensionBad(Visit visit) => visit.Extended(); // expect: PRIV301

    public void ExtensionOk(Visit visit)
    {
        if (consent.Allows("analytics"))
            visit.Extended();
    }

    public async Task AsyncBad(Visit visit) => await Sending.SendAsync(visit); // expect: PRIV301

    public async Task AsyncOk(Visit visit)
    {
        if (consent.Allows("analytics"))
            await Sending.SendAsync(visit);
    }

    [RequiresGuard("analytics-consent")]
    public void PassedOnOk(Visit visit) => reporter.Report(visit);

    public void InALambdaOk(List<Visit> visits)
    {
        if (consent.Allows("analytics"))
            visits.ForEach(visit => reporter.Report(visit));
    }

    public void InALambdaBad(List<Visit> visits) => visits.ForEach(visit => reporter.Report(visit)); // expect: PRIV301

    public void MethodGroupOk(List<Visit> visits)
    {
        if (consent.Allows("analytics"))
            visits.ForEach(reporter.Report);
    }

    public void MethodGroupBad(List<Visit> visits) => visits.ForEach(reporter.Report); // expect: PRIV301

    public void LocalFunctionBad(Visit visit)
    {
        Send(); // expect: PRIV301

        [RequiresGuard("analytics-consent")]
        void Send() => Metrica.Track(visit.Page);
    }

    public void LocalFunctionOk(Visit visit)
    {
        if (consent.Allows("analytics"))
            Send();

        [RequiresGuard("analytics-consent")]
        void Send() => Metrica.Track(visit.Page);
    }

    public void NameOfOk() => Coin = nameof(Sending.Both) == "";
}
