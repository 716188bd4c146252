using static Cases.Named.Api;
using static Cases.Named.Typed;

namespace Cases.NamedObjects.RecordsCase;

internal record R(string A, string B) { public string C { get; init; } = ""; public R? Next { get; init; } }
internal record D(string A, string B, string X) : R(A, B);
internal sealed record N(R Inner, int K);
internal record Manual(string A, string B) { public void Deconstruct(out string b, out string a) { a = A; b = B; } }
internal record Cut { public string P { get; init; } = ""; public string Q { get; init; } = ""; protected Cut(Cut o) { P = o.P; Q = ""; } public Cut() { } }
internal record struct RS(string A, string B);
internal readonly record struct RRS(int A, string B);
internal record G<T>(T A, T B);
internal record Printer(string A, string B) { public override string ToString() => "A=" + A; }
internal record Mut { public string A { get; set; } = ""; public List<string> L { get; init; } = []; }
internal class Dec(string x, string y) { public void Deconstruct(out string a, out string b) => (a, b) = (x, y); public void Deconstruct(out string a, out string b, out int n) => (a, b, n) = (y, x, 1); }
internal static class DecExt { public static void Deconstruct(this KeyValuePair<string, R> p, out string a, out string b) { a = p.Value.A; b = p.Key; } public static void Deconstruct(this string s, out string head, out int n) { head = s; n = s.Length; } }

internal static class Records
{
    static R Make() => new(Source(), "");
    static R WithB(R r) => r with { B = "b" };
    static (string, string) Pair() => (Source(), "");
    static (string Name, int Age) NamedPair() => ("n", Number());
    static (T, U) Mk<T, U>(T t, U u) => (t, u);
    static (U, T) Flip<T, U>((T, U) p) => (p.Item2, p.Item1);
    static T Fst<T, U>((T, U) p) => p.Item1;
    static U Snd<T, U>((T, U) p) => p.Item2;
    static void SetFirst(ref (string a, string b) t) => t.a = Source();
    static void SetFirstVal((string a, string b) t) => t.a = Source();

    public static void WithKeepsBad()
    {
        var r = new R(Source(), "");
        var s = r with { B = "x" };
        Sink(s.A); // expect: PRIV201
        Sink(s.B);
    }

    public static void WithSetsBad()
    {
        var r = new R("", "");
        var s = r with { B = Source() };
        Sink(s.B); // expect: PRIV201
        Sink(s.A);
        Sink(r.B);
    }

    public static void WithOverOk()
    {
        var r = new R(Source(), Source()) with { A = "", B = "" };
        Sink(r.A);
        Sink(r.B);
    }

    public static void WithOriginalBad()
    {
        var r = new R(Source(), "");
        var s = r with { A = "" };
        Sink(s.A);
        Sink(r.A); // expect: PRIV201
    }

    public static void WithEmptyBad()
    {
        var r = new R(Source(), "") with { };
        Sink(r.A); // expect: PRIV201
        Sink(r.B);
    }

    public static void WithNestedBad()
    {
        var n = new N(new R("", ""), 1);
        var m = n with { Inner = n.Inner with { A = Source() } };
        Sink(m.Inner.A); // expect: PRIV201
        Sink(n.Inner.A);
        Sink(m.Inner.B);
    }

    public static void WithSharesBad()
    {
        var n = new Mut();
        var m = n with { };
        m.L.Add(Source());
        Sink(n.L[0]); // expect: PRIV201
        Sink(m.A);
    }

    public static void WithThenMutateOk()
    {
        var n = new Mut();
        var m = n with { };
        m.A = Source();
        Sink(n.A);
    }

    public static void WithDerivedBad()
    {
        R r = new D(Source(), "", "x");
        var s = r with { B = "" };
        Sink(((D)s).A); // expect: PRIV201
        Sink(((D)s).X);
    }

    public static void WithDerivedXBad()
    {
        R r = new D("", "", Source());
        var s = r with { B = "" };
        Sink(((D)s).X); // expect: PRIV201
        Sink(s.A);
    }

    public static void WithHelperBad() => Sink(WithB(Make()).A); // expect: PRIV201

    public static void WithHelperOk() => Sink(WithB(Make()).B);

    public static void CopyCtorOk()
    {
        var c = new Cut { P = "", Q = Source() };
        var d = c with { P = "p" };
        Sink(d.Q);
    }

