using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Privacy.CodeFixes.Editing.Removal;

namespace Privacy.CodeFixes.Editing.Guards;

/// <summary>The condition after which a guard is known to have said no at a place.</summary>
/// <param name="Correction">The change that turns it round, or <c>null</c>: the other branch has code of its own.</param>
internal sealed record RefusedGuard(IfStatementSyntax Condition, TextChange? Correction)
{
    private const int MaxLocals = 8;

    public static RefusedGuard? Find(FixSite site, string guard, CancellationToken cancel)
    {
        var members = GuardCalls.Members(site, guard, cancel).ToList();
        for (var node = site.Node; node is not null and not MemberDeclarationSyntax and not AnonymousFunctionExpressionSyntax; node = node.Parent)
        {
            if (node.Parent is IfStatementSyntax branch && Asks(branch.Condition, MaxLocals) is { } isNegated)
            {
                if (node == branch.Statement && isNegated)
                    return new RefusedGuard(branch, branch.Else is null ? Turned(branch.Condition) : null);
                if (node == branch.Else && !isNegated)
                    return new RefusedGuard(branch, null);
            }

            if (node is StatementSyntax { Parent: BlockSyntax block } statement && EarlierExit(block, statement) is { } exit)
                return new RefusedGuard(exit, Turned(exit.Condition));
        }

        return null;

        // if (guard) return; before the statement.
        IfStatementSyntax? EarlierExit(BlockSyntax block, StatementSyntax statement) => block.Statements
            .TakeWhile(each => each != statement)
            .OfType<IfStatementSyntax>()
            .LastOrDefault(each => each.Else is null && Asks(each.Condition, MaxLocals) == false && Statements.Leaves(each.Statement));

        // Whether a yes of the condition is a no of the guard; null: it asks something else.
        bool? Asks(ExpressionSyntax condition, int locals) => condition switch
        {
            ParenthesizedExpressionSyntax inner => Asks(inner.Expression, locals),
            AwaitExpressionSyntax inner => Asks(inner.Expression, locals),
            PrefixUnaryExpressionSyntax not when not.IsKind(SyntaxKind.LogicalNotExpression) => !Asks(not.Operand, locals),
            _ when KnownAnswers.Compared(condition) is { } answer => Asks(answer.Asked, locals) ^ answer.With.IsKind(SyntaxKind.FalseLiteralExpression),
            IdentifierNameSyntax when locals > 0 && KnownAnswers.Given(site.Semantics, condition).Value is { } given => Asks(given, locals - 1),
            _ when GuardQuestion.Of(site, guard, members, condition) is { IsRight: true } => false,
            _ => null,
        };
    }

    private static TextChange Turned(ExpressionSyntax condition)
    {
        if (KnownAnswers.Compared(condition) is { } answer)
            return new TextChange(answer.With.Span, answer.With.IsKind(SyntaxKind.FalseLiteralExpression) ? "true" : "false");
        if (condition is not PrefixUnaryExpressionSyntax not || !not.IsKind(SyntaxKind.LogicalNotExpression))
            return new TextChange(condition.Span, "!" + condition);
        return new TextChange(condition.Span, (not.Operand is ParenthesizedExpressionSyntax inner ? inner.Expression : not.Operand).ToString());
    }
}
