using static Cases.Typed.Api;

namespace Cases.NamedPrecise.AnsweredCase;

/// <summary>The answer of a list is kept in a variable, or given by a method.</summary>
internal static class Answered
{
    private static readonly string[] Colours = { "red", "green" };

    private static readonly HashSet<string> Grown = new() { "red" };

    public static void Grow() => Grown.Add(Clean());

    public static void KeptOk()
    {
        var text = Source();
        var known = Colours.Contains(text);
        if (known)
            Sink(text);
    }

    public static void KeptAndChangedBad()
    {
        var text = Source();
        var known = Colours.Contains(text);
        text = Source();
        if (known)
            Sink(text); // expect: PRIV201
    }

    private static bool IsAllowed(string text) => Colours.Contains(text);

    private static bool IsListed(string text) => Array.IndexOf(Colours, text) >= 0;

    private static void Check(string text)
    {
        if (!Grown.Contains(text) && !Colours.Contains(text))
            throw new InvalidOperationException("refused");
    }

    private static void CheckColour(string text)
    {
        if (!Colours.Contains(text))
            throw new InvalidOperationException("refused");
    }

    public static void AskedOk()
    {
        var text = Source();
        if (IsAllowed(text))
            Sink(text);
    }

    public static void AskedByPlaceOk()
    {
        var text = Source();
        if (IsListed(text))
            Sink(text);
    }

    public static void CheckedBad()
    {
        var text = Source();
        Check(text);
        Sink(text); // expect: PRIV201
    }

    public static void CheckedOk()
    {
        var text = Source();
        CheckColour(text);
        Sink(text);
    }

    public static void ChosenOk()
    {
        var text = Source();
        Sink(Colours.Contains(text) ? text : "none");
    }

    public static void ChosenBad()
    {
        var text = Source();
        Sink(Colours.Contains(text) ? "none" : text); // expect: PRIV201
    }
}
