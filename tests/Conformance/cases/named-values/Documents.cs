using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using static Cases.Typed.Api;

namespace Cases.NamedValues.DocumentsCase;

internal sealed class Dto
{
    public string A { get; set; } = "";

    public string B { get; set; } = "";

    [JsonIgnore]
    public string Hid { get; set; } = "";

    public string F = "";

    public Dto? In { get; set; }

    [JsonInclude]
    public string Inc = "";

    private string Priv { get; set; } = "";

    public void SetPriv(string s) => Priv = s;
}

internal sealed class GetOnly(string s)
{
    public string Len => s.Length.ToString();

    public string All => s;
}

internal sealed class GetLen(string s)
{
    public string Len => s.Length.ToString();
}

internal static class Documents
{
    public static void SerObjBad() => Sink(JsonSerializer.Serialize(new Dto { A = Source() })); // expect: PRIV201

    public static void SerObjOk() => Sink(JsonSerializer.Serialize(new Dto { Hid = Source() }));

    public static void SerIncBad() => Sink(JsonSerializer.Serialize(new Dto { Inc = Source() })); // expect: PRIV201

    public static void SerPrivOk()
    {
        var d = new Dto();
        d.SetPriv(Source());
        Sink(JsonSerializer.Serialize(d));
    }

    public static void SerNestedOk() => Sink(JsonSerializer.Serialize(new Dto { In = new Dto { Hid = Source() } }));

    public static void SerGetBad() => Sink(JsonSerializer.Serialize(new GetOnly(Source()))); // expect: PRIV201

    public static void SerGetOk() => Sink(JsonSerializer.Serialize(new GetLen(Source())));

    public static void NodeReadBad()
    {
        var o = new JsonObject();
        o["a"] = Source();
        Sink(o["a"]!.GetValue<string>()); // expect: PRIV201
    }

    public static void NodeReadOk()
    {
        var o = new JsonObject();
        o["a"] = Source();
        o["b"] = "c";
        Sink(o["b"]!.GetValue<string>());
    }

    public static void NodeArrayBad()
    {
        var a = new JsonArray
        {
            Source()
        };
        Sink(a[0]!.ToString()); // expect: PRIV201
    }

    public static void NodeCastBad()
    {
        var o = new JsonObject
        {
            ["a"] = Source()
        };
        Sink((string? )o["a"]); // expect: PRIV201
    }

    public static void StreamBad()
    {
        var m = new System.IO.MemoryStream();
        JsonSerializer.Serialize(m, new Dto { A = Source() });
        Sink(Encoding.UTF8.GetString(m.ToArray())); // expect: PRIV201
    }

    public static void StreamOk()
    {
        var m = new System.IO.MemoryStream();
        JsonSerializer.Serialize(m, new Dto { Hid = Source() });
        Sink(Encoding.UTF8.GetString(m.ToArray()));
    }
}
