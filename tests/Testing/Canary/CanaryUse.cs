using System.Text.RegularExpressions;

namespace Privacy.Analyzers.TestKit.Canary;

/// <summary>The names that a text mentions.</summary>
internal sealed partial class CanaryUse(string text)
{
    private readonly HashSet<string> _names = [.. NamePattern().Matches(text).Select(match => match.Value)];

    public bool Mentions(string name) => _names.Contains(name);

    [GeneratedRegex(@"\w+")]
    private static partial Regex NamePattern();
}
