using Privacy.Analyzers.Policy.Model;

namespace Privacy.Analyzers.Policy.Reading.Sections;

/// <summary><c>sources</c>. An entry with a broken purpose still tags: less known about data does not make it less personal.</summary>
internal static class SourcesReader
{
    public static IEnumerable<SourceMapping> Read(Root root)
    {
        foreach (var (_, fields) in root.List("sources"))
        {
            if (fields.Located("category") is { } category && fields.Patterns("match") is { IsEmpty: false } matches)
                yield return new SourceMapping(matches, category, fields.Purposes, fields.LegalBasis, fields.Text("subject"), fields.Position);
        }
    }
}
