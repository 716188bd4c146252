using static Cases.Typed.Api;

namespace Cases.NamedCalls.HandedOutCase;

internal delegate void Copies(string text, out string copy);

internal static class HandedOut
{
    public static Copies? Unknown;

    private static void First<T>(T value, ref T first, ref T second) => first = value;

    private static void Both(string value, ref string first, ref string second)
    {
        second = value;
        first = "c";
    }

    public static void OneVariableTwiceBad()
    {
        var text = "";
        First(Source(), ref text, ref text);
        Sink(text); // expect: PRIV201
    }

    public static void OneVariableTwiceInsideBad()
    {
        static void Local(string value, ref string first, ref string second) => first = value;
        var text = "";
        Local(Source(), ref text, ref text);
        Sink(text); // expect: PRIV201
    }

    public static void OtherVariableOk()
    {
        var (first, second) = ("", "");
        First(Source(), ref first, ref second);
        Sink(second);
    }

    public static void SecondBad()
    {
        var (first, second) = ("", "");
        Both(Source(), ref first, ref second);
        Sink(second); // expect: PRIV201
    }

    public static void OverwrittenOk()
    {
        var (first, second) = (Source(), "");
        Both("x", ref first, ref second);
        Sink(first);
    }

    public static void ByUnknownCodeBad()
    {
        Unknown!(Source(), out var copy);
        Sink(copy); // expect: PRIV201
    }

    public static void ByUnknownCodeOk()
    {
        Unknown!(Clean(), out var copy);
        Sink(copy);
    }
}
