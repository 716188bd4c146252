using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using Privacy.Analyzers.Policy.Reading;

namespace Privacy.Analyzers.Samples;

/// <summary>The policies that readers see are sound. What policy.yaml answers is tested where `privacy test` is.</summary>
public sealed class PolicyTests
{
    private static readonly PolicyReadResult s_read =
        PolicyReader.Read(SourceText.From(Repository.Read("policy.yaml")), "policy.yaml", ImmutableHashSet<string>.Empty, CancellationToken.None);

    [Fact]
    public void Policy_HasNoDefect() => Assert.Empty(s_read.Defects);

    /// <summary>A policy that a reader copies from the documentation works as it stands.</summary>
    [Theory]
    [InlineData("README.md")]
    [InlineData("docs/guide/getting-started.md")]
    public void PolicyOfThePage_HasNoDefect(string page)
    {
        var policies = Repository.Read(page).Split("```yaml\n").Skip(1)
            .Select(rest => rest[..rest.IndexOf("```", StringComparison.Ordinal)])
            .Where(yaml => yaml.StartsWith("version:", StringComparison.Ordinal));
        var policy = Assert.Single(policies);
        Assert.Empty(PolicyReader.Read(SourceText.From(policy), page, ImmutableHashSet<string>.Empty, CancellationToken.None).Defects);
    }
}
