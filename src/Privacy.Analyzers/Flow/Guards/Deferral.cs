using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Privacy.Analyzers.Flow.Domain;
using Privacy.Analyzers.Flow.Guards.Facts;
using Privacy.Analyzers.Flow.Interpretation;

namespace Privacy.Analyzers.Flow.Guards;

/// <summary>
/// Code that is made in one place and runs in another. What was checked where it was made is stale where it runs: inside, the facts of outside
/// only explain why they do not count, and values read outside carry no guard in.
/// </summary>
internal static class Deferral
{
    /// <summary>Runs code later: on the state as it is now, with nothing known of guards; facts of outside hold on outside.</summary>
    public static Value Run(Interpreter run, SyntaxNode scope, FlowState state, Func<FlowState, Value> code)
    {
        var outside = (run.Scope, state.Facts);
        run.Scope = scope;
        state.Facts = GuardFacts.Deferred(state.Facts);
        var value = code(state);
        run.Scope = outside.Scope;
        state.Facts = outside.Facts;
        return value;
    }

    /// <summary>The call of an iterator whose result is enumerated where it is made.</summary>
    public static bool IsEnumerated(SyntaxNode? call) =>
        call?.Parent is CommonForEachStatementSyntax or MemberAccessExpressionSyntax or SpreadElementSyntax;

    /// <summary>The body of an iterator: it runs when somebody enumerates what the call returned.</summary>
    public static bool IsIterator(IMethodSymbol method, SyntaxNode body)
    {
        if (method.ReturnType is not INamedTypeSymbol { Name: "IEnumerable" or "IEnumerator" or "IAsyncEnumerable" or "IAsyncEnumerator" })
            return false;
        foreach (var node in body.DescendantNodes(static child => child is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)))
        {
            if (node is YieldStatementSyntax)
                return true;
        }

        return false;
    }

    /// <summary>A query that is returned as it is: its delegates run when the caller enumerates it.</summary>
    public static bool IsReturnedUnread(SyntaxNode query)
    {
        if (query is not InvocationExpressionSyntax call || !IsLazy(call))
            return false;
        SyntaxNode node = call;
        while (true)
        {
            switch (node.Parent)
            {
                case MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax next } access when access.Expression == node && IsLazy(next):
                    node = next;
                    break;
                case ConditionalExpressionSyntax or ParenthesizedExpressionSyntax or CastExpressionSyntax or SwitchExpressionArmSyntax or SwitchExpressionSyntax:
                    node = node.Parent;
                    break;
                case ReturnStatementSyntax or ArrowExpressionClauseSyntax:
                    return node.FirstAncestorOrSelf<SyntaxNode>(static parent => parent is AnonymousFunctionExpressionSyntax or MemberDeclarationSyntax) is MemberDeclarationSyntax;
                default:
                    return false;
            }
        }
    }

    private static bool IsLazy(InvocationExpressionSyntax call) =>
        call.Expression is MemberAccessExpressionSyntax
        {
            Name.Identifier.ValueText: "Select" or "SelectMany" or "Where" or "TakeWhile" or "SkipWhile" or "Take" or "Skip" or "OrderBy" or "OrderByDescending" or "ThenBy"
                or "ThenByDescending" or "Distinct" or "DistinctBy" or "Concat" or "Append" or "Prepend" or "Reverse" or "Cast" or "OfType" or "Zip" or "GroupBy" or "AsEnumerable"
        };

    /// <summary>A library's member that takes a delegate and runs it before it returns, or starts it at once.</summary>
    public static bool RunsNow(Interpreter run, IMethodSymbol method) => run.Model.Guards.RunsDelegatesNow(method);
}
