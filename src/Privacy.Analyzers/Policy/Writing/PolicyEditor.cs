using Microsoft.CodeAnalysis.Text;
using Privacy.Analyzers.Policy.Reading;
using Privacy.Analyzers.Policy.Yaml;

namespace Privacy.Analyzers.Policy.Writing;

/// <summary>
/// Writes entries into a policy file as a person would: at the end of their section, in its style, with its indentation and line ends. Edits at a
/// place and touches nothing else, so comments and order stay; never serialises.
/// </summary>
internal static class PolicyEditor
{
    private const string DefaultIndent = "  ";

    /// <summary>The change, or <c>null</c>: the file or the section is of a shape that can't be added to.</summary>
    /// <param name="section">A section of the format: <c>allow</c>, <c>consents</c>, <c>recipients</c>.</param>
    public static TextChange? Add(SourceText text, string section, PolicyEntry entry, CancellationToken cancel)
    {
        var tree = YamlTree.Parse(text, "", cancel);
        if (tree.Error is not null || tree.Extra is not null)
            return null;
        if (tree.Root is null or YamlScalar { IsNull: true })
            return At(text, text.Length, NewSection(text, section, entry).TrimStart('\r', '\n'));
        if (tree.Root is not YamlMapping root || root.Entries.Any(each => each.IsMerged))
            return null;

        var sections = root.Entries.Where(each => each.Key.Value == section).ToList();
        return sections.Count switch
        {
            0 when root.IsFlow => Inside(text, root.Position.Span, LastOf(root), section + (entry.Id is null ? ": [" : ": { ") + InFlow(entry) + (entry.Id is null ? "]" : " }"), entry.Note),
            0 => At(text, PlaceOf(text, root, section), NewSection(text, section, entry)),
            1 => AddTo(text, sections[0], entry),
            _ => null,
        };
    }

    private static TextChange? AddTo(SourceText text, YamlEntry section, PolicyEntry entry)
    {
        switch (section.Value)
        {
            case YamlScalar { IsNull: true } when IsFirst(text, section.Key.Position.Span.Start):
                var (start, end) = (section.Key.Position.Span.End, LineEnd(text, section.Key.Position.Span.End));
                var item = Item(text, entry, Indent(text, section.Key) + DefaultIndent, isBlock: false);
                if (section.Value.Position == section.Key.Position)
                    return At(text, end, item);

                // What is written for nothing goes, and nothing else: no anchor, no tag.
                var nothing = section.Value.Position.Span;
                return nothing.End <= end && text.ToString(TextSpan.FromBounds(start, nothing.Start)).Trim() == ":" && text.ToString(nothing) is "~" or "null" or "Null" or "NULL"
                    ? new TextChange(TextSpan.FromBounds(start, end), ":" + text.ToString(TextSpan.FromBounds(nothing.End, end)) + item)
                    : null;
            case YamlSequence { IsFlow: true } list when entry.Id is null:
                return Inside(text, list.Position.Span, list.Items.LastOrDefault()?.Position.Span, entry.Flow(), entry.Note);
            case YamlMapping { IsFlow: true } map when entry.Id is not null:
                return Inside(text, map.Position.Span, LastOf(map), InFlow(entry), entry.Note);
            case YamlSequence list when entry.Id is null && list.Items.LastOrDefault() is { } last:
                return At(text, LineEnd(text, EndOf(text, last.Position.Span)), Item(text, entry, DashIndent(text, last), last is YamlMapping { IsFlow: false }));
            case YamlMapping map when entry.Id is not null && map.Entries.LastOrDefault() is { Key: not null } last:
                return At(text, LineEnd(text, EndOf(text, TextSpan.FromBounds(last.Key.Position.Span.Start, End(last)))), Item(text, entry, Indent(text, last.Key), last.Value is YamlMapping { IsFlow: false }));
            default:
                return null;
        }
    }

    private static string InFlow(PolicyEntry entry) => entry.Id is null ? entry.Flow() : entry.Id + ": " + entry.Flow();

    private static TextSpan? LastOf(YamlMapping map) =>
        map.Entries.Select(each => (TextSpan?)TextSpan.FromBounds(each.Key.Position.Span.Start, End(each))).LastOrDefault();

