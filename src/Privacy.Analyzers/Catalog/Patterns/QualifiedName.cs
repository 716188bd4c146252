using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Policy.Patterns;

namespace Privacy.Analyzers.Catalog.Patterns;

/// <summary>The dotted names of a symbol, outermost namespace first, as patterns write them: a constructor is <c>new</c>.</summary>
internal static class QualifiedName
{
    public const string Constructor = "new";

    public static ImmutableArray<NamePart> Of(ISymbol symbol)
    {
        var parts = ImmutableArray.CreateBuilder<NamePart>();
        for (var current = symbol; current is not null; current = current.ContainingSymbol)
        {
            if (current is INamespaceSymbol { IsGlobalNamespace: true } or IModuleSymbol or IAssemblySymbol)
                break;
            if (!IsExtensionBlock(current))
                parts.Add(Part(current));
        }

        parts.Reverse();
        return parts.ToImmutable();
    }

    /// <summary>The name as patterns write it.</summary>
    public static string Simple(ISymbol symbol) => Part(symbol).Name;

    /// <summary>The full name of a type without its type parameters, nested types after a dot.</summary>
    public static string Full(ISymbol symbol) => string.Join(".", Of(symbol).Select(part => part.Name));

    /// <summary>A source as a pattern of the policy names it: a parameter is <c>Type.Method(@name)</c>.</summary>
    public static string Pattern(ISymbol symbol) => symbol is IParameterSymbol parameter
        ? Full(parameter.ContainingSymbol) + "(@" + parameter.Name + ")"
        : Full(symbol);

    private static NamePart Part(ISymbol symbol) => symbol switch
    {
        IMethodSymbol { MethodKind: MethodKind.Constructor or MethodKind.StaticConstructor } => new(Constructor, 0),
        IMethodSymbol method => new(AfterLastDot(method.Name), method.Arity),
        INamedTypeSymbol type => new(type.Name, type.Arity),
        IPropertySymbol { IsIndexer: true } indexer => new(AfterLastDot(indexer.MetadataName), 0),
        IPropertySymbol property => new(AfterLastDot(property.Name), 0),
        _ => new(symbol.Name, 0),
    };

    /// <summary>Explicit implementations carry the interface in their name.</summary>
    private static string AfterLastDot(string name)
    {
        var dot = name.LastIndexOf('.');
        return dot < 0 || dot == name.Length - 1 || name[0] == '.' ? name : name.Substring(dot + 1);
    }

    /// <summary>C# 14 extension blocks are types without a speakable name; the compiler we build against has no word for the kind yet.</summary>
    public static bool IsExtensionBlock(ISymbol symbol) => symbol is INamedTypeSymbol type && (int)type.TypeKind == 14;
}
