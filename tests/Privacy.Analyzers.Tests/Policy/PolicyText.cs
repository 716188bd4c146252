using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using Privacy.Analyzers.Policy;
using Privacy.Analyzers.Policy.Reading;

namespace Privacy.Analyzers.Tests.Policy;

/// <summary>Policies as texts.</summary>
internal static class PolicyText
{
    public const string Path = "/repo/app/policy.yaml";

    public static readonly ImmutableHashSet<string> Packs = ["microsoft-extensions-logging", "openai", "yandex-appmetrica"];

    public static PolicyReadResult Read(string yaml) => PolicyReader.Read(SourceText.From(yaml), Path, Packs, CancellationToken.None);

    /// <summary>The policy of a text that has no defects.</summary>
    public static PrivacyPolicy Sound(string yaml)
    {
        var result = Read("version: 1\n" + yaml);
        Assert.Equal("", Lines(result.Defects));
        return result.Policy;
    }

    public static PolicyReadResult Load(params (string Path, string Yaml)[] files) =>
        PolicyFiles.Load([.. files.Select(file => (file.Path, SourceText.From(file.Yaml)))], Packs, CancellationToken.None);

    /// <summary><c>PRIV003 2:5-2:9 message</c>, lines and columns from 1, one defect a line.</summary>
    public static string Lines(IEnumerable<PolicyDefect> defects) => string.Join("\n", defects.Select(Line));

    public static string Line(PolicyDefect defect)
    {
        var (start, end) = (defect.Position.Lines.Start, defect.Position.Lines.End);
        return $"{defect.RuleId} {start.Line + 1}:{start.Character + 1}-{end.Line + 1}:{end.Character + 1} {defect.Message}";
    }
}
