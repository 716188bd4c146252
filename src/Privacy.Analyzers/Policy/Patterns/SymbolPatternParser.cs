using System.Collections.Immutable;
using System.Globalization;
using Privacy.Analyzers.Policy.Model;

namespace Privacy.Analyzers.Policy.Patterns;

/// <summary>
/// Text → <see cref="SymbolPattern"/>: <c>Contoso.Mail.Send(string, @body)</c>, <c>Contoso.Repo&lt;T&gt;.*</c>,
/// <c>Contoso.IConsent.Allows(purpose: "analytics")</c>, <c>Contoso.Mail.new</c>.
/// </summary>
internal static class SymbolPatternParser
{
    /// <summary>Longer than any name a person writes; keeps hostile input cheap.</summary>
    private const int MaxLength = 2000;

    /// <summary>The pattern, or <c>null</c> with what is wrong.</summary>
    public static SymbolPattern? Parse(string text, PolicyPosition position, out string? error)
    {
        var trimmed = text.Trim();
        if (trimmed.Length is 0 or > MaxLength)
        {
            error = trimmed.Length == 0 ? "is empty" : $"is longer than {MaxLength} characters";
            return null;
        }

        var open = ParameterList(trimmed);
        var name = (open < 0 ? trimmed : trimmed.Substring(0, open)).TrimEnd();
        var segments = Segments(name, out error);
        if (error is not null)
            return null;

        if (open < 0)
            return new SymbolPattern(text, segments, default, position);

        if (trimmed[trimmed.Length - 1] != ')')
        {
            error = "lacks the closing ')' at its end";
            return null;
        }

        var parameters = PatternParameters.Parse(trimmed.Substring(open + 1, trimmed.Length - open - 2), out error);
        return error is null ? new SymbolPattern(text, segments, parameters, position) : null;
    }

    /// <summary>Index of the parenthesis that opens the parameters, or -1. A tuple between angle brackets has parentheses too.</summary>
    private static int ParameterList(string text)
    {
        var angles = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '<')
                angles++;
            else if (text[i] == '>')
                angles--;
            else if (text[i] == '(' && angles <= 0)
                return i;
        }

        return -1;
    }

    private static ImmutableArray<PatternSegment> Segments(string name, out string? error)
    {
        error = null;
        var segments = ImmutableArray.CreateBuilder<PatternSegment>();
        var start = 0;
        var angles = 0;
        for (var i = 0; i <= name.Length; i++)
        {
            // '+' is how reflection writes a nested type.
            var ends = i == name.Length || (angles == 0 && name[i] is '.' or '+');
            if (!ends)
            {
                angles += name[i] switch { '<' => 1, '>' => -1, _ => 0 };
                continue;
            }

            if (angles != 0)
            {
                error = "has unbalanced '<' and '>'";
                return default;
            }

            if (Segment(name.Substring(start, i - start), out error) is not { } segment)
                return default;

            segments.Add(segment);
            start = i + 1;
        }

        return segments.ToImmutable();
    }

    private static PatternSegment? Segment(string text, out string? error)
    {
        error = null;
        var arity = -1;
        var name = text;
        if (text.IndexOf('<') is >= 0 and var open)
        {
            if (text[text.Length - 1] != '>')
            {
                error = $"has characters after the type parameters of '{text.Substring(0, open)}'";
                return null;
            }

            arity = Arity(text, open);
            name = text.Substring(0, open);
        }
        else if (text.IndexOf('`') is >= 0 and var tick)
        {
            if (!int.TryParse(text.Substring(tick + 1), NumberStyles.None, CultureInfo.InvariantCulture, out arity) || arity is < 0 or > 100)
            {
                error = $"has no number of type parameters after '{text.Substring(0, tick + 1)}'";
                return null;
            }

            name = text.Substring(0, tick);
        }

        if (name.Length == 0)
        {
            error = "has an empty name between its dots";
            return null;
        }

        if (name is not ("*" or "**") && !IsName(name))
        {
            error = name.Contains("**")
                ? $"has '{name}': '**' stands for whole names only"
                : $"has '{name}', which is not a name";
            return null;
        }

        return new PatternSegment(name, arity);
    }

    private static int Arity(string text, int open)
    {
        var arity = 1;
        var depth = 0;
        for (var i = open; i < text.Length; i++)
        {
            depth += text[i] switch { '<' or '(' => 1, '>' or ')' => -1, _ => 0 };
            if (text[i] == ',' && depth == 1)
                arity++;
        }

        return arity;
    }

    private static bool IsName(string name)
    {
        if (name.Contains("**") || char.IsDigit(name[0]))
            return false;

        foreach (var c in name)
        {
            if (!char.IsLetterOrDigit(c) && c is not ('_' or '*'))
                return false;
        }

        return true;
    }
}
