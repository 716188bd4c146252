namespace Cases.Guards.HardVariantsCase;

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

internal class Visitor
{
    public int Id { get; set; }

    [PersonalData("user.behavior", Purpose = "research")]
    public string Page { get; set; } = "";

    public Visitor? Partner { get; set; }
}

internal interface ILedger
{
    [Guard("analytics-consent")]
    bool Allows(Visitor visitor);

    [Guard("analytics-consent")]
    bool IsAllowed { get; }

    Visitor? Find(int id);
}

internal sealed class Variants(IConsent consent, ILedger ledger)
{
    private Visitor Current { get; set; } = new();

    public void ElseIfOk(Visit visit)
    {
        var a = consent.Allows("analytics");
        var b = visit.Theme != "";
        if (a && b)
            Metrica.Track(visit.Page);
        else if (a)
            Metrica.Track(visit.Page + "!");
    }

    public void ElseIfReversedOk(Visit visit)
    {
        var a = consent.Allows("analytics");
        if (visit.Theme != "" && a)
            Metrica.Track(visit.Page);
        else if (a)
            Metrica.Track(visit.Page + "!");
    }

    public void ElseIfNoLocalOk(Visit visit)
    {
        if (visit.Theme != "" && consent.Allows("analytics"))
            Metrica.Track(visit.Page);
        else if (consent.Allows("analytics"))
            Metrica.Track(visit.Page + "!");
    }

    public void AskedTwiceOk(Visit visit)
    {
        var a = consent.Allows("analytics");
        if (a)
            Metrica.Track(visit.Page);
        Coin = true;
        if (a)
            Metrica.Track(visit.Page);
    }

    public void RefusedFirstOk(Visit visit)
    {
        var a = consent.Allows("analytics");
        if (!a)
            Metrica.Track(visit.Theme);
        if (a)
            Metrica.Track(visit.Page);
    }

    public void RefusedFirstOrOk(Visit visit)
    {
        var a = consent.Allows("analytics");
        if (!a || Coin)
            Metrica.Track(visit.Theme);
        if (a)
            Metrica.Track(visit.Page);
    }

    public void AfterAnAndOk(Visit visit)
    {
        var a = consent.Allows("analytics");
        if (a && Coin)
            Metrica.Track(visit.Page);
        if (a)
            Metrica.Track(visit.Page);
    }

    public void CopyAfterAnAndOk(Visit visit)
    {
        var a = consent.Allows("analytics");
        var both = a && Coin;
        if (both)
            Metrica.Track(visit.Page);
        else if (a)
            Metrica.Track(visit.Page);
    }

    public void ListOfPeopleOk(List<Visitor> visitors)
    {
        foreach (var visitor in visitors)
        {
            if (!ledger.Allows(visitor))
                continue;
            Send(visitor.Page);
            Send(visitor.Page + visitor.Id);
        }
    }

    public void WalkedForOk(Visitor start)
    {
        for (var visitor = start; visitor != null; visitor = visitor.Partner)
        {
            if (ledger.Allows(visitor))
                Metrica.Track(visitor.Page);
        }
    }

    public void WalkedWhileOk(Visitor? visitor)
    {
        while (visitor is not null)
        {
            if (ledger.Allows(visitor))
                Metrica.Track(visitor.Page);
            visitor = visitor.Partner;
        }
    }

    public void WalkedConditionOk(Visitor visitor)
    {
        while (ledger.Allows(visitor))
        {
            Metrica.Track(visitor.Page);
            visitor = visitor.Partner!;
        }
    }

    public void WalkedDoOk(Visitor? visitor)
    {
        do
        {
            if (!ledger.Allows(visitor!))
                return;
            Metrica.Track(visitor!.Page);
            visitor = visitor.Partner;
        }
        while (visitor is not null);
    }

    public void QueueOk(Queue<Visitor> visitors)
    {
        Visitor visitor;
        while (visitors.Count > 0)
        {
            visitor = visitors.Dequeue();
            if (!ledger.Allows(visitor))
                continue;
            Metrica.Track(visitor.Page);
        }
    }

    public void PropertyOk()
    {
        if (ledger.Allows(Current))
            Metrica.Track(Current.Page);
    }

    public void PropertyReplacedBad(Visitor next)
    {
        if (!ledger.Allows(Current))
            return;
        Current = next;
        Metrica.Track(Current.Page); // expect: PRIV302
    }

