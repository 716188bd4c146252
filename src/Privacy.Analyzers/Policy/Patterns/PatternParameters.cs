using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Privacy.Analyzers.Policy.Patterns;

/// <summary>What stands between the parentheses of a pattern: <c>string, @body, purpose: "analytics"</c>.</summary>
internal static class PatternParameters
{
    public static ImmutableArray<PatternParameter> Parse(string text, out string? error)
    {
        error = null;
        if (text.Trim().Length == 0)
            return [];

        var parameters = ImmutableArray.CreateBuilder<PatternParameter>();
        foreach (var part in Split(text))
        {
            if (Parameter(part.Trim(), out error) is not { } parameter)
                return default;

            parameters.Add(parameter);
        }

        return parameters.ToImmutable();
    }

    /// <summary>At commas that stand outside quotes and brackets.</summary>
    private static IEnumerable<string> Split(string text)
    {
        var start = 0;
        var depth = 0;
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (quoted)
            {
                if (c == '\\')
                    i++;
                else if (c == '"')
                    quoted = false;
                continue;
            }

            quoted = c == '"';
            depth += c switch { '<' or '(' or '[' => 1, '>' or ')' or ']' => -1, _ => 0 };
            if (c == ',' && depth == 0)
            {
                yield return text.Substring(start, i - start);
                start = i + 1;
            }
        }

        yield return text.Substring(start);
    }

    private static PatternParameter? Parameter(string text, out string? error)
    {
        error = null;
        var marked = text.StartsWith("@", StringComparison.Ordinal);
        var rest = marked ? text.Substring(1).TrimStart() : text;
        var colon = rest.IndexOf(':');
        var name = (colon < 0 ? rest : rest.Substring(0, colon)).TrimEnd();
        if (name.Length == 0)
        {
            error = "has an empty parameter between its parentheses";
            return null;
        }

        if (!IsNameOrType(name))
        {
            error = $"has '{name}', which is neither a parameter's name nor a type";
            return null;
        }

        if (colon < 0)
            return new PatternParameter(name, marked, HasConstant: false, Constant: null);

        var written = rest.Substring(colon + 1).Trim();
        if (!TryConstant(written, out var constant))
        {
            error = $"has '{written}' for '{name}', which is neither a text in quotes nor a whole number, true, false or null";
            return null;
        }

        return new PatternParameter(name, marked, HasConstant: true, constant);
    }

    private static bool IsNameOrType(string name)
    {
        if (name == "*")
            return true;

        if (!char.IsLetter(name[0]) && name[0] is not ('_' or '('))
            return false;

        foreach (var c in name)
        {
            if (!char.IsLetterOrDigit(c) && c is not ('_' or '.' or '<' or '>' or ',' or '[' or ']' or '?' or '(' or ')' or ' ' or '`' or '+'))
                return false;
        }

        return IsBalanced(name);
    }

    /// <summary>Every bracket has its other half, and none follows one that was closed: <c>a)(b</c> is no type.</summary>
    private static bool IsBalanced(string name)
    {
        var open = new Stack<char>();
        foreach (var c in name)
        {
            if (c is '<' or '(' or '[')
                open.Push(c switch { '<' => '>', '(' => ')', _ => ']' });
            else if (c is '>' or ')' or ']' && (open.Count == 0 || open.Pop() != c))
                return false;
        }

        return open.Count == 0;
    }

    private static bool TryConstant(string text, out object? constant)
    {
        constant = text switch { "true" => true, "false" => false, _ => null };
        if (constant is not null || text == "null")
            return true;

        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            constant = number;
            return true;
        }

        constant = Quoted(text);
        return constant is not null;
    }

    private static string? Quoted(string text)
    {
        if (text.Length < 2 || text[0] != '"' || text[text.Length - 1] != '"')
            return null;

        var value = new StringBuilder(text.Length);
        for (var i = 1; i < text.Length - 1; i++)
        {
            if (text[i] == '"' || (text[i] == '\\' && i + 1 == text.Length - 1))
                return null;

            value.Append(text[i] == '\\' ? text[++i] : text[i]);
        }

        return value.ToString();
    }
}
