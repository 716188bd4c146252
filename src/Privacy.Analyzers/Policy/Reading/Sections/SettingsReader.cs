using System.Collections.Immutable;
using System.Globalization;
using Privacy.Analyzers.Policy.Model;

namespace Privacy.Analyzers.Policy.Reading.Sections;

/// <summary>The sections with one entry each: <c>notice</c>, <c>controller</c>, <c>children</c>, <c>inference</c>, <c>enforcement</c>.</summary>
internal static class SettingsReader
{
    public static Notice? Notice(Root root) =>
        root.Keys("notice") is { } fields
            ? new Notice(fields.Text("version"), fields.Text("url"), fields.Text("date"), fields.Position)
            {
                Clause = fields.Clause,
                Omitted = fields.Pairs("omitted")
                    .GroupBy(static pair => pair.Key.Value, StringComparer.Ordinal)
                    .ToImmutableSortedDictionary(static same => same.Key, same => fields.TextOf(same.First().Value), StringComparer.Ordinal),
            }
            : null;

    public static Controller? Controller(Root root) =>
        root.Keys("controller") is { } fields
            ? new Controller(fields.Text("name"), fields.Text("contact"), [.. fields.List("adequacy").Select(static country => country.Value)], fields.Position)
            {
                Address = fields.Text("address"),
                Representative = fields.Text("representative"),
                DataProtectionOfficer = fields.Text("data_protection_officer"),
            }
            : null;

    public static Children? Children(Root root) =>
        root.Keys("children") is { } fields
        && fields.Located("minimum_age") is { } written
        && int.TryParse(written.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var age)
            ? new Children(age, fields.Located("guard"), fields.List("data"), fields.Clause, fields.Position) { AgePosition = written.Position }
            : null;

    public static Inference? Inference(Root root) =>
        root.Keys("inference") is { } fields
            ? new Inference(
                fields.Text("mode") is { } mode ? (InferenceMode)PolicyWords.InferenceModes.IndexOf(mode) : null,
                [.. fields.List("ignore").Select(static member => member.Value)])
            : null;

    public static Enforcement? Enforcement(Root root)
    {
        if (root.Keys("enforcement") is not { } fields)
            return null;

        var recipients = ImmutableDictionary.CreateBuilder<string, EnforcementRule>(StringComparer.Ordinal);
        foreach (var (recipient, mode) in fields.Pairs("recipients"))
        {
            if (EnforcementText.Parse(mode.Value) is { } rule)
                recipients[recipient.Value] = rule;
        }

        return new Enforcement(
            fields.Text("mode") is { } text && EnforcementText.Parse(text) is { } standard ? standard : Model.Enforcement.Standard.Default,
            fields.Text("assumed") == "error",
            recipients.ToImmutable())
        {
            HasMode = fields.Text("mode") is not null,
        };
    }
}
