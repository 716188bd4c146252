using System.Text.Json;
using System.Text.Json.Nodes;
using static Cases.Typed.Api;

namespace Cases.NamedBuilt.ParsedElsewhereCase;

internal sealed class Person
{
    public string Name { get; set; } = "";

    public string Mail { get; set; } = "";

    public int Age { get; set; }

    public Person? Friend { get; set; }

    public List<string> Tags { get; set; } = [];
}

internal sealed record Rec(string Name, string Mail, Rec? Next = null);

internal sealed class Store
{
    private string _json = "";

    private readonly Dictionary<string, string> _all = [];

    public void Save(Person p) => _json = JsonSerializer.Serialize(p);

    public Person Load() => JsonSerializer.Deserialize<Person>(_json)!;

    public void Put(string key, Person p) => _all[key] = JsonSerializer.Serialize(p);

    public Person Get(string key) => JsonSerializer.Deserialize<Person>(_all[key])!;

    public Person? Find(string key) => _all.TryGetValue(key, out var text) ? JsonSerializer.Deserialize<Person>(text) : null;
}

/// <summary>JSON that one method writes and another reads; lists and maps: what is read has what its place, key or name had.</summary>
internal static class ParsedElsewhere
{
    private static Person Back(string s) => JsonSerializer.Deserialize<Person>(s)!;

    private static Person BackTwice(string s) => Back(s);

    private static Rec BackRec(string s) => JsonSerializer.Deserialize<Rec>(s)!;

    private static List<Person> BackAll(string s) => JsonSerializer.Deserialize<List<Person>>(s)!;

    private static Dictionary<string, string> BackMap(string s) => JsonSerializer.Deserialize<Dictionary<string, string>>(s)!;

    private static void Show(string s)
    {
        var p = JsonSerializer.Deserialize<Person>(s)!;
        Sink(p.Mail);
    }

    private static void ShowName(string s)
    {
        var p = JsonSerializer.Deserialize<Person>(s)!;
        Sink(p.Name);
    }

    private static string ToJsonOf<T>(T p) => JsonSerializer.Serialize(p);

    private static T BackOf<T>(string s) => JsonSerializer.Deserialize<T>(s)!;

