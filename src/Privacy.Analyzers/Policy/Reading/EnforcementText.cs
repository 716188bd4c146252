using Privacy.Analyzers.Policy.Model;
using Privacy.Analyzers.Policy.Reading.Shapes;

namespace Privacy.Analyzers.Policy.Reading;

/// <summary><c>enforce</c>, <c>observe</c>, <c>off</c>, each with <c>until 2027-03-01</c> or without.</summary>
internal static class EnforcementText
{
    public static readonly TextFormat Format = new(
        static text => Parse(text) is null ? "is not an enforcement mode: enforce, observe or off, or one of them until a date such as 2027-03-01" : null,
        Repair,
        "^(enforce|observe|off)( until [0-9]{4}-[0-9]{2}-[0-9]{2})?$");

    public static EnforcementRule? Parse(string text)
    {
        var words = text.Split([' '], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is not (1 or 3) || PolicyWords.EnforcementModes.IndexOf(words[0]) is not (>= 0 and var mode))
            return null;

        if (words.Length == 1)
            return new EnforcementRule((EnforcementMode)mode, null);

        return words[1] == "until" && Formats.IsDay(words[2]) ? new EnforcementRule((EnforcementMode)mode, words[2]) : null;
    }

    private static string? Repair(string text)
    {
        var words = text.Split([' '], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0 || NearestWord.Find(words[0], PolicyWords.EnforcementModes) is not { } mode)
            return null;

        if (words.Length == 1)
            return mode;

        var last = words[words.Length - 1];
        var day = Formats.IsDay(last) ? last : Formats.Day.Repair(last);
        if (day is not null)
            return mode + " until " + day;

        // Without the end it would hold for ever, which nobody meant who wrote of one.
        return words[1] == "until" ? null : mode;
    }
}
