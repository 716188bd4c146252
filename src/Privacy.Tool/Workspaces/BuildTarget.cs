using System.Collections.Immutable;

namespace Privacy.Tool.Workspaces;

/// <summary>What a verb works on: one solution, or projects that belong to none.</summary>
/// <param name="Root">The folder that report paths are relative to.</param>
/// <param name="Files">One solution or project file, or several project files of a folder.</param>
internal sealed record BuildTarget(string Root, ImmutableArray<string> Files)
{
    private static readonly ImmutableArray<string> SolutionExtensions = [".sln", ".slnx", ".slnf"];
    private static readonly ImmutableArray<string> ProjectExtensions = [".csproj", ".vbproj", ".fsproj"];
    private static readonly ImmutableArray<string> SkippedFolders = ["bin", "obj", "artifacts", "node_modules"];

    public string Display => Files.Length == 1 ? Path.GetFileName(Files[0]) : $"{Files.Length} projects";

    public static BuildTarget Find(string path)
    {
        var full = Path.GetFullPath(path);
        if (File.Exists(full))
            return OfFile(full);

        if (!Directory.Exists(full))
            throw new Failure(ExitCode.WrongUsage, $"{path} does not exist");

        return OfFolder(full);
    }

    private static BuildTarget OfFile(string file)
    {
        if (!Has(file, SolutionExtensions) && !Has(file, ProjectExtensions))
            throw new Failure(ExitCode.WrongUsage, $"{file} is no solution (.sln, .slnx) and no project");

        return new BuildTarget(Path.GetDirectoryName(file)!, [file]); // a full path of a file has a folder
    }

    private static BuildTarget OfFolder(string folder)
    {
        var solutions = Directory.GetFiles(folder).Where(file => Has(file, SolutionExtensions) && !file.EndsWith(".slnf", StringComparison.OrdinalIgnoreCase)).Order(StringComparer.Ordinal).ToArray();
        if (solutions.Length > 1)
            throw new Failure(ExitCode.WrongUsage, $"{folder} has several solutions, name one: {string.Join(", ", solutions.Select(Path.GetFileName))}");

        if (solutions.Length == 1)
            return new BuildTarget(folder, [solutions[0]]);

        var projects = Projects(folder).Order(StringComparer.Ordinal).ToImmutableArray();
        if (projects.IsEmpty)
            throw new Failure(ExitCode.WrongUsage, $"{folder} has no solution and no project");

        return new BuildTarget(folder, projects);
    }

    /// <summary>The projects of the folder itself, else those below it.</summary>
    private static IEnumerable<string> Projects(string folder)
    {
        var own = Directory.GetFiles(folder).Where(file => Has(file, ProjectExtensions)).ToArray();
        if (own.Length > 0)
            return own;

        return Directory.GetDirectories(folder)
            .Where(child => Path.GetFileName(child) is var name && !name.StartsWith('.') && !SkippedFolders.Contains(name))
            .SelectMany(Projects);
    }

    private static bool Has(string file, ImmutableArray<string> extensions) =>
        extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase);
}
