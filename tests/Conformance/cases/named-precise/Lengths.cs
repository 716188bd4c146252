using System.Collections.Immutable;
using static Cases.Typed.Api;

namespace Cases.NamedPrecise.LengthsCase;

/// <summary>How many elements there are, and which of several dimensions.</summary>
internal static class Lengths
{
    private static string LastOf(params string[] texts) => texts[^1];

    private static string FirstOr(string other, params string[] texts) => texts.Length > 0 ? texts[0] : other;

    private static string LastThrough(params string[] texts) => LastOf(texts);

    private static string ByShape(string other, params string[] texts) => texts is [var only] ? only : other;

    private static string LastButOne(string[] texts) => texts[^2];

    public static void LastOk() => Sink(LastOf(Source(), "none"));

    public static void LastBad() => Sink(LastOf("none", Source())); // expect: PRIV201

    public static void LastThroughOk() => Sink(LastThrough(Source(), "none"));

    public static void LastThroughBad() => Sink(LastThrough("none", Source())); // expect: PRIV201

    public static void LastButOneOk() => Sink(LastButOne(["none", Source()]));

    public static void LastButOneBad() => Sink(LastButOne([Source(), "none"])); // expect: PRIV201

    public static void LastOfUnknownBad(string[] others) => Sink(LastOf([.. others, Source()])); // expect: PRIV201

    public static void LastOfOneOfTwoBad()
    {
        string[] texts = Out.Coin ? ["none", "none", Source()] : ["none"];
        Sink(LastOf(texts)); // expect: PRIV201
    }

    public static void FirstOk() => Sink(FirstOr(Source(), "none"));

    public static void NoneBad() => Sink(FirstOr(Source())); // expect: PRIV201

    public static void FirstBad() => Sink(FirstOr("none", Source())); // expect: PRIV201

    public static void SecondOk() => Sink(FirstOr("none", "none", Source()));

    public static void ShapeOk() => Sink(ByShape("none", Source(), "none"));

    public static void OnlyOneBad() => Sink(ByShape("none", Source())); // expect: PRIV201

    public static void ShapeBad() => Sink(ByShape(Source(), "none", "none")); // expect: PRIV201

    public static void ListOfTwoOk()
    {
        string[] texts = ["none", Source()];
        if (texts is [var only])
            Sink(only);
        if (texts is [_, _, .. var rest] && rest.Length > 0)
            Sink("none");
        if (texts is [var first, _])
            Sink(first);
    }

    public static void ListOfTwoBad()
    {
        string[] texts = ["none", Source()];
        if (texts is [_, var second])
            Sink(second); // expect: PRIV201
    }

    public static void PartOfTwoBad()
    {
        var part = new[] { "none", Source() }.AsSpan(1);
        if (part is [var only])
            Sink(only); // expect: PRIV201
    }

    public static void RestOfTwoBad()
    {
        string[] texts = ["none", Source()];
        if (texts.AsSpan()[1..] is [var only])
            Sink(only); // expect: PRIV201
    }

    public static void ListThatGrewBad()
    {
        var texts = new List<string>();
        if (Out.Coin)
            texts.Add("none");
        texts.Add(Source());
        if (texts is [var only])
            Sink(only); // expect: PRIV201
    }

    public static void NotOfThreeBad()
    {
        string[] texts = ["none", Source()];
        if (texts is not [_, _, _])
            Sink(texts[1]); // expect: PRIV201
    }

    public static void EmptyOk()
    {
        var text = Source();
        if (text is { Length: 0 })
            Sink(text);
        if (text.Length == 0)
            Sink(text);
        text = text is { Length: 0 } ? text : "none";
        Sink(text);
    }

    public static void NotEmptyBad()
    {
        var text = Source();
        if (text is not { Length: 0 })
            Sink(text); // expect: PRIV201
    }

    public static void OfLengthOneBad()
    {
        var text = Source();
        if (text is { Length: 1 })
            Sink(text); // expect: PRIV201
    }

    public static void NotOfNoLengthBad()
    {
        var text = Source();
        if (text.Length != 0)
            Sink(text); // expect: PRIV201
    }

