using System.Collections.Immutable;
using static Cases.Typed.Api;

namespace Cases.NamedPrecise.AllowedCase;

/// <summary>A text that was found among constants is one of them.</summary>
internal static class Allowed
{
    private static readonly string[] Colours = { "red", "green" };

    private static readonly string[] Mixed = { "red", Clean() };

    private static readonly ImmutableHashSet<string> Fixed = ImmutableHashSet.Create("red", "green");

    private static readonly HashSet<string> Grown = new() { "red" };

    private static readonly Dictionary<string, int> Codes = new() { ["red"] = 1, ["green"] = 2 };

    public static void SetMadeHereOk()
    {
        var text = Source();
        var allowed = new HashSet<string> { "red", "green" };
        if (allowed.Contains(text))
            Sink(text);
    }

    public static void NotInSetMadeHereBad()
    {
        var text = Source();
        var allowed = new HashSet<string> { "red", "green" };
        if (!allowed.Contains(text))
            Sink(text); // expect: PRIV201
    }

    public static void SetIgnoringCaseOk()
    {
        var text = Source();
        var allowed = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "red", "green" };
        if (!allowed.Contains(text))
            return;
        Sink(text);
    }

    public static void SetOfWhatWasGivenBad(string more)
    {
        var text = Source();
        var allowed = new HashSet<string> { "red", more };
        if (allowed.Contains(text))
            Sink(text); // expect: PRIV201
    }

    public static void SetOfASourceBad()
    {
        var text = Source();
        var allowed = new HashSet<string>();
        allowed.Add(text);
        if (allowed.Contains(text))
            Sink(text); // expect: PRIV201
    }

    public static void SetJoinedWithAnotherBad()
    {
        var text = Source();
        var allowed = new HashSet<string> { "red" };
        allowed.SymmetricExceptWith([Clean()]);
        if (allowed.Contains(text))
            Sink(text); // expect: PRIV201
    }

    public static void SetCopiedBad(List<string> others)
    {
        var text = Source();
        var allowed = new HashSet<string>(others) { "red" };
        if (allowed.Contains(text))
            Sink(text); // expect: PRIV201
    }

    private static void Fill(HashSet<string> set) => set.Add(Clean());

    public static void SetFilledByACallBad()
    {
        var text = Source();
        var allowed = new HashSet<string> { "red" };
        Fill(allowed);
        if (allowed.Contains(text))
            Sink(text); // expect: PRIV201
    }

    private sealed class ByLength : IEqualityComparer<string>
    {
        public bool Equals(string? one, string? other) => one?.Length == other?.Length;

        public int GetHashCode(string text) => text.Length;
    }

    public static void FoundByLengthBad()
    {
        var text = Source();
        if (Colours.Contains(text, new ByLength()))
            Sink(text); // expect: PRIV201
    }

    public static void SetByLengthBad()
    {
        var text = Source();
        var allowed = new HashSet<string>(new ByLength()) { "red" };
        if (allowed.Contains(text))
            Sink(text); // expect: PRIV201
    }

    public static void FoundWithoutCaseOk()
    {
        var text = Source();
        if (Colours.Contains(text, StringComparer.OrdinalIgnoreCase))
            Sink(text);
    }

    public static void GrownElsewhereBad()
    {
        var text = Source();
        if (Grown.Contains(text))
            Sink(text); // expect: PRIV201
        Grown.Add(text);
    }

    public static void AnotherVariableBad()
    {
        var text = Source();
        var other = Source();
        if (new HashSet<string> { "red" }.Contains(text))
            Sink(other); // expect: PRIV201
    }

    public static void ReassignedBad()
    {
        var text = Source();
        if (new HashSet<string> { "red" }.Contains(text))
        {
            text = Source();
            Sink(text); // expect: PRIV201
        }
    }

    public static void ArrayOk()
    {
        var text = Source();
        if (Colours.Contains(text))
            Sink(text);
    }

    public static void ArrayOfOthersBad()
    {
        var text = Source();
        if (Mixed.Contains(text))
            Sink(text); // expect: PRIV201
    }

    public static void FixedOk()
    {
        var text = Source();
        if (Fixed.Contains(text))
            Sink(text);
    }

    public static void IndexOfOk()
    {
        var text = Source();
        if (Array.IndexOf(Colours, text) >= 0)
            Sink(text);
    }

    public static void IndexOfRefusedOk()
    {
        var text = Source();
        if (Array.IndexOf(Colours, text) < 0)
            return;
        Sink(text);
    }

    public static void IndexOfNotFoundOk()
    {
        var text = Source();
        if (Array.IndexOf(Colours, text) == -1)
            return;
        Sink(text);
    }

    public static void IndexOfFoundOk()
    {
        var text = Source();
        if (Array.IndexOf(Colours, text) != -1)
            Sink(text);
    }

    public static void IndexOfNotFoundBad()
    {
        var text = Source();
        if (Array.IndexOf(Colours, text) == -1)
            Sink(text); // expect: PRIV201
    }

    public static void IndexOfAnythingBad()
    {
        var text = Source();
        if (Array.IndexOf(Colours, text) >= -1)
            Sink(text); // expect: PRIV201
    }

    public static void IndexOfAboveBad()
    {
        var text = Source();
        if (Array.IndexOf(Colours, text) < 1)
            Sink(text); // expect: PRIV201
    }

    public static void IndexOfOthersBad()
    {
        var text = Source();
        if (Array.IndexOf(Mixed, text) >= 0)
            Sink(text); // expect: PRIV201
    }

    public static void IndexOfListOk()
    {
        var text = Source();
        var allowed = new List<string> { "red", "green" };
        if (allowed.IndexOf(text) >= 0)
            Sink(text);
    }

    public static void IndexInTextBad()
    {
        var text = Source();
        if ("red".IndexOf(text) >= 0)
            Sink(text); // expect: PRIV201
    }

    public static void IndexOfConstantBad()
    {
        var text = Source();
        if (text.IndexOf("red") >= 0)
            Sink(text); // expect: PRIV201
    }

    public static void AnyOk()
    {
        var text = Source();
        if (Colours.Any(colour => colour == text))
            Sink(text);
    }

    public static void AnyTurnedOk()
    {
        var text = Source();
        if (Colours.Any(colour => text.Equals(colour)))
            Sink(text);
    }

    public static void NotAnyBad()
    {
        var text = Source();
        if (!Colours.Any(colour => colour == text))
            Sink(text); // expect: PRIV201
    }

    public static void AnyOtherBad()
    {
        var text = Source();
        if (Colours.Any(colour => colour != text))
            Sink(text); // expect: PRIV201
    }

    public static void AnyOrBad()
    {
        var text = Source();
        if (Colours.Any(colour => colour == text || text.Length > 3))
            Sink(text); // expect: PRIV201
    }

    public static void AnyStartBad()
    {
        var text = Source();
        if (Colours.Any(colour => text.StartsWith(colour)))
            Sink(text); // expect: PRIV201
    }

    public static void AnyOfOthersBad()
    {
        var text = Source();
        if (Mixed.Any(colour => colour == text))
            Sink(text); // expect: PRIV201
    }

    public static void AllBad()
    {
        var text = Source();
        if (Colours.All(colour => colour != text))
            Sink(text); // expect: PRIV201
    }

    public static void ExistsOk()
    {
        var text = Source();
        if (Array.Exists(Colours, colour => colour == text))
            Sink(text);
    }

    public static void ExistsInListOk()
    {
        var text = Source();
        var allowed = new List<string> { "red", "green" };
        if (allowed.Exists(colour => colour == text))
            Sink(text);
    }

    public static void KeyOk()
    {
        var text = Source();
        if (Codes.ContainsKey(text))
            Sink(text);
    }

    public static void KeyOfMapMadeHereOk()
    {
        var text = Source();
        var codes = new Dictionary<string, int> { ["red"] = 1 };
        if (codes.ContainsKey(text))
            Sink(text);
    }

    public static void ValueOfKeyOk()
    {
        var text = Source();
        var names = new Dictionary<string, string> { ["red"] = "r" };
        if (names.TryGetValue(text, out var name))
            Sink(text + name);
    }

    public static void ValueOfNoKeyBad()
    {
        var text = Source();
        var names = new Dictionary<string, string> { ["red"] = "r" };
        if (!names.TryGetValue(text, out var name))
            Sink(text + name); // expect: PRIV201
    }

    public static void KeyIsMadeOfItBad()
    {
        var text = Source();
        var names = new Dictionary<string, string> { [text] = "r" };
        if (names.ContainsKey(text))
            Sink(text); // expect: PRIV201
    }
}
