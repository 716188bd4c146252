using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace Privacy.Tool.Inventory;

/// <summary>
/// Names a finding by what it says and not by its line: rule, file, data, recipient, and the texts of the path. Equal ones in a file
/// are numbered in order, so that a second leak of the same kind is new.
/// </summary>
internal static class Fingerprint
{
    public static ImmutableArray<Finding> Assign(IEnumerable<Finding> findings)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var result = ImmutableArray.CreateBuilder<Finding>();
        foreach (var finding in findings)
        {
            var text = Text(finding);
            var number = seen[text] = seen.GetValueOrDefault(text) + 1;
            result.Add(finding with { Fingerprint = Hash($"{text}\n{number}") });
        }

        return result.ToImmutable();
    }

    private static string Text(Finding finding)
    {
        var about = finding.Path.IsEmpty
            ? [finding.Message]
            : finding.Path.Select(step => step.Kind + " " + step.Text);
        return string.Join('\n', [finding.Rule, finding.Where.File, finding["privacy.member"], finding["privacy.category"], finding["privacy.recipient"], .. about]);
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 16));
}
