using Privacy.Analyzers.Policy.Model;

namespace Privacy.Analyzers.Policy.Reading.Sections;

/// <summary><c>deny</c>. A broken entry forbids what can still be read of it, to everybody where the recipients can't.</summary>
internal static class DenyReader
{
    public static IEnumerable<Denial> Read(Root root)
    {
        foreach (var (index, fields) in root.List("deny"))
        {
            var to = fields.Recipients("to");
            yield return new Denial(
                index,
                fields.Forbidden("data"),
                to.IsEmpty ? [new RecipientReference(null, null, fields.Position)] : to,
                fields.Text("reason"),
                fields.Clause,
                fields.Position)
            {
                // One that names a word wrong forbids every operation: to forget it would permit.
                Operations = fields.IsSound ? fields.Words("operations") : [],
            };
        }
    }
}