    public static void EmptyPartBad()
    {
        var pair = (Key: Clean(), Text: Source());
        if (pair is { Key.Length: 0 })
            Sink(pair.Text); // expect: PRIV201
    }

    public static void EmptyNameBad(Order order)
    {
        order.Number = Source();
        if (order is { Number: { Length: 4 }, Total: 0 })
            Sink(order.Number); // expect: PRIV201
    }

    public static void PlacesOk()
    {
        var grid = new string[2, 2];
        grid[0, 0] = Source();
        Sink(grid[0, 1]);
        grid[0, 0] = "none";
        Sink(grid[0, 0]);
    }

    public static void PlaceBad()
    {
        var grid = new string[2, 2];
        grid[0, 1] = Source();
        grid[1, 0] = "none";
        Sink(grid[0, 1]); // expect: PRIV201
    }

    public static void UnknownPlaceBad(int at)
    {
        var grid = new string[2, 2];
        grid[0, 0] = "none";
        grid[at, 0] = Source();
        Sink(grid[0, 0]); // expect: PRIV201
    }

    public static void ReadAtUnknownPlaceBad(int at)
    {
        var grid = new string[2, 2];
        grid[0, 0] = Source();
        Sink(grid[at, at]); // expect: PRIV201
    }

    public static void WalkedBad()
    {
        var grid = new string[2, 2];
        grid[1, 1] = Source();
        foreach (var text in grid)
            Sink(text); // expect: PRIV201
    }

    public static void ListedPlacesBad()
    {
        string[,] grid = { { "none", Source() }, { "none", "none" } };
        Sink(grid[0, 1]); // expect: PRIV201
    }

    public static void PlaceByAnotherNameBad()
    {
        var grid = new string[2, 2];
        var same = grid;
        same[0, 0] = Source();
        Sink(grid[0, 0]); // expect: PRIV201
    }

    private static void Set(string[,] grid, string text) => grid[0, 0] = text;

    public static void PlaceSetByACallBad()
    {
        var grid = new string[2, 2];
        grid[0, 0] = "none";
        Set(grid, Source());
        Sink(grid[0, 0]); // expect: PRIV201
    }

    public static void OneOfTwoGridsBad()
    {
        var one = new string[2, 2];
        var two = new string[2, 2];
        one[0, 0] = Source();
        var either = Out.Coin ? one : two;
        either[0, 0] = "none";
        Sink(one[0, 0]); // expect: PRIV201
    }

    public static void ClearedGridOk()
    {
        var grid = new string[2, 2];
        grid[0, 0] = Source();
        Array.Clear(grid);
        Sink(grid[0, 0]);
    }

    public static void FixedMapOk()
    {
        var map = ImmutableDictionary<string, string>.Empty.Add("a", Source()).Add("b", "none");
        Sink(map["b"]);
        Sink(map.SetItem("a", "none")["a"]);
        Sink(map.Remove("a").GetValueOrDefault("a"));
    }

    public static void FixedMapBad()
    {
        var map = ImmutableDictionary<string, string>.Empty.Add("a", Source()).Add("b", "none");
        map.SetItem("a", "none");
        Sink(map["a"]); // expect: PRIV201
    }

    public static void FixedMapOfAnotherKeyBad(string key)
    {
        var map = ImmutableDictionary<string, string>.Empty.SetItem("a", "none").SetItem(key, Source());
        Sink(map["a"]); // expect: PRIV201
    }

    public static void FixedMapInALoopBad()
    {
        var map = ImmutableDictionary<string, string>.Empty;
        foreach (var text in new[] { "none", Source() })
            map = map.SetItem("a", text);
        Sink(map["a"]); // expect: PRIV201
    }

    public static void FixedMapOnOneWayBad()
    {
        var map = ImmutableDictionary<string, string>.Empty.SetItem("a", Source());
        if (Out.Coin)
            map = map.SetItem("a", "none");
        Sink(map["a"]); // expect: PRIV201
    }

    public static void FixedMapKeysBad()
    {
        var map = ImmutableDictionary<string, string>.Empty.SetItem("a", "none").SetItem(Source(), "none");
        Sink(map.Keys.First()); // expect: PRIV201
    }
}
