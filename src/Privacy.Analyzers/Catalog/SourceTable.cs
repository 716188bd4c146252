using Microsoft.CodeAnalysis;

namespace Privacy.Analyzers.Catalog;

/// <summary>
/// Which members are personal data: tags, the policy's <c>sources</c> and <c>classifications</c>, inference (mode report).
/// Precedence: [NotPersonalData], own tag, inherited tag (override, implementation), tag of the type, policy, classification, inference.
/// Thread-safe, computed on first question, by original definition.
/// </summary>
internal sealed class SourceTable
{
    /// <summary>The tag of a property or field when it is read.</summary>
    public SourceTag? OfMember(ISymbol propertyOrField) => null;

    /// <summary>The tag of a method's return value.</summary>
    public SourceTag? OfReturn(IMethodSymbol method) => null;

    /// <summary>The tag of a parameter inside its method (or of an implementation's, inherited).</summary>
    public SourceTag? OfParameter(IParameterSymbol parameter) => null;

    /// <summary>
    /// Names of all members that can be sources, those of referenced assemblies included: an identifier that is not among them reads no source.
    /// </summary>
    public IReadOnlyCollection<string> Names(CancellationToken cancel) => [];
}