    /// <summary>Between the brackets, behind what is there: on a line of its own where the last item has one. The note ends the line.</summary>
    private static TextChange Inside(SourceText text, TextSpan brackets, TextSpan? last, string item, string? note)
    {
        var (line, said) = (Break(text), note is null ? "" : "   # " + note);
        if (last is not { } span)
        {
            var inner = text.ToString(TextSpan.FromBounds(brackets.Start + 1, brackets.End - 1));
            return string.IsNullOrWhiteSpace(inner)
                ? Behind(text, brackets.Start + 1, " " + item + " ", brackets.End - 1, said)
                : new TextChange(new TextSpan(brackets.End - 1, 0), DefaultIndent + item + said + line);
        }

        var lineEnd = LineEnd(text, span.End);
        var rest = text.ToString(TextSpan.FromBounds(span.End, lineEnd));
        if (!IsFirst(text, span.Start) || brackets.End <= lineEnd)
            return Behind(text, span.End, ", " + item, span.End, said);

        var hasComma = rest.TrimStart().StartsWith(",", StringComparison.Ordinal);
        var indent = text.ToString(TextSpan.FromBounds(text.Lines.GetLineFromPosition(span.Start).Start, span.Start));
        return new TextChange(TextSpan.FromBounds(span.End, lineEnd), (hasComma ? "" : ",") + rest + line + indent + item + (hasComma ? "," : "") + said);
    }

    /// <summary>The text in place of what stands between two places, and a note at the end of the line.</summary>
    private static TextChange Behind(SourceText text, int start, string inserted, int end, string said) => said.Length == 0
        ? new TextChange(TextSpan.FromBounds(start, end), inserted)
        : new TextChange(TextSpan.FromBounds(start, LineEnd(text, end)), inserted + text.ToString(TextSpan.FromBounds(end, LineEnd(text, end))).TrimEnd() + said);

    private static bool IsFirst(SourceText text, int position) =>
        string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(text.Lines.GetLineFromPosition(position).Start, position)));

    private static string NewSection(SourceText text, string section, PolicyEntry entry)
    {
        var line = Break(text);
        var gap = text.Lines.Any(each => each.Span.Length == 0 && each.End < text.Length) ? line : "";
        return gap + line + section + ":" + Item(text, entry, DefaultIndent, isBlock: false);
    }

    /// <summary>The entry with the line break before it.</summary>
    private static string Item(SourceText text, PolicyEntry entry, string indent, bool isBlock)
    {
        var line = Break(text);
        var note = entry.Note is null ? "" : "   # " + entry.Note;
        var noteAbove = entry.Note is null ? "" : line + indent + "# " + entry.Note;
        return (entry.Id, isBlock) switch
        {
            (null, false) => line + indent + "- " + entry.Flow() + note,
            (null, true) => noteAbove + line + indent + "- " + entry.Block(indent + "  ", line),
            ({ } id, false) => line + indent + id + ": " + entry.Flow() + note,
            ({ } id, true) => noteAbove + line + indent + id + ":" + line + indent + DefaultIndent + entry.Block(indent + DefaultIndent, line),
        };
    }

    /// <summary>Behind the last section that the format puts before this one.</summary>
    private static int PlaceOf(SourceText text, YamlMapping root, string section)
    {
        var order = Schema.Policy.Fields.Select(field => field.Name).ToList();
        var before = root.Entries.Where(each => order.IndexOf(each.Key.Value) <= order.IndexOf(section)).DefaultIfEmpty(root.Entries[root.Entries.Length - 1]);
        var last = before.OrderBy(each => each.Key.Position.Span.Start).Last();
        return LineEnd(text, EndOf(text, TextSpan.FromBounds(last.Key.Position.Span.Start, Math.Max(last.Key.Position.Span.End, End(last)))));
    }

    private static TextChange At(SourceText text, int position, string inserted)
    {
        // Behind a last line without an end the file keeps having none.
        var start = position == text.Length && text.Length > 0 && text[text.Length - 1] is '\n' ? position - Break(text).Length : position;
        return new TextChange(new TextSpan(Math.Max(0, start), 0), inserted);
    }

    private static int End(YamlEntry entry) => Math.Max(entry.Key.Position.Span.End, entry.Value.Position.Span.End);

    /// <summary>A text block ends where the next thing starts; for the reader it ends with its last line.</summary>
    private static int EndOf(SourceText text, TextSpan span)
    {
        var end = Math.Min(span.End, text.Length);
        while (end > span.Start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return end;
    }

    private static int LineEnd(SourceText text, int position) => text.Lines.GetLineFromPosition(position).End;

    private static string Indent(SourceText text, YamlNode node)
    {
        var line = text.Lines.GetLineFromPosition(node.Position.Span.Start);
        return new string(' ', node.Position.Span.Start - line.Start);
    }

    private static string DashIndent(SourceText text, YamlNode item)
    {
        var line = text.Lines.GetLineFromPosition(item.Position.Span.Start);
        var dash = line.ToString().IndexOf('-');
        return dash < 0 ? DefaultIndent : new string(' ', dash);
    }

    private static string Break(SourceText text)
    {
        if (text.Lines.Count < 2)
            return "\n";
        var first = text.Lines[0];
        return text.ToString(TextSpan.FromBounds(first.End, first.EndIncludingLineBreak));
    }
}
