using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Privacy.CodeFixes.Editing.Members;

/// <summary>Statements added behind one that is like them, on lines of their own where it has one.</summary>
internal static class StatementAddition
{
    /// <summary>False for the one statement of an <c>if</c> or a loop without braces.</summary>
    public static bool CanFollow(StatementSyntax statement) => statement.Parent is BlockSyntax or SwitchSectionSyntax;

    public static TextChange After(SourceText text, StatementSyntax statement, IEnumerable<string> added)
    {
        var line = text.Lines.GetLineFromPosition(statement.Span.End);
        var isAlone = Lines.IsFirst(text, statement.SpanStart) && statement.GetTrailingTrivia().FullSpan.End >= line.End;
        if (!isAlone)
            return new TextChange(new TextSpan(statement.Span.End, 0), string.Concat(added.Select(each => " " + each)));
        var before = Lines.Break(text) + Lines.Indent(text, statement.SpanStart);
        return new TextChange(new TextSpan(line.End, 0), string.Concat(added.Select(each => before + each)));
    }
}
