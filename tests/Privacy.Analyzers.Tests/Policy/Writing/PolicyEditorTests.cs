using Microsoft.CodeAnalysis.Text;
using Privacy.Analyzers.Policy.Writing;
using Privacy.Analyzers.Policy.Yaml;
using Privacy.Analyzers.TestKit;

namespace Privacy.Analyzers.Tests.Policy.Writing;

/// <summary>An entry that is written changes nothing else, and is read as it was meant, whatever the file looks like.</summary>
public sealed class PolicyEditorTests
{
    private static readonly (string Section, PolicyEntry Entry)[] s_entries =
    [
        ("allow", new PolicyEntry(null, [("data", "[user.contact.url]"), ("to", "[\"*\"]")], "review")),
        ("recipients", new PolicyEntry("newcomer", [("kind", "support")], "review")),
        ("consents", new PolicyEntry("new-consent", [("purpose", "newly"), ("data", "[user.contact.url]"), ("recipients", "[\"*\"]")], null)),
        ("purposes", new PolicyEntry("newly", [("legal_basis", "consent")], null)),
    ];

    public static TheoryData<string> Files =>
    [
        .. new[] { "tests/Conformance/cases", "samples" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(RepositoryFolder.Path, folder), "*.yaml", SearchOption.AllDirectories))
            .Append(Path.Combine(RepositoryFolder.Path, "policy.yaml"))
            .Select(path => Path.GetRelativePath(RepositoryFolder.Path, path).Replace('\\', '/'))
            .Where(path => !path.Contains("/bin/", StringComparison.Ordinal) && !path.Contains("/obj/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Files))]
    public void RealFile_KeepsEveryLine_AndReadsTheEntry(string path)
    {
        var text = File.ReadAllText(Path.Combine(RepositoryFolder.Path, path));
        foreach (var ending in new[] { "\n", "\r\n" })
            AssertAdded(text.ReplaceLineEndings(ending), ending);
    }

    [Theory]
    [InlineData("version: 1")]
    [InlineData("version: 1\nallow:\nrecipients:\n  a: { kind: log }\n")]
    [InlineData("version: 1\nallow:\n- data: [user]\n  to:\n  - a\n  - b   # both\nrecipients:\n  a:\n    kind: log\n  b:\n    kind: mail\n# end\n")]
    [InlineData("# yaml\nversion: 1\n\nrecipients:\n    a:   # first\n        kind: log\n        description: |\n            Many\n            lines\n\nretention: { user: P1Y }\n")]
    [InlineData("version: 1\nallow: [ ]\nrecipients: { }\nconsents: {a: {purpose: newly, data: [user], recipients: [newcomer]}}\n")]
    [InlineData("version: 1\nallow: [\n  { data: [user], to: [\"*\"] }, # all\n]\nrecipients: {\n  a: { kind: log }\n  }   # ours\n")]
    [InlineData("version: 1\nallow: [ # none yet\n]\nconsents: { # none\n}\n# end")]
    [InlineData("version: 1\nallow: [{ data: [user],\n  to: [\"*\"] },\n]\n")]
    [InlineData("version: 1\nallow:\n  - &rule { data: [user], to: [\"*\"] }\n  - { data: [user.name], to: [\"*\"] }\n")]
    [InlineData("{ version: 1 }")]
    [InlineData("{\n  version: 1,   # ours\n  allow: [ { data: [user], to: [\"*\"] } ],\n  consents: {}\n}\n")]
    public void AnyStyle_IsKept(string text) => AssertAdded(text, "\n");

    [Theory]
    [InlineData("version: 1\nallow: { data: [user] }\n")]
    [InlineData("version: 1\nallow: &none ~\n")]
    [InlineData("version: 1\nallow:\n  - { data: [user], to: [a] }\nallow:\n  - { data: [user], to: [b] }\n")]
    [InlineData("version: [")]
    [InlineData("- 1\n- 2\n")]
    public void WhatIsNoPolicy_IsNotTouched(string text) =>
        Assert.Null(PolicyEditor.Add(SourceText.From(text), "allow", s_entries[0].Entry, CancellationToken.None));

    [Theory]
    [InlineData("app-log", "app-log")]
    [InlineData("user.contact", "user.contact")]
    [InlineData("*", "\"*\"")]
    [InlineData("kind:log", "\"kind:log\"")]
    [InlineData("true", "\"true\"")]
    [InlineData("null", "\"null\"")]
    [InlineData("a\"b", "\"a\\\"b\"")]
    public void Word_IsQuotedWhereItWouldMeanSomethingElse(string word, string written) => Assert.Equal(written, PolicyEntry.Scalar(word));

    private static void AssertAdded(string before, string ending)
    {
        foreach (var (section, entry) in s_entries)
        {
            var text = SourceText.From(before);
            if (PolicyEditor.Add(text, section, entry, CancellationToken.None) is not { } change)
                continue;

            var after = text.WithChanges(change).ToString();
            var inserted = change.NewText ?? "";
            Assert.Equal(before, after.Remove(change.Span.Start, inserted.Length).Insert(change.Span.Start, before.Substring(change.Span.Start, change.Span.Length)));
            Assert.True(IsKept(before.Substring(change.Span.Start, change.Span.Length), inserted), "text was lost");
            Assert.DoesNotContain(after.Replace(ending, "", StringComparison.Ordinal), each => each is '\r' or '\n');

            Assert.Equal(Count(before, section) + 1, Count(after, section));
        }
    }

    /// <summary>
    /// Only white space goes, or the end of a bracket with the comments before it: these stand in the new text, in their order, between what is
    /// added before and behind them.
    /// </summary>
    private static bool IsKept(string replaced, string inserted)
    {
        var withoutComments = string.Concat(replaced.Split('\n').Select(line => line.Split('#')[0]));
        if (withoutComments.Any(each => !char.IsWhiteSpace(each) && each is not (',' or ']' or '}')))
            return false;

        var words = replaced.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var place = 0;
        foreach (var word in words)
        {
            place = inserted.IndexOf(word, place, StringComparison.Ordinal);
            if (place < 0)
                return false;
            place += word.Length;
        }

        return true;
    }

    /// <summary>Entries as they stand in the file, whether or not the names in them are known.</summary>
    private static int Count(string text, string section)
    {
        var tree = YamlTree.Parse(SourceText.From(text), "policy.yaml", CancellationToken.None);
        Assert.Null(tree.Error);
        return Assert.IsType<YamlMapping>(tree.Root).Find(section) switch
        {
            YamlSequence list => list.Items.Length,
            YamlMapping map => map.Entries.Length,
            _ => 0,
        };
    }
}
