using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using static Cases.Named.Api;
using static Cases.Named.Typed;

namespace Cases.NamedContainers.FurtherDictionariesCase;

internal sealed class User2 { public string Mail = ""; public string Nick = ""; }

internal sealed class Cache<TK, TV> where TK : notnull
{
    private readonly Dictionary<TK, TV> _d = [];
    public TV Get(TK k) => _d[k];
    public void Put(TK k, TV v) => _d[k] = v;
    public bool TryGet(TK k, [MaybeNullWhen(false)] out TV v) => _d.TryGetValue(k, out v);

    public TV GetOrAdd(TK k, Func<TK, TV> make)
    {
        if (!_d.TryGetValue(k, out var v))
        {
            v = make(k);
            _d[k] = v;
        }
        return v;
    }

    public IEnumerable<TK> Keys => _d.Keys;
    public void Clear() => _d.Clear();
}

internal sealed class Bag<T> : IEnumerable<T>
{
    private readonly List<T> _l = [];
    public void Add(T t) => _l.Add(t);
    public IEnumerator<T> GetEnumerator() => _l.GetEnumerator();
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

internal sealed class Duck(string text, string other)
{
    public It GetEnumerator() => new(text, other);

    public struct It(string text, string other)
    {
        private int _n;
        public readonly string Current => _n == 1 ? text : "none";
        public readonly string Other => other;
        public bool MoveNext() => _n++ < 2;
    }
}
internal sealed class DuckOther(string text, string other)
{
    public It GetEnumerator() => new(text, other);

    public sealed class It(string text, string other)
    {
        private int _n;
        public string Current => other;
        public string Text => text;
        public bool MoveNext() => _n++ < 2;
    }
}
internal sealed class ByHand : IEnumerator<string>
{
    private readonly string[] _a; private int _i = -1;
    public ByHand(params string[] a) => _a = a;
    public string Current => _a[_i];
    object IEnumerator.Current => Current;
    public bool MoveNext() => ++_i < _a.Length;
    public void Reset() => _i = -1;
    public void Dispose() { }
}
internal sealed class Range2(ByHand e) : IEnumerable<string>
{
    public IEnumerator<string> GetEnumerator() => e;
    IEnumerator IEnumerable.GetEnumerator() => e;
}
internal sealed class Fixed : IEnumerable<string>
{
    public string Secret2 = "";

