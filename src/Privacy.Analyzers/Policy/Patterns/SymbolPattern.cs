using System.Collections.Immutable;
using Privacy.Analyzers.Policy.Model;

namespace Privacy.Analyzers.Policy.Patterns;

/// <summary>
/// A symbol pattern of policy.yaml or of a pack, parsed: full type name, then member, then optionally parameters.
/// Where the type ends and the member begins only symbols can tell, so the matcher tries both readings.
/// </summary>
/// <param name="Text">As written.</param>
/// <param name="Segments">The dotted names; the last may be <c>new</c> (a constructor).</param>
/// <param name="Parameters"><c>default</c> where the pattern has no parentheses.</param>
internal sealed record SymbolPattern(
    string Text,
    ImmutableArray<PatternSegment> Segments,
    ImmutableArray<PatternParameter> Parameters,
    PolicyPosition Position)
{
    /// <summary>The member's name if the last segment is a plain name: for prefilters.</summary>
    public string? LastName => Segments[Segments.Length - 1] is { IsWildcard: false, HasStar: false } last ? last.Name : null;

    public override string ToString() => Text;
}

/// <summary>One dotted name. <c>*</c> is any one name, <c>**</c> any number of names, <c>Log*</c> a name that starts so.</summary>
/// <param name="Name">Without type parameters.</param>
/// <param name="Arity">Number of type parameters as written, <c>-1</c> where the pattern does not say.</param>
internal readonly record struct PatternSegment(string Name, int Arity)
{
    public bool IsWildcard => Name is "*" or "**";

    public bool IsAnyNumber => Name == "**";

    public bool HasStar => Name.IndexOf('*') >= 0;
}

/// <summary>One entry between the parentheses.</summary>
/// <param name="Name">A parameter's name, or a type as written (<c>string</c>, <c>System.Uri</c>): either may match.</param>
/// <param name="Marked">Written with <c>@</c>: the parameter that the pattern is about.</param>
/// <param name="Constant">The constant the argument must equal (string, bool, long or null), where <paramref name="HasConstant"/>.</param>
internal readonly record struct PatternParameter(string Name, bool Marked, bool HasConstant, object? Constant);
