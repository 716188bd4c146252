using System.Collections.Concurrent;
using static Cases.Named.Api;
using static Cases.Named.Typed;

namespace Cases.NamedContainers.MoreMixedCase;

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

internal static class MoreMixed
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

    public static void CfgOverOk()
    {
        Cfg.Init();
        Cfg.Name = Source();
        Cfg.Name = "";
        Sink(Cfg.Name);
    }

    public static void SharedBad()
    {
        Cfg.Shared.F = Source();
        Sink(Cfg.Shared.F); // expect: PRIV201
        Sink(Cfg.Shared.G);
    }

    public static void SharedAliasBad()
    {
        var s = Cfg.Shared;
        s.F = Source();
        Sink(Cfg.Shared.F); // expect: PRIV201
    }

    public static void SharedOverOk()
    {
        Cfg.Shared.F = Source();
        Cfg.Shared.F = "";
        Sink(Cfg.Shared.F);
    }

    public static void StaticIntBad()
    {
        Cfg.Count = Number();
        Sink(Cfg.Count); // expect: PRIV201
    }

    public static void LazySBad()
    {
        Sink(LazyS.V); // expect: PRIV201
        Sink(LazyS.C);
    }

    public static void SingletonBad()
    {
        Singleton.Instance.Data = Source();
        Sink(Singleton.Instance.Data); // expect: PRIV201
    }

    public static void VirtualInCtorBad()
    {
        BaseInit b = new DerInit();
        Sink(b.A); // expect: PRIV201
        BaseInit c = new DerInit2();
        Sink(c.A);
    }

    public static void StoreBad()
    {
        IStore s = new Mem();
        s.Put(Source());
        Sink(s.Get()); // expect: PRIV201
        IStore n = new Nul();
        n.Put(Source());
        Sink(n.Get());
    }

    public static void MatrixBad()
    {
        var m = new Matrix();
        m[0, 1] = Source();
        Sink(m[0, 1]); // expect: PRIV201
        Sink(new Matrix()[0, 1]);
    }

    public static void EmpBad()
    {
        var e = new Emp(Source(), new Box());
        var f = e with { B = new Box() };
        Sink(f.Upper); // expect: PRIV201
        Sink(f.B.F);
    }

    public static void EmpShareBad()
    {
        var e = new Emp("", new Box());
        var f = e with { Name = "x" };
        f.B.F = Source();
        Sink(e.B.F); // expect: PRIV201
        Sink(e.Name);
    }

    public static void MoneyBad()
    {
        var m = new Money(Number(), "") + new Money(1, "");
        Sink(m.Amount); // expect: PRIV201
        Sink(m.Cur);
    }

    public static void MoneyCurOk()
    {
        var m = new Money(1, "") + new Money(1, Source());
        Sink(m.Cur);
        Sink(m.Amount);
    }

    public static void ReaderBad()
    {
        var r = new Reader(Source());
        Sink(r.Next().ToString()); // expect: PRIV201
        Sink(r.Pos);
    }

    public static void QueueBad()
    {
        var q = new Queue<string>();
        q.Enqueue("");
        q.Enqueue(Source());
        while (q.TryDequeue(out var x))
            Sink(x); // expect: PRIV201
    }

    public static void StackOtherOk()
    {
        var q = new Stack<string>();
        var r = new Stack<string>();
        q.Push(Source());
        r.Push("");
        Sink(r.Pop());
        Sink(q.Count);
    }

    public static void LinkedBad()
    {
        var l = new LinkedList<string>();
        l.AddLast(Source());
        for (var n = l.First; n != null; n = n.Next)
            Sink(n.Value); // expect: PRIV201
    }

    public static void PqBad()
    {
        var l = new PriorityQueue<string, int>();
        l.Enqueue(Source(), 1);
        Sink(l.Dequeue()); // expect: PRIV201
    }

    public static void PqPrioOk()
    {
        var l = new PriorityQueue<string, int>();
        l.Enqueue("", Number());
        Sink(l.Dequeue());
    }

    public static void SortedListBad()
    {
        var l = new SortedList<string, string> { ["a"] = Source(), ["b"] = "" };
        Sink(l["a"]); // expect: PRIV201
        Sink(l["b"]);
    }

    public static void ListSetOk()
    {
        var l = new List<string> { Source() };
        l = new List<string>(l.Count) { "a" };
        Sink(l[0]);
    }

    public static void GroupBad()
    {
        foreach (var g in new[] { (K: "k", V: Source()) }.GroupBy(x => x.K))
        {
            Sink(g.Key);
            foreach (var x in g)
                Sink(x.V); // expect: PRIV201
        }
    }

    public static void ConvBad()
    {
        object o = new Box { F = Source() };
        if (o is Box { F: var f, G: var g })
        {
            Sink(f); // expect: PRIV201
            Sink(g);
        }
    }

    public static void NestedTupleFieldBad()
    {
        (Box A, Box B) t = (new Box(), new Box());
        t.A.F = Source();
        Sink(t.A.F); // expect: PRIV201
        Sink(t.B.F);
    }

    public static void CtxObjBad()
    {
        var a = Wrap(new Box { F = Source() });
        var b = Wrap(new Box());
        Sink(a.In!.F); // expect: PRIV201
        Sink(b.In!.F);
        Sink(a.F);
    }

    public static void RecTreeBad()
    {
        var n = Mk(3);
        Sink(Deep(n)); // expect: PRIV201
        Sink(Deep(new Box()));
    }

    public static void ConcurrentBad()
    {
        var d = new ConcurrentDictionary<string, string>();
        d["a"] = Source();
        d["b"] = "";
        if (d.TryGetValue("b", out var v))
            Sink(v);
        Sink(d["a"]); // expect: PRIV201
    }

    public static void KeyVarBad()
    {
        var k = "a";
        var d = new Dictionary<string, string> { [k] = Source() };
        Sink(d["a"]); // expect: PRIV201
        k = "b";
        d[k] = "";
        Sink(d["b"]);
    }

    public static void ListIndexOk()
    {
        var l = new List<string> { "a", "b" };
        l[0] = Source();
        l.Clear();
        l.Add("c");
        Sink(l[0]);
    }
}