    public IEnumerator<string> GetEnumerator()
    {
        yield return "a";
        yield return "b";
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
internal sealed class Yielding
{
    public string A = ""; public string B = "";

    public IEnumerable<string> As()
    {
        yield return A;
    }

    public IEnumerable<string> Bs()
    {
        yield return B;
    }
    public IEnumerable<(string K, string V)> Pairs() { yield return ("k", A); yield return (B, "v"); }
}
internal static class ExtEnum { public static IEnumerator<string> GetEnumerator(this User2 u) { yield return u.Mail; } }

internal static class FurtherDictionaries
{
    static Dictionary<string, string> Make() => new() { ["a"] = Source(), ["b"] = "" };
    static string Get(IReadOnlyDictionary<string, string> d, string k) => d[k];
    static string GetA(IDictionary<string, string> d) => d["a"];
    const string A = "a";

    public static void BagBad()
    {
        var b = new Bag<string> { "", Source() };
        foreach (var x in b)
            Sink(x); // expect: PRIV201
    }

    public static void BagLinqBad()
    {
        var b = new Bag<string> { "", Source() };
        Sink(b.Last()); // expect: PRIV201
        Sink(b.Count());
    }

    public static void BagOk()
    {
        var b = new Bag<string> { Source() };
        var c = new Bag<string> { "" };
        foreach (var x in c)
            Sink(x);
        Sink(b.Any());
    }

    public static void BagIntBad()
    {
        var b = new Bag<int> { Number() };
        foreach (var x in b)
            Sink(x); // expect: PRIV201
    }

    public static void DuckBad()
    {
        foreach (var x in new Duck(Source(), ""))
            Sink(x); // expect: PRIV201
    }

    public static void DuckOk()
    {
        foreach (var x in new Duck("", Source()))
            Sink(x);
    }

    public static void DuckOtherBad()
    {
        foreach (var x in new DuckOther("", Source()))
            Sink(x); // expect: PRIV201
    }

    public static void DuckOtherOk()
    {
        foreach (var x in new DuckOther(Source(), ""))
            Sink(x);
    }

    public static void ByHandBad()
    {
        var e = new ByHand("", Source());
        while (e.MoveNext())
            Sink(e.Current); // expect: PRIV201
    }

    public static void ByHandOk()
    {
        var e = new ByHand("", "");
        var f = new ByHand(Source());
        while (e.MoveNext())
            Sink(e.Current);
        f.Reset();
    }

    public static void RangeBad()
    {
        foreach (var x in new Range2(new ByHand(Source())))
            Sink(x); // expect: PRIV201
    }

    public static void RangeOk()
    {
        foreach (var x in new Range2(new ByHand("")))
            Sink(x);
    }

    public static void FixedOk()
    {
        var f = new Fixed { Secret2 = Source() };
        foreach (var x in f)
            Sink(x);
        Sink(f.First());
    }

    public static void YieldBad()
    {
        var y = new Yielding { A = Source() };
        foreach (var x in y.As())
            Sink(x); // expect: PRIV201
        foreach (var x in y.Bs())
            Sink(x);
    }

    public static void YieldPairsBad()
    {
        var y = new Yielding { A = Source() };
        foreach (var (k, v) in y.Pairs())
        {
            Sink(v); // expect: PRIV201
            Sink(k);
        }
    }

    public static void ExtEnumBad()
    {
        foreach (var x in new User2 { Mail = Source() })
            Sink(x); // expect: PRIV201
    }

    public static void ExtEnumOk()
    {
        foreach (var x in new User2 { Nick = Source() })
            Sink(x);
    }

    public static void GetEnumeratorBad()
    {
        var l = new List<string> { Source() };
        using var e = l.GetEnumerator();
        while (e.MoveNext())
            Sink(e.Current); // expect: PRIV201
    }

    public static void GetEnumeratorIBad()
    {
        IEnumerable<string> l = new[] { Source() };
        using var e = l.GetEnumerator();
        e.MoveNext();
        Sink(e.Current); // expect: PRIV201
    }

    public static void GetEnumeratorOk()
    {
        IEnumerable<string> l = new[] { "" };
        using var e = l.GetEnumerator();
        while (e.MoveNext())
            Sink(e.Current);
    }

    public static void DictEnumeratorBad()
    {
        using var e = Make().GetEnumerator();
        while (e.MoveNext())
        {
            Sink(e.Current.Value); // expect: PRIV201
            Sink(e.Current.Key);
        }
    }

    public static void NonGenericBad()
    {
        IEnumerable l = new ArrayList { Source() };
        foreach (var x in l)
            Sink(x); // expect: PRIV201
    }

    public static void NonGenericCurrentBad()
    {
        IEnumerable l = new ArrayList { Source() };
        var e = l.GetEnumerator();
        e.MoveNext();
        Sink(e.Current); // expect: PRIV201
    }

    public static void ForeachVarOk()
    {
        var t = "";
        foreach (var x in new[] { Source() })
        {
            t = x;
            t = "";
        }
        Sink(t);
    }

    public static void ForeachOtherOk()
    {
        var a = new[] { Source() };
        foreach (var x in new[] { "" })
            Sink(x);
        Sink(a.Length);
    }

    public static void ForeachObjectsBad()
    {
        foreach (var u in new[] { new User2 { Mail = Source() } })
        {
            Sink(u.Mail); // expect: PRIV201
            Sink(u.Nick);
        }
    }

    public static void ForeachMutBad()
    {
        var us = new[] { new User2() };
        foreach (var u in us)
            u.Mail = Source();
        Sink(us[0].Mail); // expect: PRIV201
        Sink(us[0].Nick);
    }
}
