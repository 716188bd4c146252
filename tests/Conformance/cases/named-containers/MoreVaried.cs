using System.Collections;
using System.Collections.Immutable;
using System.Collections.ObjectModel;
using static Cases.Named.Api;
using static Cases.Named.Typed;

namespace Cases.NamedContainers.MoreVariedCase;

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

internal static class MoreVaried
{
    static string Helper(P p) => p.A;
    static string HelperB(P p) => p.B;
    static void SinkA(P p) => Sink(p.A);

    public static void St2ArgBad()
    {
        Sink(Helper(St2.Get())); // expect: PRIV201
    }

    public static void St2ArgOk()
    {
        Sink(HelperB(St2.Get()));
        Sink(St2.F("x"));
    }

    public static void St2SinkBad()
    {
        SinkA(St2.Get()); // expect: PRIV201
    }

    public static void InstInitBad()
    {
        Sink(new InstInit().Get()); // expect: PRIV201
    }

    public static void InstInitOk()
    {
        Sink(new InstInit().GetB());
        Sink(new InstInit().C());
    }

    public static void InstInitSBad()
    {
        Sink(new InstInit().S()); // expect: PRIV201
    }

    public static void InstInitSOk()
    {
        var i = new InstInit();
        i.Set("");
        Sink(i.S());
    }

    public static void InstSubBad()
    {
        Sink(new InstSub().Up()); // expect: PRIV201
    }

    public static void AccWithBad()
    {
        var a = new Acc { T = "" };
        var b = a.With(Source());
        Sink(b.T); // expect: PRIV201
    }

    public static void AccWithOk()
    {
        var a = new Acc { T = "" };
        a.With(Source());
        Sink(a.T);
    }

    public static void AccMutBad()
    {
        var a = new Acc { T = "" };
        a.Mut(Source());
        Sink(a.T); // expect: PRIV201
    }

    public static void AccMutCopyOk()
    {
        var a = new Acc { T = "" };
        var b = a;
        b.Mut(Source());
        Sink(a.T);
    }

    public static void AccListOk()
    {
        var l = new List<Acc> { new() { T = "" } };
        var x = l[0];
        x.T = Source();
        Sink(l[0].T);
    }

    public static void AccPlusBad()
    {
        var a = new Acc { T = "" } + Source();
        Sink(a.T); // expect: PRIV201
    }

    public static void OptBad()
    {
        var o = new Opt<string>(Source());
        Sink(o.Get("")); // expect: PRIV201
    }

    public static void OptMapBad()
    {
        Sink(new Opt<string>(Source()).Map(s => s.Trim()).Get("")); // expect: PRIV201
    }

    public static void OptMapOk()
    {
        Sink(new Opt<string>(Source()).Map(s => s.Length).Get(0));
        Sink(default(Opt<string>).Get(""));
    }

    public static void ObservableCollectionBad()
    {
        var c = new ObservableCollection<string>();
        c.Add(Source());
        Sink(c[0]); // expect: PRIV201
    }

    public static void ReadOnlyBad()
    {
        var l = new List<string>();
        var r = new ReadOnlyCollection<string>(l);
        l.Add(Source());
        Sink(r[0]); // expect: PRIV201
    }

    public static void ImmListBad()
    {
        var l = ImmutableList<string>.Empty.Add(Source()).Add("");
        Sink(l[0]); // expect: PRIV201
    }

    public static void ImmListOk()
    {
        var l = ImmutableList<string>.Empty;
        l.Add(Source());
        Sink(l.FirstOrDefault());
    }

    public static void ImmBuilderBad()
    {
        var b = ImmutableArray.CreateBuilder<string>();
        b.Add(Source());
        Sink(b.ToImmutable()[0]); // expect: PRIV201
    }

    public static void FrozenBad()
    {
        var d = System.Collections.Frozen.FrozenDictionary.ToFrozenDictionary(new Dictionary<string, string> { ["a"] = Source() });
        Sink(d["a"]); // expect: PRIV201
    }

    public static void ListRemoveInsertBad()
    {
        var l = new List<string> { "" };
        l.Insert(0, Source());
        Sink(l[0]); // expect: PRIV201
    }

    public static void AddRangeBad()
    {
        var l = new List<string>();
        l.AddRange([Source()]);
        Sink(l[0]); // expect: PRIV201
    }

    public static void AddRangeOk()
    {
        var l = new List<string>();
        var m = new List<string> { Source() };
        m.AddRange(l);
        Sink(l.FirstOrDefault());
    }

    public static void SetBad()
    {
        var s = new HashSet<string> { Source() };
        foreach (var x in s)
            Sink(x); // expect: PRIV201
    }

    public static void SetContainsOk()
    {
        var s = new HashSet<string> { "a" };
        Sink(s.Contains(Source()));
        s.TryGetValue("a", out var v);
        Sink(v);
    }

    public static void UnionBad()
    {
        var s = new HashSet<string>();
        s.UnionWith([Source()]);
        Sink(s.First()); // expect: PRIV201
    }

    public static void SpanSwapBad()
    {
        Span<string> s = new[] { Source(), "" };
        (s[0], s[1]) = (s[1], s[0]);
        Sink(s[1]); // expect: PRIV201
    }

    public static void SpanReverseBad()
    {
        var a = new[] { Source(), "" };
        a.AsSpan().Reverse();
        Sink(a[1]); // expect: PRIV201
    }

    public static void ArrayCopyEntryBad()
    {
        var a = new[] { Source() };
        var b = new[] { "", "" };
        Array.Copy(a, 0, b, 1, 1);
        Sink(b[1]); // expect: PRIV201
    }

    public static void SetValueBad()
    {
        var a = new string[1];
        a.SetValue(Source(), 0);
        Sink(a[0]); // expect: PRIV201
    }

    public static void GetValueBad()
    {
        var a = new[] { Source() };
        Sink(a.GetValue(0)); // expect: PRIV201
    }

    public static void ExchangeBad()
    {
        var p = "";
        System.Threading.Interlocked.Exchange(ref p, Source());
        Sink(p); // expect: PRIV201
    }

    public static void ExchangeOldBad()
    {
        var p = Source();
        Sink(System.Threading.Interlocked.Exchange(ref p, "")); // expect: PRIV201
    }
}
