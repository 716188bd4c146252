using Privacy.Analyzers.Policy.Model;

namespace Privacy.Analyzers.Policy.Reading.Sections;

/// <summary><c>consents</c>: sound ones only, for they permit.</summary>
internal static class ConsentsReader
{
    public static IEnumerable<Consent> Read(Root root)
    {
        foreach (var (id, fields) in root.Map("consents"))
        {
            if (!fields.IsSound || fields.Located("purpose") is not { } purpose)
                continue;

            yield return new Consent(
                id,
                purpose,
                fields.List("data"),
                fields.Recipients("recipients"),
                fields.Form("form") ?? Form.Identified,
                fields.Located("guard"),
                fields.Text("obtained"),
                fields.Located("notice_version"),
                fields.List("withdraw"),
                fields.Located("expires"),
                fields.Text("withdrawn") is { } withdrawn && withdrawn != "false" ? withdrawn : null,
                fields.Clause,
                fields.Position)
            {
                Operations = fields.Words("operations"),
            };
        }
    }
}
