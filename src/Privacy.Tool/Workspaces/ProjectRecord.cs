namespace Privacy.Tool.Workspaces;

/// <summary>What the injected targets wrote down about one project and target framework.</summary>
/// <param name="HasPackage">It references Privacy.Analyzers itself.</param>
/// <param name="Policy">Full path of its policy, or empty. Only known of projects that came as far as the compiler.</param>
/// <param name="SarifFile">Where the compiler's log is, or would be.</param>
internal sealed record ProjectRecord(string Project, string Language, string Framework, bool HasPackage, bool FailOpen, string Policy, string SarifFile)
{
    public bool IsCSharp => Language == "C#";

    public string Name => Path.GetFileNameWithoutExtension(Project) + (Framework.Length > 0 ? $" ({Framework})" : "");

    public static ProjectRecord Read(string file)
    {
        var facts = File.ReadLines(file)
            .Select(line => line.Split('=', 2))
            .Where(pair => pair.Length == 2)
            .GroupBy(pair => pair[0], StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Last()[1], StringComparer.Ordinal);
        return new ProjectRecord(
            facts.GetValueOrDefault("project", ""),
            facts.GetValueOrDefault("language", ""),
            facts.GetValueOrDefault("framework", ""),
            facts.GetValueOrDefault("package") == "true",
            facts.GetValueOrDefault("failOpen") == "true",
            facts.GetValueOrDefault("policy", ""),
            Path.ChangeExtension(file, ".sarif"));
    }
}
