using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Privacy.Analyzers.TestKit.Reference;

/// <summary>The bodies of a file as graphs: of methods, constructors, operators, accessors. Initialisers of fields are no bodies; lambdas and local functions are parts of one.</summary>
internal static class ReferenceBodies
{
    public static IEnumerable<(IMethodSymbol Method, SyntaxNode Node, ControlFlowGraph Graph)> In(SemanticModel model, CancellationToken cancel)
    {
        foreach (var node in model.SyntaxTree.GetRoot(cancel).DescendantNodes())
        {
            if (Owner(node, model, cancel) is not { } method)
                continue;
            var graph = model.GetOperation(node, cancel) switch
            {
                IMethodBodyOperation body => ControlFlowGraph.Create(body, cancel),
                IConstructorBodyOperation body => ControlFlowGraph.Create(body, cancel),
                IBlockOperation { Parent: null } body => ControlFlowGraph.Create(body, cancel),
                _ => null,
            };
            if (graph is not null)
                yield return (method, node, graph);
        }
    }

    private static IMethodSymbol? Owner(SyntaxNode node, SemanticModel model, CancellationToken cancel) => node switch
    {
        BaseMethodDeclarationSyntax declaration => model.GetDeclaredSymbol((SyntaxNode)declaration, cancel) as IMethodSymbol,
        AccessorDeclarationSyntax accessor => model.GetDeclaredSymbol((SyntaxNode)accessor, cancel) as IMethodSymbol,
        ArrowExpressionClauseSyntax { Parent: PropertyDeclarationSyntax property } => (model.GetDeclaredSymbol((SyntaxNode)property, cancel) as IPropertySymbol)?.GetMethod,
        ArrowExpressionClauseSyntax { Parent: IndexerDeclarationSyntax indexer } => (model.GetDeclaredSymbol((SyntaxNode)indexer, cancel) as IPropertySymbol)?.GetMethod,
        _ => null,
    };
}
