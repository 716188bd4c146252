using System.Collections.Immutable;
using Privacy.Tool.Inventory;

namespace Privacy.Tool.Reports;

/// <summary>Findings by the recipient that the data reaches; those that are about no flow come first.</summary>
internal sealed record RecipientGroup(string Title, ImmutableArray<Finding> Findings)
{
    public static ImmutableArray<RecipientGroup> Of(IEnumerable<Finding> findings) =>
        [.. findings
            .GroupBy(Key, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new RecipientGroup(Name(group.First()), [.. group]))];

    private static string Key(Finding finding) => IsFlow(finding) ? $"1 {finding["privacy.recipient"]} {finding["privacy.kind"]}" : "0";

    private static string Name(Finding finding)
    {
        if (!IsFlow(finding))
            return "Policy, tags and rights";

        var recipient = finding["privacy.recipient"].Replace(";", ", ", StringComparison.Ordinal);
        var kind = finding["privacy.kind"];
        if (recipient.Length == 0)
            return kind.Length > 0 ? $"undeclared {kind}" : "undeclared recipient";

        return kind.Length > 0 ? $"{recipient} ({kind})" : recipient;
    }

    private static bool IsFlow(Finding finding) => !finding.Path.IsEmpty || finding["privacy.recipient"].Length > 0 || finding["privacy.kind"].Length > 0;
}
