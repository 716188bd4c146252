using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Privacy.CodeFixes.Editing;

/// <summary>What a line of code can name: locals before it, parameters, fields and properties.</summary>
internal static class ScopeValues
{
    /// <summary>Names of values of the type, the nearest first.</summary>
    public static IEnumerable<string> Of(SemanticModel semantics, int position, ITypeSymbol type)
    {
        var isStatic = IsStatic(semantics.GetEnclosingSymbol(position));
        return semantics.LookupSymbols(position)
            .Where(symbol => symbol.CanBeReferencedByName && IsKnownThere(symbol, position, isStatic))
            .Where(symbol => TypeOf(symbol) is { } found && semantics.Compilation.ClassifyConversion(found, type) is { IsImplicit: true, IsUserDefined: false })
            .OrderBy(Distance)
            .ThenBy(symbol => symbol.Name, StringComparer.Ordinal)
            .Select(symbol => SyntaxFacts.GetKeywordKind(symbol.Name) == SyntaxKind.None ? symbol.Name : "@" + symbol.Name);
    }

    private static bool IsKnownThere(ISymbol symbol, int position, bool isStatic) => symbol switch
    {
        ILocalSymbol local => local.Locations.Any(place => place.SourceSpan.End < position),
        IParameterSymbol => true,
        IFieldSymbol or IPropertySymbol { IsIndexer: false, GetMethod: not null } => symbol.IsStatic || !isStatic,
        _ => false,
    };

    private static bool IsStatic(ISymbol? symbol)
    {
        for (; symbol is not null and not INamedTypeSymbol; symbol = symbol.ContainingSymbol)
        {
            if (symbol.IsStatic && symbol is IMethodSymbol { MethodKind: not MethodKind.LambdaMethod } or IPropertySymbol or IFieldSymbol)
                return true;
        }

        return false;
    }

    private static ITypeSymbol? TypeOf(ISymbol symbol) => symbol switch
    {
        ILocalSymbol local => local.Type,
        IParameterSymbol parameter => parameter.Type,
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        _ => null,
    };

    private static int Distance(ISymbol symbol) => symbol switch
    {
        IParameterSymbol => 0,
        ILocalSymbol => 1,
        IFieldSymbol => 2,
        _ => 3,
    };
}
