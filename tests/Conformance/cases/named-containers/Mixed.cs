using System.Collections.Concurrent;
using static Cases.Named.Api;
using static Cases.Named.Typed;

namespace Cases.NamedContainers.MixedCase;

internal sealed class Box { public string F = ""; public string G = ""; public Box? In; }
internal interface IStore { void Put(string s); string Get(); }
internal sealed class Mem : IStore { private string _s = ""; public void Put(string s) => _s = s; public string Get() => _s; }
internal sealed class Nul : IStore { public void Put(string s) { } public string Get() => ""; }
internal sealed class Lru<TK, TV> where TK : notnull
{
    private readonly Dictionary<TK, LinkedListNode<(TK K, TV V)>> _map = [];
    private readonly LinkedList<(TK K, TV V)> _list = new();

    public void Put(TK k, TV v)
    {
        var n = _list.AddFirst((k, v));
        _map[k] = n;
    }

    public TV Get(TK k) => _map[k].Value.V;
    public TK Oldest() => _list.Last!.Value.K;
}
internal sealed class Graph { public sealed class V { public string Name = ""; public string Tag = ""; public List<V> Out = []; } public List<V> All = []; public V Add(string n) { var v = new V { Name = n }; All.Add(v); return v; } }
internal static class Cfg { public static string Name = "n"; public static string Key { get; private set; } = ""; public static void Init() { Key = Source(); } public static readonly Box Shared = new(); public static int Count; }
internal static class LazyS { private static string? s_v; public static string V => s_v ??= Source(); private static string? s_c; public static string C => s_c ??= "c"; }
internal sealed class Singleton { public static Singleton Instance { get; } = new(); public string Data = ""; private Singleton() { } }
internal class BaseInit { public readonly string A; protected BaseInit() { A = Make(); } protected virtual string Make() => ""; }
internal sealed class DerInit : BaseInit { protected override string Make() => Source(); }
internal sealed class DerInit2 : BaseInit { protected override string Make() => "x"; }
internal struct Matrix { private readonly string[,] _c; public Matrix() { _c = new string[2, 2]; } public string this[int i, int j] { get => _c[i, j]; set => _c[i, j] = value; } }
internal record Emp(string Name, Box B) { public string Upper => Name.ToUpperInvariant(); }
internal record struct Money(int Amount, string Cur) { public static Money operator +(Money a, Money b) => a with { Amount = a.Amount + b.Amount }; }
internal ref struct Reader(ReadOnlySpan<char> s) { private readonly ReadOnlySpan<char> _s = s; private int _i; public ReadOnlySpan<char> Next() => _s[_i++..]; public int Pos => _i; }

internal static class Mixed
{
    static string[] Two() => [Source(), ""];
    static string[] TwoV()
    {
        var a = new string[2];
        a[1] = Source();
        return a;
    }
    static string At(string[] a, int i) => a[i];
    static void SetAt(string[] a, int i, string s) => a[i] = s;
    static Box Wrap(Box b) => new() { In = b };
    static Box Mk(int d) => d == 0 ? new Box { F = Source() } : new Box { In = Mk(d - 1) };
    static string Deep(Box b) => b.In == null ? b.F : Deep(b.In);

    public static void CrossBad(Box a, Box b)
    {
        a.In = b;
        b.F = Source();
        Sink(a.In.F); // expect: PRIV201
    }

    public static void ParamBad(Box[] a)
    {
        a[0].F = Source();
        Sink(a[0].F); // expect: PRIV201
        Sink(a[0].G);
    }

    public static void ArrRetBad()
    {
        Sink(Two()[0]); // expect: PRIV201
        Sink(Two()[1]);
    }

    public static void ArrRetVBad()
    {
        Sink(TwoV()[1]); // expect: PRIV201
        Sink(TwoV()[0]);
    }

    public static void ArrParamBad()
    {
        var a = new[] { Source(), "" };
        Sink(At(a, 0)); // expect: PRIV201
    }

    public static void ArrSetParamBad()
    {
        var a = new[] { "", "" };
        SetAt(a, 0, Source());
        Sink(a[0]); // expect: PRIV201
    }

    public static void ArrReverseBad()
    {
        var a = new[] { Source(), "" };
        Array.Reverse(a);
        Sink(a[1]); // expect: PRIV201
    }

    public static void ArrLoopBad()
    {
        var a = new[] { Source(), "" };
        for (var i = 0; i < a.Length; i++)
            Sink(a[i]); // expect: PRIV201
    }

