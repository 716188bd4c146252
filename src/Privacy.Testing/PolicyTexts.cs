using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using Privacy.Analyzers.Policy.Reading;

namespace Privacy.Testing;

/// <summary>The policy of a test and those it extends.</summary>
internal static class PolicyTexts
{
    private const string Name = "policy.yaml";

    /// <exception cref="FileNotFoundException">The file that the test names does not exist.</exception>
    public static ImmutableArray<MarkedFile> Of(PrivacyTest test)
    {
        var files = ImmutableArray.CreateBuilder<MarkedFile>();
        if (test.Policy is { } text)
            files.Add(MarkedFile.Read(Name, text));
        else if (test.PolicyFile is { } path)
            files.AddRange(OnDisk(path));
        files.AddRange(test.Policies.OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => MarkedFile.Read(file.Key, file.Value)));
        return files.ToImmutable();
    }

    /// <summary>The file and its parents, by their places: a path in `extends` means the same as in a build.</summary>
    private static IEnumerable<MarkedFile> OnDisk(string path)
    {
        var first = new[] { path, Path.Combine(AppContext.BaseDirectory, path) }.FirstOrDefault(File.Exists)
            ?? throw new FileNotFoundException($"PolicyFile '{path}' is neither below '{Directory.GetCurrentDirectory()}' nor below '{AppContext.BaseDirectory}'.", path);
        var open = new Queue<string>([Path.GetFullPath(first)]);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (open.Count > 0)
        {
            var next = open.Dequeue();
            if (!seen.Add(next) || !File.Exists(next))
                continue;

            var file = MarkedFile.Read(next, File.ReadAllText(next));
            yield return file;
            foreach (var parent in new PolicyFile(next, SourceText.From(file.Text), CancellationToken.None).Extends)
                open.Enqueue(Path.GetFullPath(Path.Combine(Path.GetDirectoryName(next) ?? "", parent.Value)));
        }
    }
}
