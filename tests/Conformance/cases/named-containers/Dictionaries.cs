using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using static Cases.Named.Api;
using static Cases.Named.Typed;

namespace Cases.NamedContainers.DictionariesCase;

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

internal static class Dictionaries
{
    static Dictionary<string, string> Make() => new() { ["a"] = Source(), ["b"] = "" };
    static string Get(IReadOnlyDictionary<string, string> d, string k) => d[k];
    static string GetA(IDictionary<string, string> d) => d["a"];
    const string A = "a";

    public static void KeyBad()
    {
        var d = Make();
        Sink(d["a"]); // expect: PRIV201
        Sink(d["b"]);
    }

    public static void ConstBad()
    {
        var d = Make();
        Sink(d[A]); // expect: PRIV201
        Sink(d[A + "b"]);
    }

    public static void ConcatKeyOk()
    {
        var d = Make();
        Sink(d["b"]);
    }

    public static void HelperBad()
    {
        var d = Make();
        Sink(Get(d, "a")); // expect: PRIV201
        Sink(Get(d, "b"));
    }

    public static void HelperABad()
    {
        var d = Make();
        Sink(GetA(d)); // expect: PRIV201
        var e = new Dictionary<string, string> { ["b"] = Source(), ["a"] = "" };
        Sink(GetA(e));
    }

    public static void IntKeyBad()
    {
        var d = new Dictionary<int, string>();
        d[1] = Source();
        d[2] = "";
        Sink(d[1]); // expect: PRIV201
        Sink(d[2]);
    }

    public static void EnumKeyBad()
    {
        var d = new Dictionary<DayOfWeek, int> { [DayOfWeek.Monday] = Number(), [DayOfWeek.Friday] = 2 };
        Sink(d[DayOfWeek.Monday]); // expect: PRIV201
        Sink(d[DayOfWeek.Friday]);
    }

    public static void KeyTaintedBad()
    {
        var d = new Dictionary<string, string> { [Source()] = "v" };
        foreach (var k in d.Keys)
            Sink(k); // expect: PRIV201
        foreach (var v in d.Values)
            Sink(v);
    }

    public static void ValueTaintedBad()
    {
        var d = new Dictionary<string, string> { ["k"] = Source() };
        foreach (var k in d.Keys)
            Sink(k);
        foreach (var v in d.Values)
            Sink(v); // expect: PRIV201
    }

    public static void PairBad()
    {
        foreach (var (k, v) in Make())
        {
            Sink(v); // expect: PRIV201
            Sink(k);
        }
    }

    public static void PairPropBad()
    {
        foreach (var p in Make())
        {
            Sink(p.Value); // expect: PRIV201
            Sink(p.Key);
        }
    }

    public static void PairKeyBad()
    {
        var d = new Dictionary<string, string> { { Source(), "" } };
        foreach (KeyValuePair<string, string> p in d)
        {
            Sink(p.Key); // expect: PRIV201
            Sink(p.Value);
        }
    }

    public static void TryBad()
    {
        var d = Make();
        if (d.TryGetValue("a", out var v))
            Sink(v); // expect: PRIV201
        if (d.TryGetValue("b", out var w))
            Sink(w);
    }

    public static void TryExistingOk()
    {
        var d = Make();
        var v = Source();
        d.TryGetValue("b", out v!);
        Sink(v);
    }

    public static void RemoveOk()
    {
        var d = Make();
        d.Remove("a");
        d["a"] = "x";
        Sink(d["a"]);
    }

    public static void RemoveOutBad()
    {
        var d = Make();
        d.Remove("a", out var v);
        Sink(v); // expect: PRIV201
    }

    public static void RemoveOutOk()
    {
        var d = Make();
        d.Remove("b", out var v);
        Sink(v);
    }

    public static void ClearOk()
    {
        var d = Make();
        d.Clear();
        Sink(d.GetValueOrDefault("a"));
    }

    public static void ContainsOk()
    {
        var d = Make();
        Sink(d.ContainsKey(Source()));
        Sink(d.Count);
    }

    public static void TryAddBad()
    {
        var d = new Dictionary<string, string>();
        d.TryAdd("a", Source());
        Sink(d["a"]); // expect: PRIV201
        Sink(d.GetValueOrDefault("b"));
    }

    public static void GetOrAddBad()
    {
        var d = new ConcurrentDictionary<string, string>();
        Sink(d.GetOrAdd("a", Source())); // expect: PRIV201
        Sink(d.GetOrAdd("b", "x"));
    }

    public static void GetOrAddFactoryBad()
    {
        var d = new ConcurrentDictionary<string, string>();
        d.GetOrAdd("a", k => Source());
        Sink(d["a"]); // expect: PRIV201
    }

    public static void GetOrAddArgBad()
    {
        var d = new ConcurrentDictionary<string, string>();
        Sink(d.GetOrAdd("a", (k, s) => s, Source())); // expect: PRIV201
    }

    public static void GetOrAddKeyBad()
    {
        var d = new ConcurrentDictionary<string, string>();
        Sink(d.GetOrAdd(Source(), k => k)); // expect: PRIV201
    }

    public static void GetOrAddKeyOk()
    {
        var d = new ConcurrentDictionary<string, string>();
        Sink(d.GetOrAdd(Source(), k => "x"));
    }

    public static void AddOrUpdateBad()
    {
        var d = new ConcurrentDictionary<string, string>();
        d.AddOrUpdate("a", Source(), (k, o) => o);
        Sink(d["a"]); // expect: PRIV201
    }

    public static void AddOrUpdateFBad()
    {
        var d = new ConcurrentDictionary<string, string>();
        d.AddOrUpdate("a", "", (k, o) => o + Source());
        Sink(d["a"]); // expect: PRIV201
    }
}
