using System.Globalization;
using Privacy.Analyzers.Policy.Patterns;

namespace Privacy.Analyzers.Policy.Reading.Shapes;

/// <summary>The forms of text that policy.yaml knows.</summary>
internal static class Formats
{
    private const int MaxIdLength = 200;
    private const string DayFormat = "yyyy-MM-dd";

    private static readonly string[] OtherDayFormats = ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "d.M.yyyy", "d-M-yyyy", "yyyyMMdd", "yyyy-MM-dd'T'HH:mm:ssK"];

    public static readonly TextFormat Version = new(
        static text => text == "1" ? null : "is not a version this analyzer reads; it must be 1",
        static text => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number == 1 ? "1" : null,
        "^1$");

    public static readonly TextFormat Day = new(
        static text => IsDay(text) ? null : "is not a date such as 2027-12-31",
        static text => DateTime.TryParseExact(text, OtherDayFormats, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var day)
            ? day.ToString(DayFormat, CultureInfo.InvariantCulture)
            : null,
        "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");

    /// <summary>A day or <c>true</c>: withdrawn, the day unknown.</summary>
    public static readonly TextFormat DayOrTrue = new(
        static text => text is "true" or "false" || IsDay(text) ? null : "is neither a date such as 2027-12-31 nor true or false",
        static text => text.ToLowerInvariant() is "true" or "false" ? text.ToLowerInvariant() : Day.Repair(text),
        "^([0-9]{4}-[0-9]{2}-[0-9]{2}|true|false)$");

    public static readonly TextFormat Duration = new(
        static text => IsDuration(text) ? null : "is not an ISO 8601 duration such as P3Y, P6M or P30D",
        static text => text.ToUpperInvariant() is var upper && IsDuration(upper) ? upper : IsDuration("P" + upper) ? "P" + upper : null,
        "^P(?=.)([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?(T(?=.)([0-9]+H)?([0-9]+M)?([0-9]+S)?)?$");

    public static readonly TextFormat Country = new(
        static text => text.Length != 2 || !IsUpper(text[0]) || !IsUpper(text[1])
            ? "is not a country code of two capital letters such as DE"
            : Countries.Contains(text) ? null : "is no country's code: ISO 3166-1 alpha-2 such as DE",
        Countries.Repair,
        Countries.Expression);

    public static readonly TextFormat Host = new(
        static text => IsHost(text) ? null : "is not the name of a host such as api.example.org",
        static text => HostOf(text) ?? HostOf("https://" + text),
        "^(\\*\\.)?[^\\s/:.]+(\\.[^\\s/:.]+)*\\.?(:[0-9]{1,5})?$");

    public static readonly TextFormat Pattern = new(
        static text =>
        {
            SymbolPatternParser.Parse(text, default, out var error);
            return error is null ? null : "is not a symbol pattern: it " + error;
        },
        static _ => null,
        null);

    public static readonly TextFormat Id = new(
        static text => IsId(text) ? null : "is not an id: letters, digits, '_', '-' and '.' only",
        static text => text.Trim().Replace(' ', '-') is var id && IsId(id) ? id : null,
        "^[\\p{L}0-9_.-]+$");

    public static readonly TextFormat CategoryId = new(
        static text => IsCategoryId(text) ? null : "is not a category: lower-case names with dots between them, such as user.contact.email",
        static text => text.Trim().ToLowerInvariant().Replace(' ', '_').Replace('-', '_').Replace('/', '.') is var id && IsCategoryId(id) ? id : null,
        "^[a-z0-9_]+(\\.[a-z0-9_]+)*$");

    public static readonly TextFormat Article9 = new(
        static text => text.Length == 1 && text[0] is >= 'a' and <= 'j' ? null : "is not a letter of GDPR Art. 9(2), a to j",
        static text => text.Trim('(', ')', ' ').ToLowerInvariant() is { Length: 1 } letter && letter[0] is >= 'a' and <= 'j' ? letter : null,
        "^[a-j]$");

    public static readonly TextFormat Age = new(
        static text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var age) && age is > 0 and < 100
            ? null
            : "is not an age in years",
        static _ => null,
        "^[1-9][0-9]?$");

    public static bool IsDay(string text) =>
        DateTime.TryParseExact(text, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static bool IsDuration(string text)
    {
        if (text.Length < 3 || text[0] != 'P')
            return false;

        var units = "YMWD";
        var next = 0;
        for (var i = 1; i < text.Length; i++)
        {
            if (text[i] == 'T' && units.Length == 4)
            {
                (units, next) = ("HMS", 0);
                i++;
            }

            var start = i;
            while (i < text.Length && text[i] is >= '0' and <= '9')
                i++;

            if (i == start || i == text.Length || units.IndexOf(text[i], next) is not (>= 0 and var unit))
                return false;

            next = unit + 1;
        }

        return true;
    }

    private static bool IsUpper(char c) => c is >= 'A' and <= 'Z';

    private static string? HostOf(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Host.Length > 0 && url.IndexOf("///", StringComparison.Ordinal) < 0 && IsHost(uri.Host) && url.Contains(uri.Host) ? uri.Host : null;

    private static bool IsHost(string text)
    {
        var name = text.StartsWith("*.", StringComparison.Ordinal) ? text.Substring(2) : text;
        if (name.IndexOf(':') is >= 0 and var colon && colon == name.LastIndexOf(':'))
        {
            if (!ushort.TryParse(name.Substring(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var port) || port == 0)
                return false;

            name = name.Substring(0, colon);
        }

        return name.Length > 0 && name[0] != '.' && !name.Contains("..") && name.All(static c => char.IsLetterOrDigit(c) || c is '.' or '-' or ':' or '_');
    }

    private static bool IsId(string text) => text.Length is > 0 and <= MaxIdLength && text.All(static c => char.IsLetterOrDigit(c) || c is '_' or '-' or '.');

    private static bool IsCategoryId(string text)
    {
        if (text.Length is 0 or > MaxIdLength || text[0] == '.' || text[text.Length - 1] == '.' || text.Contains(".."))
            return false;

        return text.All(static c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '_' or '.');
    }
}
