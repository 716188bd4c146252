namespace Privacy.Tool.Inventory;

/// <summary>What the compiler and our build targets say when analyzers did not run: then the result is incomplete, not clean.</summary>
internal static class AnalyzerTrouble
{
    public static bool Contains(string code) =>
        code is "AD0001" or "CS9057" or "CS8032" or "CS8033" or "CS8034" || code.StartsWith("PRIVBUILD", StringComparison.Ordinal);
}
