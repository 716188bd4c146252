using static Cases.Typed.Api;

namespace Cases.NamedPaths.SettledCase;

/// <summary>A method of one's own that compares what it is given with constants: its answer tells what the comparison would.</summary>
internal static class Settled
{
    private static bool IsNone(string text) => text == "none";

    private static bool IsKnown(string text) => text is "a" or "b" or "c";

    private static bool IsOther(string text) => text != "none";

    private static bool IsNoneToo(string text) => IsNone(text);

    private static bool AreKnown(string first, string second) => first == "a" && second == "b";

    private static bool IsEither(string first, string second) => first == "a" || second == "b";

    private static bool IsLong(string text) => text.Length > 3;

    private static bool Replaced(string text)
    {
        text = "none";
        return text.Length > 0;
    }

    private static void Require(string text)
    {
        if (text != "none")
            throw new ArgumentException();
    }

    private static void RequireKnown(string text)
    {
        switch (text)
        {
            case "a":
            case "b":
                return;
            default:
                throw new ArgumentException();
        }
    }

    private static bool Checked(string text)
    {
        if (text == "none")
            return true;
        return text.Length > 100;
    }

    public static void HelperBad()
    {
        var text = Source();
        if (!IsNone(text))
            Sink(text); // expect: PRIV201
    }

    public static void HelperOk()
    {
        var text = Source();
        if (IsNone(text))
            Sink(text);
    }

    public static void PatternBad()
    {
        var text = Source();
        if (IsKnown(text))
            return;
        Sink(text); // expect: PRIV201
    }

    public static void PatternOk()
    {
        var text = Source();
        if (IsKnown(text))
            Sink(text);
    }

    public static void NegatedBad()
    {
        var text = Source();
        if (IsOther(text))
            Sink(text); // expect: PRIV201
    }

    public static void NegatedOk()
    {
        var text = Source();
        if (IsOther(text))
            return;
        Sink(text);
    }

    public static void ThroughAnotherBad()
    {
        var text = Source();
        if (!IsNoneToo(text))
            Sink(text); // expect: PRIV201
    }

    public static void ThroughAnotherOk()
    {
        var text = Source();
        if (IsNoneToo(text))
            Sink(text);
    }

    public static void BothBad()
    {
        string first = Source(), second = Source();
        if (IsEither(first, second))
            Sink(first); // expect: PRIV201
    }

    public static void BothOk()
    {
        string first = Source(), second = Source();
        if (AreKnown(first, second))
            Sink(first + second);
    }

    public static void LengthBad()
    {
        var text = Source();
        if (IsLong(text))
            Sink(text); // expect: PRIV201
    }

    public static void ReplacedInThereBad()
    {
        var text = Source();
        if (Replaced(text))
            Sink(text); // expect: PRIV201
    }

    public static void OneOfTwoAnswersBad()
    {
        var text = Source();
        if (Checked(text))
            Sink(text); // expect: PRIV201
    }

    public static void RequiredBad()
    {
        var text = Source();
        Sink(text); // expect: PRIV201
        Require(text);
    }

    public static void RequiredOk()
    {
        var text = Source();
        Require(text);
        Sink(text);
    }

    public static void RequiredOfAnotherBad()
    {
        string text = Source(), other = Source();
        Require(other);
        Sink(text); // expect: PRIV201
    }

    public static void RequiredKnownOk()
    {
        var text = Source();
        RequireKnown(text);
        Sink(text);
    }

    public static void EqualsBad()
    {
        var text = Source();
        if (!text.Equals("none"))
            Sink(text); // expect: PRIV201
    }

    public static void EqualsOk()
    {
        var text = Source();
        if (text.Equals("none", StringComparison.OrdinalIgnoreCase) || string.Equals("other", text))
            Sink(text);
    }

    public static void EqualsAnotherBad()
    {
        var text = Source();
        if (text.Equals(Clean()))
            Sink(text); // expect: PRIV201
    }
}
