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
    public static RefusedGuard? Find(FixSite site, string guard, CancellationToken cancel)
    {
        var members = GuardCalls.Members(site, guard, cancel).ToList();
        for (var node = site.Node; node is not null and not MemberDeclarationSyntax and not AnonymousFunctionExpressionSyntax; node = node.Parent)
        {
            if (node.Parent is IfStatementSyntax branch && Asks(branch.Condition) is { } isNegated)
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
            .LastOrDefault(each => each.Else is null && Asks(each.Condition) == false && Leaves(each.Statement));

        bool? Asks(ExpressionSyntax condition) => condition switch
        {
            ParenthesizedExpressionSyntax inner => Asks(inner.Expression),
            PrefixUnaryExpressionSyntax not when not.IsKind(SyntaxKind.LogicalNotExpression) => !Asks(not.Operand),
            _ when Compared(condition) is { } answer => Asks(answer.Asked) ^ answer.With.IsKind(SyntaxKind.FalseLiteralExpression),
            _ when site.Semantics.GetSymbolInfo(condition).Symbol is { } symbol && members.Contains(symbol.OriginalDefinition, SymbolEqualityComparer.Default) => false,
            _ => null,
        };
    }

    private static bool Leaves(StatementSyntax statement) => statement switch
    {
        BlockSyntax block => block.Statements.LastOrDefault() is { } last && Leaves(last),
        ReturnStatementSyntax or ThrowStatementSyntax or ContinueStatementSyntax or BreakStatementSyntax => true,
        _ => false,
    };

    private static TextChange Turned(ExpressionSyntax condition)
    {
        if (Compared(condition) is { } answer)
            return new TextChange(answer.With.Span, answer.With.IsKind(SyntaxKind.FalseLiteralExpression) ? "true" : "false");
        if (condition is not PrefixUnaryExpressionSyntax not || !not.IsKind(SyntaxKind.LogicalNotExpression))
            return new TextChange(condition.Span, "!" + condition);
        return new TextChange(condition.Span, (not.Operand is ParenthesizedExpressionSyntax inner ? inner.Expression : not.Operand).ToString());
    }

    /// <summary><c>asked == false</c>, <c>asked is false</c>.</summary>
    private static (ExpressionSyntax Asked, LiteralExpressionSyntax With)? Compared(ExpressionSyntax condition) => condition switch
    {
        BinaryExpressionSyntax { Right: LiteralExpressionSyntax with } equal when equal.IsKind(SyntaxKind.EqualsExpression) && IsAnswer(with) => (equal.Left, with),
        IsPatternExpressionSyntax { Pattern: ConstantPatternSyntax { Expression: LiteralExpressionSyntax with } } matched when IsAnswer(with) => (matched.Expression, with),
        _ => null,
    };

    private static bool IsAnswer(LiteralExpressionSyntax literal) => literal.IsKind(SyntaxKind.TrueLiteralExpression) || literal.IsKind(SyntaxKind.FalseLiteralExpression);
}
