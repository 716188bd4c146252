using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Privacy.Analyzers.Flow.Interpretation;

namespace Privacy.Analyzers.Flow.Guards;

/// <summary>
/// An endpoint filter written where it is added: <c>(context, next) => consent.Allows() ? await next(context) : Results.Forbid()</c>. What it
/// asked wherever it goes on holds behind it. By syntax: what is written otherwise is not understood, and says nothing.
/// </summary>
internal sealed class FilterLambda(EngineContext engine, LambdaExpressionSyntax filter)
{
    public IEnumerable<string> Guards()
    {
        HashSet<string>? guards = null;
        foreach (var call in filter.DescendantNodes().OfType<InvocationExpressionSyntax>())
        {
            if (!GoesOn(call))
                continue;
            var held = new HashSet<string>(Held(call), StringComparer.Ordinal);
            if (guards is null)
                guards = held;
            else
                guards.IntersectWith(held);
        }

        return guards ?? [];
    }

    private bool GoesOn(InvocationExpressionSyntax call) =>
        filter is ParenthesizedLambdaExpressionSyntax { ParameterList.Parameters: { Count: 2 } parameters }
        && call.Expression is IdentifierNameSyntax name && name.Identifier.ValueText == parameters[1].Identifier.ValueText;

    /// <summary>What was asked on the way to a place.</summary>
    private IEnumerable<string> Held(SyntaxNode place)
    {
        for (var node = place; node != filter && node.Parent is { } parent; node = parent)
        {
            var asked = parent switch
            {
                ConditionalExpressionSyntax choice when choice.Condition != node => Said(choice.Condition, choice.WhenTrue == node),
                IfStatementSyntax choice when choice.Statement == node => Said(choice.Condition, true),
                ElseClauseSyntax { Parent: IfStatementSyntax choice } => Said(choice.Condition, false),
                BlockSyntax block => block.Statements.TakeWhile(statement => statement != node).OfType<IfStatementSyntax>().Where(Leaves).SelectMany(left => Said(left.Condition, false)),
                _ => [],
            };
            foreach (var guard in asked)
                yield return guard;
        }
    }

    private static bool Leaves(IfStatementSyntax choice)
    {
        var last = choice.Statement is BlockSyntax { Statements: { Count: > 0 } statements } ? statements[statements.Count - 1] : choice.Statement;
        return last is ReturnStatementSyntax or ThrowStatementSyntax;
    }

    /// <summary>The guards that hold where the condition came out so.</summary>
    private IEnumerable<string> Said(ExpressionSyntax condition, bool answer) => condition switch
    {
        ParenthesizedExpressionSyntax inner => Said(inner.Expression, answer),
        AwaitExpressionSyntax awaited => Said(awaited.Expression, answer),
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } denied => Said(denied.Operand, !answer),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression } both when answer => Said(both.Left, true).Concat(Said(both.Right, true)),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalOrExpression } either when !answer => Said(either.Left, false).Concat(Said(either.Right, false)),
        InvocationExpressionSyntax or MemberAccessExpressionSyntax when answer && engine.Bodies.ModelOf(condition.SyntaxTree)?.GetOperation(condition, engine.Cancel) is { } op =>
            engine.KeptAnswers.Asked(op),
        _ => [],
    };
}
