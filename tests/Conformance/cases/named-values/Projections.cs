using static Cases.Typed.Api;

namespace Cases.NamedValues.ProjectionsCase;

internal sealed record Person(string Name, string City, int Age);

internal static class Projections
{
    private static Person[] People() => [new(Source(), "Rome", 3), new("b", "Oslo", 4)];

    private static List<(string Id, string Val)> Rows() => [("1", Source())];

    public static void NestedAnonBad()
    {
        var q = People().Select(p => new { In = new { p.Name, p.City } });
        foreach (var x in q)
            Sink(x.In.Name); // expect: PRIV201
    }

    public static void NestedAnonOk()
    {
        var q = People().Select(p => new { In = new { p.Name, p.City } });
        foreach (var x in q)
            Sink(x.In.City);
    }

    public static void JoinBad()
    {
        var q =
            from p in People()join r in Rows()on p.City equals r.Id into g
            from x in g.DefaultIfEmpty()select new
            {
                p.Name,
                x.Val
            };
        foreach (var x in q)
            Sink(x.Name); // expect: PRIV201
    }

    public static void JoinOk()
    {
        var q =
            from p in People()join r in Rows()on p.Name equals r.Val into g
            from x in g.DefaultIfEmpty()select new
            {
                p.City,
                x.Id
            };
        foreach (var x in q)
            Sink(x.City);
    }

    public static void GroupAnonBad()
    {
        foreach (var g in People().GroupBy(p => new { p.Name, p.City }))
            Sink(g.Key.Name); // expect: PRIV201
    }

    public static void GroupAnonOk()
    {
        foreach (var g in People().GroupBy(p => new { p.Name, p.City }))
            Sink(g.Key.City);
    }

    public static void LookupKeyOk()
    {
        foreach (var g in People().ToLookup(p => p.City, p => p.Name))
            Sink(g.Key);
    }

    public static void LookupKeyBad()
    {
        foreach (var g in People().ToLookup(p => p.Name, p => p.City))
            Sink(g.Key); // expect: PRIV201
    }

    public static void AggTupleBad() => Sink(People().Aggregate((N: "", C: ""), (a, p) => (a.N + p.Name, a.C + p.City)).N); // expect: PRIV201

    public static void AggTupleOk() => Sink(People().Aggregate((N: "", C: ""), (a, p) => (a.N + p.Name, a.C + p.City)).C);

    public static void SumSelBad() => Sink(Rows().Sum(r => SourceInt())); // expect: PRIV201

    public static void SumSelOk() => Sink(People().Sum(p => p.Age));

    public static void MaxIntBad() => Sink(new[] { SourceInt(), 1 }.Max()); // expect: PRIV201

    public static void LetBad()
    {
        var q =
            from p in People()let n = p.Name.Trim()let c = p.City
            where c != ""
            select n + c;
        foreach (var s in q)
            Sink(s); // expect: PRIV201
    }

    public static void LetOk()
    {
        var q =
            from p in People()let n = p.Name.Trim()let c = p.City
            where n != ""
            select c;
        foreach (var s in q)
            Sink(s);
    }

    public static void WithBad()
    {
        foreach (var p in People().Select(p => p with { City = "x" }))
            Sink(p.Name); // expect: PRIV201
    }

    public static void WithOk()
    {
        foreach (var p in People().Select(p => p with { Name = "x" }))
            Sink(p.Name);
    }

    public static void OfTypeRecBad()
    {
        foreach (var p in new object[]
        {
            People()[0],
            "x"
        }.OfType<Person>())
            Sink(p.Name); // expect: PRIV201
    }

    public static void OfTypeRecOk()
    {
        foreach (var p in new object[]
        {
            People()[0],
            "x"
        }.OfType<string>())
            Sink(p);
    }
}
