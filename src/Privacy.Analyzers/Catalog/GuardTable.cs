using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Privacy.Analyzers.Catalog;

/// <summary>A member whose <c>true</c> (or whose returning at all) means that a guard holds.</summary>
/// <param name="OnReturn">True where the member throws or does not return when refused.</param>
/// <param name="Arguments">Constants that arguments must equal, by parameter ordinal; else it says nothing of this guard.</param>
internal sealed record GuardMember(string GuardId, bool OnReturn, ImmutableArray<(int Ordinal, object? Constant)> Arguments);

/// <summary>Guards by tag, by policy pattern, built in. Thread-safe, by original definition.</summary>
internal sealed class GuardTable
{
    public ImmutableArray<GuardMember> Of(ISymbol methodOrProperty) => [];

    /// <summary>Guards that callers of the method must have passed ([RequiresGuard] on it or its type), sorted.</summary>
    public ImmutableArray<string> Required(IMethodSymbol method) => [];
}
