using System.Collections.Immutable;

namespace Privacy.CodeFixes.Editing.Templates;

/// <summary>The holes of a constant message template, as it is written in the source: <c>{Name}</c>, <c>{@Whole}</c>, <c>{Amount,8:0.00}</c>, <c>{0}</c>.</summary>
internal static class MessageTemplate
{
    /// <summary>One hole, from brace to brace.</summary>
    internal readonly record struct Hole(int Start, int End, string Name)
    {
        public bool IsNumber => Name.Length > 0 && Name.All(char.IsDigit);

        /// <summary><c>{@User}</c>: the object's members are logged, not its text.</summary>
        public bool IsDestructured { get; init; }
    }

    public static ImmutableArray<Hole> Holes(string template)
    {
        var holes = ImmutableArray.CreateBuilder<Hole>();
        for (var i = 0; i < template.Length; i++)
        {
            if (template[i] != '{')
                continue;
            if (i + 1 < template.Length && template[i + 1] == '{')
            {
                i++;
                continue;
            }

            var end = template.IndexOf('}', i);
            if (end < 0)
                break;

            var inner = template.Substring(i + 1, end - i - 1);
            var stop = inner.IndexOfAny([',', ':']);
            holes.Add(new Hole(i, end + 1, (stop < 0 ? inner : inner.Substring(0, stop)).TrimStart('@', '$').Trim()) { IsDestructured = inner.StartsWith("@", StringComparison.Ordinal) });
            i = end;
        }

        return holes.ToImmutable();
    }

    /// <summary>
    /// The template without the hole of an argument, or <c>null</c>: it has none. Holes that are all numbers go by their number, and the later ones
    /// are counted anew; else the holes go by their order, as loggers count them.
    /// </summary>
    public static string? Without(string template, int argument)
    {
        var holes = Holes(template);
        if (holes.IsEmpty || !holes.All(hole => hole.IsNumber))
            return argument < holes.Length ? Cut(template, holes[argument]) : null;

        var text = template;
        var isFound = false;
        for (var i = holes.Length - 1; i >= 0; i--)
        {
            var number = int.TryParse(holes[i].Name, out var parsed) ? parsed : 0;
            if (number == argument)
            {
                text = Cut(text, Holes(text)[i]);
                isFound = true;
            }
            else if (number > argument)
            {
                var hole = Holes(text)[i];
                text = text.Remove(hole.Start + 1, holes[i].Name.Length).Insert(hole.Start + 1, (number - 1).ToString(System.Globalization.CultureInfo.InvariantCulture));
            }
        }

        return isFound ? text : null;
    }

    /// <summary>The template without the last hole of that name, or <c>null</c>: it has none.</summary>
    public static string? Without(string template, string name)
    {
        foreach (var hole in Holes(template).Reverse())
        {
            if (string.Equals(hole.Name, name, StringComparison.OrdinalIgnoreCase))
                return Cut(template, hole);
        }

        return null;
    }

    private static string Cut(string template, Hole hole)
    {
        var (left, right) = HoleGap.Close(template.Substring(0, hole.Start), template.Substring(hole.End), hole.Name, isFirst: true, isLast: true);
        return left + right;
    }
}
