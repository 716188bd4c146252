using static Cases.Typed.Api;

namespace Cases.NamedValues.MatchedCase;

internal sealed record P(string A, string B, P? Inner = null);

internal sealed record Num(int N, int M);

internal static class Matched
{
    private static P Dirty() => new(Source(), "b", new P("c", Source()));

    public static void ExtendedBad()
    {
        if (Dirty()is { Inner.B: var a })
            Sink(a); // expect: PRIV201
    }

    public static void ExtendedOk()
    {
        if (Dirty()is { Inner.A: var a })
            Sink(a);
    }

    public static void PosTypeBad()
    {
        object o = Dirty();
        if (o is P (var a, _, _) { B: "b" })
            Sink(a); // expect: PRIV201
    }

    public static void PosTypeOk()
    {
        object o = Dirty();
        if (o is P (_, var b, _) { A: not null })
            Sink(b);
    }

    public static void RelOk()
    {
        var n = new Num(SourceInt(), 3);
        if (n is { N: > 5, M: var m })
            Sink(m);
    }

    public static void RelPropBad()
    {
        var n = new Num(SourceInt(), 3);
        if (n is { N: > 5 and var m })
            Sink(m); // expect: PRIV201
    }

    public static void SwitchExprBad() => Sink(Dirty() switch // expect: PRIV201
    {
        { B: "q" } => "q",
        { A: var a }when a.Length > 1 => a,
        _ => "d"
    });

    public static void SwitchExprOk() => Sink(Dirty() switch
    {
        { A: "q" } => "q",
        { B: var a }when a.Length > 0 => a,
        _ => "d"
    });

    public static void SwitchTupleBad()
    {
        var(a, b) = (Source(), "c");
        Sink((a, b) switch // expect: PRIV201
        {
            ("", var y) => y,
            (var x, _) => x
        });
    }

    public static void SwitchTupleOk()
    {
        var(a, b) = (Source(), "c");
        Sink((a, b) switch
        {
            ("", var y) => y,
            (_, var x) => x
        });
    }

    public static void KvpBad()
    {
        foreach (var p in new Dictionary<string, string>
        {
            ["k"] = Source()
        }

        )
            if (p is { Value: var v })
                Sink(v); // expect: PRIV201
    }

    public static void KvpOk()
    {
        foreach (var p in new Dictionary<string, string>
        {
            ["k"] = Source()
        }

        )
            if (p is { Key: var v })
                Sink(v);
    }
}
