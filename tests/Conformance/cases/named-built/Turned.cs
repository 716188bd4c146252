using static Cases.Typed.Api;

namespace Cases.NamedBuilt.TurnedCase;

/// <summary>Arrays the other way round, copies of spans, and numbers that may not be there.</summary>
internal static class Turned
{
    private static void Turn(string[] a) => Array.Reverse(a);

    private static void TurnSpan(Span<string> a) => a.Reverse();

    private static void Set(ref int? n) => n = 4;

    public static void Turn1Bad()
    {
        var a = new[] { Source(), "b" };
        Turn(a);
        Sink(a[1]); // expect: PRIV201
    }

    public static void Turn2Bad()
    {
        var a = new[] { Source(), "b" };
        TurnSpan(a);
        Sink(a[1]); // expect: PRIV201
    }

    public static void Turn3Bad()
    {
        var a = new[] { "x", Source(), "b" };
        Array.Reverse(a, 1, 2);
        Sink(a[2]); // expect: PRIV201
    }

    public static void Turn4Bad()
    {
        var a = new[] { "x", Source(), "b" };
        a.AsSpan(1).Reverse();
        Sink(a[2]); // expect: PRIV201
    }

    public static void Turn5Bad()
    {
        var a = new string[30];
        a[3] = Source();
        Array.Reverse(a);
        Sink(a[26]); // expect: PRIV201
    }

    public static void Turn6Bad()
    {
        var a = new[] { Source(), "b" };
        if (Out.Coin)
            Array.Reverse(a);
        Sink(a[1]); // expect: PRIV201
    }

    public static void Turn7Bad()
    {
        var a = new[] { Source(), "b" };
        if (Out.Coin)
            Array.Reverse(a);
        Sink(a[0]); // expect: PRIV201
    }

    public static void Turn8Bad()
    {
        var a = new[] { Source(), "b" };
        for (var i = 0; i < Environment.ProcessId; i++)
            Array.Reverse(a);
        Sink(a[1]); // expect: PRIV201
    }

    public static void Turn9Bad()
    {
        var a = new[] { "x", Source(), "b" };
        var s = a.AsSpan(1).ToArray();
        Sink(s[0]); // expect: PRIV201
    }

    public static void Turn10Bad()
    {
        var a = new[] { Source(), "b" };
        var s = a.AsSpan().ToArray();
        s[0] = "";
        Sink(a[0]); // expect: PRIV201
    }

    public static void Turn11Bad()
    {
        var a = new[] { Source(), "b" };
        var s = a.AsMemory().ToArray();
        Sink(s[0]); // expect: PRIV201
    }

    public static void Turn12Bad()
    {
        var m = new[] { "", "b" };
        var b = m;
        Array.Reverse(m);
        m[1] = Source();
        Sink(b[1]); // expect: PRIV201
    }

    public static void Turn13Bad()
    {
        int? n = 3;
        Sink(n.HasValue ? Source() : ""); // expect: PRIV201
    }

    public static void Turn14Bad()
    {
        int? n = null;
        if (Out.Coin)
            n = 3;
        Sink(n.HasValue ? Source() : ""); // expect: PRIV201
    }

    public static void Turn15Bad()
    {
        int? n = default;
        n ??= 3;
        Sink(n.HasValue ? Source() : ""); // expect: PRIV201
    }

    public static void Turn16Bad()
    {
        int? n = null;
        void Set() => n = 4;
        Set();
        Sink(n.HasValue ? Source() : ""); // expect: PRIV201
    }

    public static void Turn17Bad()
    {
        int? n = null;
        Set(ref n);
        Sink(n.HasValue ? Source() : ""); // expect: PRIV201
    }

    public static void Turn18Bad()
    {
        DateTime? n = null;
        while (n is null)
            n = DateTime.Now;
        if (n.HasValue)
            Sink(Source()); // expect: PRIV201
    }

    public static void Turn1Ok()
    {
        var a = new[] { Source(), "b" };
        Array.Reverse(a);
        Array.Reverse(a);
        Sink(a[1]);
    }

    public static void Turn2Ok()
    {
        var a = new[] { "x", Source(), "b" };
        var s = a.AsSpan(1).ToArray();
        Sink(s[1]);
    }

    public static void Turn3Ok()
    {
        var a = new[] { Source(), "b" };
        var s = a.AsSpan().ToArray();
        s[0] = "";
        Sink(s[0]);
    }

    public static void Turn4Ok()
    {
        int? n = null;
        Sink(n.HasValue ? Source() : "");
    }

    public static void Kept1Bad()
    {
        var a = new[] { Source(), "b" };
        var s = a.AsSpan().ToArray();
        Sink(s[0]); // expect: PRIV201
    }

    public static void Kept2Bad()
    {
        var a = new[] { Source(), "b" };
        a.AsSpan().Reverse();
        Sink(a[1]); // expect: PRIV201
    }

    public static void Kept1Ok()
    {
        var a = new[] { Source(), "b" };
        var s = a.AsSpan().ToArray();
        Sink(s[1]);
    }

    public static void Kept2Ok()
    {
        var a = new[] { Source(), "b" };
        a.AsSpan().Reverse();
        Sink(a[0]);
    }

    public static void Kept3Ok()
    {
        var a = new[] { Source(), "b" };
        Array.Reverse(a);
        Sink(a[0]);
    }
}
