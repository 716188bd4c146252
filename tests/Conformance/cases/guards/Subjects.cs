namespace Cases.Guards.SubjectsCase;

internal class Visitor
{
    public int Id { get; set; }

    [PersonalData("user.behavior", Purpose = "research")]
    public string Page { get; set; } = "";

    public Visitor? Friend { get; set; }

    public Settings Settings { get; set; } = new();

    [Guard("analytics-consent")]
    public bool Agreed { get; set; }
}

internal sealed class Settings
{
    [Guard("analytics-consent")]
    public bool Tracking { get; set; }
}

internal interface ILedger
{
    [Guard("analytics-consent")]
    bool Allows(Visitor visitor);

    [Guard("analytics-consent")]
    bool AllowsId(int id);

    [Guard("analytics-consent")]
    void Require(Visitor visitor);

    Visitor? Find(int id);
}

internal static class Metrica
{
    [Recipient("product-analytics")]
    public static void Track(string value) => Coin = value == "";
}

/// <summary>Who was asked, and whose data goes.</summary>
internal sealed class Subjects(ILedger ledger)
{
    private Visitor _current = new();

    private bool MayTrack(Visitor visitor) => visitor.Id > 0 && ledger.Allows(visitor);

    private void Demand(Visitor visitor)
    {
        if (!ledger.AllowsId(visitor.Id))
            throw new InvalidOperationException("no consent");
    }

    private void Switch(Visitor next) => _current = next;

    public void SameOk(Visitor sender, Visitor receiver)
    {
        if (ledger.Allows(sender))
            Metrica.Track(sender.Page);
        Coin = receiver.Id == 0;
    }

    public void AnotherBad(Visitor sender, Visitor receiver)
    {
        if (ledger.Allows(sender))
            Metrica.Track(receiver.Page); // expect: PRIV302
    }

    public void AnotherByIdBad(Visitor sender, Visitor receiver)
    {
        if (ledger.AllowsId(sender.Id))
            Metrica.Track(receiver.Page); // expect: PRIV302
    }

    public void ByIdOk(Visitor sender)
    {
        if (!ledger.AllowsId(sender.Id))
            return;
        Metrica.Track(sender.Page);
    }

    public void ByAnIdOfItsOwnOk(int id)
    {
        if (!ledger.AllowsId(id))
            return;
        if (ledger.Find(id) is { } visitor)
            Metrica.Track(visitor.Page);
    }

    public void BothAskedOk(Visitor sender, Visitor receiver)
    {
        if (ledger.Allows(sender) && ledger.Allows(receiver))
        {
            Metrica.Track(sender.Page);
            Metrica.Track(receiver.Page);
        }
    }

    public void FriendBad(Visitor visitor)
    {
        if (ledger.Allows(visitor) && visitor.Friend is { } friend)
            Metrica.Track(friend.Page); // expect: PRIV302
    }

    public void FriendAskedOk(Visitor visitor)
    {
        if (visitor.Friend is { } friend && ledger.Allows(friend))
            Metrica.Track(visitor.Friend.Page);
    }

    public void AliasOk(Visitor visitor)
    {
        var same = visitor;
        if (ledger.Allows(visitor))
            Metrica.Track(same.Page);
    }

    public void OwnMemberOk(Visitor visitor)
    {
        if (visitor.Agreed)
            Metrica.Track(visitor.Page);
    }

    public void MemberOfAnotherBad(Visitor visitor, Visitor other)
    {
        if (visitor.Agreed)
            Metrica.Track(other.Page); // expect: PRIV302
    }

    public void MemberOfAMemberOk(Visitor visitor)
    {
        if (visitor is { Settings.Tracking: true })
            Metrica.Track(visitor.Page);
    }

    public void MemberOfAMemberOfAnotherBad(Visitor visitor, Visitor other)
    {
        if (visitor.Settings.Tracking)
            Metrica.Track(other.Page); // expect: PRIV302
    }

    public void ReassignedBad(Visitor visitor, Visitor next)
    {
        if (!ledger.Allows(visitor))
            return;
        visitor = next;
        Metrica.Track(visitor.Page); // expect: PRIV302
    }

    public void ReassignedAndAskedAgainOk(Visitor visitor, Visitor next)
    {
        if (!ledger.Allows(visitor))
            return;
        visitor = next;
        if (!ledger.Allows(visitor))
            return;
        Metrica.Track(visitor.Page);
    }

