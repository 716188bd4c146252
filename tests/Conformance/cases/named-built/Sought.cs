using static Cases.Typed.Api;

namespace Cases.NamedBuilt.SoughtCase;

/// <summary>A list of constants that is handed to a method which looks a text up in it: where it says yes the text is one of them.</summary>
internal static class Sought
{
    private static readonly string[] Known = ["a", "b"];

    private static bool IsOneOf(string text, params string[] listed) => listed.Contains(text);

    private static bool IsAmong(HashSet<string> listed, string text)
    {
        if (text.Length == 0)
            return false;
        return listed.Contains(text);
    }

    private static bool IsFound(string text, params ReadOnlySpan<string> listed)
    {
        foreach (var one in listed)
        {
            if (one == text)
                return true;
        }

        return false;
    }

    private static bool IsFoundOrShort(string text, List<string> listed)
    {
        foreach (var one in listed)
        {
            if (string.Equals(text, one))
                return true;
        }

        return text.Length < 3;
    }

    private static bool IsChanged(string text, params string[] listed)
    {
        text = text.Length > 3 ? "a" : "b";
        return listed.Contains(text);
    }

    public static void OneOfOk()
    {
        var text = Source();
        if (IsOneOf(text, "a", "b"))
            Sink(text);
    }

    public static void OneOfBad()
    {
        var text = Source();
        if (IsOneOf(text, "a", Source()))
            Sink(text); // expect: PRIV201
    }

    public static void NoneOfBad()
    {
        var text = Source();
        if (!IsOneOf(text, "a", "b"))
            Sink(text); // expect: PRIV201
    }

    public static void FP_Table()
    {
        var text = Source();
        if (IsOneOf(text, Known))
            Sink(text); // known false alarm: PRIV201 a table that is handed over may be written to there
    }

    public static void AmongOk()
    {
        var text = Source();
        if (!IsAmong(["a", "b"], text))
            return;
        Sink(text);
    }

    public static void AmongBad()
    {
        var text = Source();
        var listed = new HashSet<string> { "a" };
        listed.Add(Source());
        if (IsAmong(listed, text))
            Sink(text); // expect: PRIV201
    }

    public static void FoundOk()
    {
        var text = Source();
        if (IsFound(text, "a", "b"))
            Sink(text);
    }

    public static void FoundBad()
    {
        var text = Source();
        var other = Source();
        if (IsFound(text, "a", "b"))
            Sink(other); // expect: PRIV201
    }

    public static void ShortBad()
    {
        var text = Source();
        if (IsFoundOrShort(text, ["a", "b"]))
            Sink(text); // expect: PRIV201
    }

    public static void ChangedBad()
    {
        var text = Source();
        if (IsChanged(text, "a", "b"))
            Sink(text); // expect: PRIV201
    }
}
