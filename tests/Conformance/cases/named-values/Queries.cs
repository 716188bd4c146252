using static Cases.Typed.Api;

namespace Cases.NamedValues.QueriesCase;

internal sealed class Item
{
    public string A = "";

    public string B = "";

    public List<string> Tags = [];
}

internal static class Queries
{
    private static List<string> Dirty() => ["a", Source()];

    private static List<string> Pure() => ["a", "b"];

    private static List<Item> Items() => [new Item
    {
        A = Source(),
        B = "b",
        Tags =
        {
            "t"
        }
    }

    ];

    public static void JoinMethodBad() => Sink(Pure().Join(Items(), p => p, i => i.B, (p, i) => i.A).First()); // expect: PRIV201

    public static void JoinMethodOk() => Sink(Pure().Join(Items(), p => p, i => i.B, (p, i) => p).First());

    public static void GroupElemBad()
    {
        foreach (var g in Items().GroupBy(i => i.B, i => i.A))
            foreach (var s in g)
                Sink(s); // expect: PRIV201
    }

    public static void GroupElemOk()
    {
        foreach (var g in Items().GroupBy(i => i.A, i => i.B))
            foreach (var s in g)
                Sink(s);
    }

    public static void SelectManyPairOk() => Sink(Items().SelectMany(l => l.Tags, (i, t) => t).First());

    public static void SelectManyPairBad() => Sink(Items().SelectMany(l => l.Tags, (i, t) => i.A).First()); // expect: PRIV201

    public static void ZipTupleBad() => Sink(Pure().Zip(Dirty()).Last().Second); // expect: PRIV201

    public static void ZipTupleOk() => Sink(Pure().Zip(Dirty()).Last().First);

    public static void ToDictKeyBad() => Sink(Items().ToDictionary(i => i.A, i => i.B).Keys.First()); // expect: PRIV201

    public static void ToDictKeyOk() => Sink(Items().ToDictionary(i => i.B, i => i.A).Keys.First());

    public static void ExceptOk() => Sink(Pure().Except(Dirty()).FirstOrDefault());

    public static void ExceptBad() => Sink(Dirty().Except(Pure()).First()); // expect: PRIV201

    public static void MaxBad() => Sink(Items().Max(i => i.A)); // expect: PRIV201

    public static void MaxOk() => Sink(Items().Max(i => i.B));

    public static void SumOk() => Sink(Dirty().Sum(s => s.Length));

    public static void SumBad() => Sink(new[] { SourceInt() }.Sum()); // expect: PRIV201

    public static void TakeWhileOk() => Sink(Pure().TakeWhile(s => s != Source()).Last());

    public static void CountByBad() => Sink(Dirty().CountBy(s => s).Last().Key); // expect: PRIV201

    public static void CountByOk() => Sink(Dirty().CountBy(s => s).Last().Value);

    public static void AggregateByBad() => Sink(Items().AggregateBy(i => i.B, "", (a, i) => a + i.A).First().Value); // expect: PRIV201

    public static void AggregateByOk() => Sink(Items().AggregateBy(i => i.B, "", (a, i) => a + i.A).First().Key);
}
