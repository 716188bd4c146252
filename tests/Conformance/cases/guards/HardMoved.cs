using System.Diagnostics;
using System.Threading;

namespace Cases.Guards.HardMovedCase;

internal class Visitor
{
    public int Id { get; set; }

    [PersonalData("user.behavior", Purpose = "research")]
    public string Page { get; set; } = "";

    public string Theme { get; set; } = "";
}

internal sealed class Order
{
    public Visitor Buyer { get; set; } = new();
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

internal static class Metrica
{
    [Recipient("product-analytics")]
    public static void Track(string value) => Coin = value == "";
}

/// <summary>Answers that look as if they counted.</summary>
internal sealed class Stale(IConsent consent, IGate gate, ILedger ledger)
{
    private Visitor _current = new();

    private Visitor Next() => new() { Page = _current.Page, Id = _current.Id + 1 };

    private static void Replace(Order order, Visitor next) => order.Buyer = next;

    private static void Exchange(ref Visitor visitor, Visitor next) => visitor = next;

    public void SubjectChangedByALocalFunctionBad(Visitor visitor, Visitor next)
    {
        if (!ledger.Allows(visitor))
            return;
        Change();
        Metrica.Track(visitor.Page); // expect: PRIV302
        void Change() => visitor = next;
    }

    public void SubjectChangedByALambdaBad(Visitor visitor, Visitor next)
    {
        Action change = () => visitor = next;
        if (!ledger.Allows(visitor))
            return;
        change();
        Metrica.Track(visitor.Page); // expect: PRIV302
    }

    public void SubjectChangedByReferenceBad(Visitor visitor, Visitor next)
    {
        if (!ledger.Allows(visitor))
            return;
        Exchange(ref visitor, next);
        Metrica.Track(visitor.Page); // expect: PRIV302
    }

    public void SubjectChangedByTheLibraryBad(Visitor visitor, Visitor next)
    {
        if (!ledger.Allows(visitor))
            return;
        Interlocked.Exchange(ref visitor, next);
        Metrica.Track(visitor.Page); // expect: PRIV302
    }

    public void MemberChangedByAliasBad(Order order, Visitor next)
    {
        var same = order;
        if (!ledger.Allows(order.Buyer))
            return;
        same.Buyer = next;
        Metrica.Track(order.Buyer.Page); // expect: PRIV302
    }

    public void MemberChangedByAHelperBad(Order order, Visitor next)
    {
        if (!ledger.Allows(order.Buyer))
            return;
        Replace(order, next);
        Metrica.Track(order.Buyer.Page); // expect: PRIV302
    }

    public void IdChangedBad(Visitor visitor, int next)
    {
        if (!ledger.AllowsId(visitor.Id))
            return;
        visitor.Id = next;
        Metrica.Track(visitor.Page); // expect: PRIV302
    }

    public void SomebodyNewEachTimeBad()
    {
        if (ledger.Allows(Next()))
            Metrica.Track(Next().Page); // expect: PRIV302
    }

    public void FN_EnumeratorMoved(List<Visitor> visitors)
    {
        using var each = visitors.GetEnumerator();
        each.MoveNext();
        if (!ledger.Allows(each.Current))
            return;
        each.MoveNext();
        Metrica.Track(each.Current.Page); // known miss: PRIV302 the current element of an enumerator that moved
    }

    public void EnumeratorOk(List<Visitor> visitors)
    {
        using var each = visitors.GetEnumerator();
        while (each.MoveNext())
        {
            if (ledger.Allows(each.Current))
                Metrica.Track(each.Current.Page);
        }
    }

    public void OtherPersonOnTheOtherPathBad(Visitor a, Visitor b)
    {
        var page = ledger.Allows(a) ? a.Page : b.Page;
        Metrica.Track(page); // expect: PRIV301
    }

    public void OtherPersonFirstBad(Visitor a, Visitor b)
    {
        if (ledger.Allows(a))
            Metrica.Track(b.Page + a.Page); // expect: PRIV302
    }

    public void OtherPersonAddedLaterBad(Visitor a, Visitor b)
    {
        var pages = new List<string>();
        if (ledger.Allows(a))
        {
            pages.Add(a.Page);
            pages.Add(b.Page);
        }

        Metrica.Track(string.Join(",", pages)); // expect: PRIV302
    }

    public void TwoArgumentsBad(Visitor a, Visitor b)
    {
        if (ledger.Allows(a))
            Two(a.Page, b.Page); // expect: PRIV302
    }

    public void PersonsOfARecordBad(Visitor a, Visitor b)
    {
        var pair = (A: a.Page, B: b.Page);
        if (ledger.Allows(a))
            Metrica.Track(pair.B); // expect: PRIV302
    }

    public void PersonsOfATupleOk(Visitor a, Visitor b)
    {
        var pair = (A: a.Page, B: b.Page);
        if (ledger.Allows(b))
            Metrica.Track(pair.B);
    }

    public void PageReassignedOk(Visitor a, Visitor b)
    {
        var page = b.Page;
        Coin = page == "";
        page = a.Page;
        if (ledger.Allows(a))
            Metrica.Track(page);
    }

    public void PageReassignedBad(Visitor a, Visitor b)
    {
        var page = a.Page;
        Coin = page == "";
        page = b.Page;
        if (ledger.Allows(a))
            Metrica.Track(page); // expect: PRIV302
    }

    public void FN_PreviousPage(List<Visitor> visitors)
    {
        var previous = "";
        foreach (var visitor in visitors)
        {
            if (ledger.Allows(visitor))
                Metrica.Track(previous); // known miss: PRIV302 elements of one list are taken for the same person
            previous = visitor.Page;
        }
    }

    private static void Two(string first, string second) => Metrica.Track(first + second);
}
