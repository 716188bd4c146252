using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Privacy.CodeFixes.Editing.Removal;

namespace Privacy.CodeFixes.Editing.Guards;

/// <summary>What the code around a place has found out when it gets there, told by its syntax: an expression, and whether it was true.</summary>
internal static class KnownAnswers
{
    /// <summary>The nearest first. Of conditions joined by <c>&amp;&amp;</c>, or denied by <c>||</c>, each by itself.</summary>
    public static IEnumerable<(ExpressionSyntax Asked, bool Answer)> At(SyntaxNode place)
    {
        for (var node = place; node.Parent is { } parent && node is not MemberDeclarationSyntax and not AnonymousFunctionExpressionSyntax; node = parent)
        {
            var (condition, answer) = parent switch
            {
                IfStatementSyntax branch when node == branch.Statement => (branch.Condition, true),
                ElseClauseSyntax { Parent: IfStatementSyntax branch } => (branch.Condition, false),
                ConditionalExpressionSyntax either when node != either.Condition => (either.Condition, node == either.WhenTrue),
                BinaryExpressionSyntax both when node == both.Right && both.IsKind(SyntaxKind.LogicalAndExpression) => (both.Left, true),
                BinaryExpressionSyntax one when node == one.Right && one.IsKind(SyntaxKind.LogicalOrExpression) => (one.Left, false),
                _ => (null, false),
            };
            if (condition is not null)
            {
                foreach (var each in Parts(condition, answer))
                    yield return each;
            }

            if (node is not StatementSyntax || parent is not BlockSyntax block)
                continue;
            foreach (var exit in block.Statements.TakeWhile(each => each != node).OfType<IfStatementSyntax>().Reverse().Where(each => each.Else is null && Statements.Leaves(each.Statement)))
            {
                foreach (var each in Parts(exit.Condition, false))
                    yield return each;
            }
        }
    }

    /// <summary>The expression that gave a local its only value, or <c>null</c>. With how often the local is read.</summary>
    public static (ExpressionSyntax? Value, int Reads) Given(SemanticModel semantics, ExpressionSyntax expression)
    {
        if (expression is not IdentifierNameSyntax
            || semantics.GetSymbolInfo(expression).Symbol is not ILocalSymbol local
            || local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is not VariableDeclaratorSyntax { Initializer.Value: { } value } declared)
            return default;

        var scope = declared.FirstAncestorOrSelf<MemberDeclarationSyntax>() is GlobalStatementSyntax { Parent: { } file } ? file : declared.FirstAncestorOrSelf<MemberDeclarationSyntax>();
        var names = scope?.DescendantNodes().OfType<IdentifierNameSyntax>()
            .Where(name => name.Identifier.ValueText == local.Name && SymbolEqualityComparer.Default.Equals(semantics.GetSymbolInfo(name).Symbol, local))
            .ToList() ?? [];
        return names.Exists(IsWritten) ? default : (value, names.Count);
    }

    /// <summary>What a condition with that answer is made of.</summary>
    public static IEnumerable<(ExpressionSyntax Asked, bool Answer)> Parts(ExpressionSyntax condition, bool answer) => condition switch
    {
        ParenthesizedExpressionSyntax inner => Parts(inner.Expression, answer),
        PrefixUnaryExpressionSyntax not when not.IsKind(SyntaxKind.LogicalNotExpression) => Parts(not.Operand, !answer),
        BinaryExpressionSyntax both when both.IsKind(answer ? SyntaxKind.LogicalAndExpression : SyntaxKind.LogicalOrExpression) => Parts(both.Right, answer).Concat(Parts(both.Left, answer)),
        _ when Compared(condition) is { } compared => Parts(compared.Asked, answer == compared.With.IsKind(SyntaxKind.TrueLiteralExpression)),
        _ => [(condition, answer)],
    };

    /// <summary><c>asked == false</c>, <c>asked is false</c>.</summary>
    public static (ExpressionSyntax Asked, LiteralExpressionSyntax With)? Compared(ExpressionSyntax condition) => condition switch
    {
        BinaryExpressionSyntax { Right: LiteralExpressionSyntax with } equal when equal.IsKind(SyntaxKind.EqualsExpression) && IsAnswer(with) => (equal.Left, with),
        IsPatternExpressionSyntax { Pattern: ConstantPatternSyntax { Expression: LiteralExpressionSyntax with } } matched when IsAnswer(with) => (matched.Expression, with),
        _ => null,
    };

    private static bool IsAnswer(LiteralExpressionSyntax literal) => literal.IsKind(SyntaxKind.TrueLiteralExpression) || literal.IsKind(SyntaxKind.FalseLiteralExpression);

    private static bool IsWritten(IdentifierNameSyntax name) => name.Parent switch
    {
        AssignmentExpressionSyntax assignment => assignment.Left == name,
        ArgumentSyntax argument => argument.RefKindKeyword.RawKind != 0,
        PrefixUnaryExpressionSyntax prefix => prefix.IsKind(SyntaxKind.PreIncrementExpression) || prefix.IsKind(SyntaxKind.PreDecrementExpression) || prefix.IsKind(SyntaxKind.AddressOfExpression),
        PostfixUnaryExpressionSyntax postfix => !postfix.IsKind(SyntaxKind.SuppressNullableWarningExpression),
        RefExpressionSyntax => true,
        _ => false,
    };
}
