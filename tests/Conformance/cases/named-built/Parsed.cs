using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using static Cases.Typed.Api;

namespace Cases.NamedBuilt.ParsedCase;

internal sealed class Person
{
    public string Name { get; set; } = "";

    public string Mail { get; set; } = "";

    [JsonIgnore]
    public string Secret { get; set; } = "";
}

internal sealed class Team
{
    public string Title { get; set; } = "";

    public Person Lead { get; set; } = new();

    public List<Person> All { get; set; } = new();
}

internal sealed record Contact(string Name, string Mail);

internal sealed class Named
{
    public string Name { get; set; } = "";
}

internal sealed class Renamed
{
    [JsonPropertyName("n")]
    public string Name { get; set; } = "";

    [JsonPropertyName("m")]
    public string Mail { get; set; } = "";
}

internal sealed class Computed
{
    public string First { get; set; } = "";

    public string Shown => "<" + First + ">";
}

internal sealed class ShownOnly
{
    public string Shown { get; set; } = "";
}

/// <summary>Setters and constructors with code of their own.</summary>
internal sealed class Trimmed
{
    private string _mail = "";

    public string Mail
    {
        get => _mail;
        set => _mail = value.Trim();
    }

    public string Name { get; set; } = "";
}

internal sealed class Given
{
    private readonly string _copy;

    public Given(string mail, string name)
    {
        Mail = mail;
        _copy = mail;
        Name = name;
    }

    public string Mail { get; }

    public string Name { get; }

    public string Copy() => _copy;
}

internal sealed record Shown(string Mail, string Name)
{
    public string Line { get; } = "<" + Mail + ">";
}

internal sealed class Shouting : JsonConverter<Converted>
{
    public override Converted Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new() { Name = reader.GetString()! };

    public override void Write(Utf8JsonWriter writer, Converted value, JsonSerializerOptions options) => writer.WriteStringValue(value.Mail);
}

[JsonConverter(typeof(Shouting))]
internal sealed class Converted
{
    public string Name { get; set; } = "";

    public string Mail { get; set; } = "";
}

/// <summary>Objects that are written as JSON and read again: each member has what its namesake had.</summary>
internal static class ParsedCase
{
    private static Person Ann() => new() { Name = "Ann", Mail = Source() };

    public static void MemberBad()
    {
        var person = JsonSerializer.Deserialize<Person>(JsonSerializer.Serialize(Ann()))!;
        Sink(person.Mail); // expect: PRIV201
        Sink(JsonSerializer.Serialize(person)); // expect: PRIV201
        var contact = JsonSerializer.Deserialize<Contact>(JsonSerializer.Serialize(new Contact("n", Source())))!;
        Sink(contact.Mail); // expect: PRIV201
        var other = JsonSerializer.Deserialize<Contact>(JsonSerializer.Serialize(Ann()))!;
        Sink(other.Mail); // expect: PRIV201
        var renamed = JsonSerializer.Deserialize<Renamed>(JsonSerializer.Serialize(new Renamed { Mail = Source() }))!;
        Sink(renamed.Mail); // expect: PRIV201
        var shown = JsonSerializer.Deserialize<ShownOnly>(JsonSerializer.Serialize(new Computed { First = Source() }))!;
        Sink(shown.Shown); // expect: PRIV201
        var anonymous = JsonSerializer.Deserialize<Person>(JsonSerializer.Serialize(new { Name = Source(), Mail = "m" }))!;
        Sink(anonymous.Name); // expect: PRIV201
    }

    public static void MemberOk()
    {
        var person = JsonSerializer.Deserialize<Person>(JsonSerializer.Serialize(Ann()))!;
        Sink(person.Name);
        Sink(person.Secret);
        var secret = JsonSerializer.Deserialize<Person>(JsonSerializer.Serialize(new Person { Secret = Source() }))!;
        Sink(secret.Secret);
        var contact = JsonSerializer.Deserialize<Contact>(JsonSerializer.Serialize(Ann()))!;
        Sink(contact.Name);
        var named = JsonSerializer.Deserialize<Named>(JsonSerializer.Serialize(Ann()))!;
        Sink(named.Name);
        var renamed = JsonSerializer.Deserialize<Renamed>(JsonSerializer.Serialize(new Renamed { Mail = Source(), Name = "n" }))!;
        Sink(renamed.Name);
        var anonymous = JsonSerializer.Deserialize<Person>(JsonSerializer.Serialize(new { Name = Source(), Mail = "m" }))!;
        Sink(anonymous.Mail);
    }

