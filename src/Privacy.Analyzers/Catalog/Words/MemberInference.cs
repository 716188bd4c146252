using Microsoft.CodeAnalysis;

namespace Privacy.Analyzers.Catalog.Words;

/// <summary>Guesses from its name, its type and the type that holds it whether an untagged member is personal data.</summary>
internal sealed class MemberInference
{
    /// <summary>The category the member looks like, or <c>null</c>.</summary>
    public string? Category(ISymbol member) => null;
}
