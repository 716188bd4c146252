namespace Cases.Guards.HardSubjectsCase;

internal class Visitor
{
    public int Id { get; set; }

    [PersonalData("user.behavior", Purpose = "research")]
    public string Page { get; set; } = "";

    public List<Visitor> Friends { get; set; } = [];

    public Visitor? Partner { get; set; }
}

internal sealed record Reader(int Id, [property: PersonalData("user.behavior", Purpose = "research")] string Page);

internal sealed class Order
{
    public Visitor Buyer { get; set; } = new();

    public Visitor Receiver { get; set; } = new();
}

internal interface ILedger
{
    [Guard("analytics-consent")]
    bool Allows(Visitor visitor);

    [Guard("analytics-consent")]
    bool AllowsReader(Reader reader);

    [Guard("analytics-consent")]
    bool AllowsId(int id);

    [Guard("analytics-consent")]
    Task<bool> AllowsAsync(Visitor visitor);

    Visitor? Find(int id);
}

internal static class Metrica
{
    [Recipient("product-analytics")]
    public static void Track(string value) => Coin = value == "";

    [Recipient("product-analytics")]
    public static string Enrich(string value) => value;
}

/// <summary>Who was asked, in the shapes that lists, orders, records and mappings give a person.</summary>
internal sealed class Subjects(ILedger ledger)
{
    public void MethodGroupOk(List<Visitor> visitors)
    {
        foreach (var visitor in visitors.Where(ledger.Allows))
            Metrica.Track(visitor.Page);
    }

    public void FilteredOk(List<Visitor> visitors)
    {
        foreach (var visitor in visitors.Where(visitor => ledger.Allows(visitor)))
            Metrica.Track(visitor.Page);
    }

    public void FilteredThenTakenOk(List<Visitor> visitors)
    {
        foreach (var visitor in visitors.Where(ledger.Allows).OrderBy(visitor => visitor.Id).Take(10))
            Metrica.Track(visitor.Page);
    }

    public void TakenWhileOk(List<Visitor> visitors)
    {
        foreach (var visitor in visitors.TakeWhile(ledger.Allows))
            Metrica.Track(visitor.Page);
    }

    public void SkippedWhileBad(List<Visitor> visitors)
    {
        foreach (var visitor in visitors.SkipWhile(ledger.Allows))
            Metrica.Track(visitor.Page); // expect: PRIV301
    }

    public void RemovedOk(List<Visitor> visitors)
    {
        visitors.RemoveAll(visitor => !ledger.Allows(visitor));
        foreach (var visitor in visitors)
            Metrica.Track(visitor.Page);
    }

    public void FirstOk(List<Visitor> visitors)
    {
        if (visitors.FirstOrDefault(ledger.Allows) is { } visitor)
            Metrica.Track(visitor.Page);
    }

    public void AnyBad(List<Visitor> visitors)
    {
        if (visitors.Any(ledger.Allows))
        {
            foreach (var visitor in visitors)
                Metrica.Track(visitor.Page); // expect: PRIV301
        }
    }

    public void ForEachOk(List<Visitor> visitors) => visitors.ForEach(visitor =>
    {
        if (ledger.Allows(visitor))
            Metrica.Track(visitor.Page);
    });

    public void ForEachOfAnotherBad(List<Visitor> visitors, Visitor other) => visitors.ForEach(visitor =>
    {
        if (ledger.Allows(other))
            Metrica.Track(visitor.Page); // expect: PRIV302
    });

    public void ZippedBad(List<Visitor> visitors, List<Visitor> others) =>
        Coin = visitors.Zip(others, (first, second) => ledger.Allows(first) ? Metrica.Enrich(second.Page) : "").Any(); // expect: PRIV302

    public void ZippedOk(List<Visitor> visitors, List<Visitor> others) =>
        Coin = visitors.Zip(others, (first, second) => ledger.Allows(second) ? Metrica.Enrich(second.Page) : "").Any();

    public void IndexedOk(Visitor[] visitors)
    {
        for (var i = 0; i < visitors.Length; i++)
        {
            if (ledger.Allows(visitors[i]))
                Metrica.Track(visitors[i].Page);
        }
    }

    public void IndexMovedBad(Visitor[] visitors, int i)
    {
        if (!ledger.Allows(visitors[i]))
            return;
        i++;
        Metrica.Track(visitors[i].Page); // expect: PRIV302
    }

    public void FN_AnotherIndex(Visitor[] visitors)
    {
        if (ledger.Allows(visitors[0]))
            Metrica.Track(visitors[1].Page); // known miss: PRIV302 elements of one list are taken for the same person
    }

    public void IndexOverwrittenBad(Visitor[] visitors, Visitor next)
    {
        if (!ledger.Allows(visitors[0]))
            return;
        visitors[0] = next;
        Metrica.Track(visitors[0].Page); // expect: PRIV302
    }

    public void MemberOk(Order order)
    {
        if (ledger.Allows(order.Buyer))
            Metrica.Track(order.Buyer.Page);
    }

    public void OtherMemberBad(Order order)
    {
        if (ledger.Allows(order.Buyer))
            Metrica.Track(order.Receiver.Page); // expect: PRIV302
    }

    public void OtherMembersIdBad(Order order)
    {
        if (ledger.AllowsId(order.Buyer.Id))
            Metrica.Track(order.Receiver.Page); // expect: PRIV302
    }

    public void MemberReplacedBad(Order order, Visitor next)
    {
        if (!ledger.Allows(order.Buyer))
            return;
        order.Buyer = next;
        Metrica.Track(order.Buyer.Page); // expect: PRIV302
    }

    public void OwnerReplacedBad(Order order, Order next)
    {
        if (!ledger.Allows(order.Buyer))
            return;
        order = next;
        Metrica.Track(order.Buyer.Page); // expect: PRIV302
    }

    public void OwnerOfAListBad(Visitor visitor)
    {
        if (!ledger.Allows(visitor))
            return;
        foreach (var friend in visitor.Friends)
            Metrica.Track(friend.Page); // expect: PRIV302
    }

    public void AskedForEachFriendOk(Visitor visitor)
    {
        foreach (var friend in visitor.Friends)
        {
            if (ledger.Allows(friend))
                Metrica.Track(friend.Page);
        }
    }
}
