using System.Collections.Concurrent;
using static Cases.Typed.Api;

namespace Cases.NamedPrecise.KeptCase;

/// <summary>Arrays and lists of static fields, maps that are updated.</summary>
internal static class Kept
{
    private static readonly string[] Texts = ["none", Source()];

    private static readonly List<string> Listed = ["none", Source()];

    private static readonly string[] Written = ["none", "none"];

    private static readonly List<string> Moved = ["none", Source()];

    private static readonly string[] Filled;

    static Kept()
    {
        Filled = new string[2];
        Filled[1] = Source();
    }

    private static void Write() => Written[0] = Source();

    public static void FirstOk() => Sink(Texts[0]);

    public static void SecondBad() => Sink(Texts[1]); // expect: PRIV201

    public static void AnyBad(int at) => Sink(Texts[at]); // expect: PRIV201

    public static void ListedOk() => Sink(Listed[0]);

    public static void ListedBad() => Sink(Listed[1]); // expect: PRIV201

    public static void FilledOk() => Sink(Filled[0]);

    public static void FilledBad() => Sink(Filled[1]); // expect: PRIV201

    public static void WrittenBad()
    {
        Written[1] = Source();
        Sink(Written[1]); // expect: PRIV201
    }

    public static void WrittenByACallBad()
    {
        Write();
        Sink(Written[0]); // expect: PRIV201
    }

    public static void WrittenSomewhereBad(int at)
    {
        Written[at] = Source();
        Sink(Written[0]); // expect: PRIV201
    }

    public static void WrittenByAnotherNameBad()
    {
        var same = Written;
        same[0] = Source();
        Sink(Written[0]); // expect: PRIV201
    }

    private static void Show() => Sink(Written[0]);

    public static void ShownBad()
    {
        Written[0] = Source();
        Show(); // expect: PRIV201
    }

    public static void MovedBad()
    {
        Moved.Reverse();
        Sink(Moved[0]); // expect: PRIV201
    }

    public static void UpdatedOk()
    {
        var map = new ConcurrentDictionary<string, string>();
        map["a"] = Source();
        map.AddOrUpdate("b", "none", (_, old) => old + "!");
        Sink(map["b"]);
    }

    public static void ReplacedOk()
    {
        var map = new ConcurrentDictionary<string, string>();
        map["a"] = Source();
        map.AddOrUpdate("a", "none", (_, _) => "new");
        Sink(map["a"]);
    }

    public static void AddedBad()
    {
        var map = new ConcurrentDictionary<string, string>();
        map.AddOrUpdate("a", Source(), (_, _) => "new");
        Sink(map["a"]); // expect: PRIV201
    }

    public static void AddedByCodeBad()
    {
        var map = new ConcurrentDictionary<string, string>();
        map.AddOrUpdate("a", _ => Source(), (_, _) => "new");
        Sink(map["a"]); // expect: PRIV201
    }

    public static void ChangedBad()
    {
        var map = new ConcurrentDictionary<string, string>();
        map["a"] = "none";
        map.AddOrUpdate("a", "none", (_, old) => old + Source());
        Sink(map["a"]); // expect: PRIV201
    }

    public static void OldKeptBad()
    {
        var map = new ConcurrentDictionary<string, string>();
        map["a"] = Source();
        map.AddOrUpdate("a", "none", (_, old) => old + "!");
        Sink(map["a"]); // expect: PRIV201
    }

    public static void GivenBad()
    {
        var map = new ConcurrentDictionary<string, string>();
        Sink(map.AddOrUpdate("a", Source(), (_, _) => "new")); // expect: PRIV201
    }

    public static void OneOfTwoMapsBad()
    {
        var one = new ConcurrentDictionary<string, string>();
        var two = new ConcurrentDictionary<string, string>();
        one["a"] = Source();
        (Out.Coin ? one : two).AddOrUpdate("a", "none", (_, _) => "new");
        Sink(one["a"]); // expect: PRIV201
    }

    public static void UnknownKeyBad(string key)
    {
        var map = new ConcurrentDictionary<string, string>();
        map["a"] = "none";
        map.AddOrUpdate(key, Source(), (_, _) => "new");
        Sink(map["a"]); // expect: PRIV201
    }

    public static void GivenByAnArgumentBad()
    {
        var map = new ConcurrentDictionary<string, string>();
        map.AddOrUpdate("a", (_, given) => given, (_, old, _) => old, Source());
        Sink(map["a"]); // expect: PRIV201
    }
}
