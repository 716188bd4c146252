using System.Collections.Immutable;
using Privacy.Analyzers.Policy.Model;
using Privacy.Analyzers.Policy.Reading;
using Privacy.Analyzers.Policy.Yaml;
using Privacy.Tool.Workspaces;

namespace Privacy.Tool.PolicyTests;

/// <summary>A policy.tests.yaml: its cases, and what is wrong with it.</summary>
/// <param name="Path">As messages name it.</param>
/// <param name="Policy">The policy it names, relative to itself; or <c>null</c>.</param>
internal sealed record TestFile(string Path, string? Policy, ImmutableArray<TestCase> Cases, ImmutableArray<PolicyDefect> Defects)
{
    public static TestFile Read(string path, CancellationToken cancel)
    {
        var shown = PolicyOnDisk.Shown(System.IO.Path.GetFullPath(path));
        var tree = YamlTree.Parse(PolicyOnDisk.Text(path), shown, cancel);
        if (tree.Error is { } error)
            return new TestFile(shown, null, [], [new PolicyDefect(RuleIds.Syntax, error.Position, error.Message)]);

        var start = new PolicyPosition(shown, default, default);
        var defects = new DefectList();
        var (policy, cases) = new CaseReader(defects, cancel).Read(tree.Root, start);
        if (tree.Extra is { } extra)
            defects.Add(RuleIds.Value, extra, "A second document starts here, whose cases nobody would run; a file of policy tests is one document");
        if (cases.IsEmpty && defects.Ordered().IsEmpty)
            defects.Add(RuleIds.Value, start, "The file has no case");

        return new TestFile(shown, policy, cases, defects.Ordered());
    }
}
