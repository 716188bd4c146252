using System.Collections;
using System.Collections.Immutable;
using System.Collections.ObjectModel;
using static Cases.Named.Api;
using static Cases.Named.Typed;

namespace Cases.NamedContainers.VariedCase;

internal class P { public string A { get; set; } = ""; public string B { get; set; } = ""; public P? Kid; public P() { } public P(string a) => A = a; public P(P other) { A = other.A; B = ""; } }
internal class Q : P { public string C; public Q(string a, string c) : base(a) => C = c; public Q(P p, string c) : base(p) { C = c; } }
internal abstract class Shape2 { protected string Label; protected Shape2(string l) { Label = l; } public abstract string Show(); }
internal sealed class Circle(string l, string extra) : Shape2(l) { public override string Show() => extra; public string L => Label; }
internal sealed class Obs { private string _v = ""; public event Action<string>? Changed; public string V { get => _v; set { _v = value; Changed?.Invoke(value); } } }
internal sealed class Chain { public Chain? Inner { get; init; } public string T { get; init; } = ""; }
internal class Tree<T> where T : notnull { public T Val = default!; public List<Tree<T>> Kids = []; public Tree<T> Add(T v) { var t = new Tree<T> { Val = v }; Kids.Add(t); return t; } public IEnumerable<T> Flat() { yield return Val; foreach (var k in Kids) foreach (var x in k.Flat()) yield return x; } public T DeepFirst() => Kids.Count > 0 ? Kids[0].DeepFirst() : Val; public Tree<U> Map<U>(Func<T, U> f) where U : notnull { var r = new Tree<U> { Val = f(Val) }; foreach (var k in Kids) r.Kids.Add(k.Map(f)); return r; } }
internal sealed class Ring { private readonly string[] _b = new string[4]; private int _i; public void Push(string s) => _b[_i++ % 4] = s; public string this[int i] => _b[i % 4]; public string this[Index i] => _b[i]; public string[] this[Range r] => _b[r]; }
internal sealed class Tbl { private readonly Dictionary<(string, int), string> _d = []; public string this[string k, int n] { get => _d.TryGetValue((k, n), out var v) ? v : ""; set => _d[(k, n)] = value; } }
internal static class St { public static (string A, string B) Pair = ("", ""); public static List<string> Log = []; public static Dictionary<string, string> Map = []; static St() { Pair.A = Source(); Log.Add("x"); Map["k"] = Source(); Map["c"] = "c"; } }
internal static class St2 { private static readonly P s_p = new(Source()) { B = "b" }; public static P Get() => s_p; public static string A => s_p.A; public static string B => s_p.B; public static readonly ImmutableArray<string> Names = ["a", Source()]; public static readonly (string X, string Y) T = (Source(), ""); public static readonly P Copy = s_p; public static readonly List<P> Ps = [new P(Source())]; public static readonly Func<string, string> F = s => s; }
internal class InstInit { private readonly P _p = new(Source()); private readonly string _c = "c"; private string _s = Source(); public string Get() => _p.A; public string GetB() => _p.B; public string C() => _c; public string S() => _s; public void Set(string s) => _s = s; }
internal sealed class InstSub : InstInit { public string Up() => Get(); }
internal struct Acc { public string T; public Acc With(string t) { var c = this; c.T = t; return c; } public void Mut(string t) { T = t; } public static Acc operator +(Acc a, string s) => new() { T = a.T + s }; }
internal readonly struct Opt<T> { private readonly T _v; public bool Has { get; } public Opt(T v) { _v = v; Has = true; } public T Get(T d) => Has ? _v : d; public Opt<U> Map<U>(Func<T, U> f) => Has ? new Opt<U>(f(_v)) : default; }

internal static class Varied
{
    static string Helper(P p) => p.A;
    static string HelperB(P p) => p.B;
    static void SinkA(P p) => Sink(p.A);

    public static void CopyCtorBad()
    {
        var p = new P { A = Source(), B = Source() };
        var q = new P(p);
        Sink(q.A); // expect: PRIV201
    }

    public static void CopyCtorOk()
    {
        var p = new P { A = "", B = Source() };
        var q = new P(p);
        Sink(q.B);
        Sink(q.A);
    }

    public static void BaseCopyBad()
    {
        var q = new Q(new P(Source()), "");
        Sink(q.A); // expect: PRIV201
    }

    public static void BaseCopyOk()
    {
        var q = new Q(new P(Source()), "");
        Sink(q.C);
        Sink(q.B);
    }

