using System.Text.Json;
using System.Text.Json.Serialization;
using static Cases.Typed.Api;

namespace Cases.NamedPrecise.FieldsCase;

internal sealed class Card
{
    public string Field = "";

    [JsonInclude]
    public string Included = "";

    public string Shown { get; set; } = "";

    public Card? Inner { get; set; }
}

/// <summary>System.Text.Json leaves public fields out.</summary>
internal static class Fields
{
    private static string Json(object value) => JsonSerializer.Serialize(value);

    public static void FieldOk() => Sink(JsonSerializer.Serialize(new Card { Field = Source() }));

    public static void InnerFieldOk() => Sink(JsonSerializer.Serialize(new Card { Inner = new Card { Field = Source() } }));

    public static void FieldThroughACallOk() => Sink(Json(new Card { Field = Source() }));

    public static void InListOk() => Sink(JsonSerializer.Serialize(new List<Card> { new() { Field = Source() } }));

    public static void PropertyBad() => Sink(JsonSerializer.Serialize(new Card { Shown = Source() })); // expect: PRIV201

    public static void PropertyThroughACallBad() => Sink(Json(new Card { Shown = Source() })); // expect: PRIV201

    public static void InnerPropertyBad() => Sink(JsonSerializer.Serialize(new Card { Inner = new Card { Shown = Source() } })); // expect: PRIV201

    public static void IncludedBad() => Sink(JsonSerializer.Serialize(new Card { Included = Source() })); // expect: PRIV201

    public static void AskedForBad() =>
        Sink(JsonSerializer.Serialize(new Card { Field = Source() }, new JsonSerializerOptions { IncludeFields = true })); // expect: PRIV201

    public static void OptionsGivenBad(JsonSerializerOptions options) => Sink(JsonSerializer.Serialize(new Card { Field = Source() }, options)); // expect: PRIV201

    public static void NoOptionsOk() => Sink(JsonSerializer.Serialize(new Card { Field = Source() }, (JsonSerializerOptions?)null));

    public static void ByAnotherLibraryBad() => Sink(Newtonsoft.Json.JsonConvert.SerializeObject(new Card { Field = Source() })); // expect: PRIV201

    public static void InListBad() => Sink(JsonSerializer.Serialize(new List<Card> { new() { Shown = Source() } })); // expect: PRIV201

    public static void TextBad() => Sink(JsonSerializer.Serialize(Source())); // expect: PRIV201

    public static void MapBad() => Sink(JsonSerializer.Serialize(new Dictionary<string, string> { ["a"] = Source() })); // expect: PRIV201

    public static void AnonymousBad() => Sink(JsonSerializer.Serialize(new { A = Source() })); // expect: PRIV201
}
