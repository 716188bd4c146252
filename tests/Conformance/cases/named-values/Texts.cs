using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using static Cases.Typed.Api;

namespace Cases.NamedValues.TextsCase;

internal sealed class Plain
{
    public string S = Source();
}

internal sealed class Own
{
    public string S = "";

    public string T = "";

    public override string ToString() => S;
}

internal sealed class Fmt : IFormattable
{
    public string S = "";

    public string ToString(string? f, IFormatProvider? p) => S;

    public override string ToString() => "plain";
}

[InterpolatedStringHandler] internal ref struct Hdl
{
    private readonly StringBuilder _b;

    public Hdl(int l, int f) => _b = new();

    public void AppendLiteral(string s) => _b.Append(s);

    public void AppendFormatted<T>(T t) => _b.Append(t);

    public string Get() => _b.ToString();
}

[InterpolatedStringHandler] internal ref struct Nop
{
    public Nop(int l, int f)
    {
    }

    public void AppendLiteral(string s)
    {
    }

    public void AppendFormatted<T>(T t)
    {
    }

    public string Get() => "nop";
}

internal static class Texts
{
    private static void Log(Hdl h) => Sink(h.Get());

    private static void LogNop(Nop h) => Sink(h.Get());

    public static void InterpPlainOk() => Sink($"a{new Plain()}");

    public static void InterpOwnBad() => Sink($"a{new Own { S = Source() }}"); // expect: PRIV201

    public static void InterpOwnOk() => Sink($"a{new Own { T = Source() }}");

    public static void FmtBad() => Sink($"{new Fmt { S = Source() }}"); // expect: PRIV201

    public static void FmtOk() => Sink(new Fmt { S = Source() }.ToString());

    public static void SbOk()
    {
        var b = new StringBuilder();
        b.Append(Source());
        b.Clear();
        b.Append("x");
        Sink(b.ToString());
    }

    public static void SbLengthBad()
    {
        var b = new StringBuilder(Source());
        b.Length = 1;
        b.Append("x");
        Sink(b.ToString()); // expect: PRIV201
    }

    public static void SbLengthOk()
    {
        var b = new StringBuilder(Source());
        b.Length = 0;
        b.Append("x");
        Sink(b.ToString());
    }

    public static void SbObjBad()
    {
        var b = new StringBuilder();
        b.Append(new Own { S = Source() });
        Sink(b); // expect: PRIV201
    }

    public static void SbObjOk()
    {
        var b = new StringBuilder();
        b.Append(new Plain());
        Sink(b);
    }

    public static void SbJoinBad()
    {
        var b = new StringBuilder();
        b.AppendJoin(',', new[] { Source() });
        Sink(b); // expect: PRIV201
    }

    public static void ReplaceArgBad() => Sink("ab".Replace("a", Source())); // expect: PRIV201

    public static void ReplaceOldOk() => Sink("ab".Replace(Source(), "x"));

    public static void SpanCopyBad()
    {
        Span<char> b = stackalloc char[20];
        Source().AsSpan().CopyTo(b);
        Sink(b.ToString()); // expect: PRIV201
    }

    public static void SpanOk()
    {
        Span<char> b = stackalloc char[20];
        Span<char> c = stackalloc char[20];
        Source().AsSpan().CopyTo(b);
        Sink(c.ToString());
    }

    public static void HandlerBad() => Log($"x{Source()}"); // expect: PRIV201

    public static void HandlerNopOk() => LogNop($"x{Source()}");
}
