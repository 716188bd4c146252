using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Privacy.CodeFixes.Editing.Declarations;

/// <summary>A <c>using</c> where a person would put it: among the others, sorted as they are; else at the head of the file, below its comments.</summary>
internal static class Usings
{
    /// <param name="semantics">Of the file.</param>
    /// <param name="position">Where the name is used: the <c>using</c> of one namespace is not that of another.</param>
    public static TextChange Add(CompilationUnitSyntax root, SourceText text, string name, SemanticModel semantics, int position)
    {
        var inside = root.Members.OfType<BaseNamespaceDeclarationSyntax>().FirstOrDefault(space => space.FullSpan.Contains(position));

        // From the first that stands under a condition on, none is a neighbour for what has to hold always.
        var usings = (root.Usings.Count == 0 && inside is { Usings.Count: > 0 } ? inside.Usings : root.Usings)
            .TakeWhile(directive => !directive.GetLeadingTrivia().Any(IsCondition))
            .ToList();
        var written = usings.Count > 0 && usings[0].Parent is BaseNamespaceDeclarationSyntax && !IsNearest(semantics, usings[0].SpanStart, name) ? "global::" + name : name;
        var line = "using " + written + ";" + Lines.Break(text);
        var plain = usings.Where(directive => directive.Alias is null && directive.StaticKeyword == default && directive.GlobalKeyword == default).ToList();
        if (plain.FirstOrDefault(directive => IsAfter(directive.Name?.ToString() ?? "", name)) is { } next)
            return new TextChange(new TextSpan(next.SpanStart, 0), line + Lines.Indent(text, next.SpanStart));

        if ((plain.LastOrDefault() ?? usings.LastOrDefault(directive => directive.GlobalKeyword != default)) is { } last)
        {
            // Code on the same line must not come before it.
            var (code, end) = (last.GetLastToken().GetNextToken(), text.Lines.GetLineFromPosition(last.Span.End).EndIncludingLineBreak);
            if (code.SpanStart < end && !code.IsKind(SyntaxKind.EndOfFileToken))
                return new TextChange(new TextSpan(code.SpanStart, 0), line.TrimEnd('\r', '\n') + " ");
            return new TextChange(new TextSpan(end, 0), Lines.Indent(text, last.SpanStart) + line);
        }

        if (usings.FirstOrDefault() is { } first)
            return new TextChange(new TextSpan(first.SpanStart, 0), line + Lines.Indent(text, first.SpanStart));
        if (root.Externs.LastOrDefault() is { } alias)
            return new TextChange(new TextSpan(text.Lines.GetLineFromPosition(alias.Span.End).EndIncludingLineBreak, 0), line);
        return new TextChange(new TextSpan(Head(root, text), 0), line + Lines.Break(text));
    }

    /// <summary>System first, as editors sort.</summary>
    private static bool IsAfter(string other, string name) =>
        !(other == "System" || other.StartsWith("System.", StringComparison.Ordinal)) && string.CompareOrdinal(other, name) > 0;

    /// <summary>Within a namespace the name may begin with one that is nearer.</summary>
    private static bool IsNearest(SemanticModel semantics, int position, string name) =>
        semantics.LookupNamespacesAndTypes(position, name: name.Split('.')[0]) is { Length: 1 } found && found[0] is INamespaceSymbol { ContainingNamespace.IsGlobalNamespace: true };

    private static bool IsCondition(SyntaxTrivia trivia) => trivia.Kind()
        is SyntaxKind.IfDirectiveTrivia or SyntaxKind.ElifDirectiveTrivia or SyntaxKind.ElseDirectiveTrivia or SyntaxKind.EndIfDirectiveTrivia;

    /// <summary>Below directives and the comment that an empty line parts from the code: they are the file's, what follows is the first type's.</summary>
    private static int Head(CompilationUnitSyntax root, SourceText text)
    {
        var token = root.GetFirstToken(includeZeroWidth: true);
        var head = 0;
        foreach (var trivia in token.LeadingTrivia)
        {
            if (IsCondition(trivia))
                break;
            if (trivia.IsDirective)
                head = text.Lines.GetLineFromPosition(trivia.Span.Start).EndIncludingLineBreak;
            else if (trivia.IsKind(SyntaxKind.EndOfLineTrivia) && text.Lines.GetLineFromPosition(trivia.SpanStart) is var line && string.IsNullOrWhiteSpace(line.ToString()))
                head = line.EndIncludingLineBreak;
        }

        return head;
    }
}
