using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Privacy.CodeFixes.Editing.Guards;

/// <summary>Puts a statement under a condition, with braces and indentation as the code around has them.</summary>
internal static class GuardWrap
{
    /// <summary>
    /// What would be wrapped: a statement, or the expression of a method or lambda that returns nothing. <c>null</c>: its result is used, or the
    /// statement declares what later ones need.
    /// </summary>
    public static SyntaxNode? Target(SemanticModel semantics, SyntaxNode node, bool throws)
    {
        foreach (var ancestor in node.AncestorsAndSelf())
        {
            switch (ancestor)
            {
                case ExpressionStatementSyntax statement when !throws:
                    return IsNeededLater(semantics, statement) ? null : ancestor;
                case ExpressionStatementSyntax:
                    return ancestor;
                case StatementSyntax statement:
                    return throws && statement.Parent is BlockSyntax ? statement : null;
                case LambdaExpressionSyntax { ExpressionBody: { } body } lambda when body.Span.Contains(node.Span):
                    return semantics.GetSymbolInfo(lambda).Symbol is IMethodSymbol function && IsNothing(function) ? body : null;
                case ArrowExpressionClauseSyntax { Parent: BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax } arrow:
                    return arrow.Parent is { } member && semantics.GetDeclaredSymbol(member) is IMethodSymbol method && IsNothing(method) ? arrow : null;
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

    public static TextChange Wrap(SourceText text, SyntaxNode target, GuardCall call)
    {
        var step = Lines.Step(text, target.SpanStart);
        var line = Lines.Break(text);
        switch (target)
        {
            case StatementSyntax statement when call.Throws:
                return statement.Parent is BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax && Lines.IsFirst(text, statement.SpanStart)
                    ? new TextChange(new TextSpan(statement.SpanStart, 0), call.Code + ";" + line + Lines.Indent(text, statement.SpanStart))
                    : statement.Parent is BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax
                    ? new TextChange(new TextSpan(statement.SpanStart, 0), call.Code + "; ")
                    : Lines.IsFirst(text, statement.SpanStart)
                    ? InBraces(text, statement, call.Code + ";" + line + Lines.Indent(text, statement.Parent!.SpanStart) + step + Indented(text, statement, "")) // an embedded statement has an owner
                    : new TextChange(statement.Span, "{ " + call.Code + "; " + statement + " }");
            case StatementSyntax { Parent: IfStatementSyntax or ElseClauseSyntax } branch when Lines.IsFirst(text, branch.SpanStart):
                // Without braces of its own the new `if` would take the `else` of the old one.
                return InBraces(text, branch, Statement(text, branch, call, step, line));
            case StatementSyntax statement:
                return new TextChange(statement.Span, Statement(text, statement, call, step, line));
            case ArrowExpressionClauseSyntax arrow:
                var indent = Lines.Indent(text, arrow.Parent!.SpanStart); // an arrow belongs to a member
                var inner = line + indent + step;
                var body = call.Throws
                    ? inner + call.Code + ";" + inner + arrow.Expression + ";"
                    : inner + "if (" + call.Code + ")" + inner + "{" + inner + step + arrow.Expression + ";" + inner + "}";
                return new TextChange(
                    TextSpan.FromBounds(arrow.GetFirstToken().GetPreviousToken().Span.End, arrow.GetLastToken().GetNextToken().Span.End),
                    line + indent + "{" + body + line + indent + "}");
            default:
                return new TextChange(target.Span, call.Throws ? "{ " + call.Code + "; " + target + "; }" : "{ if (" + call.Code + ") " + target + "; }");
        }
    }

    private static TextChange InBraces(SourceText text, StatementSyntax statement, string code)
    {
        var outer = Lines.Indent(text, statement.Parent!.SpanStart); // an embedded statement has an owner
        var line = Lines.Break(text);
        return new TextChange(
            TextSpan.FromBounds(text.Lines.GetLineFromPosition(statement.SpanStart).Start, statement.Span.End),
            outer + "{" + line + outer + Lines.Step(text, statement.SpanStart) + code + line + outer + "}");
    }

    private static string Statement(SourceText text, StatementSyntax statement, GuardCall call, string step, string line)
    {
        var head = "if (" + call.Code + ")";
        if (!Lines.IsFirst(text, statement.SpanStart))
            return statement.Parent is BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax ? head + " " + statement : "{ " + head + " " + statement + " }";

        var indent = Lines.Indent(text, statement.SpanStart);
        var isKernighan = statement.Parent is BlockSyntax block && !Lines.IsFirst(text, block.OpenBraceToken.SpanStart);
        return head + (isKernighan ? " {" : line + indent + "{")
            + line + indent + step + Indented(text, statement, step)
            + line + indent + "}";
    }

    /// <summary>All lines but the first a step further in; what stands in a verbatim text stays, as it is the text's.</summary>
    private static string Indented(SourceText text, StatementSyntax statement, string step)
    {
        var result = new StringBuilder();
        var position = statement.SpanStart;
        foreach (var each in text.Lines.Where(each => each.Start > statement.SpanStart && each.Start <= statement.Span.End))
        {
            result.Append(text.ToString(TextSpan.FromBounds(position, each.Start)));
            position = each.Start;
            var token = statement.FindToken(each.Start);
            var isInText = token.SpanStart < each.Start && IsVerbatim(token);
            if (!isInText && each.Span.Length > 0)
                result.Append(step);
        }

        return result.Append(text.ToString(TextSpan.FromBounds(position, statement.Span.End))).ToString();
    }

    private static bool IsVerbatim(SyntaxToken token) =>
        (token.IsKind(SyntaxKind.StringLiteralToken) && token.Text.StartsWith("@", StringComparison.Ordinal))
        || (token.IsKind(SyntaxKind.InterpolatedStringTextToken)
            && token.Parent?.Parent is InterpolatedStringExpressionSyntax outer
            && outer.StringStartToken.IsKind(SyntaxKind.InterpolatedVerbatimStringStartToken));

    private static bool IsNothing(IMethodSymbol method) =>
        method.ReturnsVoid || (method.IsAsync && method.ReturnType is INamedTypeSymbol { Arity: 0, Name: "Task" or "ValueTask" });
}
