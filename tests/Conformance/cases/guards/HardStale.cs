using System.Diagnostics;
using System.Threading;

namespace Cases.Guards.HardStaleCase;

internal class Visitor
{
    public int Id { get; set; }

    [PersonalData("user.behavior", Purpose = "research")]
    public string Page { get; set; } = "";

    public string Theme { get; set; } = "";
}

internal interface ILedger
{
    [Guard("analytics-consent")]
    bool Allows(Visitor visitor);

    [Guard("analytics-consent")]
    bool AllowsId(int id);
}

internal interface IGate
{
    [Guard("analytics-consent")]
    void Require();

    [Guard("analytics-consent")]
    bool Analytics { get; }

    bool MayTrack => Analytics;
}

internal sealed class LooseGate : IGate
{
    public bool Analytics => Coin;

    public bool MayTrack => true;

    public void Require() => Coin = true;
}

internal static class Metrica
{
    [Recipient("product-analytics")]
    public static void Track(string value) => Coin = value == "";
}

internal class Sender(IConsent consent)
{
    protected virtual bool CanSend() => consent.Allows("analytics");

    public void SendBad(Visitor visit)
    {
        if (CanSend())
            Metrica.Track(visit.Page); // expect: PRIV301
    }
}

internal sealed class LooseSender(IConsent consent) : Sender(consent)
{
    protected override bool CanSend() => true;
}

/// <summary>Answers that look as if they counted.</summary>
internal sealed class Stale(IConsent consent, IGate gate, ILedger ledger)
{
    private bool _allowed;
    private Visitor _current = new();

    private bool MayOrTrue()
    {
        try
        {
            return consent.Allows("analytics");
        }
        catch (InvalidOperationException)
        {
            return true;
        }
    }

    private bool MayOrFalse()
    {
        try
        {
            return consent.Allows("analytics");
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private bool MayUnlessDark(Visitor visit)
    {
        if (visit.Theme == "dark")
            return true;
        return consent.Allows("analytics");
    }

    [Conditional("CHECKS")]
    private void DemandInChecks()
    {
        if (!consent.Allows("analytics"))
            throw new InvalidOperationException();
    }

    public void OverwrittenByALookupBad(Visitor visit, Dictionary<string, bool> all)
    {
        var allowed = consent.Allows("analytics");
        if (all.TryGetValue("other", out allowed) && allowed)
            Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void OverwrittenByAParserBad(Visitor visit, string text)
    {
        var allowed = consent.Allows("analytics");
        if (bool.TryParse(text, out allowed) && allowed)
            Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void OverwrittenByDeconstructionBad(Visitor visit)
    {
        var allowed = consent.Allows("analytics");
        (allowed, _) = (Coin, 1);
        if (allowed)
            Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void OverwrittenByReferenceBad(Visitor visit)
    {
        var allowed = consent.Allows("analytics");
        Volatile.Write(ref allowed, Coin);
        if (allowed)
            Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void OverwrittenInFinallyBad(Visitor visit)
    {
        var allowed = false;
        try
        {
            allowed = consent.Allows("analytics");
        }
        finally
        {
            allowed = true;
        }

        if (allowed)
            Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void RiskyAfterTheQuestionBad(Visitor visit)
    {
        try
        {
            if (!consent.Allows("analytics"))
                return;
            Coin = int.Parse(visit.Theme) == 0;
        }
        catch (Exception)
        {
            Coin = false;
        }

        Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void HelperThatCatchesBad(Visitor visit)
    {
        if (MayOrTrue())
            Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void HelperThatCatchesOk(Visitor visit)
    {
        if (MayOrFalse())
            Metrica.Track(visit.Page);
    }

    public void HelperWithAWayRoundBad(Visitor visit)
    {
        if (MayUnlessDark(visit))
            Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void OverriddenDefaultBad(Visitor visit)
    {
        if (gate.MayTrack)
            Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void ConditionalDemandBad(Visitor visit)
    {
        DemandInChecks();
        Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void DemandNeverCalledBad(Visitor visit, List<Action> later)
    {
        Action demand = gate.Require;
        later.Add(demand);
        Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void DemandInALambdaNeverCalledBad(Visitor visit, List<Action> later)
    {
        later.Add(() => gate.Require());
        Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void DemandByADelegateOk(Visitor visit)
    {
        Action demand = gate.Require;
        demand();
        Metrica.Track(visit.Page);
    }

    public void DemandByAccessBad(Visitor visit, IGate? other)
    {
        other?.Require();
        Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void AnsweredAtAllBad(Visitor visit, IConsent? other)
    {
        if (other?.Allows("analytics") != null)
            Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void LazyValueOk(Visitor visit)
    {
        var page = new Lazy<string>(() => visit.Page);
        if (consent.Allows("analytics"))
            Metrica.Track(page.Value);
    }

    public void KeyOverwrittenBad(Visitor visit)
    {
        var answers = new Dictionary<string, bool> { ["a"] = consent.Allows("analytics") };
        answers["a"] = Coin;
        if (answers["a"])
            Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void FieldChangedInTheMeantimeBad(Visitor visit)
    {
        _allowed = consent.Allows("analytics");
        Change();
        if (_allowed)
            Metrica.Track(visit.Page); // expect: PRIV301
        void Change() => _allowed = Coin;
    }
}
