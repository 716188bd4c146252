using Privacy.Analyzers.Policy.Model;

namespace Privacy.Analyzers.Policy.Reading.Sections;

/// <summary><c>classifications</c>.</summary>
internal static class ClassificationsReader
{
    public static IEnumerable<Classification> Read(Root root)
    {
        foreach (var (_, fields) in root.List("classifications"))
        {
            if (fields.Located("attribute") is { } attribute && fields.Located("category") is { } category)
                yield return new Classification(attribute, category, fields.Purposes, fields.LegalBasis, fields.Position);
        }
    }
}