    public static void CopyCtorBad()
    {
        var c = new Cut { P = Source(), Q = "" };
        var d = c with { };
        Sink(d.P); // expect: PRIV201
    }

    public static void DeconstructBad()
    {
        var (a, b) = Make();
        Sink(a); // expect: PRIV201
        Sink(b);
    }

    public static void DeconstructDiscardOk()
    {
        var (_, b) = Make();
        Sink(b);
    }

    public static void DeconstructExistingBad()
    {
        string a, b;
        (b, a) = Make();
        Sink(b); // expect: PRIV201
        Sink(a);
    }

    public static void ManualBad()
    {
        var m = new Manual(Source(), "");
        m.Deconstruct(out string b, out string a);
        Sink(a); // expect: PRIV201
    }

    public static void DerivedDeconstructBad()
    {
        var (a, b, x) = new D("", "", Source());
        Sink(x); // expect: PRIV201
        Sink(a);
        Sink(b);
    }

    public static void RecordStructBad()
    {
        var r = new RS(Source(), "");
        var s = r;
        s.A = "";
        Sink(r.A); // expect: PRIV201
        Sink(s.A);
        Sink(r.B);
    }

    public static void RecordStructWithBad()
    {
        var r = new RRS(Number(), "");
        var s = r with { B = "x" };
        Sink(s.A); // expect: PRIV201
        Sink(s.B);
    }

    public static void RecordStructWithOk()
    {
        var r = new RRS(Number(), "");
        var s = r with { A = 1 };
        Sink(s.A);
    }

    public static void GenericBad()
    {
        var g = new G<string>("", Source());
        var (a, b) = g;
        Sink(b); // expect: PRIV201
        Sink(a);
    }

    public static void GenericWithBad()
    {
        var g = new G<object>("", "") with { A = Thing() };
        Sink(g.A); // expect: PRIV201
        Sink(g.B);
    }

    public static void ToStringBad() => Sink(new R("", Source()).ToString()); // expect: PRIV201

    public static void ToStringOverOk() => Sink(new Printer("", Source()).ToString());

    public static void ToStringOverBad() => Sink($"{new Printer(Source(), "")}"); // expect: PRIV201

    public static void EqualityOk() => Sink(new R(Source(), "") == new R("", ""));

    public static void HashOk() => Sink(new R(Source(), "").Equals(null));

    public static void PatternBad()
    {
        object o = Make();
        if (o is R(var a, var b))
        {
            Sink(a); // expect: PRIV201
            Sink(b);
        }
    }

    public static void PatternPropBad()
    {
        object o = new R("", "") { Next = Make() };
        if (o is R { Next: { A: var a, B: var b } })
        {
            Sink(a); // expect: PRIV201
            Sink(b);
        }
    }

    public static void SwitchPatternOk() => Sink(Make() switch { (_, var b) => b });

    public static void SwitchPatternBad() => Sink(Make() switch { (var a, "") => a, (_, var b) => b }); // expect: PRIV201

    public static void TupleBad()
    {
        var t = (Source(), "");
        Sink(t.Item1); // expect: PRIV201
        Sink(t.Item2);
    }

    public static void TupleNamedBad()
    {
        var t = (a: "", b: Source());
        Sink(t.b); // expect: PRIV201
        Sink(t.a);
        Sink(t.Item1);
    }

    public static void TupleNamedItemBad()
    {
        var t = (a: "", b: Source());
        Sink(t.Item2); // expect: PRIV201
    }

    public static void TupleRenamedBad()
    {
        (string x, string y) t = (a: "", b: Source());
        Sink(t.y); // expect: PRIV201
        Sink(t.x);
    }

    public static void TupleNestedBad()
    {
        var t = (1, ("", Source()), (a: "", b: ""));
        Sink(t.Item2.Item2); // expect: PRIV201
        Sink(t.Item2.Item1);
        Sink(t.Item3.a);
    }

    public static void TupleNestedDecBad()
    {
        var (x, (y, z), _) = ("", (Source(), ""), Source());
        Sink(y); // expect: PRIV201
        Sink(x);
        Sink(z);
    }

    public static void TupleOverOk()
    {
        var t = (Source(), "");
        t.Item1 = "";
        Sink(t.Item1);
    }

    public static void TupleCopyOk()
    {
        var t = ("", "");
        var u = t;
        u.Item1 = Source();
        Sink(t.Item1);
    }
}
