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
        foreach (var node in filter.DescendantNodes())
        {
            if (node is not InvocationExpressionSyntax call || !GoesOn(call))
                continue;
            var held = new HashSet<string>(StringComparer.Ordinal);
            AddHeld(call, held);
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
    private void AddHeld(SyntaxNode place, HashSet<string> held)
    {
        for (var node = place; node != filter && node.Parent is { } parent; node = parent)
        {
            switch (parent)
            {
                case ConditionalExpressionSyntax choice when choice.Condition != node:
                    AddSaid(choice.Condition, choice.WhenTrue == node, held);
                    break;
                case IfStatementSyntax choice when choice.Statement == node:
                    AddSaid(choice.Condition, true, held);
                    break;
                case ElseClauseSyntax { Parent: IfStatementSyntax choice }:
                    AddSaid(choice.Condition, false, held);
                    break;
                case BlockSyntax block:
                    foreach (var statement in block.Statements)
                    {
                        if (statement == node)
                            break;
                        if (statement is IfStatementSyntax left && Leaves(left))
                            AddSaid(left.Condition, false, held);
                    }

                    break;
            }
        }
    }

    private static bool Leaves(IfStatementSyntax choice)
    {
        var last = choice.Statement is BlockSyntax { Statements: { Count: > 0 } statements } ? statements[statements.Count - 1] : choice.Statement;
        return last is ReturnStatementSyntax or ThrowStatementSyntax;
    }

    /// <summary>The guards that hold where the condition came out so.</summary>
    private void AddSaid(ExpressionSyntax condition, bool answer, HashSet<string> held)
    {
        switch (condition)
        {
            case ParenthesizedExpressionSyntax inner:
                AddSaid(inner.Expression, answer, held);
                break;
            case AwaitExpressionSyntax awaited:
                AddSaid(awaited.Expression, answer, held);
                break;
            case PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } denied:
                AddSaid(denied.Operand, !answer, held);
                break;
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression } both when answer:
                AddSaid(both.Left, true, held);
                AddSaid(both.Right, true, held);
                break;
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalOrExpression } either when !answer:
                AddSaid(either.Left, false, held);
                AddSaid(either.Right, false, held);
                break;
            case InvocationExpressionSyntax or MemberAccessExpressionSyntax when answer:
                if (engine.Bodies.ModelOf(condition.SyntaxTree)?.GetOperation(condition, engine.Cancel) is { } op)
                    held.UnionWith(engine.KeptAnswers.Asked(op));
                break;
        }
    }
}