    private static T Clone<T>(T v) => JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(v))!;

    private static string J(object o) => JsonSerializer.Serialize(o);

    private static string Wrapped(Person p) => "{\"p\":" + JsonSerializer.Serialize(p) + "}";

    public static void Text1Bad()
    {
        var s = new Store();
        s.Save(new Person { Mail = Source() });
        Sink(s.Load().Mail); // expect: PRIV201
    }

    public static void Text2Bad()
    {
        var s = new Store();
        s.Put("a", new Person { Mail = Source() });
        Sink(s.Get("a").Mail); // expect: PRIV201
    }

    public static void Text3Bad()
    {
        var s = new Store();
        s.Put("a", new Person { Mail = Source() });
        Sink(s.Find("a")?.Mail); // expect: PRIV201
    }

    public static void Text4Bad()
    {
        Sink(BackTwice(JsonSerializer.Serialize(new Person { Mail = Source() })).Mail); // expect: PRIV201
    }

    public static void Text5Bad()
    {
        Sink(BackRec(JsonSerializer.Serialize(new Rec("a", Source()))).Mail); // expect: PRIV201
    }

    public static void Text6Bad()
    {
        Sink(BackRec(JsonSerializer.Serialize(new Rec("a", "", new Rec("", Source())))).Next!.Mail); // expect: PRIV201
    }

    public static void Text7Bad()
    {
        Sink(BackAll(JsonSerializer.Serialize(new[] { new Person { Mail = Source() } }))[0].Mail); // expect: PRIV201
    }

    public static void Text8Bad()
    {
        foreach (var p in BackAll(JsonSerializer.Serialize(new[] { new Person(), new Person { Mail = Source() } })))
            Sink(p.Mail); // expect: PRIV201
    }

    public static void Text9Bad()
    {
        Sink(BackMap(JsonSerializer.Serialize(new Dictionary<string, string> { ["k"] = Source() }))["k"]); // expect: PRIV201
    }

    public static void Text10Bad()
    {
        var text = Source();
        Sink(BackMap(text)["k"]); // expect: PRIV201
    }

    public static void Text11Bad()
    {
        var text = Source();
        Sink(BackAll(text)[0].Name); // expect: PRIV201
    }

    public static void Text12Bad()
    {
        Show(Source()); // expect: PRIV201
    }

    public static void Text13Bad()
    {
        Show(JsonSerializer.Serialize(new Person { Mail = Source() })); // expect: PRIV201
    }

    public static void Text14Bad()
    {
        Sink(Back(J(new Person { Mail = Source() })).Mail); // expect: PRIV201
    }

    public static void Text15Bad()
    {
        Sink(Back(Wrapped(new Person { Mail = Source() })).Mail); // expect: PRIV201
    }

    public static void Text16Bad()
    {
        var t = JsonSerializer.Serialize(new Person { Mail = Source() }).Replace("a", "b");
        Sink(Back(t).Mail); // expect: PRIV201
    }

    public static void Text17Bad()
    {
        var l = new List<Person>();
        for (var i = 0; i < 20; i++)
            l.Add(new Person { Mail = Source() });
        Sink(BackAll(JsonSerializer.Serialize(l))[3].Mail); // expect: PRIV201
    }

    public static void Text18Bad()
    {
        var l = new List<Person>();
        foreach (var x in Environment.GetCommandLineArgs())
            l.Add(new Person { Name = x, Mail = Source() });
        Sink(JsonSerializer.Deserialize<Person[]>(JsonSerializer.Serialize(l))![0].Mail); // expect: PRIV201
    }

    public static void Text19Bad()
    {
        var d = new Dictionary<string, Person>();
        foreach (var x in Environment.GetCommandLineArgs())
            d[x] = new Person { Mail = Source() };
        Sink(JsonSerializer.Deserialize<Dictionary<string, Person>>(JsonSerializer.Serialize(d))!["q"].Mail); // expect: PRIV201
    }

    public static void Text20Bad()
    {
        var d = new Dictionary<string, string> { [Source()] = "x" };
        foreach (var k in JsonSerializer.Deserialize<Dictionary<string, string>>(JsonSerializer.Serialize(d))!.Keys)
            Sink(k); // expect: PRIV201
    }

    public static void Text21Bad()
    {
        var p = new Person();
        p.Friend = new Person { Mail = Source() };
        Sink(Back(JsonSerializer.Serialize(p)).Friend!.Mail); // expect: PRIV201
    }

    public static void Text22Bad()
    {
        var p = new Person { Tags = { Source() } };
        Sink(Back(JsonSerializer.Serialize(p)).Tags[0]); // expect: PRIV201
    }

    public static void Text23Bad()
    {
        var n = JsonNode.Parse(JsonSerializer.Serialize(new[] { Source(), "" }))!;
        Sink((string?)n[0]); // expect: PRIV201
    }

    public static void Text24Bad()
    {
        var n = JsonNode.Parse(JsonSerializer.Serialize(new { a = new[] { Source() } }))!;
        Sink((string?)n["a"]![0]); // expect: PRIV201
    }

    public static void Text25Bad()
    {
        using var n = JsonDocument.Parse(JsonSerializer.Serialize(new { a = new[] { Source() } }));
        foreach (var e in n.RootElement.GetProperty("a").EnumerateArray())
            Sink(e.GetString()); // expect: PRIV201
    }

    public static void Text26Bad()
    {
        var p = Back(Source());
        Sink(p.Friend!.Friend!.Friend!.Friend!.Friend!.Mail); // expect: PRIV201
    }

    public static void Text27Bad()
    {
        Person? p = null;
        var t = Out.Coin ? JsonSerializer.Serialize(new Person { Mail = Source() }) : JsonSerializer.Serialize(new Person { Name = Source() });
        p = Back(t);
        Sink(p.Name); // expect: PRIV201
    }

    public static void Text28Bad()
    {
        var e = JsonSerializer.Deserialize<IEnumerable<string>>(JsonSerializer.Serialize(new[] { "", Source() }))!;
        foreach (var x in e)
            Sink(x); // expect: PRIV201
    }

    public static void Text29Bad()
    {
        var e = JsonSerializer.Deserialize<HashSet<string>>(JsonSerializer.Serialize(new[] { "", Source() }))!;
        foreach (var x in e)
            Sink(x); // expect: PRIV201
    }

    public static void Text30Bad()
    {
        var e = JsonSerializer.Deserialize<Dictionary<string, object>>(JsonSerializer.Serialize(new Person { Mail = Source() }))!;
        Sink(e["Mail"]); // expect: PRIV201
    }

    public static void Text31Bad()
    {
        var e = JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(JsonSerializer.Serialize(new Person { Mail = Source() }))!;
        Sink(e["Mail"].GetString()); // expect: PRIV201
    }

    public static void Text32Bad()
    {
        var q = new Queue<Person>();
        q.Enqueue(new Person { Mail = Source() });
        Sink(JsonSerializer.Deserialize<List<Person>>(JsonSerializer.Serialize(q))![0].Mail); // expect: PRIV201
    }

    public static void Text33Bad()
    {
        var m = new[] { new[] { Source() } };
        Sink(JsonSerializer.Deserialize<string[][]>(JsonSerializer.Serialize(m))![0][0]); // expect: PRIV201
    }

    public static void Text34Bad()
    {
        var p = (Person)JsonSerializer.Deserialize(JsonSerializer.Serialize(new Person { Mail = Source() }), typeof(Person))!;
        Sink(p.Mail); // expect: PRIV201
    }

    public static void Text1Ok()
    {
        var s = new Store();
        s.Save(new Person { Mail = Source() });
        Sink(s.Load().Name);
    }

    public static void Text2Ok()
    {
        var s = new Store();
        s.Put("a", new Person { Mail = Source() });
        Sink(s.Get("a").Name);
    }

    public static void Text3Ok()
    {
        var s = new Store();
        s.Put("a", new Person { Mail = Source() });
        s.Put("b", new Person { Name = "x" });
        Sink(s.Get("b").Mail);
    }

    public static void Text4Ok()
    {
        Sink(BackTwice(JsonSerializer.Serialize(new Person { Mail = Source() })).Name);
    }

    public static void Text5Ok()
    {
        Sink(BackRec(JsonSerializer.Serialize(new Rec("a", Source()))).Name);
    }

    public static void Text6Ok()
    {
        Sink(BackRec(JsonSerializer.Serialize(new Rec("a", "", new Rec("", Source())))).Mail);
    }

    public static void Text7Ok()
    {
        Sink(BackAll(JsonSerializer.Serialize(new[] { new Person { Mail = Source() } }))[0].Name);
    }

    public static void Text8Ok()
    {
        ShowName(JsonSerializer.Serialize(new Person { Mail = Source() }));
    }

    public static void Generic1Bad()
    {
        var p = BackOf<Person>(ToJsonOf(new Person { Name = "x", Mail = Source() }));
        Sink(p.Mail); // expect: PRIV201
    }

    public static void Generic2Bad()
    {
        var p = Clone(new Person { Name = "x", Mail = Source() });
        Sink(p.Mail); // expect: PRIV201
    }

    public static void Generic3Bad()
    {
        var d = JsonSerializer.Deserialize<Dictionary<string, string>>(JsonSerializer.Serialize(new Dictionary<string, string> { ["a"] = Source(), ["b"] = "" }))!;
        Sink(d["a"]); // expect: PRIV201
    }

    public static void Generic4Bad()
    {
        var d = JsonSerializer.Deserialize<List<Person>>(JsonSerializer.Serialize(new List<Person> { new() { Mail = Source() } }))!;
        Sink(d[0].Mail); // expect: PRIV201
    }

    public static void Generic1Ok()
    {
        var p = BackOf<Person>(ToJsonOf(new Person { Name = "x", Mail = Source() }));
        Sink(p.Name);
    }

    public static void Generic2Ok()
    {
        var p = Clone(new Person { Name = "x", Mail = Source() });
        Sink(p.Name);
    }

    public static void Generic3Ok()
    {
        var d = JsonSerializer.Deserialize<Dictionary<string, string>>(JsonSerializer.Serialize(new Dictionary<string, string> { ["a"] = Source(), ["b"] = "" }))!;
        Sink(d["b"]);
    }

    public static void Generic4Ok()
    {
        var d = JsonSerializer.Deserialize<List<Person>>(JsonSerializer.Serialize(new List<Person> { new() { Mail = Source() } }))!;
        Sink(d[0].Name);
    }

    public static void EnvelopeBad()
    {
        ShowBody(JsonSerializer.Serialize(new { Body = new Person { Mail = Source() } })); // expect: PRIV201
    }

    private static void ShowBody(string s) => Sink(JsonSerializer.Deserialize<Envelope>(s)!.Body.GetRawText());

    private sealed class Envelope
    {
        public JsonElement Body { get; set; }
    }
}
