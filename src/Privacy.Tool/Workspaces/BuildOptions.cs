namespace Privacy.Tool.Workspaces;

/// <summary>What the user can say about the build that `check` runs.</summary>
internal sealed record BuildOptions(string? AsOf, string? Inference, string? Policy, string? Configuration)
{
    public static BuildOptions None { get; } = new(null, null, null, null);

    /// <summary>Every flow that the policy allows is told, as if nobody had approved it.</summary>
    public bool ListsFlows { get; init; }
}
