using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Privacy.CodeFixes.Editing.Declarations;

/// <summary>The declaration that attributes of a member are written on.</summary>
internal static class Declared
{
    /// <summary><c>null</c> where it is shared: <c>string email, theme;</c>.</summary>
    public static SyntaxNode? Member(SyntaxNode node) => node switch
    {
        PropertyDeclarationSyntax or ParameterSyntax => node,
        VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax { Declaration.Variables.Count: 1 } field } => field,
        FieldDeclarationSyntax { Declaration.Variables.Count: 1 } => node,
        VariableDeclarationSyntax { Parent: FieldDeclarationSyntax { Declaration.Variables.Count: 1 } field } => field,
        _ => null,
    };
}
