using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Privacy.CodeFixes.Editing.Templates;

/// <summary><c>/// &lt;param name="mail"&gt;…&lt;/param&gt;</c> of parameters that go: the compiler warns of what speaks of none.</summary>
internal static class ParameterDocs
{
    public static IEnumerable<TextChange> Without(MethodDeclarationSyntax method, ImmutableHashSet<string> names)
    {
        var text = method.SyntaxTree.GetText();
        return method.GetLeadingTrivia()
            .Select(trivia => trivia.GetStructure())
            .OfType<DocumentationCommentTriviaSyntax>()
            .SelectMany(docs => docs.Content.OfType<XmlElementSyntax>())
            .Where(element => element.StartTag is { Name.LocalName.ValueText: "param" } tag
                && tag.Attributes.OfType<XmlNameAttributeSyntax>().Any(attribute => names.Contains(attribute.Identifier.Identifier.ValueText)))
            .Select(element => Without(text, element.Span));
    }

    /// <summary>With its lines, where nothing else stands on them.</summary>
    private static TextChange Without(SourceText text, TextSpan element)
    {
        var (first, last) = (text.Lines.GetLineFromPosition(element.Start), text.Lines.GetLineFromPosition(element.End));
        var isAlone = text.ToString(TextSpan.FromBounds(first.Start, element.Start)).Trim() == "///"
            && string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(element.End, last.End)));
        return new TextChange(isAlone ? TextSpan.FromBounds(first.Start, last.EndIncludingLineBreak) : element, "");
    }
}
