using Privacy.Analyzers.Policy.Model;

namespace Privacy.Analyzers.Policy.Reading.Sections;

/// <summary><c>allow</c>: sound entries only, for they permit. Without its mistyped purpose one would permit more than was meant.</summary>
internal static class AllowReader
{
    public static IEnumerable<Allowance> Read(Root root)
    {
        foreach (var (index, fields) in root.List("allow"))
        {
            if (!fields.IsSound)
                continue;

            yield return new Allowance(
                index,
                fields.List("data"),
                fields.Recipients("to"),
                fields.Located("purpose"),
                fields.LegalBasis,
                fields.Form("form") ?? Form.Identified,
                fields.Located("guard"),
                fields.Clause,
                fields.Position)
            {
                Operations = fields.Words("operations"),
            };
        }
    }
}
