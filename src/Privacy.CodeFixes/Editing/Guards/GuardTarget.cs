using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Privacy.CodeFixes.Editing.Declarations;

namespace Privacy.CodeFixes.Editing.Guards;

/// <summary>What would be put under a guard.</summary>
/// <param name="Node">A statement, the arrow of a member, or an expression: the body of a lambda, what a statement returns.</param>
/// <param name="Gives">What is left to be given where the guard says no.</param>
internal sealed record GuardTarget(SyntaxNode Node, GuardTarget.Result Gives)
{
    internal enum Result
    {
        /// <summary>Nothing: it can be left out.</summary>
        Nothing,

        /// <summary>A Task or ValueTask without a value: one that is done.</summary>
        Work,

        /// <summary>A value that only the call knows: the guard has to throw.</summary>
        Value,
    }

    /// <summary>The value of <see cref="Result.Work"/> when nothing is done.</summary>
    public string Done { get; init; } = "";

    /// <summary>The expression, of an arrow its own.</summary>
    public ExpressionSyntax? Expression => Node is ArrowExpressionClauseSyntax arrow ? arrow.Expression : Node as ExpressionSyntax;

    /// <summary>The method or lambda whose whole body it is, or the only statement of it returns.</summary>
    public SyntaxNode? Function
    {
        get
        {
            var parent = Node.Parent is ReturnStatementSyntax { Parent: BlockSyntax { Statements.Count: 1 } block } ? block.Parent : Node.Parent;
            return parent is BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax or LambdaExpressionSyntax ? parent : null;
        }
    }

    /// <summary><c>null</c>: the result is used, the statement declares what later ones need, or no condition can stand there.</summary>
    public static GuardTarget? Find(SemanticModel semantics, SyntaxNode node, bool throws)
    {
        foreach (var ancestor in node.AncestorsAndSelf())
        {
            switch (ancestor)
            {
                case ExpressionStatementSyntax statement:
                    return !throws && IsNeededLater(semantics, statement) ? null : new GuardTarget(statement, Result.Nothing);
                case ReturnStatementSyntax { Expression: { } value } when !throws:
                    return FunctionAround(semantics, ancestor) is { IsAsync: false } function && DoneOf(semantics, function, value) is { } nothing
                        ? new GuardTarget(value, Result.Work) { Done = nothing }
                        : null;
                case StatementSyntax statement:
                    return throws && statement.Parent is BlockSyntax ? new GuardTarget(statement, Result.Nothing) : null;
                case LambdaExpressionSyntax { ExpressionBody: { } body } lambda when body.Span.Contains(node.Span):
                    return IsTree(semantics, lambda) ? null : OfBody(semantics, body, semantics.GetSymbolInfo(lambda).Symbol as IMethodSymbol, body, throws);
                case ArrowExpressionClauseSyntax { Parent: (BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax or AccessorDeclarationSyntax) and var member } arrow:
                    return HasDirectives(arrow) ? null : OfBody(semantics, arrow, semantics.GetDeclaredSymbol(member) as IMethodSymbol, arrow.Expression, throws);
                case ArrowExpressionClauseSyntax or MemberDeclarationSyntax:
                    return null;
            }
        }

        return null;
    }

    /// <summary>It gives a variable its first value, which what follows reads: under a condition it would have none.</summary>
    private static bool IsNeededLater(SemanticModel semantics, StatementSyntax statement) =>
        semantics.AnalyzeDataFlow(statement) is { Succeeded: true } flow
        && flow.DataFlowsOut.Any(variable => !flow.DefinitelyAssignedOnEntry.Contains(variable, SymbolEqualityComparer.Default));

    private static GuardTarget? OfBody(SemanticModel semantics, SyntaxNode node, IMethodSymbol? function, ExpressionSyntax body, bool throws)
    {
        if (function is null || body is ThrowExpressionSyntax)
            return null;
        if (function.ReturnsVoid || (function.IsAsync && IsTask(function.ReturnType)))
            return new GuardTarget(node, Result.Nothing);
        if (throws)
            return new GuardTarget(node, Result.Value);
        return !function.IsAsync && DoneOf(semantics, function, body) is { } nothing ? new GuardTarget(node, Result.Work) { Done = nothing } : null;
    }

    /// <summary>Work that is done, as the function gives it; <c>null</c>: it gives something else.</summary>
    private static string? DoneOf(SemanticModel semantics, IMethodSymbol function, ExpressionSyntax value)
    {
        if (!IsTask(function.ReturnType) || function.ReturnsByRef)
            return null;

        var type = function.ReturnType.WithNullableAnnotation(NullableAnnotation.None);
        var written = TypeNames.At(semantics, value.SpanStart, type);
        return type.GetMembers("CompletedTask").IsEmpty ? type.IsValueType ? "default(" + written + ")" : null : written + ".CompletedTask";
    }

    private static IMethodSymbol? FunctionAround(SemanticModel semantics, SyntaxNode node) => node.Ancestors()
        .Select(each => each switch
        {
            LambdaExpressionSyntax => semantics.GetSymbolInfo(each).Symbol,
            BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax or AccessorDeclarationSyntax => semantics.GetDeclaredSymbol(each),
            _ => null,
        })
        .OfType<IMethodSymbol>()
        .FirstOrDefault();

    private static bool IsTask(ITypeSymbol type) =>
        type is INamedTypeSymbol { Arity: 0, Name: "Task" or "ValueTask" } && type.ContainingNamespace?.ToDisplayString() == "System.Threading.Tasks";

    /// <summary>No expression tree holds a statement, nor asks a condition when it is run elsewhere.</summary>
    private static bool IsTree(SemanticModel semantics, LambdaExpressionSyntax lambda) =>
        semantics.GetTypeInfo(lambda).ConvertedType is { Name: "Expression" } type && type.ContainingNamespace?.ToDisplayString() == "System.Linq.Expressions";

    /// <summary>Under another symbol the arrow has another expression.</summary>
    private static bool HasDirectives(ArrowExpressionClauseSyntax arrow) =>
        arrow.ContainsDirectives || arrow.GetLastToken().GetNextToken().ContainsDirectives || arrow.GetFirstToken().GetPreviousToken().TrailingTrivia.Any(trivia => trivia.IsDirective);
}
