using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Catalog.Patterns;

namespace Privacy.Analyzers.Catalog;

/// <summary>Members as a reader would write them in a message: <c>User.Email</c>, <c>Register(email)</c>, <c>ILogger.LogInformation</c>.</summary>
internal static class SymbolDisplay
{
    public static string Of(ISymbol symbol) => symbol switch
    {
        IParameterSymbol parameter => Owner(parameter.ContainingSymbol) + "(" + parameter.Name + ")",
        IMethodSymbol { MethodKind: MethodKind.Constructor } constructor => "new " + constructor.ContainingType.Name,
        IMethodSymbol { IsExtensionMethod: true } extension => extension.Parameters[0].Type.Name + "." + extension.Name,
        { ContainingType: { } type } => type.Name + "." + QualifiedName.Simple(symbol),
        _ => symbol.Name,
    };

    private static string Owner(ISymbol? symbol) => symbol switch
    {
        IMethodSymbol { MethodKind: MethodKind.Constructor } constructor => constructor.ContainingType.Name,
        IMethodSymbol { AssociatedSymbol: { } property } => property.Name,
        _ => symbol?.Name ?? "",
    };
}
