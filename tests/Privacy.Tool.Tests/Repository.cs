namespace Privacy.Tool.Tests;

/// <summary>The repository that the tests run in.</summary>
internal static class Repository
{
    public static string File(string path) => Path.Combine(Root, path);

    private static string Root { get; } = Find(AppContext.BaseDirectory);

    private static string Find(string folder) =>
        System.IO.File.Exists(Path.Combine(folder, "Privacy.Analyzers.sln"))
            ? folder
            : Find(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("the tests run outside of their repository"));
}
