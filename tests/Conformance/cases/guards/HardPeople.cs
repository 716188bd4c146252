namespace Cases.Guards.HardPeopleCase;

internal class Visitor
{
    public int Id { get; set; }

    public bool Active { get; set; }

    [PersonalData("user.behavior", Purpose = "research")]
    public string Page { get; set; } = "";

    public Visitor? Partner { get; set; }
}

internal sealed class Premium : Visitor
{
    public int Level { get; set; }
}

internal readonly record struct Reader(int Id, [property: PersonalData("user.behavior", Purpose = "research")] string Page);

internal enum Channel
{
    Web,
    App,
}

internal interface IPerson
{
    int Id { get; }

    [PersonalData("user.behavior", Purpose = "research")]
    string Page { get; }
}

internal interface ILedger
{
    [Guard("analytics-consent")]
    bool Allows(Visitor visitor);

    [Guard("analytics-consent")]
    bool AllowsOn(Visitor visitor, Channel channel);

    [Guard("analytics-consent")]
    bool AllowsReader(Reader reader);

    [Guard("analytics-consent")]
    bool AllowsPerson(IPerson person);

    [Guard("analytics-consent")]
    bool AllowsAll(bool strict);

    [Guard("analytics-consent")]
    bool AllowsId(int id);

    Visitor Find(int id);
}

internal static class Metrica
{
    [Recipient("product-analytics")]
    public static void Track(string value) => Coin = value == "";
}

/// <summary>Subjects after other questions about them; of other types; as structs.</summary>
internal sealed class People(ILedger ledger, ILogger log)
{
    public void TypeTestedAfterwardsOk(Visitor visitor)
    {
        if (!ledger.Allows(visitor))
            return;
        if (visitor is Premium)
            Metrica.Track(visitor.Page);
    }

    public void NotTheTypeOk(Visitor visitor)
    {
        if (!ledger.Allows(visitor))
            return;
        if (visitor is Premium)
            return;
        Metrica.Track(visitor.Page);
    }

    public void TypePatternAfterwardsOk(Visitor visitor)
    {
        if (!ledger.Allows(visitor))
            return;
        if (visitor is Premium { Level: > 1 } premium)
            Metrica.Track(premium.Page);
    }

    public void TypeSwitchAfterwardsOk(Visitor visitor)
    {
        if (!ledger.Allows(visitor))
            return;
        switch (visitor)
        {
            case Premium premium:
                Metrica.Track(premium.Page);
                break;
            default:
                Metrica.Track(visitor.Page);
                break;
        }
    }

    public void EnumComparedAfterwardsOk(Visitor visitor, Channel channel)
    {
        if (!ledger.AllowsOn(visitor, channel))
            return;
        if (channel == Channel.Web)
            Metrica.Track(visitor.Page);
    }

    public void EnumSwitchedAfterwardsOk(Visitor visitor, Channel channel)
    {
        if (!ledger.AllowsOn(visitor, channel))
            return;
        switch (channel)
        {
            case Channel.Web:
                Metrica.Track(visitor.Page);
                break;
            case Channel.App:
                break;
        }
    }

    public void BoolComparedAfterwardsOk(Visitor visitor, bool strict)
    {
        if (!ledger.AllowsAll(strict))
            return;
        if (strict)
            Metrica.Track(visitor.Page);
    }

    public void NullTestedAfterwardsOk(Visitor visitor)
    {
        if (!ledger.Allows(visitor))
            return;
        if (visitor is null || visitor.Partner is null)
            return;
        Metrica.Track(visitor.Page);
    }

    public void ActiveAfterwardsOk(Visitor visitor)
    {
        if (!ledger.Allows(visitor))
            return;
        if (visitor.Active)
            Metrica.Track(visitor.Page);
        visitor.Active = false;
        Metrica.Track(visitor.Page);
    }

    public void SubclassBad(Visitor visitor, Premium premium)
    {
        if (ledger.Allows(visitor))
            Metrica.Track(premium.Page); // expect: PRIV302
    }

    public void SubclassOfTheOtherBad(Visitor visitor, Premium premium)
    {
        if (ledger.Allows(premium))
            Metrica.Track(visitor.Page); // expect: PRIV302
    }

    public void CastOk(Visitor visitor)
    {
        if (ledger.Allows(visitor))
            Metrica.Track(((Premium)visitor).Page);
    }

    public void AsOk(Visitor visitor)
    {
        if (visitor as Premium is { } premium && ledger.Allows(premium))
            Metrica.Track(visitor.Page);
    }

    public void StructOk(Reader reader)
    {
        if (ledger.AllowsReader(reader))
            Metrica.Track(reader.Page);
    }

    public void StructOfTheOtherBad(Reader reader, Reader other)
    {
        if (ledger.AllowsReader(reader))
            Metrica.Track(other.Page); // expect: PRIV302
    }