    public void SeenTwiceOk(Visitor visitor)
    {
        var may = ledger.Allows(visitor);
        if (may && visitor.Partner is null)
            Metrica.Track(visitor.Page);
        else if (may)
            Metrica.Track(visitor.Page + "+1");
    }

    public void FP_PropertyAskedTwice(Visit visit)
    {
        if (!ledger.IsAllowed)
            return;
        if (Coin)
        {
            if (ledger.IsAllowed)
                Metrica.Track(visit.Page);
            else
                Metrica.Track(visit.Theme);
        }

        Metrica.Track(visit.Page); // known false alarm: PRIV301 an answer of a member asked again in one branch is forgotten where the branches join
    }

    public void LinkedByTheSameIdOk(int id)
    {
        var visitor = ledger.Find(id);
        if (visitor == null)
            return;
        if (!ledger.Allows(visitor))
            return;
        var page = visitor.Page;
        Metrica.Track(page);
    }

    public void CompositeBad(Visitor visitor, Visitor other)
    {
        if (!ledger.Allows(visitor))
            return;
        var text = new StringBuilder(visitor.Page);
        text.Append(other.Page);
        Metrica.Track(text.ToString()); // expect: PRIV302
    }

    public void JoinedBad(Visitor visitor, Visitor other)
    {
        if (ledger.Allows(visitor))
            Metrica.Track(string.Join(",", visitor.Page, other.Page)); // expect: PRIV302
    }

    public void ConcatenatedBad(Visitor visitor, Visitor other)
    {
        if (ledger.Allows(visitor))
            Metrica.Track(visitor.Page + other.Page); // expect: PRIV302
    }

    public void ChosenBad(Visitor visitor, Visitor other)
    {
        if (ledger.Allows(visitor))
            Metrica.Track(Coin ? visitor.Page : other.Page); // expect: PRIV302
    }

    public void LambdaForAnotherBad(Visitor visitor, Visitor other)
    {
        Action send = () => Metrica.Track(other.Page); // expect: PRIV302
        if (ledger.Allows(visitor))
            send();
    }

    public void FN_ElementOfTheSameList(List<Visitor> visitors)
    {
        var first = visitors[0];
        var second = visitors[1];
        if (ledger.Allows(first))
            Metrica.Track(second.Page); // known miss: PRIV302 elements of one list are taken for the same person
    }

    public void FN_FirstAndLast(List<Visitor> visitors)
    {
        if (ledger.Allows(visitors.First()))
            Metrica.Track(visitors.Last().Page); // known miss: PRIV302 elements of one list are taken for the same person
    }

    public void FoundTwiceBad(int a, int b)
    {
        var first = ledger.Find(a)!;
        var second = ledger.Find(b)!;
        if (ledger.Allows(first))
            Metrica.Track(second.Page); // expect: PRIV302
    }

    public void FN_FirstForAll(List<Visitor> visitors)
    {
        if (!ledger.Allows(visitors[0]))
            return;
        foreach (var visitor in visitors)
            Metrica.Track(visitor.Page); // known miss: PRIV302 elements of one list are taken for the same person
    }

    public void FN_LastOfTheLoop(List<Visitor> visitors)
    {
        Visitor? last = null;
        foreach (var visitor in visitors)
        {
            if (last is not null && ledger.Allows(visitor))
                Metrica.Track(last.Page); // known miss: PRIV302 elements of one list are taken for the same person
            last = visitor;
        }
    }

    public void TwoParametersBad(Visitor a, Visitor b)
    {
        if (May(a, b))
            Metrica.Track(b.Page); // expect: PRIV302
    }

    public void TwoParametersOk(Visitor a, Visitor b)
    {
        if (May(a, b))
            Metrica.Track(a.Page);
    }

    public void PageOfTheCallerBad(Visitor a, Visitor b)
    {
        if (ledger.Allows(a))
            Send(b.Page); // expect: PRIV302
    }

    public void PersonToAHelper(Visitor a, Visitor b)
    {
        if (ledger.Allows(a))
            Both(a, b);
    }

    private void Both(Visitor asked, Visitor other)
    {
        if (ledger.Allows(asked))
            Metrica.Track(other.Page); // expect: PRIV302
    }

    private bool May(Visitor first, Visitor second) => second.Id > 0 && ledger.Allows(first);

    private static void Send(string text) => Metrica.Track(text);
}
