using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Privacy.Analyzers.Flow.Calls;
using Privacy.Analyzers.Flow.Interpretation;

namespace Privacy.Analyzers.Flow.Guards;

/// <summary>
/// Types through which people give their data to a program: what handlers of endpoints, actions of controllers, methods of hubs and page
/// handlers take. A program without any of them takes its data through whatever parameter there is. Read on the first question.
/// </summary>
internal sealed class InputTypes(EngineContext engine)
{
    private HashSet<ITypeSymbol>? _types;

    public bool Contains(ITypeSymbol? type)
    {
        _types ??= Read();
        return _types.Count == 0 || (type is not null && _types.Contains(type.OriginalDefinition));
    }

    private HashSet<ITypeSymbol> Read()
    {
        var types = new HashSet<ITypeSymbol>(SymbolEqualityComparer.Default);
        foreach (var tree in engine.Model.Compilation.SyntaxTrees)
        {
            engine.Cancel.ThrowIfCancellationRequested();
            foreach (var node in tree.GetRoot(engine.Cancel).DescendantNodes())
            {
                if (node is InvocationExpressionSyntax { ArgumentList.Arguments: { Count: > 1 } arguments } map && EndpointFilters.IsMap(map))
                    Add(types, EndpointFilters.HandlerOf(engine, arguments[arguments.Count - 1].Expression));
                else if (node is ClassDeclarationSyntax { BaseList: not null } && engine.Bodies.ModelOf(tree)?.GetDeclaredSymbol(node, engine.Cancel) is INamedTypeSymbol type && IsEntry(type))
                    AddMembers(types, type);
            }
        }

        return types;
    }

    private static bool IsEntry(INamedTypeSymbol type)
    {
        for (var current = type.BaseType; current is not null; current = current.BaseType)
        {
            if (current.Name is "ControllerBase" or "Hub" or "PageModel" && current.ContainingNamespace.ToDisplayString().StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static void AddMembers(HashSet<ITypeSymbol> types, INamedTypeSymbol type)
    {
        foreach (var member in type.GetMembers())
        {
            if (member is IMethodSymbol { MethodKind: MethodKind.Ordinary, DeclaredAccessibility: Accessibility.Public } method)
                Add(types, method);
            else if (member is IPropertySymbol property && IsBound(property))
                types.Add(property.Type.OriginalDefinition);
        }
    }

    private static bool IsBound(IPropertySymbol property)
    {
        foreach (var attribute in property.GetAttributes())
        {
            if (attribute.AttributeClass?.Name == "BindPropertyAttribute")
                return true;
        }

        return false;
    }

    private static void Add(HashSet<ITypeSymbol> types, IMethodSymbol? handler)
    {
        foreach (var parameter in handler?.Parameters ?? [])
        {
            var type = TypeFacts.ElementType(parameter.Type) ?? parameter.Type;
            types.Add(type.OriginalDefinition);
        }
    }
}
