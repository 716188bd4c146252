using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Privacy.CodeFixes.Editing.Guards;

/// <summary>A guard around a body of one expression: work becomes a condition between it and work that is done; all else becomes a block.</summary>
internal static class GuardedBody
{
    /// <summary>The changes, or <c>null</c>: the guard has to be awaited, and the code can't be made to.</summary>
    public static ImmutableArray<TextChange>? Changes(SourceText text, GuardTarget target, GuardCall call)
    {
        if (target.Expression is not { } body)
            return null;
        if (call.NeedsAsync)
        {
            if (target.Gives != GuardTarget.Result.Work || target.Function is not { } function || AsyncAt(function) is not { } position || Awaited(body) is not { } awaited)
                return null;
            var change = body.Parent is ReturnStatementSyntax statement
                ? new TextChange(statement.Span, GuardWrap.Checked(text, statement, call, step => awaited + Lines.Shifted(text, body, step) + ";"))
                : Block(text, target, body, call, awaited);
            return [new TextChange(new TextSpan(position, 0), "async "), change];
        }

        return target.Gives == GuardTarget.Result.Work && !call.Throws
            ? [new TextChange(body.Span, Conditional(text, body, call, target.Done))]
            : [Block(text, target, body, call, target.Gives == GuardTarget.Result.Nothing ? "" : "return ")];
    }

    private static string Conditional(SourceText text, ExpressionSyntax body, GuardCall call, string done)
    {
        var isGrouped = body is ConditionalExpressionSyntax or AssignmentExpressionSyntax or LambdaExpressionSyntax;
        var (open, close) = isGrouped ? ("(", ")") : ("", "");
        if (text.Lines.GetLineFromPosition(body.SpanStart) == text.Lines.GetLineFromPosition(body.Span.End))
            return call.Code + " ? " + open + body + close + " : " + done;

        var step = Lines.Step(text, body.SpanStart);
        var start = Lines.Break(text) + Lines.Indent(text, body.SpanStart) + step;
        return call.Code + start + "? " + open + Lines.Shifted(text, body, step) + close + start + ": " + done;
    }

    private static TextChange Block(SourceText text, GuardTarget target, ExpressionSyntax body, GuardCall call, string before)
    {
        if (target.Node is not ArrowExpressionClauseSyntax { Parent: { } member } arrow)
            return new TextChange(target.Node.Span, "{ " + Short(call, before + body) + " }");

        var previous = arrow.GetFirstToken().GetPreviousToken();
        var last = arrow.GetLastToken();
        var end = last.GetNextToken();
        if (!Lines.IsFirst(text, member.SpanStart) && IsOneLine(text, TextSpan.FromBounds(previous.SpanStart, end.Span.End)))
        {
            var said = text.ToString(TextSpan.FromBounds(previous.Span.End, arrow.ArrowToken.SpanStart)).TrimEnd()
                + text.ToString(TextSpan.FromBounds(arrow.ArrowToken.Span.End, body.SpanStart)).TrimEnd();
            return new TextChange(TextSpan.FromBounds(previous.Span.End, end.Span.End), said + " { " + Short(call, before + body + text.ToString(TextSpan.FromBounds(body.Span.End, end.SpanStart))) + " }");
        }

        var (line, indent, step) = (Lines.Break(text), Lines.Indent(text, member.SpanStart), Lines.Step(text, member.SpanStart));
        var inner = indent + step;
        var comments = string.Concat(arrow.ArrowToken.LeadingTrivia.Concat(arrow.ArrowToken.TrailingTrivia).Concat(body.GetLeadingTrivia())
            .Where(IsComment).Select(comment => line + inner + comment));

        // What is said behind the head stays there; what is said before the expression is the statement's.
        var heading = previous.TrailingTrivia.Where(IsComment).ToList() is { Count: > 0 } behind ? behind[behind.Count - 1].Span.End : previous.Span.End;
        var statement = Statement(call.Throws ? inner : inner + step);
        var code = call.Throws
            ? line + inner + call.Code + ";" + line + inner + statement
            : line + inner + "if (" + call.Code + ")" + line + inner + "{" + line + inner + step + statement + line + inner + "}";
        return new TextChange(TextSpan.FromBounds(heading, end.Span.End), line + indent + "{" + comments + code + line + indent + "}");

        string Statement(string at)
        {
            var from = Lines.Indent(text, body.SpanStart);
            var shift = at.StartsWith(from, StringComparison.Ordinal) ? at.Substring(from.Length) : step;
            return before + Lines.Shifted(text, body, shift) + text.ToString(TextSpan.FromBounds(body.Span.End, end.Span.End));
        }
    }

    private static string Short(GuardCall call, string body) => call.Throws ? call.Code + "; " + body + ";" : "if (" + call.Code + ") " + body + ";";

    /// <summary>What goes before the expression; <c>null</c>: its type comes from where it goes, or it is more than one term.</summary>
    private static string? Awaited(ExpressionSyntax body) => body switch
    {
        InvocationExpressionSyntax or MemberAccessExpressionSyntax or ObjectCreationExpressionSyntax or NameSyntax or ParenthesizedExpressionSyntax => "await ",
        _ => null,
    };

    /// <summary>Where the keyword goes; <c>null</c>: a parameter by reference forbids it.</summary>
    private static int? AsyncAt(SyntaxNode function)
    {
        var parameters = function.ChildNodes().OfType<ParameterListSyntax>().FirstOrDefault();
        if (parameters is not null && parameters.Parameters.Any(parameter => parameter.Modifiers.Any(modifier =>
            modifier.IsKind(SyntaxKind.RefKeyword) || modifier.IsKind(SyntaxKind.OutKeyword) || modifier.IsKind(SyntaxKind.InKeyword))))
            return null;

        return function switch
        {
            MethodDeclarationSyntax method => method.Modifiers.FirstOrDefault(modifier => modifier.IsKind(SyntaxKind.PartialKeyword)) is { RawKind: not 0 } partial
                ? partial.SpanStart
                : method.ReturnType.SpanStart,
            LocalFunctionStatementSyntax local => local.ReturnType.SpanStart,
            SimpleLambdaExpressionSyntax simple => simple.Parameter.SpanStart,
            ParenthesizedLambdaExpressionSyntax lambda => lambda.ReturnType?.SpanStart ?? lambda.ParameterList.SpanStart,
            _ => null,
        };
    }

    private static bool IsOneLine(SourceText text, TextSpan span) => text.Lines.GetLineFromPosition(span.Start) == text.Lines.GetLineFromPosition(span.End);

    private static bool IsComment(SyntaxTrivia trivia) => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia);
}
