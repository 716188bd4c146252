using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using static Cases.Typed.Api;

namespace Cases.NamedValues.MoreLimitsCase;

internal delegate void Change(ref string text);

internal sealed class Carried
{
    public string Text = "";

    public string Shown { get; set; } = "";
}

[JsonConverter(typeof(Blank))]
internal sealed class Converted
{
    public string Text { get; set; } = "";
}

internal sealed class Blank : JsonConverter<Converted>
{
    public override Converted Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new();

    public override void Write(Utf8JsonWriter writer, Converted value, JsonSerializerOptions options) => writer.WriteStringValue("none");
}

internal interface ITexts
{
    string Change(string text);

    string Twice(string text) => Change(Change(text));
}

internal sealed class Hidden : ITexts
{
    public string Change(string text) => "none";
}

internal sealed class Named : ITexts
{
    public string Change(string text) => text;

    string ITexts.Twice(string text) => "named";
}

/// <summary>What the engine does not tell apart yet, found by writing programs as the suites of other tools do.</summary>
internal static class MoreLimits
{
    private static void Use(Change change, ref string text) => change(ref text);

    private static string LastOf(params string[] texts) => texts[^1];

    private static void AddTo(List<string> list) => list.Add("none");

    private static void InsertInto(List<string> list) => list.Insert(0, "none");

    public static void HandlersInTurnBad()
    {
        var kept = "none";
        Action<string> both = text => kept = text;
        both += _ => Sink(kept);
        both(Source()); // expect: PRIV201
    }

    public static void FN_ChangedByAGivenDelegate()
    {
        var text = "none";
        Use((ref string given) => given = Source(), ref text);
        Sink(text); // known miss: PRIV201 what a given delegate writes to a ref parameter its caller is not told of
    }

    public static void RefIntoAMapBad()
    {
        var map = new Dictionary<string, string>();
        ref var place = ref CollectionsMarshal.GetValueRefOrAddDefault(map, "key", out _);
        place = Source();
        Sink(map["key"]); // expect: PRIV201
    }

    public static void RefByUnsafeBad()
    {
        var text = "none";
        ref var same = ref Unsafe.AsRef(in text);
        same = Source();
        Sink(text); // expect: PRIV201
    }

    public static async Task FN_ChangedAfterItWasPromised()
    {
        var source = new TaskCompletionSource<Carried>();
        var carried = new Carried();
        source.SetResult(carried);
        carried.Text = Source();
        Sink((await source.Task).Text); // known miss: PRIV201 an object that a promise was given is not the one that is awaited
    }

    public static void HandlersInTurnOk()
    {
        var kept = "none";
        Action<string> both = text => kept = text;
        both += _ => kept = "none";
        both(Source());
        Sink(kept);
    }

    public static void FieldInJsonOk() => Sink(JsonSerializer.Serialize(new Carried { Text = Source() }));

    public static void FP_ConvertedJson() => Sink(JsonSerializer.Serialize(new Converted { Text = Source() })); // known false alarm: PRIV201 what a converter leaves out counts

    public static void LastOfParamsOk() => Sink(LastOf(Source(), "none"));

    public static void AddedByACallOk()
    {
        var list = new List<string> { Source() };
        AddTo(list);
        Sink(list[1]);
    }

    public static void InsertedByACallOk()
    {
        var list = new List<string> { Source() };
        InsertInto(list);
        Sink(list[0]);
    }

    public static void PlacesOfASpanOk()
    {
        var list = new List<string> { "a", "b" };
        var span = CollectionsMarshal.AsSpan(list);
        span[0] = Source();
        Sink(list[1]);
    }

    public static void SetOfConstantsOk()
    {
        var text = Source();
        var allowed = new HashSet<string> { "a", "b" };
        if (allowed.Contains(text))
            Sink(text);
    }

    public static void SetFilledBad(IEnumerable<string> others)
    {
        var text = Source();
        var allowed = new HashSet<string> { "a", "b" };
        allowed.UnionWith(others);
        if (allowed.Contains(text))
            Sink(text); // expect: PRIV201
    }

    public static void SetGivenMoreBad()
    {
        var text = Source();
        var allowed = new HashSet<string> { "a", "b" };
        allowed.Add(Clean());
        if (allowed.Contains(text))
            Sink(text); // expect: PRIV201
    }

    public static void DefaultOfOneImplementationOk()
    {
        ITexts texts = Out.Coin ? new Hidden() : new Named();
        Sink(texts.Twice(Source()));
    }

    public static void CountedUpToOk()
    {
        for (var i = 0; i < 3; i++)
        {
            if (i == 5)
                Sink(Source());
        }
    }

    public static void FoundAmongConstantsOk()
    {
        string[] allowed = ["a", "b"];
        var text = Source();
        if (Array.IndexOf(allowed, text) >= 0)
            Sink(text);
    }
}
