using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Privacy.Analyzers.Catalog;
using Privacy.Analyzers.Catalog.Sources;
using Privacy.Analyzers.Flow.Interpretation;

namespace Privacy.Analyzers.Flow.Live;

/// <summary>The names of sources and sinks among the declarations of changed files, where these changed in more than their bodies.</summary>
internal static class NewNames
{
    public static List<string> In(LiveScope live, EngineContext engine)
    {
        var names = new List<string>();
        if (!live.Changes.HasNames)
            return names;
        foreach (var tree in live.Changed)
        {
            if (engine.Bodies.ModelOf(tree) is not { } model)
                continue;
            foreach (var node in tree.GetRoot(engine.Cancel).DescendantNodes(static node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax))
            {
                if (node is TypeDeclarationSyntax && model.GetDeclaredSymbol(node, engine.Cancel) is INamedTypeSymbol type)
                    Add(type, engine.Model, names);
            }
        }

        return names;
    }

    private static void Add(INamedTypeSymbol type, PrivacyModel model, List<string> names)
    {
        names.AddRange(SourceNames.Receivers(type, untagged: true));
        foreach (var member in type.GetMembers())
        {
            switch (member)
            {
                case IMethodSymbol { AssociatedSymbol: null } method:
                    if (model.Sources.OfReturn(method) is not null || !model.Sinks.Of(method).IsEmpty || !model.Sinks.OfReturn(method).IsEmpty)
                        names.Add(method.MethodKind == MethodKind.Constructor ? type.Name : SourceNames.Called(method));
                    foreach (var parameter in method.Parameters)
                    {
                        if (model.Sources.OfParameter(parameter) is null)
                            continue;
                        names.Add(parameter.Name);
                        if (parameter.RefKind is RefKind.Ref or RefKind.Out)
                            names.Add(SourceNames.Called(method));
                    }

                    break;
                case IPropertySymbol or IFieldSymbol { AssociatedSymbol: null }:
                    if (model.Sources.OfMember(member) is not null || !model.Sinks.Of(member).IsEmpty || IsDelegate(member))
                        names.Add(SourceNames.Called(member));
                    break;
            }
        }
    }

    /// <summary>It may hold what logs.</summary>
    private static bool IsDelegate(ISymbol member) => SourceTable.ValueType(member).TypeKind == TypeKind.Delegate;
}