    public void ReassignedBeforeOk(Visitor visitor, Visitor next)
    {
        visitor = next;
        if (ledger.Allows(visitor))
            Metrica.Track(visitor.Page);
    }

    public void ReassignedOnOnePathBad(Visitor visitor, Visitor next)
    {
        if (!ledger.Allows(visitor))
            return;
        if (Coin)
            visitor = next;
        Metrica.Track(visitor.Page); // expect: PRIV301
    }

    public void ReassignedIdBad(int id, int next)
    {
        if (!ledger.AllowsId(id))
            return;
        id = next;
        Metrica.Track(ledger.Find(id)!.Page); // expect: PRIV302
    }

    public void AnswerKeptAndReassignedBad(Visitor visitor, Visitor next)
    {
        var allowed = ledger.Allows(visitor);
        visitor = next;
        if (allowed)
            Metrica.Track(visitor.Page); // expect: PRIV302
    }

    public void OtherVariableReassignedOk(Visitor visitor, Visitor next)
    {
        if (!ledger.Allows(visitor))
            return;
        next = visitor;
        Metrica.Track(visitor.Page + next.Id);
    }

    public void FieldReassignedBad(Visitor next)
    {
        if (!ledger.Allows(_current))
            return;
        _current = next;
        Metrica.Track(_current.Page); // expect: PRIV302
    }

    public void FieldReassignedByAHelperBad(Visitor next)
    {
        if (!ledger.Allows(_current))
            return;
        Switch(next);
        Metrica.Track(_current.Page); // expect: PRIV302
    }

    public void FieldKeptOk()
    {
        if (!ledger.Allows(_current))
            return;
        Metrica.Track(_current.Page);
    }

    public void OutReassignedBad(Visitor visitor, Dictionary<int, Visitor> all)
    {
        if (!ledger.Allows(visitor))
            return;
        if (all.TryGetValue(1, out visitor!))
            Metrica.Track(visitor.Page); // expect: PRIV302
    }

    public void EachOk(List<Visitor> visitors)
    {
        foreach (var visitor in visitors)
        {
            if (ledger.Allows(visitor))
                Metrica.Track(visitor.Page);
        }
    }

    public void OfTheRoundBeforeBad(List<Visitor> visitors)
    {
        var allowed = false;
        foreach (var visitor in visitors)
        {
            if (allowed)
                Metrica.Track(visitor.Page); // expect: PRIV302
            allowed = ledger.Allows(visitor);
        }
    }

    public void OneForAllBad(List<Visitor> visitors, Visitor first)
    {
        if (!ledger.Allows(first))
            return;
        foreach (var visitor in visitors)
            Metrica.Track(visitor.Page); // expect: PRIV302
    }

    public void HelperOk(Visitor visitor)
    {
        if (MayTrack(visitor))
            Metrica.Track(visitor.Page);
    }

    public void HelperForAnotherBad(Visitor visitor, Visitor other)
    {
        if (MayTrack(visitor))
            Metrica.Track(other.Page); // expect: PRIV302
    }

    public void HelperAndReassignedBad(Visitor visitor, Visitor next)
    {
        if (!MayTrack(visitor))
            return;
        visitor = next;
        Metrica.Track(visitor.Page); // expect: PRIV302
    }

    public void DemandedOk(Visitor visitor)
    {
        Demand(visitor);
        Metrica.Track(visitor.Page);
    }

    public void DemandedForAnotherBad(Visitor visitor, Visitor other)
    {
        Demand(visitor);
        Metrica.Track(other.Page); // expect: PRIV302
    }

    public void RequiredForAnotherBad(Visitor visitor, Visitor other)
    {
        ledger.Require(visitor);
        Metrica.Track(other.Page); // expect: PRIV302
    }

    public void PassedOnOk(Visitor visitor) => SendIf(visitor, visitor.Page);

    public void PassedOnForAnotherBad(Visitor visitor, Visitor other) => SendIf(visitor, other.Page); // expect: PRIV302

    private void SendIf(Visitor asked, string page)
    {
        if (ledger.Allows(asked))
            Metrica.Track(page);
    }

    public void EitherOfTwoBad(Visitor first, Visitor second)
    {
        if (Coin ? ledger.Allows(first) : ledger.Allows(second))
            Metrica.Track(first.Page); // expect: PRIV302
    }

    public void WhoeverItIsOk(Visitor first, Visitor second)
    {
        var visitor = Coin ? first : second;
        if (ledger.Allows(visitor))
            Metrica.Track(visitor.Page);
    }
}
