using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Privacy.Analyzers.Flow.Calls;
using Privacy.Analyzers.Flow.Interpretation;

namespace Privacy.Analyzers.Flow.Demand;

/// <summary>The methods with code that one declaration stands for: accessors of a property, constructors of a type, the statements of a file.</summary>
internal static class DeclaredMethods
{
    public static IEnumerable<IMethodSymbol> Of(SyntaxNode node, EngineContext engine)
    {
        if (engine.Bodies.ModelOf(node.SyntaxTree) is not { } model)
            yield break;
        switch (model.GetDeclaredSymbol(node, engine.Cancel))
        {
            case IMethodSymbol method when engine.Bodies.Exists(method):
                yield return method;
                break;
            case IPropertySymbol property:
                if (property.GetMethod is { } getter && engine.Bodies.Exists(getter))
                    yield return getter;
                if (property.SetMethod is { } setter && engine.Bodies.Exists(setter))
                    yield return setter;
                break;
            case IEventSymbol { AddMethod: { } add, RemoveMethod: { } remove }:
                if (engine.Bodies.Exists(add))
                    yield return add;
                if (engine.Bodies.Exists(remove))
                    yield return remove;
                break;
            case INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } type:
                foreach (var constructor in type.Constructors)
                {
                    if (engine.Bodies.Exists(constructor))
                        yield return constructor;
                }

                break;
        }

        if (node is CompilationUnitSyntax && engine.Model.Compilation.GetEntryPoint(engine.Cancel) is { } entry && engine.Bodies.Exists(entry))
            yield return entry;
    }
}
