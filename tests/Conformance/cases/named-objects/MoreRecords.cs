using static Cases.Named.Api;
using static Cases.Named.Typed;

namespace Cases.NamedObjects.MoreRecordsCase;

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

internal static class MoreRecords
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

    public static void TupleCopyBad()
    {
        var t = (Source(), "");
        var u = t;
        t.Item1 = "";
        Sink(u.Item1); // expect: PRIV201
        Sink(u.Item2);
    }

    public static void TupleReturnBad()
    {
        var (a, b) = Pair();
        Sink(a); // expect: PRIV201
        Sink(b);
    }

    public static void TupleReturnNamedBad()
    {
        var p = NamedPair();
        Sink(p.Age); // expect: PRIV201
        Sink(p.Name);
    }

    public static void TupleDiscardOk()
    {
        var (_, b) = Pair();
        (_, _) = Pair();
        Sink(b);
    }

    public static void TupleGenericBad()
    {
        var p = Mk(Source(), 1);
        Sink(p.Item1); // expect: PRIV201
        Sink(p.Item2);
    }

    public static void TupleFlipBad()
    {
        var p = Flip(("", Source()));
        Sink(p.Item1); // expect: PRIV201
        Sink(p.Item2);
    }

    public static void TupleFlipFlipOk() => Sink(Flip(Flip(("", Source()))).Item1);

    public static void TupleFlipFlipBad() => Sink(Flip(Flip(("", Source()))).Item2); // expect: PRIV201

    public static void FstBad()
    {
        Sink(Fst((Source(), ""))); // expect: PRIV201
        Sink(Snd((Source(), "")));
    }

    public static void TupleRefBad()
    {
        var t = ("", "");
        SetFirst(ref t);
        Sink(t.Item1); // expect: PRIV201
        Sink(t.Item2);
    }

    public static void TupleValOk()
    {
        var t = ("", "");
        SetFirstVal(t);
        Sink(t.Item1);
    }

    public static void ThreeSwapBad()
    {
        string a = Source(), b = "", c = "";
        (a, b, c) = (b, c, a);
        Sink(c); // expect: PRIV201
        Sink(a);
        Sink(b);
    }

    public static void FieldSwapBad()
    {
        var m = new Mut { A = Source() };
        var n = new Mut();
        (m.A, n.A) = (n.A, m.A);
        Sink(n.A); // expect: PRIV201
        Sink(m.A);
    }

    public static void ArraySwapBad()
    {
        var a = new[] { Source(), "" };
        (a[0], a[1]) = (a[1], a[0]);
        Sink(a[1]); // expect: PRIV201
    }

    public static void BigTupleBad()
    {
        var t = (1, 2, 3, 4, 5, 6, 7, 8, Source(), "");
        Sink(t.Item9); // expect: PRIV201
        Sink(t.Item10);
        Sink(t.Item8);
    }

    public static void TupleInListBad()
    {
        var l = new List<(string A, string B)> { (Source(), "") };
        Sink(l[0].A); // expect: PRIV201
        Sink(l[0].B);
    }

    public static void TupleForeachBad()
    {
        foreach (var (a, b) in new[] { ("", Source()) })
        {
            Sink(b); // expect: PRIV201
            Sink(a);
        }
    }

    public static void TupleForeachNestedBad()
    {
        foreach (var (a, (b, c)) in new[] { ("", ("", Source())) })
        {
            Sink(c); // expect: PRIV201
            Sink(a);
            Sink(b);
        }
    }

    public static void TupleLinqBad()
    {
        foreach (var (x, i) in new[] { Source() }.Select((x, i) => (x, i)))
        {
            Sink(x); // expect: PRIV201
            Sink(i);
        }
    }

    public static void TupleDictBad()
    {
        var d = new Dictionary<(int, int), (string, string)> { [(1, 2)] = ("", Source()) };
        Sink(d[(1, 2)].Item2); // expect: PRIV201
        Sink(d[(1, 2)].Item1);
    }

    public static void OldTupleBad()
    {
        var t = Tuple.Create(Source(), "");
        Sink(t.Item1); // expect: PRIV201
        Sink(t.Item2);
    }

    public static void OldTupleNewBad()
    {
        var t = new Tuple<string, int>("", Number());
        Sink(t.Item2); // expect: PRIV201
        Sink(t.Item1);
    }

    public static void ValueTupleCreateBad()
    {
        var t = ValueTuple.Create("", Source());
        Sink(t.Item2); // expect: PRIV201
        Sink(t.Item1);
    }

    public static void OldTupleDecBad()
    {
        var (a, b) = Tuple.Create(Source(), "");
        Sink(a); // expect: PRIV201
        Sink(b);
    }

    public static void TupleEqOk() => Sink((Source(), 1) == ("", 1));

    public static void TupleWholeBad() => Sink((1, Source())); // expect: PRIV201

    public static void TupleSwitchBad(int k)
    {
        var r = (k, Source()) switch { (0, var s) => s, _ => "" };
        Sink(r); // expect: PRIV201
    }

    public static void TupleSwitchOk(int k)
    {
        var r = (k, Source()) switch { (0, _) => "z", (var m, _) => "" + m };
        Sink(r);
    }

    public static void ClassDecBad()
    {
        var (a, b) = new Dec(Source(), "");
        Sink(a); // expect: PRIV201
        Sink(b);
    }

    public static void ClassDec3Bad()
    {
        var (a, b, n) = new Dec(Source(), "");
        Sink(b); // expect: PRIV201
        Sink(a);
        Sink(n);
    }

    public static void ExtDecBad()
    {
        var (a, b) = new KeyValuePair<string, R>("", new R(Source(), ""));
        Sink(b); // expect: PRIV201
    }

    public static void ExtDec2Bad()
    {
        var (h, n) = Source();
        Sink(h); // expect: PRIV201
        Sink(n);
    }

    public static void DecPropsBad()
    {
        var m = new Mut();
        (m.A, var z) = (Source(), "");
        Sink(m.A); // expect: PRIV201
        Sink(z);
    }

    public static void DecNested2Bad()
    {
        var ((a, b), k) = new N(Make(), 3);
        Sink(a); // expect: PRIV201
        Sink(b);
        Sink(k);
    }

    public static void TupleVarDeclBad()
    {
        (string a, var b) = (Source(), 3);
        Sink(a); // expect: PRIV201
        Sink(b);
    }

    public static void TupleTernaryBad(bool c)
    {
        var (a, b) = c ? (Source(), "") : ("", "");
        Sink(a); // expect: PRIV201
        Sink(b);
    }

    public static async Task TupleTaskBad()
    {
        var (a, b) = await Task.FromResult((Source(), ""));
        Sink(a); // expect: PRIV201
        Sink(b);
    }

    public static void NullableTupleBad()
    {
        (string, string)? t = (Source(), "");
        Sink(t.Value.Item1); // expect: PRIV201
        Sink(t.Value.Item2);
        Sink(t?.Item2);
    }
}
