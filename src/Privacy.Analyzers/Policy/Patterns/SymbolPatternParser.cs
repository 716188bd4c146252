using Privacy.Analyzers.Policy.Model;

namespace Privacy.Analyzers.Policy.Patterns;

internal static class SymbolPatternParser
{
    /// <summary>The pattern, or <c>null</c> with what is wrong.</summary>
    public static SymbolPattern? Parse(string text, PolicyPosition position, out string? error)
    {
        error = "not parsed";
        return null;
    }
}
