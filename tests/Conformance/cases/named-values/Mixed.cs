using System.Text.Json;
using System.Text.Json.Nodes;
using static Cases.Typed.Api;

namespace Cases.NamedValues.MixedCase;

internal sealed record U(string A, string B);

internal sealed class Node2
{
    public string V = "";

    public Node2? L, R;

    public string Walk()
    {
        var s = V;
        if (L != null)
            s += L.Walk();
        if (R is { } r)
            s += r.Walk();
        return s;
    }

    public int Depth() => 1 + (L?.Depth() ?? 0);
}

internal sealed class Plain2
{
    public string S = "";
}

internal class Over2
{
    public string S = "";

    public override string ToString() => S;
}

internal sealed class Over3 : Over2
{
    public override string ToString() => "o3";
}

internal static class Mixed
{
    private static bool Even(int n) => n % 2 == 0;

    private static string? Find(bool hit)
    {
        if (!hit)
            return null;
        return Source();
    }

    private static void Assert(bool ok)
    {
        if (!ok)
            throw new InvalidOperationException();
    }

    public static void NullReturnOk() => Sink(Find(false));

    public static void NullReturnBad() => Sink(Find(true)); // expect: PRIV201

    public static void EvenOk()
    {
        if (Even(3))
            Sink(Source());
    }

    public static void EvenBad()
    {
        if (Even(4))
            Sink(Source()); // expect: PRIV201
    }

    public static void DictConstOk()
    {
        var d = new Dictionary<string, bool>
        {
            ["x"] = false
        };
        if (d["x"])
            Sink(Source());
    }

    public static void CharOk()
    {
        var c = 'a';
        if (c == 'b')
            Sink(Source());
    }

    public static void CharBad()
    {
        var c = 'a';
        if (c == 'a')
            Sink(Source()); // expect: PRIV201
    }

    public static void DoubleOk()
    {
        var c = 1.5;
        if (c > 2.5)
            Sink(Source());
    }

    public static void AssertOk()
    {
        var s = Source();
        Assert(false);
        Sink(s);
    }

    public static void TreeBad()
    {
        var n = new Node2
        {
            L = new Node2
            {
                R = new Node2
                {
                    V = Source()
                }
            }
        };
        Sink(n.Walk()); // expect: PRIV201
    }

    public static void TreeOk()
    {
        var n = new Node2
        {
            L = new Node2
            {
                V = Source()
            }
        };
        Sink(n.Depth());
    }

    public static void JsonNestedObjBad()
    {
        var o = new JsonObject
        {
            ["u"] = new JsonObject
            {
                ["n"] = Source()
            }
        };
        Sink(o["u"]!["n"]!.ToString()); // expect: PRIV201
    }

    public static void JsonNestedObjOk()
    {
        var o = new JsonObject
        {
            ["u"] = new JsonObject
            {
                ["n"] = Source(),
                ["m"] = "c"
            }
        };
        Sink(o["u"]!["m"]!.ToString());
    }

    public static void JsonAddBad()
    {
        var o = new JsonObject();
        o.Add("k", Source());
        Sink(o.ToString()); // expect: PRIV201
    }

    public static void JsonRemoveOk()
    {
        var o = new JsonObject
        {
            ["a"] = Source()
        };
        o.Remove("a");
        Sink(o.ToJsonString());
    }

    public static void JsonForeachBad()
    {
        var o = new JsonObject
        {
            ["a"] = Source()
        };
        foreach (var(k, v)in o)
            Sink(v!.ToString()); // expect: PRIV201
    }

    public static void JsonForeachOk()
    {
        var o = new JsonObject
        {
            ["a"] = Source()
        };
        foreach (var(k, v)in o)
            Sink(k);
    }

    public static void OverBad()
    {
        object o = new Over2
        {
            S = Source()
        };
        Sink($"{o}"); // expect: PRIV201
    }

    public static void OverVirtualOk()
    {
        Over2 o = new Over3
        {
            S = Source()
        };
        Sink($"{o}");
    }

    public static void JoinRecBad() => Sink(string.Join(';', new[] { new U(Source(), "") }.AsEnumerable())); // expect: PRIV201

    public static void JoinPlainOk() => Sink(string.Join(';', new[] { new Plain2 { S = Source() } }.AsEnumerable()));
}