    public static void AbstractOk()
    {
        Shape2 s = new Circle(Source(), "");
        Sink(s.Show());
    }

    public static void AbstractBad()
    {
        var s = new Circle(Source(), "");
        Sink(s.L); // expect: PRIV201
    }

    public static void ObsBad()
    {
        var o = new Obs();
        o.Changed += v => Sink(v);
        o.V = Source(); // expect: PRIV201
    }

    public static void ObsOk()
    {
        var o = new Obs();
        o.Changed += v => Sink(v.Length);
        o.V = Source();
    }

    public static void ChainBad()
    {
        var c = new Chain { Inner = new() { Inner = new() { T = Source() } } };
        Sink(c.Inner.Inner.T); // expect: PRIV201
    }

    public static void ChainOk()
    {
        var c = new Chain { Inner = new() { Inner = new() { T = Source() } } };
        Sink(c.Inner.T);
        Sink(c.T);
    }

    public static void TreeBad()
    {
        var t = new Tree<string>();
        t.Add("").Add(Source());
        foreach (var x in t.Flat())
            Sink(x); // expect: PRIV201
    }

    public static void TreeOk()
    {
        var t = new Tree<string>();
        var u = new Tree<string>();
        t.Add("").Add(Source());
        u.Add("x");
        foreach (var x in u.Flat())
            Sink(x);
    }

    public static void TreeDeepBad()
    {
        var t = new Tree<string> { Val = "" };
        t.Add("").Add(Source());
        Sink(t.DeepFirst()); // expect: PRIV201
    }

    public static void TreeMapBad()
    {
        var t = new Tree<int>();
        t.Add(1);
        var u = t.Map(i => Source());
        Sink(u.Kids[0].Val); // expect: PRIV201
    }

    public static void TreeMapOk()
    {
        var t = new Tree<string>();
        t.Add(Source());
        var u = t.Map(i => "x");
        Sink(u.Kids[0].Val);
    }

    public static void TreeMap2Bad()
    {
        var t = new Tree<string>();
        t.Add(Source());
        var u = t.Map(i => i + "x");
        Sink(u.Kids[0].Val); // expect: PRIV201
    }

    public static void RingBad()
    {
        var r = new Ring();
        r.Push(Source());
        Sink(r[0]); // expect: PRIV201
    }

    public static void RingEndBad()
    {
        var r = new Ring();
        r.Push(Source());
        Sink(r[^1]); // expect: PRIV201
    }

    public static void RingRangeBad()
    {
        var r = new Ring();
        r.Push(Source());
        Sink(r[1..2][0]); // expect: PRIV201
    }

    public static void RingOk()
    {
        var r = new Ring();
        var s = new Ring();
        r.Push(Source());
        s.Push("");
        Sink(s[0]);
        Sink(s[^1]);
        Sink(s[..2][0]);
    }

    public static void TblBad()
    {
        var t = new Tbl();
        t["a", 1] = Source();
        Sink(t["a", 1]); // expect: PRIV201
    }

    public static void TblOk()
    {
        var t = new Tbl();
        var u = new Tbl();
        t["a", 1] = Source();
        u["a", 1] = "";
        Sink(u["a", 1]);
    }

    public static void StPairBad()
    {
        Sink(St.Pair.A); // expect: PRIV201
    }

    public static void StPairOk()
    {
        Sink(St.Pair.B);
    }

    public static void StMapBad()
    {
        Sink(St.Map["k"]); // expect: PRIV201
    }

    public static void StMapOk()
    {
        Sink(St.Map["c"]);
        Sink(St.Log[0]);
    }

    public static void St2Bad()
    {
        Sink(St2.Get().A); // expect: PRIV201
    }

    public static void St2ABad()
    {
        Sink(St2.A); // expect: PRIV201
    }

    public static void St2Ok()
    {
        Sink(St2.Get().B);
        Sink(St2.B);
    }

    public static void St2NamesBad()
    {
        foreach (var n in St2.Names)
            Sink(n); // expect: PRIV201
    }

    public static void St2TBad()
    {
        Sink(St2.T.X); // expect: PRIV201
    }

    public static void St2TOk()
    {
        Sink(St2.T.Y);
    }

    public static void St2CopyBad()
    {
        Sink(St2.Copy.A); // expect: PRIV201
    }

    public static void St2CopyOk()
    {
        Sink(St2.Copy.B);
    }

    public static void St2PsBad()
    {
        Sink(St2.Ps[0].A); // expect: PRIV201
    }

    public static void St2PsOk()
    {
        Sink(St2.Ps[0].B);
    }
}
