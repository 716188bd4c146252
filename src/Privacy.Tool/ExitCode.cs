namespace Privacy.Tool;

/// <summary>What the process returns. Scripts rely on the numbers.</summary>
internal static class ExitCode
{
    public const int Nothing = 0;
    public const int Violations = 1;
    public const int WrongUsage = 2;

    /// <summary>The policy has defects, or the solution does not build.</summary>
    public const int InvalidInput = 3;

    /// <summary>Some projects could not be analysed, and nothing worse.</summary>
    public const int Incomplete = 4;
}
