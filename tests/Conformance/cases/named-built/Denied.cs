using static Cases.Typed.Api;

namespace Cases.NamedBuilt.DeniedCase;

/// <summary>A variable that keeps the opposite of an answer: what the answer says holds where the variable is asked later.</summary>
internal static class Denied
{
    public static void NeitherOk()
    {
        var text = Source();
        var known = !(text != "a" && text != "b");
        if (known)
            Sink(text);
    }

    public static void NeitherBad()
    {
        var text = Source();
        var known = !(text != "a" && text != "b");
        if (!known)
            Sink(text); // expect: PRIV201
    }

    public static void UnknownOk()
    {
        var text = Source();
        var unknown = !(text is "a" or "b");
        if (unknown)
            return;
        Sink(text);
    }

    public static void UnknownBad()
    {
        var text = Source();
        var unknown = !(text is "a" or "b");
        if (unknown)
            Sink(text); // expect: PRIV201
    }

    public static void TwiceOk()
    {
        var text = Source();
        var known = !!(text == "a");
        Sink(known ? text : "none");
    }

    public static void OtherBad()
    {
        var text = Source();
        var other = Source();
        var known = !(text != "a" && text != "b");
        if (known)
            Sink(other); // expect: PRIV201
    }

    public static void ReplacedBad()
    {
        var text = Source();
        var known = !(text != "a");
        text = Source();
        if (known)
            Sink(text); // expect: PRIV201
    }

    public static void ListedOk()
    {
        var text = Source();
        var unknown = !new[] { "a", "b" }.Contains(text);
        if (!unknown)
            Sink(text);
    }

    public static void ListedBad()
    {
        var text = Source();
        var unknown = !new[] { "a", Source() }.Contains(text);
        if (!unknown)
            Sink(text); // expect: PRIV201
    }
}
