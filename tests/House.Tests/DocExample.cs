using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Privacy.Analyzers.TestKit;

namespace Privacy.House.Tests;

/// <summary>One example of a page: its C# and its policy files. A compliant example without a policy has that of the violating one.</summary>
internal sealed partial record DocExample(ImmutableArray<TextFile> Sources, ImmutableArray<TextFile> Policies)
{
    public static DocExample Violating(string page) => Read(Repository.Read(page), "Violating example");

    public static DocExample Compliant(string page)
    {
        var text = Repository.Read(page);
        var example = Read(text, "Compliant example");
        return example.Policies.IsEmpty ? example with { Policies = [.. Read(text, "Violating example").Policies.Select(Unmarked)] } : example;
    }

    private static DocExample Read(string page, string section)
    {
        var start = page.IndexOf("\n## " + section + "\n", StringComparison.Ordinal) + 1;
        var end = page.IndexOf("\n## ", start, StringComparison.Ordinal);
        var blocks = Block().Matches(page[start..end]);
        return new DocExample(
            [.. blocks.Where(block => block.Groups["language"].Value == "csharp").Select(block => new TextFile("Example.cs", block.Groups["text"].Value))],
            [.. blocks.Where(block => block.Groups["language"].Value == "yaml").Select(Policy).OrderBy(file => file.Path != "policy.yaml")]);
    }

    /// <summary>The first line of a policy names the file: <c># ../policy.yaml</c>.</summary>
    private static TextFile Policy(Match block)
    {
        var text = block.Groups["text"].Value;
        var path = text[..text.IndexOf('\n')];
        Assert.StartsWith("# ", path);
        return new TextFile(path[2..], text);
    }

    private static TextFile Unmarked(TextFile file) => file with { Text = Expectation().Replace(file.Text, "") };

    [GeneratedRegex("^```(?<language>[a-z]+)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex("# expect:.*$", RegexOptions.Multiline)]
    private static partial Regex Expectation();
}
