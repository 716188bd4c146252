using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Privacy.CodeFixes.Editing.Declarations;

namespace Privacy.CodeFixes.Editing;

/// <summary>What a line of code can name: locals before it, parameters, fields and properties.</summary>
internal static class ScopeValues
{
    /// <summary>Names of values of the type: those that are preferred, then the nearest.</summary>
    public static IEnumerable<string> Of(SemanticModel semantics, int position, ITypeSymbol type, ImmutableArray<string> preferred = default)
    {
        var code = semantics.GetEnclosingSymbol(position);
        return semantics.LookupSymbols(position)
            .Where(symbol => symbol.CanBeReferencedByName && IsKnownThere(symbol, position, code))
            .Where(symbol => TypeOf(symbol) is { } found && semantics.Compilation.ClassifyConversion(found, type) is { IsImplicit: true, IsUserDefined: false })
            .OrderBy(symbol => Rank(symbol, preferred))
            .ThenBy(Distance)
            .ThenBy(symbol => symbol.Name, StringComparer.Ordinal)
            .Select(symbol => Names.Written(symbol.Name));
    }

    /// <summary>What a member is called on, with its dot; empty for one of the type itself; <c>null</c>: nothing at hand has it.</summary>
    public static string? Target(SemanticModel semantics, int position, ISymbol member, ImmutableArray<string> preferred = default)
    {
        var isOwn = semantics.LookupSymbols(position, name: member.Name).Any(found => SymbolEqualityComparer.Default.Equals(found.OriginalDefinition, member.OriginalDefinition));
        if (isOwn && (member.IsStatic || HasThis(semantics.GetEnclosingSymbol(position))))
            return "";
        if (member.IsStatic)
            return TypeNames.At(semantics, position, member.ContainingType) + ".";
        return Of(semantics, position, member.ContainingType, preferred).FirstOrDefault() is { } value ? value + "." : null;
    }

    private static int Rank(ISymbol symbol, ImmutableArray<string> preferred) =>
        !preferred.IsDefault && preferred.IndexOf(symbol.Name) is >= 0 and var rank ? rank : int.MaxValue;

    private static bool IsKnownThere(ISymbol symbol, int position, ISymbol? code) => symbol switch
    {
        ILocalSymbol local => local.Locations.Any(place => place.SourceSpan.End < position) && IsCaptured(local.ContainingSymbol, code),
        IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } constructor } parameter =>
            IsWithin(code, constructor) ? IsCaptured(constructor, code) : IsOfInstance(code, parameter.ContainingType),
        IParameterSymbol parameter => IsCaptured(parameter.ContainingSymbol, code)
            && (parameter.RefKind is RefKind.None || SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, code)),
        IFieldSymbol or IPropertySymbol { IsIndexer: false, GetMethod: not null } => symbol.IsStatic || HasThis(code),
        _ => false,
    };

    /// <summary>Nothing static stands between the code and the method whose variable it is.</summary>
    private static bool IsCaptured(ISymbol owner, ISymbol? code)
    {
        for (; code is not null && !SymbolEqualityComparer.Default.Equals(code, owner); code = code.ContainingSymbol)
        {
            if (code is IMethodSymbol { IsStatic: true, MethodKind: MethodKind.LambdaMethod or MethodKind.LocalFunction })
                return false;
        }

        return true;
    }

    /// <summary>The code runs on an instance. What a field or property starts with does not yet.</summary>
    public static bool HasThis(ISymbol? code)
    {
        for (; code is not null and not INamedTypeSymbol; code = code.ContainingSymbol)
        {
            if (code is IPropertySymbol or IFieldSymbol || code.IsStatic)
                return false;
        }

        return true;
    }

    /// <summary>The code is the type's own, not that of one nested in it, and nothing of it is static: it sees the parameters of a primary constructor.</summary>
    private static bool IsOfInstance(ISymbol? code, INamedTypeSymbol type)
    {
        for (; code is not null and not INamedTypeSymbol; code = code.ContainingSymbol)
        {
            if (code.IsStatic)
                return false;
        }

        return SymbolEqualityComparer.Default.Equals(code, type);
    }

    private static bool IsWithin(ISymbol? code, ISymbol owner)
    {
        for (; code is not null; code = code.ContainingSymbol)
        {
            if (SymbolEqualityComparer.Default.Equals(code, owner))
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
