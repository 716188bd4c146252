using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Catalog;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>Tags on the parameters of a delegate type hold in the lambda that implements it: whoever calls it passes what they say.</summary>
internal static class DelegateTags
{
    /// <param name="sources">What the tags are read from.</param>
    /// <param name="parameter">A parameter of the lambda.</param>
    /// <param name="at">The lambda's body, or anything in it.</param>
    public static SourceTag? Of(SourceTable sources, IParameterSymbol parameter, IOperation? at)
    {
        if (parameter.ContainingSymbol is not IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } lambda)
            return null;
        while (at is not null && !(at is IAnonymousFunctionOperation { Symbol: var symbol } && SymbolEqualityComparer.Default.Equals(symbol, lambda)))
            at = at.Parent;
        return at?.Parent is IDelegateCreationOperation { Type: INamedTypeSymbol { DelegateInvokeMethod: { Parameters: var parameters } } } && parameter.Ordinal < parameters.Length
            ? sources.OfParameter(parameters[parameter.Ordinal])
            : null;
    }
}
