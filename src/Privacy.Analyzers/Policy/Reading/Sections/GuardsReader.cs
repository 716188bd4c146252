using Privacy.Analyzers.Policy.Model;

namespace Privacy.Analyzers.Policy.Reading.Sections;

/// <summary><c>guards</c>. One whose patterns are all broken stays, and never holds.</summary>
internal static class GuardsReader
{
    public static IEnumerable<Guard> Read(Root root) =>
        root.Map("guards").Select(static entry => new Guard(
            entry.Id,
            entry.Fields.Patterns("match"),
            entry.Fields.Text("description"),
            entry.Fields.Clause,
            entry.Fields.Position));
}
