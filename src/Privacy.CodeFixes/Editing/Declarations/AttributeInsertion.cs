using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Privacy.CodeFixes.Editing.Declarations;

/// <summary>An attribute in front of a declaration: on a line of its own where the declaration has one, else beside it.</summary>
internal static class AttributeInsertion
{
    public static TextChange Before(SourceText text, SyntaxNode declaration, string attribute)
    {
        // A positional parameter of a record: the tag is the property's.
        if (declaration is ParameterSyntax { Parent.Parent: RecordDeclarationSyntax })
            return new TextChange(new TextSpan(declaration.SpanStart, 0), "[property: " + attribute + "] ");

        var isAlone = declaration is not ParameterSyntax && Lines.IsFirst(text, declaration.SpanStart);
        var gap = isAlone ? Lines.Break(text) + Lines.Indent(text, declaration.SpanStart) : " ";
        return new TextChange(new TextSpan(declaration.SpanStart, 0), "[" + attribute + "]" + gap);
    }
}
