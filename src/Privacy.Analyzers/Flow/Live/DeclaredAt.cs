using Microsoft.CodeAnalysis;

namespace Privacy.Analyzers.Flow.Live;

/// <summary>Where a method is written, for those that are told by it: constructors, which run initial values too, and methods in several places are not.</summary>
internal static class DeclaredAt
{
    public static SyntaxReference? Of(IMethodSymbol method)
    {
        method = method.PartialImplementationPart ?? method;
        return method.MethodKind is MethodKind.Constructor or MethodKind.StaticConstructor || method.DeclaringSyntaxReferences.Length != 1
            ? null
            : method.DeclaringSyntaxReferences[0];
    }
}
