namespace Privacy.Analyzers.TestKit;

/// <summary>The repository the tests run in, found from where they were built: paths in a deterministic build are not real ones.</summary>
public static class RepositoryFolder
{
    private const string Solution = "Privacy.Analyzers.sln";

    public static string Path { get; } = Find();

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, Solution)))
                return folder.FullName;
        }

        throw new InvalidOperationException($"The tests run outside of the repository: no {Solution} above {AppContext.BaseDirectory}.");
    }
}