    public static void BuiltBad()
    {
        var trimmed = JsonSerializer.Deserialize<Trimmed>(JsonSerializer.Serialize(new Trimmed { Mail = Source() }))!;
        Sink(trimmed.Mail); // expect: PRIV201
        var given = JsonSerializer.Deserialize<Given>(JsonSerializer.Serialize(new Given(Source(), "n")))!;
        Sink(given.Mail); // expect: PRIV201
        Sink(given.Copy()); // expect: PRIV201
        var shown = JsonSerializer.Deserialize<Shown>(JsonSerializer.Serialize(new Shown(Source(), "n")))!;
        Sink(shown.Line); // expect: PRIV201
    }

    public static void BuiltOk()
    {
        var trimmed = JsonSerializer.Deserialize<Trimmed>(JsonSerializer.Serialize(new Trimmed { Mail = Source() }))!;
        Sink(trimmed.Name);
        var given = JsonSerializer.Deserialize<Given>(JsonSerializer.Serialize(new Given(Source(), "n")))!;
        Sink(given.Name);
        var shown = JsonSerializer.Deserialize<Shown>(JsonSerializer.Serialize(new Shown(Source(), "n")))!;
        Sink(shown.Name);
    }

    public static void NestedBad()
    {
        var team = JsonSerializer.Deserialize<Team>(JsonSerializer.Serialize(new Team { Lead = Ann() }))!;
        Sink(team.Lead.Mail); // expect: PRIV201
        var all = JsonSerializer.Deserialize<Team>(JsonSerializer.Serialize(new Team { All = { Ann() } }))!;
        Sink(all.All[0].Mail); // expect: PRIV201
    }

    public static void NestedOk()
    {
        var team = JsonSerializer.Deserialize<Team>(JsonSerializer.Serialize(new Team { Lead = Ann() }))!;
        Sink(team.Lead.Name);
        Sink(team.Title);
        var all = JsonSerializer.Deserialize<Team>(JsonSerializer.Serialize(new Team { All = { Ann() } }))!;
        Sink(all.Title);
        Sink(all.Lead.Mail);
    }

    public static void NodeBad()
    {
        var json = JsonSerializer.Serialize(Ann());
        Sink((string?)JsonNode.Parse(json)!["Mail"]); // expect: PRIV201
        Sink(JsonNode.Parse(json)!.ToJsonString()); // expect: PRIV201
        using var document = JsonDocument.Parse(json);
        Sink(document.RootElement.GetProperty("Mail").GetString()); // expect: PRIV201
        Sink(document.RootElement.GetRawText()); // expect: PRIV201
        if (document.RootElement.TryGetProperty("Mail", out var mail))
            Sink(mail.GetString()); // expect: PRIV201
        Sink(json); // expect: PRIV201
    }

    public static void NodeOk()
    {
        var json = JsonSerializer.Serialize(Ann());
        Sink((string?)JsonNode.Parse(json)!["Name"]);
        using var document = JsonDocument.Parse(json);
        Sink(document.RootElement.GetProperty("Name").GetString());
        var node = JsonNode.Parse(json)!;
        node["Mail"] = "none";
        Sink(node.ToJsonString());
    }

    /// <summary>Something else came into the text, or it was made in a way that is not looked for.</summary>
    public static void OtherBad(JsonSerializerOptions options)
    {
        var longer = JsonSerializer.Deserialize<Person>(JsonSerializer.Serialize(Ann()) + " ")!;
        Sink(longer.Name); // expect: PRIV201
        var either = Out.Coin ? JsonSerializer.Serialize(Ann()) : Source();
        Sink(JsonSerializer.Deserialize<Person>(either)!.Name); // expect: PRIV201
        var opted = JsonSerializer.Deserialize<Person>(JsonSerializer.Serialize(Ann(), options))!;
        Sink(opted.Name); // expect: PRIV201
        var map = JsonSerializer.Deserialize<Dictionary<string, string>>(JsonSerializer.Serialize(Ann()))!;
        Sink(map["Mail"]); // expect: PRIV201
        var converted = JsonSerializer.Deserialize<Converted>(JsonSerializer.Serialize(new Converted { Mail = Source() }))!;
        Sink(converted.Name); // expect: PRIV201
    }

    public static void TurnsBad()
    {
        var texts = new List<string>();
        foreach (var person in new[] { new Person { Mail = Source() }, new Person { Name = Source() } })
            texts.Add(JsonSerializer.Serialize(person));
        Sink(JsonSerializer.Deserialize<Person>(texts[0])!.Mail); // expect: PRIV201
        Sink(JsonSerializer.Deserialize<Person>(texts[1])!.Name); // expect: PRIV201
    }

    private static string Json(Person person) => JsonSerializer.Serialize(person);

    private static Person Back(string json) => JsonSerializer.Deserialize<Person>(json)!;

    public static void ThroughBad() => Sink(Back(Json(Ann())).Mail); // expect: PRIV201

    public static void ThroughOk()
    {
        Sink(JsonSerializer.Deserialize<Person>(Json(Ann()))!.Name);
        Sink(Back(Json(new Person { Secret = Source() })).Name);
    }
}
