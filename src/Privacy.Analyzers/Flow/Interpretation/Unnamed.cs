using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>Code that cannot run: a local function, or a lambda kept in a variable, whose name stands nowhere else in its block. Syntax only.</summary>
internal static class Unnamed
{
    /// <param name="body">The body of the lambda or local function, or the whole of it.</param>
    public static bool Is(SyntaxNode body, CancellationToken cancel)
    {
        var declaration = body.FirstAncestorOrSelf<SyntaxNode>(static node => node is LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax);
        var (name, scope) = declaration switch
        {
            LocalFunctionStatementSyntax function => (function.Identifier.ValueText, function.Parent),
            AnonymousFunctionExpressionSyntax { Parent: EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax local } variable } } =>
                (variable.Identifier.ValueText, local.Parent),
            _ => default,
        };
        if (scope is not BlockSyntax)
            return false;
        foreach (var node in scope.DescendantNodes(node => node != declaration))
        {
            cancel.ThrowIfCancellationRequested();
            if (node is SimpleNameSyntax other && other.Identifier.ValueText == name)
                return false;
        }

        return true;
    }
}
