using System.Collections.Immutable;

namespace Privacy.Analyzers.TestKit.Corpus;

/// <summary>
/// A corpus on disk. <c>shape/Name.cs</c> is a program; <c>shape/Name.case/</c> is one with a referenced assembly (<c>lib*.cs</c>). Files of the root
/// are shared by all. The policy is <c>Name.policy.yaml</c>, else the folder's <c>policy.yaml</c>, else the root's.
/// </summary>
public static class CaseFolder
{
    private const string AssembliesSuffix = ".case";

    public static ImmutableArray<Case> Read(string root)
    {
        var shared = Texts(root, Directory.EnumerateFiles(root, "*.cs"));
        var cases = new List<Case>();
        foreach (var folder in Directory.EnumerateDirectories(root, "*", SearchOption.AllDirectories))
        {
            if (folder.EndsWith(AssembliesSuffix, StringComparison.Ordinal))
            {
                cases.Add(Assemblies(root, folder, shared));
            }
            else
            {
                cases.AddRange(Directory.EnumerateFiles(folder, "*.cs").Select(file => Single(root, file, shared)));
            }
        }

        return [.. cases.OrderBy(each => each.Name, StringComparer.Ordinal)];
    }

    /// <summary>Any folder of programs, whatever its layout: every file with the same shared files, policy and list of expectations.</summary>
    public static ImmutableArray<Case> ReadPrograms(
        string root, string policy, IReadOnlyCollection<string> shared, ImmutableArray<Expectation> expectations)
    {
        var common = Texts(root, shared);
        var skipped = common.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. Texts(root, Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories))
                .Where(file => !skipped.Contains(file.Path))
                .Select(file => new Case(file.Path)
                {
                    Sources = [.. common, file],
                    Policy = [new TextFile("policy.yaml", File.ReadAllText(policy))],
                    Given = [.. expectations.Where(each => each.Path == file.Path)],
                }),
        ];
    }

    private static Case Single(string root, string file, ImmutableArray<TextFile> shared) =>
        new(Relative(root, file))
        {
            Sources = [.. shared, .. Texts(root, [file])],
            Policy = Policy(root, Path.GetDirectoryName(file)!, Path.GetFileNameWithoutExtension(file)),
        };

    private static Case Assemblies(string root, string folder, ImmutableArray<TextFile> shared)
    {
        var files = Texts(root, Directory.EnumerateFiles(folder, "*.cs"));
        var usings = shared.Where(file => Path.GetFileName(file.Path) == "Usings.cs");
        var name = Path.GetFileName(folder)[..^AssembliesSuffix.Length];
        return new(Relative(root, folder))
        {
            Sources = [.. usings, .. files.Where(file => !IsLibrary(file))],
            Library = [.. shared, .. files.Where(IsLibrary)],
            Policy = Policy(root, Path.GetDirectoryName(folder)!, name),
        };
    }

    private static bool IsLibrary(TextFile file) => Path.GetFileName(file.Path).StartsWith("lib", StringComparison.Ordinal);

    /// <summary>policy.yaml first; <c>Name.base.yaml</c> beside <c>Name.policy.yaml</c> is the <c>base.yaml</c> it extends.</summary>
    private static ImmutableArray<TextFile> Policy(string root, string folder, string name)
    {
        var own = Directory.EnumerateFiles(folder, name + ".*.yaml")
            .Select(path => new TextFile(Path.GetFileName(path)[(name.Length + 1)..], File.ReadAllText(path)))
            .OrderBy(file => file.Path == "policy.yaml" ? 0 : 1)
            .ThenBy(file => file.Path, StringComparer.Ordinal)
            .ToImmutableArray();
        if (!own.IsEmpty)
        {
            return own;
        }

        string[] candidates = [Path.Combine(folder, "policy.yaml"), Path.Combine(root, "policy.yaml")];
        return candidates.FirstOrDefault(File.Exists) is { } path ? [new TextFile("policy.yaml", File.ReadAllText(path))] : [];
    }

    private static ImmutableArray<TextFile> Texts(string root, IEnumerable<string> paths) =>
        [.. paths.Order(StringComparer.Ordinal).Select(path => new TextFile(Relative(root, path), File.ReadAllText(path)))];

    private static string Relative(string root, string path) => Path.GetRelativePath(root, path).Replace('\\', '/');
}
