using System.Text;
using Microsoft.CodeAnalysis.Text;
using Privacy.Analyzers.Policy.Reading;

namespace Privacy.Analyzers.Tests.Policy.Reading;

/// <summary>No input crashes or hangs the compiler, and none of these permits anything.</summary>
[Collection(nameof(Alone))]
public sealed class HostileInputTests
{
    /// <summary>Processor time, so that a busy machine makes no input slow.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(2);

    public static TheoryData<string, string> Texts => new()
    {
        { "deep flow lists", "version: " + new string('[', 100_000) },
        { "deep flow mappings", string.Concat(Enumerable.Repeat("{a: ", 100_000)) },
        { "deep block lists", string.Concat(Enumerable.Repeat("- ", 100_000)) + "a" },
        { "deep block mappings", string.Concat(Enumerable.Range(0, 1_300).Select(i => new string(' ', i) + "a:\n")) },
        { "complex keys", string.Concat(Enumerable.Repeat("? ", 100_000)) },
        { "billion laughs", Laughs() },
        { "quadratic alias", "a: &a [" + string.Join(",", Enumerable.Repeat("x", 40_000)) + "]\nb: [*a, *a, *a, *a]" },
        { "alias of itself", "a: &a [*a]" },
        { "too large", "version: 1\n# " + new string('x', 100_000_000) },
        { "many keys", string.Concat(Enumerable.Range(0, 200_000).Select(i => i + ":\n")) },
        { "one long line of tabs", "a: [" + new string('\t', 500_000) + "\n\tb" },
        { "unclosed quote", "a: \"" + new string('x', 900_000) },
        { "many anchors", string.Concat(Enumerable.Range(0, 60_000).Select(i => $"- &a{i} x\n")) + "- *nothing" },
        { "binary", Binary() },
        { "another encoding", Encoding.UTF8.GetString(Encoding.Unicode.GetBytes("version: 1\n")) },
        { "directives", string.Concat(Enumerable.Repeat("%YAML 1.2\n", 50_000)) },
    };

    [Theory]
    [MemberData(nameof(Texts), DisableDiscoveryEnumeration = true)]
    public void HostileText_IsRefusedInBoundedTime(string name, string yaml)
    {
        var result = ReadInTime(name, yaml);
        Assert.True(result.Policy.IsUnreadable, name);
        Assert.Equal(RuleIds.Syntax, Assert.Single(result.Defects).RuleId);
    }

    public static TheoryData<string, string> ReadableTexts => new()
    {
        { "many wrong keys", "version: 1\n" + string.Concat(Enumerable.Range(0, 20_000).Select(i => $"recipient{i}: 1\n")) },
        { "many wrong names", "version: 1\npurposes:\n" + string.Concat(Enumerable.Range(0, 9_000).Select(i => $"  purpose{i}: {{}}\n"))
            + "sources: [ { match: A.B, category: user, purposes: [" + string.Join(",", Enumerable.Range(0, 9_000).Select(i => "purpsoe" + i)) + "] } ]" },
        { "many entries", "version: 1\nrecipients: { r: { kind: ai } }\nallow:\n"
            + string.Concat(Enumerable.Range(0, 9_000).Select(_ => "- { data: user, to: r }\n")) },
        { "long entries", "version: 1\nrecipients: { r: { kind: ai } }\nallow:\n" + string.Concat(Enumerable.Repeat(
            "- { data: [" + string.Join(",", Enumerable.Repeat("user.name", 20_000)) + "], to: r }\n", 2)) },
        { "long id", "version: 1\ncategories: { " + string.Join(".", Enumerable.Repeat("a", 400)) + ": {} }" },
        { "long key", "version: 1\n" + new string('x', 900) + ": 1" },
    };

    [Theory]
    [MemberData(nameof(ReadableTexts), DisableDiscoveryEnumeration = true)]
    public void HugePolicy_IsReadInBoundedTime(string name, string yaml)
    {
        var result = ReadInTime(name, yaml);
        Assert.InRange(result.Defects.Length, 0, DefectList.Max);
        Assert.False(result.Policy.IsUnreadable);
    }

    /// <summary>Found by the fuzzer: what comes after the last defect that is told was taken for sound without a look.</summary>
    [Fact]
    public void WhatComesAfterTooManyDefects_PermitsNothingAndStillForbids()
    {
        var policy = PolicyText.Read(
            "version: 1\n" + string.Concat(Enumerable.Range(0, DefectList.Max + 1).Select(i => $"wrong{i}: 1\n"))
            + "recipients: { a: { kind: ai }, s: { kind: nonsense } }\nallow: [ { data: user, to: a, purpose: nobodys } ]\ndeny: [ { data: user.name, to: a } ]").Policy;
        Assert.DoesNotContain("s", policy.Recipients.Keys);
        Assert.Empty(policy.Allow);
        Assert.Equal("user.name", Assert.Single(Assert.Single(policy.Deny).Data).Value);
    }

    [Fact]
    public void Cancellation_IsNotSwallowed() =>
        Assert.Throws<OperationCanceledException>(() =>
            PolicyReader.Read(SourceText.From("version: 1"), PolicyText.Path, PolicyText.Packs, new CancellationToken(canceled: true)));

    [Fact]
    public void SameText_GivesTheSameDefects()
    {
        const string yaml = "version: 2\nrecipients: { a: { knd: log }, b: { kind: logg } }\nallow: [ { data: user.nam, to: c } ]\nzz: 1";
        Assert.Equal(PolicyText.Read(yaml).Defects, PolicyText.Read(yaml).Defects);
    }

    /// <summary>The quickest of three: other work on the machine makes no reader slow.</summary>
    private static PolicyReadResult ReadInTime(string name, string yaml)
    {
        var text = SourceText.From(yaml);
        var quickest = TimeSpan.MaxValue;
        var result = default(PolicyReadResult);
        for (var i = 0; i < 3 && quickest > Limit; i++)
        {
            var took = ProcessorTime.Of(() => result = PolicyReader.Read(text, PolicyText.Path, PolicyText.Packs, CancellationToken.None));
            quickest = took < quickest ? took : quickest;
        }

        Assert.True(quickest < Limit, $"{name} took {quickest}");
        return result!;
    }

    private static string Laughs()
    {
        var text = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (var i = 1; i < 12; i++)
            text.Append($"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat("*a" + (i - 1), 10))}]\n");

        return text.ToString();
    }

    private static string Binary()
    {
        var bytes = new byte[50_000];
        new Random(1).NextBytes(bytes);
        return Encoding.UTF8.GetString(bytes);
    }
}
