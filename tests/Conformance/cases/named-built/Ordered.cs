using System.Text.Json;
using System.Text.Json.Nodes;
using static Cases.Typed.Api;

namespace Cases.NamedBuilt.OrderedCase;

/// <summary>The elements of a JSON array made here stand at their places until something moves them.</summary>
internal static class Ordered
{
    public static void MadeBad()
    {
        var array = new JsonArray("none", Source());
        Sink(array[1]); // expect: PRIV201
    }

    public static void MadeOk()
    {
        var array = new JsonArray("none", Source());
        Sink(array[0]);
    }

    public static void AddedBad()
    {
        var array = new JsonArray();
        array.Add("none");
        array.Add(Source());
        Sink(array[1]!.GetValue<string>()); // expect: PRIV201
    }

    public static void AddedOk()
    {
        var array = new JsonArray();
        array.Add("none");
        array.Add(Source());
        Sink(array[0]!.GetValue<string>());
    }

    public static void ListedOk()
    {
        var array = new JsonArray { "none", Source() };
        Sink(array[0]);
    }

    public static void InsertedBad()
    {
        var array = new JsonArray("none");
        array.Insert(0, Source());
        Sink(array[0]); // expect: PRIV201
    }

    public static void ReplacedOk()
    {
        var array = new JsonArray(Source(), "none");
        array[0] = "other";
        Sink(array[0]);
    }

    public static void ReplacedBad()
    {
        var array = new JsonArray("other", "none");
        array[0] = Source();
        Sink(array[0]); // expect: PRIV201
    }

    public static void ReplacedAnywhereBad()
    {
        var array = new JsonArray("other", "none");
        array[Environment.ProcessorCount % 2] = Source();
        Sink(array[1]); // expect: PRIV201
    }

    public static void WithinBad()
    {
        var node = new JsonObject { ["list"] = new JsonArray("none", Source()) };
        Sink(node["list"]![1]); // expect: PRIV201
    }

    public static void WithinOk()
    {
        var node = new JsonObject { ["list"] = new JsonArray("none", Source()) };
        Sink(node["list"]![0]);
    }

    public static void EachBad()
    {
        foreach (var node in new JsonArray("none", Source()))
            Sink(node); // expect: PRIV201
    }

    public static void WholeBad()
    {
        var array = new JsonArray("none", Source());
        Sink(array.ToJsonString()); // expect: PRIV201
    }

    public static void WholeSerialisedBad() => Sink(JsonSerializer.Serialize(new JsonArray("none", Source()))); // expect: PRIV201

    public static void RemovedBad()
    {
        var array = new JsonArray("none", Source());
        array.RemoveAt(0);
        Sink(array[0]); // expect: PRIV201
    }

    public static void ClearedOk()
    {
        var array = new JsonArray(Source());
        array.Clear();
        array.Add("none");
        Sink(array[0]);
    }

    public static void FN_ReplacedItself()
    {
        var array = new JsonArray("none", "other");
        array[0]!.ReplaceWith(Source());
        Sink(array[0]); // known miss: PRIV201 a node that takes the place of another is not known to be in what that was in
    }
}
