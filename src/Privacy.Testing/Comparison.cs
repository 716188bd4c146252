using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Privacy.Testing;

/// <summary>Marks against findings.</summary>
internal static class Comparison
{
    /// <exception cref="PrivacyVerificationException">They differ; the message says on which lines.</exception>
    public static void Check(ImmutableArray<MarkedFile> files, ImmutableArray<PlacedFinding> findings)
    {
        var named = new HashSet<string>(files.SelectMany(file => file.Marks).Select(mark => mark.RuleId), StringComparer.Ordinal);
        var left = findings.Where(found => found.IsShown || named.Contains(found.Finding.RuleId)).ToList();
        var missing = new List<(MarkedFile File, Mark Mark)>();
        foreach (var file in files)
        {
            // What asks for an exact place chooses first.
            foreach (var mark in file.Marks.OrderBy(mark => mark.Span is null))
            {
                var index = left.FindIndex(found => found.Finding.RuleId == mark.RuleId && found.Finding.Path == file.Path && Fits(found, mark));
                if (index < 0)
                    missing.Add((file, mark));
                else
                    left.RemoveAt(index);
            }
        }

        if (missing.Count + left.Count == 0)
            return;

        var message = new StringBuilder("The analyzers do not say what the marks ask for.");
        foreach (var (file, mark) in missing)
            message.Append($"\n  marked, not reported: {file.Path}({mark.Line + 1}): {mark.RuleId} {Quoted(file, mark)}");
        foreach (var found in left)
            message.Append($"\n  reported, not marked: {found.Finding}");
        throw new PrivacyVerificationException(message.ToString());
    }

    private static bool Fits(PlacedFinding found, Mark mark) => mark.Span is { } span ? found.Span == span : found.Finding.Line == mark.Line + 1;

    private static string Quoted(MarkedFile file, Mark mark) => mark.Span is { } span
        ? "at '" + file.Text.Substring(span.Start, span.Length) + "'"
        : "in '" + SourceText.From(file.Text).Lines[mark.Line].ToString().Trim() + "'";
}
