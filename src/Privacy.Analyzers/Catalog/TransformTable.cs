using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Policy.Model;

namespace Privacy.Analyzers.Catalog;

/// <summary>What makes data less identifying: [Transforms], the policy's <c>transforms</c>, built in. Thread-safe, by original definition.</summary>
internal sealed class TransformTable
{
    /// <summary>The form of the member's result, or <c>null</c>: it transforms nothing.</summary>
    public Form? OfResult(ISymbol methodOrProperty) => null;

    /// <summary>The form of what comes back through the parameter, or <c>null</c>.</summary>
    public Form? OfParameter(IParameterSymbol parameter) => null;
}
