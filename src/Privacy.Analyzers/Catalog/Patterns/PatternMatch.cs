using System.Collections.Immutable;

namespace Privacy.Analyzers.Catalog.Patterns;

/// <summary>How a pattern names a member. <c>default</c>: it does not.</summary>
/// <param name="NamesType">The pattern names the containing type: every member is meant.</param>
/// <param name="Marked">Ordinals of the parameters the pattern is about; empty where it marks none.</param>
/// <param name="Constants">Constants that arguments must equal, as values of the parameter's type.</param>
/// <param name="Weight">The higher, the more specific the pattern.</param>
internal readonly record struct PatternMatch(
    bool IsMatch, bool NamesType, ImmutableArray<int> Marked, ImmutableArray<(int Ordinal, object? Constant)> Constants, int Weight);
