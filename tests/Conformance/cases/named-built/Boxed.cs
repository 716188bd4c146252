using static Cases.Typed.Api;

namespace Cases.NamedBuilt.BoxedCase;

/// <summary>A tuple that is kept as an object and taken apart by a pattern.</summary>
internal static class Boxed
{
    private static object Pair(string first, string second) => (first, second);

    public static void FirstBad()
    {
        object pair = (Source(), 1);
        if (pair is (string text, int))
            Sink(text); // expect: PRIV201
    }

    public static void FirstOk()
    {
        object pair = (Source(), 1);
        if (pair is (string, int number))
            Sink(number);
    }

    public static void SwitchBad()
    {
        object pair = ("a", Source());
        Sink(pair switch { (string, string second) => second, _ => "" }); // expect: PRIV201
    }

    public static void SwitchOk()
    {
        object pair = ("a", Source());
        Sink(pair switch { (string first, string) => first, _ => "" });
    }

    public static void ByMethodBad()
    {
        if (Pair("a", Source()) is (_, var second))
            Sink(second); // expect: PRIV201
    }

    public static void ByMethodOk()
    {
        if (Pair("a", Source()) is (var first, _))
            Sink(first);
    }
}
