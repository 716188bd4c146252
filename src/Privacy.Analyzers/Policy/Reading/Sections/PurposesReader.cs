using Privacy.Analyzers.Policy.Model;

namespace Privacy.Analyzers.Policy.Reading.Sections;

/// <summary><c>purposes</c>.</summary>
internal static class PurposesReader
{
    public static IEnumerable<Purpose> Read(Root root) =>
        root.Map("purposes").Select(static entry => new Purpose(
            entry.Id,
            entry.Fields.LegalBasis,
            entry.Fields.Form("form"),
            entry.Fields.Text("article_9"),
            entry.Fields.Text("description"),
            entry.Fields.Clause,
            entry.Fields.Position));
}
