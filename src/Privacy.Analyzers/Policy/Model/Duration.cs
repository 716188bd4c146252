using System.Globalization;

namespace Privacy.Analyzers.Policy.Model;

/// <summary>Periods of retention (ISO 8601) as lengths that can be compared.</summary>
internal static class Duration
{
    private const double DaysOfYear = 365.2425;
    private const double LongestYear = 366;
    private const double LongestMonth = 31;

    /// <summary>The mean length: <c>P12M</c> is <c>P1Y</c>. <c>null</c> for a text that is no duration.</summary>
    public static double? Days(string text) => Days(text, DaysOfYear, DaysOfYear / 12);

    /// <summary>The longest it can be: a lifetime of 366 days is within <c>P1Y</c>.</summary>
    public static double? MostDays(string text) => Days(text, LongestYear, LongestMonth);

    /// <summary>True where the first lasts longer than the second; false where one of them is no duration.</summary>
    public static bool IsLonger(string first, string second) => Days(first) is { } one && Days(second) is { } other && one > other + 1e-6;

    private static double? Days(string text, double year, double month)
    {
        if (text.Length < 3 || text[0] != 'P')
            return null;

        var (days, start, isTime) = (0.0, 1, false);
        for (var i = 1; i < text.Length; i++)
        {
            if (text[i] == 'T')
            {
                (isTime, start) = (true, i + 1);
                continue;
            }

            if (char.IsDigit(text[i]))
                continue;
            if (!double.TryParse(text.Substring(start, i - start), NumberStyles.None, CultureInfo.InvariantCulture, out var count))
                return null;

            days += count * Unit(text[i], isTime, year, month);
            start = i + 1;
        }

        return start == text.Length ? days : null;
    }

    private static double Unit(char letter, bool isTime, double year, double month) => (letter, isTime) switch
    {
        ('Y', _) => year,
        ('M', false) => month,
        ('W', _) => 7,
        ('D', _) => 1,
        ('H', _) => 1.0 / 24,
        ('M', true) => 1.0 / 24 / 60,
        ('S', _) => 1.0 / 24 / 60 / 60,
        _ => double.NaN,
    };
}
