using System.Collections.Immutable;
using Privacy.Analyzers.TestKit;

namespace Privacy.Analyzers.Samples;

/// <summary>The files of this repository, by paths from its root, with slashes.</summary>
internal static class Repository
{
    private const string Solution = "Privacy.Analyzers.sln";

    public static string Root { get; } = FindRoot();

    public static string Read(string path) => System.IO.File.ReadAllText(Path.Combine(Root, path));

    public static TextFile File(string path) => new(path, Read(path));

    public static ImmutableArray<TextFile> Sources(string folder) =>
        [.. Directory.EnumerateFiles(Path.Combine(Root, folder), "*.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Where(path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(File)];

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (System.IO.File.Exists(Path.Combine(folder.FullName, Solution)))
                return folder.FullName;
        }

        throw new InvalidOperationException($"The tests run outside of the repository: no {Solution} above {AppContext.BaseDirectory}.");
    }
}
