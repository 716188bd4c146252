using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Privacy.CodeFixes.Editing.Removal;

/// <summary>Statements taken out of a block.</summary>
internal static class Statements
{
    /// <summary>False for the one statement of an <c>if</c> or a loop without braces.</summary>
    public static bool CanRemove(StatementSyntax statement) => statement.Parent is BlockSyntax or SwitchSectionSyntax { Statements.Count: > 1 } or GlobalStatementSyntax;

    /// <summary>What comes after it is not reached through it.</summary>
    public static bool Leaves(StatementSyntax statement) => statement switch
    {
        BlockSyntax block => block.Statements.LastOrDefault() is { } last && Leaves(last),
        ReturnStatementSyntax or ThrowStatementSyntax or ContinueStatementSyntax or BreakStatementSyntax => true,
        _ => false,
    };

    /// <summary>With its line and what is said behind it there; comments above stay, as they may speak of more.</summary>
    public static TextChange Without(SourceText text, StatementSyntax statement)
    {
        var first = text.Lines.GetLineFromPosition(statement.SpanStart);
        var last = text.Lines.GetLineFromPosition(statement.Span.End);
        var isAlone = string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(first.Start, statement.SpanStart)))
            && statement.GetTrailingTrivia().Span.End >= last.End;
        if (isAlone)
            return new TextChange(TextSpan.FromBounds(first.Start, last.EndIncludingLineBreak), "");

        // What comes next on the line stands where this stood.
        var end = statement.Span.End;
        while (end < last.End && text[end] is ' ' or '\t')
            end++;
        return new TextChange(TextSpan.FromBounds(statement.SpanStart, end < last.End ? end : statement.Span.End), "");
    }
}
