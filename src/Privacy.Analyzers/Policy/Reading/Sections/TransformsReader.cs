using Privacy.Analyzers.Policy.Model;

namespace Privacy.Analyzers.Policy.Reading.Sections;

/// <summary><c>transforms</c>: sound ones only, for they permit.</summary>
internal static class TransformsReader
{
    public static IEnumerable<Transform> Read(Root root)
    {
        foreach (var (_, fields) in root.List("transforms"))
        {
            if (fields.IsSound && fields.Form("form") is { } form && fields.Patterns("match") is { IsEmpty: false } matches)
                yield return new Transform(matches, form, fields.Position);
        }
    }
}
