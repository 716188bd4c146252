using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using static Cases.Named.Api;
using static Cases.Named.Typed;

namespace Cases.NamedContainers.MoreDictionariesCase;

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

internal static class MoreDictionaries
{
    static Dictionary<string, string> Make() => new() { ["a"] = Source(), ["b"] = "" };
    static string Get(IReadOnlyDictionary<string, string> d, string k) => d[k];
    static string GetA(IDictionary<string, string> d) => d["a"];
    const string A = "a";

    public static void TryRemoveBad()
    {
        var d = new ConcurrentDictionary<string, string>();
        d["a"] = Source();
        d.TryRemove("a", out var v);
        Sink(v); // expect: PRIV201
    }

    public static void TryUpdateBad()
    {
        var d = new ConcurrentDictionary<string, string>();
        d["a"] = "";
        d.TryUpdate("a", Source(), "");
        Sink(d["a"]); // expect: PRIV201
    }

    public static void NestedBad()
    {
        var d = new Dictionary<string, Dictionary<string, string>> { ["x"] = new() { ["y"] = Source(), ["z"] = "" } };
        Sink(d["x"]["y"]); // expect: PRIV201
        Sink(d["x"]["z"]);
    }

    public static void ObjectsBad()
    {
        var d = new Dictionary<string, User2> { ["x"] = new() { Mail = Source() } };
        Sink(d["x"].Mail); // expect: PRIV201
        Sink(d["x"].Nick);
    }

    public static void ObjectsMutBad()
    {
        var d = new Dictionary<string, User2> { ["x"] = new(), ["y"] = new() };
        d["x"].Mail = Source();
        Sink(d["x"].Mail); // expect: PRIV201
        Sink(d["y"].Mail);
    }

    public static void ListsBad()
    {
        var d = new Dictionary<string, List<string>>();
        if (!d.TryGetValue("a", out var l))
            d["a"] = l = [];
        l.Add(Source());
        Sink(d["a"][0]); // expect: PRIV201
    }

    public static void CompoundBad()
    {
        var d = new Dictionary<string, string> { ["a"] = "" };
        d["a"] += Source();
        Sink(d["a"]); // expect: PRIV201
    }

    public static void CopyBad()
    {
        var d = new Dictionary<string, string>(Make());
        Sink(d["a"]); // expect: PRIV201
    }

    public static void CopyOk()
    {
        var d = new Dictionary<string, string>(Make());
        Sink(d["b"]);
    }

    public static void ToDictBad()
    {
        var d = new[] { Source() }.ToDictionary(x => "k", x => x);
        Sink(d["k"]); // expect: PRIV201
        Sink(d.Keys.First());
    }

    public static void ToDictKeyBad()
    {
        var d = new[] { Source() }.ToDictionary(x => x, x => 1);
        Sink(d.First().Key); // expect: PRIV201
        Sink(d.First().Value);
    }

    public static void SortedBad()
    {
        var d = new SortedDictionary<string, string> { ["a"] = Source(), ["b"] = "" };
        Sink(d["a"]); // expect: PRIV201
        Sink(d["b"]);
    }

    public static void HashtableBad()
    {
        var d = new Hashtable { ["a"] = Source() };
        Sink(d["a"]); // expect: PRIV201
    }

    public static void HashtableIterBad()
    {
        var d = new Hashtable { ["a"] = Source() };
        foreach (DictionaryEntry e in d)
            Sink(e.Value); // expect: PRIV201
    }

    public static void HashtableOtherOk()
    {
        var d = new Hashtable { ["a"] = Source(), ["b"] = "" };
        Sink(d["b"]);
    }

    public static void ImmutableBad()
    {
        var d = ImmutableDictionary<string, string>.Empty.Add("a", Source());
        var e = d.SetItem("b", "");
        Sink(e["a"]); // expect: PRIV201
    }

    public static void ImmutableOk()
    {
        var d = ImmutableDictionary<string, string>.Empty;
        d.Add("a", Source());
        Sink(d.GetValueOrDefault("a"));
    }

    public static void ReadOnlyBad()
    {
        IReadOnlyDictionary<string, string> d = Make();
        Sink(d["a"]); // expect: PRIV201
        Sink(d["b"]);
    }

    public static void LinqBad()
    {
        Sink(Make().Select(p => p.Value).First()); // expect: PRIV201
        Sink(Make().Select(p => p.Key).First());
    }

    public static void LinqWhereBad()
    {
        Sink(Make().Where(p => p.Key == "a").First().Value); // expect: PRIV201
    }

    public static void AggregateBad()
    {
        Sink(Make().Aggregate("", (s, p) => s + p.Value)); // expect: PRIV201
        Sink(Make().Aggregate("", (s, p) => s + p.Key));
    }

    public static void CacheBad()
    {
        var c = new Cache<string, string>();
        c.Put("a", Source());
        Sink(c.Get("a")); // expect: PRIV201
    }

    public static void CacheOtherKeyOk()
    {
        var c = new Cache<string, string>();
        c.Put("a", Source());
        c.Put("b", "");
        Sink(c.Get("b"));
    }

    public static void CacheTryBad()
    {
        var c = new Cache<int, string>();
        c.Put(1, Source());
        if (c.TryGet(1, out var v))
            Sink(v); // expect: PRIV201
    }

    public static void CacheGetOrAddBad()
    {
        var c = new Cache<string, string>();
        Sink(c.GetOrAdd("a", k => Source())); // expect: PRIV201
        Sink(c.Keys.First());
    }

    public static void CacheGetOrAddStoredBad()
    {
        var c = new Cache<string, string>();
        c.GetOrAdd("a", k => Source());
        Sink(c.Get("a")); // expect: PRIV201
    }

    public static void CacheOtherOk()
    {
        var c = new Cache<string, string>();
        var d = new Cache<string, string>();
        c.Put("a", Source());
        Sink(d.Get("a"));
        Sink(c.Keys.First());
    }

    public static void CacheClearOk()
    {
        var c = new Cache<string, string>();
        c.Put("a", Source());
        c.Clear();
        Sink(c.Get("a"));
    }

    public static void CacheIntBad()
    {
        var c = new Cache<string, int>();
        c.Put("a", Number());
        Sink(c.Get("a")); // expect: PRIV201
    }
}
