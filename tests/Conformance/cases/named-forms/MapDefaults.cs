using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using static Cases.Typed.Api;

namespace Cases.NamedForms.MapDefaultsCase;

/// <summary>What a map gives where the key is there, and where it is not; maps and lists that do not change.</summary>
internal static class MapDefaults
{
    public static void TryAddBad()
    {
        var map = new Dictionary<string, string> { ["a"] = Source() };
        map.TryAdd("a", "");
        Sink(map["a"]); // expect: PRIV201
    }

    public static void TryAddOk()
    {
        var map = new Dictionary<string, string> { ["a"] = "" };
        map.TryAdd("a", Source());
        Sink(map["a"]);
    }

    public static void TryAddOfAnotherBad()
    {
        var map = new Dictionary<string, string> { ["a"] = "" };
        map.TryAdd("b", Source());
        Sink(map["b"]); // expect: PRIV201
    }

    public static void TryAddOfAnotherOk()
    {
        var map = new Dictionary<string, string> { ["a"] = "" };
        map.TryAdd("b", Source());
        Sink(map["a"]);
    }

    public static void DefaultBad()
    {
        var map = new Dictionary<string, string> { ["b"] = "" };
        Sink(map.GetValueOrDefault("a", Source())); // expect: PRIV201
    }

    public static void DefaultOk()
    {
        var map = new Dictionary<string, string> { ["b"] = "" };
        Sink(map.GetValueOrDefault("b", Source()));
    }

    public static void DefaultOfTheMapBad()
    {
        var map = new Dictionary<string, string> { ["b"] = Source() };
        Sink(map.GetValueOrDefault("b", "")); // expect: PRIV201
    }

    public static void DefaultOfTheMapOk()
    {
        var map = new Dictionary<string, string> { ["b"] = Source() };
        Sink(map.GetValueOrDefault("a", ""));
    }

    public static void DefaultOfAnUnknownKeyBad(string key)
    {
        var map = new Dictionary<string, string> { ["b"] = "" };
        Sink(map.GetValueOrDefault(key, Source())); // expect: PRIV201
    }

    public static void DefaultAfterItIsRemovedBad()
    {
        var map = new Dictionary<string, string> { ["b"] = "" };
        map.Remove("b");
        Sink(map.GetValueOrDefault("b", Source())); // expect: PRIV201
    }

    public static void RemovedBad()
    {
        var map = new Dictionary<string, string> { ["a"] = Source() };
        map.Remove("a", out var gone);
        Sink(gone); // expect: PRIV201
    }

    public static void RemovedTwiceOk()
    {
        var map = new Dictionary<string, string> { ["a"] = Source() };
        map.Remove("a");
        map.Remove("a", out var gone);
        Sink(gone);
    }

    public static void GetOrAddBad()
    {
        var map = new ConcurrentDictionary<string, string>();
        Sink(map.GetOrAdd("a", _ => Source())); // expect: PRIV201
    }

    public static void GetOrAddOk()
    {
        var map = new ConcurrentDictionary<string, string> { ["a"] = "" };
        Sink(map.GetOrAdd("a", _ => Source()));
    }

    public static void GetOrAddKeepsBad()
    {
        var map = new ConcurrentDictionary<string, string> { ["a"] = Source() };
        map.GetOrAdd("a", "");
        Sink(map["a"]); // expect: PRIV201
    }

    public static void GetOrAddKeepsOk()
    {
        var map = new ConcurrentDictionary<string, string> { ["a"] = "" };
        map.GetOrAdd("a", Source());
        Sink(map["a"]);
    }

    public static void FrozenBad()
    {
        var map = new Dictionary<string, string> { ["a"] = Source(), ["b"] = "" }.ToFrozenDictionary();
        Sink(map["a"]); // expect: PRIV201
    }

    public static void FrozenOk()
    {
        var map = new Dictionary<string, string> { ["a"] = Source(), ["b"] = "" }.ToFrozenDictionary();
        Sink(map["b"]);
    }

    public static void FrozenIsACopyOk()
    {
        var map = new Dictionary<string, string> { ["a"] = "" };
        var frozen = map.ToFrozenDictionary();
        map["a"] = Source();
        Sink(frozen["a"]);
    }

    public static void FrozenIsACopyBad()
    {
        var map = new Dictionary<string, string> { ["a"] = Source() };
        var frozen = map.ToFrozenDictionary();
        map["a"] = "";
        Sink(frozen["a"]); // expect: PRIV201
    }

    public static void CopyConstructedBad()
    {
        var map = new Dictionary<string, string> { ["a"] = Source() };
        var copy = new Dictionary<string, string>(map);
        map["a"] = "";
        Sink(copy["a"]); // expect: PRIV201
    }

    public static void CopyConstructedOk()
    {
        var map = new Dictionary<string, string> { ["a"] = "" };
        var copy = new Dictionary<string, string>(map);
        copy["a"] = Source();
        Sink(map["a"]);
    }

    public static void ImmutableMapBad()
    {
        var map = ImmutableDictionary<string, string>.Empty.Add("a", "");
        var changed = map.SetItem("a", Source());
        Sink(changed["a"]); // expect: PRIV201
    }

    public static void ImmutableMapOk()
    {
        var map = ImmutableDictionary<string, string>.Empty.Add("a", "");
        map.SetItem("a", Source());
        Sink(map["a"]);
    }

    public static void ImmutableListBad()
    {
        var list = ImmutableList<string>.Empty.Add(Source());
        list.SetItem(0, "");
        Sink(list[0]); // expect: PRIV201
    }

    public static void ImmutableListOk()
    {
        var list = ImmutableList<string>.Empty.Add(Source());
        var changed = list.SetItem(0, "");
        Sink(changed[0]);
    }

    public static void ImmutableListAddedBad()
    {
        var list = ImmutableList.Create("");
        var longer = list.Add(Source());
        Sink(longer[1]); // expect: PRIV201
    }

    public static void ImmutableListAddedOk()
    {
        var list = ImmutableList.Create("");
        var longer = list.Add(Source());
        foreach (var text in list)
            Sink(text);
        Sink(longer.Count);
    }

    public static void ImmutableListClearedOk()
    {
        var list = ImmutableList.Create(Source());
        Sink(list.Clear().Add("")[0]);
    }

    public static void ImmutableArrayBad()
    {
        var array = ImmutableArray.Create("");
        Sink(array.Add(Source())[1]); // expect: PRIV201
    }

    public static void ImmutableArrayOk()
    {
        var array = ImmutableArray.Create("");
        array.Add(Source());
        Sink(array[0]);
    }

    public static void BuilderBad()
    {
        var builder = ImmutableArray.CreateBuilder<string>();
        builder.Add(Source());
        var array = builder.ToImmutable();
        builder.Clear();
        Sink(array[0]); // expect: PRIV201
    }

    public static void BuilderOk()
    {
        var builder = ImmutableArray.CreateBuilder<string>();
        builder.Add(Source());
        builder.Clear();
        builder.Add("");
        Sink(builder.ToImmutable()[0]);
    }

    public static void ComparerBad()
    {
        var map = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { ["KEY"] = Source() };
        Sink(map["key"]); // expect: PRIV201
    }

    public static void KeyIsTheDatumBad()
    {
        var map = new Dictionary<string, string> { [Source()] = "" };
        foreach (var (key, _) in map)
            Sink(key); // expect: PRIV201
    }

    public static void KeyIsTheDatumOk()
    {
        var map = new Dictionary<string, string> { [Source()] = "" };
        foreach (var (_, text) in map)
            Sink(text);
    }
}
