using System.Collections.Immutable;

namespace Privacy.Analyzers.Policy.Patterns;

/// <summary>One dotted name and the number of its type parameters.</summary>
internal readonly record struct NamePart(string Name, int Arity);

/// <summary>
/// Wildcards over dotted names and inside one name. Both are the greedy match that goes back to the last star only: at most length times
/// length steps, whatever the pattern.
/// </summary>
internal static class NameGlob
{
    public static bool Matches(ImmutableArray<PatternSegment> segments, ImmutableArray<NamePart> names, int count)
    {
        int segment = 0, name = 0, star = -1, mark = 0;
        while (name < count)
        {
            if (segment < segments.Length && segments[segment].IsAnyNumber)
            {
                star = segment++;
                mark = name;
            }
            else if (segment < segments.Length && Matches(segments[segment], names[name]))
            {
                segment++;
                name++;
            }
            else if (star >= 0)
            {
                segment = star + 1;
                name = ++mark;
            }
            else
            {
                return false;
            }
        }

        while (segment < segments.Length && segments[segment].IsAnyNumber)
            segment++;
        return segment == segments.Length;
    }

    /// <summary>True where everything that the narrow pattern names, the wide one names too. Parameters are not held against each other.</summary>
    public static bool Covers(SymbolPattern wide, SymbolPattern narrow)
    {
        if (wide.Text == narrow.Text)
            return true;
        if (!wide.Parameters.IsDefault || narrow.Segments.Any(static segment => segment.IsAnyNumber))
            return false;

        var names = narrow.Segments.Select(static segment => new NamePart(segment.Name, segment.Arity)).ToImmutableArray();
        return Matches(wide.Segments, names, names.Length);
    }

    public static bool Matches(PatternSegment segment, NamePart part) =>
        (segment.Arity < 0 || segment.Arity == part.Arity) && Matches(segment, part.Name);

    public static bool Matches(PatternSegment segment, string name) =>
        segment.IsWildcard || (segment.HasStar ? Matches(segment.Name, name) : string.Equals(segment.Name, name, StringComparison.Ordinal));

    private static bool Matches(string glob, string text)
    {
        int g = 0, t = 0, star = -1, mark = 0;
        while (t < text.Length)
        {
            if (g < glob.Length && glob[g] == '*')
            {
                star = g++;
                mark = t;
            }
            else if (g < glob.Length && glob[g] == text[t])
            {
                g++;
                t++;
            }
            else if (star >= 0)
            {
                g = star + 1;
                t = ++mark;
            }
            else
            {
                return false;
            }
        }

        while (g < glob.Length && glob[g] == '*')
            g++;
        return g == glob.Length;
    }
}