    public void StructReplacedBad(Reader reader, Reader other)
    {
        if (!ledger.AllowsReader(reader))
            return;
        reader = other;
        Metrica.Track(reader.Page); // expect: PRIV302
    }

    public void StructsIdBad(Reader reader, Reader other)
    {
        if (ledger.AllowsId(reader.Id))
            Metrica.Track(other.Page); // expect: PRIV302
    }

    public void InterfaceOk(IPerson person)
    {
        if (ledger.AllowsPerson(person))
            Metrica.Track(person.Page);
    }

    public void InterfaceOfTheOtherBad(IPerson person, IPerson other)
    {
        if (ledger.AllowsPerson(person))
            Metrica.Track(other.Page); // expect: PRIV302
    }

    public void ChosenOutOfFiveOk(Visitor a, Visitor b, Visitor c, Visitor d, Visitor e, int which)
    {
        var visitor = which switch { 0 => a, 1 => b, 2 => c, 3 => d, _ => e };
        if (ledger.Allows(visitor))
            Metrica.Track(visitor.Page);
    }

    public void AskedInFiveWaysOk(Visitor a, Visitor b, int which)
    {
        var may = which switch { 0 => ledger.Allows(a), 1 => ledger.AllowsId(a.Id), 2 => ledger.AllowsOn(a, Channel.App), 3 => false, _ => a.Active && ledger.Allows(a) };
        if (may)
            Metrica.Track(a.Page);
        Coin = b.Active;
    }

    public void IncrementedIdBad(int id)
    {
        if (!ledger.AllowsId(id))
            return;
        id++;
        Metrica.Track(ledger.Find(id).Page); // expect: PRIV302
    }

    public void LogsBetweenOk(Visitor visitor)
    {
        if (!ledger.Allows(visitor))
        {
            log.LogInformation("refused");
            return;
        }

        log.LogInformation("allowed");
        Metrica.Track(visitor.Page);
    }

    public void ForeachOverChosenOk(List<Visitor> visitors)
    {
        foreach (var visitor in visitors)
        {
            var may = ledger.Allows(visitor);
            if (!may)
                continue;
            Metrica.Track(visitor.Page);
        }
    }

    public void FP_DictionaryOfAnswers(List<Visitor> visitors)
    {
        var answers = visitors.ToDictionary(visitor => visitor.Id, visitor => ledger.Allows(visitor));
        foreach (var visitor in visitors)
        {
            if (answers[visitor.Id])
                Metrica.Track(visitor.Page); // known false alarm: PRIV301 answers kept in a map by id
        }
    }

    public void TuplesOfAnswersOk(List<Visitor> visitors)
    {
        foreach (var (visitor, may) in visitors.Select(visitor => (visitor, ledger.Allows(visitor))))
        {
            if (may)
                Metrica.Track(visitor.Page);
        }
    }

    public void TuplesOfAnswersBad(List<Visitor> visitors)
    {
        foreach (var (visitor, may) in visitors.Select(visitor => (visitor, ledger.Allows(visitor))))
        {
            if (!may)
                Metrica.Track(visitor.Page); // expect: PRIV302
        }
    }

    public void TuplesOfAnswersNotReadBad(List<Visitor> visitors)
    {
        foreach (var (visitor, may) in visitors.Select(visitor => (visitor, ledger.Allows(visitor))))
            Metrica.Track(visitor.Page + may); // expect: PRIV301
    }

    public void AnonymousAnswersOk(List<Visitor> visitors)
    {
        foreach (var each in visitors.Select(visitor => new { Who = visitor, May = ledger.Allows(visitor) }))
        {
            if (each.May)
                Metrica.Track(each.Who.Page);
        }
    }

    public void AnonymousAnswersBad(List<Visitor> visitors)
    {
        foreach (var each in visitors.Select(visitor => new { Who = visitor, May = ledger.Allows(visitor) }))
            Metrica.Track(each.Who.Page); // expect: PRIV301
    }

    public void FP_Partitioned(List<Visitor> visitors)
    {
        var groups = visitors.ToLookup(ledger.Allows);
        foreach (var visitor in groups[true])
            Metrica.Track(visitor.Page); // known false alarm: PRIV301 a filter tells nothing of what passes it
    }

    public void PartitionedBad(List<Visitor> visitors)
    {
        var groups = visitors.ToLookup(ledger.Allows);
        foreach (var visitor in groups[false])
            Metrica.Track(visitor.Page); // expect: PRIV301
    }

    public void EnsuredOk(Visitor visitor)
    {
        var checkedVisitor = Ensure(visitor);
        Metrica.Track(checkedVisitor.Page);
    }

    public void EnsuredForAnotherBad(Visitor visitor, Visitor other)
    {
        Ensure(other);
        Metrica.Track(visitor.Page); // expect: PRIV302
    }

    private Visitor Ensure(Visitor visitor) => ledger.Allows(visitor) ? visitor : throw new InvalidOperationException("refused");
}