    public static void ArrLoopCopyBad()
    {
        var a = new[] { Source(), "" };
        var b = new string[2];
        for (var i = 0; i < a.Length; i++)
            b[i] = a[i];
        Sink(b[0]); // expect: PRIV201
    }

    public static void ArrAliasBad()
    {
        var a = new[] { "", "" };
        var b = a;
        b[1] = Source();
        Sink(a[1]); // expect: PRIV201
        Sink(a[0]);
    }

    public static void ArrAliasOverOk()
    {
        var a = new[] { Source(), "" };
        var b = a;
        b[0] = "";
        Sink(a[0]);
    }

    public static void ArrBoxBad()
    {
        var a = new[] { new Box(), new Box() };
        a[0].F = Source();
        Sink(a[0].F); // expect: PRIV201
        Sink(a[1].F);
    }

    public static void ArrBoxForeachBad()
    {
        var a = new[] { new Box(), new Box() };
        a[0].F = Source();
        foreach (var b in a)
            Sink(b.F); // expect: PRIV201
    }

    public static void ArrStructSpanBad()
    {
        var a = new[] { "", "" };
        Span<string> s = a;
        s[1] = Source();
        Sink(a[1]); // expect: PRIV201
    }

    public static void ArrIndexEndBad()
    {
        var a = new[] { "", Source() };
        Sink(a[^1]); // expect: PRIV201
    }

    public static void ArrLambdaBad()
    {
        var a = new[] { "" };
        Action f = () => a[0] = Source();
        f();
        Sink(a[0]); // expect: PRIV201
    }

    public static void ArrRefBad()
    {
        var a = new[] { "", "" };
        ref var r = ref a[1];
        r = Source();
        Sink(a[1]); // expect: PRIV201
        Sink(a[0]);
    }

    public static void ArrSwitchBad(int k)
    {
        var a = new[] { "", Source() };
        Sink(a[k]); // expect: PRIV201
    }

    public static void ArrSortBad()
    {
        var a = new[] { Source(), "" };
        Array.Sort(a);
        Sink(a[1]); // expect: PRIV201
    }

    public static void ArrCondBad(bool c)
    {
        var a = c ? new[] { Source() } : new[] { "" };
        Sink(a[0]); // expect: PRIV201
    }

    public static void ArrCond2Ok(bool c)
    {
        var a = c ? new[] { "", Source() } : new[] { "" };
        Sink(a[0]);
    }

    public static void ArrIncBad()
    {
        var i = 0;
        var a = new string[2];
        a[i++] = "";
        a[i++] = Source();
        Sink(a[1]); // expect: PRIV201
        Sink(a[0]);
    }

    public static void ArrInitLongBad()
    {
        var a = new[] { "", "", "", "", "", "", "", "", "", Source() };
        Sink(a[9]); // expect: PRIV201
    }

    public static void ArrToListBad()
    {
        var l = new[] { Source(), "" }.ToList();
        Sink(l[0]); // expect: PRIV201
    }

    public static void ArrObjBad()
    {
        object[] a = [1, Source()];
        Sink(a[1]); // expect: PRIV201
        Sink(a[0]);
    }

    public static void ArrResizeBad()
    {
        var a = new[] { Source() };
        Array.Resize(ref a, 3);
        Sink(a[0]); // expect: PRIV201
    }

    public static void ArrWholeBad()
    {
        var a = new[] { "", Source() };
        Sink(string.Concat(a)); // expect: PRIV201
    }

    public static void ArrParamsBad()
    {
        var a = new[] { "", Source() };
        SinkAll(a); // expect: PRIV201
    }

    public static void LruBad()
    {
        var l = new Lru<string, string>();
        l.Put("a", Source());
        Sink(l.Get("a")); // expect: PRIV201
        Sink(l.Oldest());
    }

    public static void GraphBad()
    {
        var g = new Graph();
        var a = g.Add("");
        var b = g.Add(Source());
        a.Out.Add(b);
        foreach (var v in g.All)
            foreach (var w in v.Out)
            {
                Sink(w.Name); // expect: PRIV201
                Sink(w.Tag);
            }
    }

    public static void GraphEdgeBad()
    {
        var g = new Graph();
        var a = g.Add("");
        var b = g.Add("");
        a.Out.Add(b);
        b.Tag = Source();
        Sink(a.Out[0].Tag); // expect: PRIV201
        Sink(a.Tag);
    }

    public static void CfgInitBad()
    {
        Cfg.Init();
        Sink(Cfg.Key); // expect: PRIV201
        Sink(Cfg.Name);
    }
}
