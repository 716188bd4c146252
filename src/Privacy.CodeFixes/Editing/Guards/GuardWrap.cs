using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Privacy.CodeFixes.Editing.Guards;

/// <summary>Puts a statement under a condition, with braces and indentation as the code around has them.</summary>
internal static class GuardWrap
{
    /// <summary>The changes, or <c>null</c>: the guard has to be awaited, and the code can't be made to.</summary>
    public static ImmutableArray<TextChange>? Wrap(SourceText text, GuardTarget target, GuardCall call)
    {
        if (target.Node is StatementSyntax statement)
            return call.NeedsAsync ? null : [OfStatement(text, statement, call)];
        return GuardedBody.Changes(text, target, call);
    }

    private static TextChange OfStatement(SourceText text, StatementSyntax statement, GuardCall call)
    {
        var step = Lines.Step(text, statement.SpanStart);
        var line = Lines.Break(text);
        if (call.Throws)
        {
            return IsListed(statement) && Lines.IsFirst(text, statement.SpanStart)
                ? new TextChange(new TextSpan(statement.SpanStart, 0), call.Code + ";" + line + Lines.Indent(text, statement.SpanStart))
                : IsListed(statement)
                ? new TextChange(new TextSpan(statement.SpanStart, 0), call.Code + "; ")
                : Lines.IsFirst(text, statement.SpanStart)
                ? InBraces(text, statement, call.Code + ";" + line + Lines.Indent(text, statement.Parent!.SpanStart) + step + Lines.Shifted(text, statement, "")) // an embedded statement has an owner
                : new TextChange(statement.Span, "{ " + call.Code + "; " + statement + " }");
        }

        // Without braces of its own the new `if` would take the `else` of the old one.
        return statement.Parent is IfStatementSyntax or ElseClauseSyntax && Lines.IsFirst(text, statement.SpanStart)
            ? InBraces(text, statement, Checked(text, statement, call, shift => Lines.Shifted(text, statement, shift)))
            : new TextChange(statement.Span, Checked(text, statement, call, shift => Lines.Shifted(text, statement, shift)));
    }

    private static TextChange InBraces(SourceText text, StatementSyntax statement, string code)
    {
        var outer = Lines.Indent(text, statement.Parent!.SpanStart); // an embedded statement has an owner
        var line = Lines.Break(text);
        return new TextChange(
            TextSpan.FromBounds(text.Lines.GetLineFromPosition(statement.SpanStart).Start, statement.Span.End),
            outer + "{" + line + outer + Lines.Step(text, statement.SpanStart) + code + line + outer + "}");
    }

    /// <param name="body">The statement under the condition, its lines further in.</param>
    public static string Checked(SourceText text, StatementSyntax statement, GuardCall call, Func<string, string> body)
    {
        var head = "if (" + call.Code + ")";
        if (!Lines.IsFirst(text, statement.SpanStart))
            return IsListed(statement) ? head + " " + body("") : "{ " + head + " " + body("") + " }";

        var (line, indent, step) = (Lines.Break(text), Lines.Indent(text, statement.SpanStart), Lines.Step(text, statement.SpanStart));
        var isKernighan = statement.Parent is BlockSyntax block && !Lines.IsFirst(text, block.OpenBraceToken.SpanStart);
        return head + (isKernighan ? " {" : line + indent + "{")
            + line + indent + step + body(step)
            + line + indent + "}";
    }

    /// <summary>One of many, not the only one of an <c>if</c> or a loop.</summary>
    private static bool IsListed(StatementSyntax statement) => statement.Parent is BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax;
}
