using static Cases.Named.Api;

namespace Cases.NamedCases.MapsCase;

internal enum Key
{
    First,
    Second,
}

/// <summary>The values of a map at constant keys are kept apart.</summary>
internal static class Maps
{
    private const string Name = "name";

    private static string At(Dictionary<string, string> map, string key) => map[key];

    private static void Put(Dictionary<string, string> map, string key, string value) => map[key] = value;

    public static void SameKeyBad()
    {
        var map = new Dictionary<string, string> { ["a"] = Source(), ["b"] = Clean() };
        Sink(map["a"]); // expect: PRIV201
    }

    public static void OtherKeyOk()
    {
        var map = new Dictionary<string, string> { ["a"] = Source(), ["b"] = Clean() };
        Sink(map["b"]);
    }

    public static void UnknownKeyReadBad(string key)
    {
        var map = new Dictionary<string, string> { ["a"] = Source(), ["b"] = Clean() };
        Sink(map[key]); // expect: PRIV201
    }

    public static void UnknownKeyWrittenBad(string key)
    {
        var map = new Dictionary<string, string> { ["a"] = Clean() };
        map[key] = Source();
        Sink(map["a"]); // expect: PRIV201
    }

    public static void OverwrittenOk()
    {
        var map = new Dictionary<string, string> { ["a"] = Source() };
        map["a"] = Clean();
        Sink(map["a"]);
    }

    public static void UnknownKeyDoesNotCleanBad(string key)
    {
        var map = new Dictionary<string, string> { ["a"] = Source() };
        map[key] = Clean();
        Sink(map["a"]); // expect: PRIV201
    }

    public static void OtherCaseBad()
    {
        var map = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { ["Mail"] = Source() };
        Sink(map["mail"]); // expect: PRIV201
    }

    public static void AddedBad()
    {
        var map = new Dictionary<Key, string>();
        map.Add(Key.First, Source());
        Sink(map[Key.First]); // expect: PRIV201
    }

    public static void AddedOk()
    {
        var map = new Dictionary<Key, string>();
        map.Add(Key.First, Source());
        map.Add(Key.Second, Clean());
        Sink(map[Key.Second]);
    }

    public static void TryBad()
    {
        var map = new Dictionary<int, string> { [1] = Source(), [2] = Clean() };
        if (map.TryGetValue(1, out var value))
        {
            Sink(value); // expect: PRIV201
        }
    }

    public static void TryOk()
    {
        var map = new Dictionary<int, string> { [1] = Source(), [2] = Clean() };
        if (map.TryGetValue(2, out var value))
        {
            Sink(value);
        }
    }

    public static void RemovedOk()
    {
        var map = new Dictionary<string, string> { [Name] = Source() };
        map.Remove(Name);
        Sink(map.GetValueOrDefault(Name));
    }

    public static void ClearedOk()
    {
        var map = new Dictionary<string, string> { [Name] = Source() };
        map.Clear();
        Sink(map[Name]);
    }

    public static void ValuesBad()
    {
        var map = new Dictionary<string, string> { [Name] = Source() };
        Sink(map.Values.First()); // expect: PRIV201
    }

    public static void KeysOk()
    {
        var map = new Dictionary<string, string> { [Name] = Source() };
        Sink(map.Keys.First());
    }

    public static void PairsBad()
    {
        var map = new Dictionary<string, string> { [Name] = Source() };
        foreach (var (_, value) in map)
        {
            Sink(value); // expect: PRIV201
        }
    }

    public static void WholeBad() => Sink(new Dictionary<string, string> { [Name] = Source() }); // expect: PRIV201

    public static void ThroughCallsBad()
    {
        var map = new Dictionary<string, string>();
        Put(map, "a", Source());
        Put(map, "b", Clean());
        Sink(At(map, "a")); // expect: PRIV201
    }

    public static void ThroughCallsOk()
    {
        var map = new Dictionary<string, string>();
        Put(map, "a", Source());
        Put(map, "b", Clean());
        Sink(At(map, "b"));
    }

    public static void NestedOk()
    {
        var map = new Dictionary<string, List<string>> { ["a"] = [], ["b"] = [] };
        map["a"].Add(Source());
        Sink(map["b"][0]);
    }

    public static void NestedBad()
    {
        var map = new Dictionary<string, List<string>> { ["a"] = [], ["b"] = [] };
        map["a"].Add(Source());
        Sink(map["a"][0]); // expect: PRIV201
    }
}
