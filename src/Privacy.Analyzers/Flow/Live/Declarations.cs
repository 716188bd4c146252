using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Privacy.Analyzers.Flow.Live;

/// <summary>One declaration of a file: what other code can know of it, without bodies and initial values.</summary>
/// <param name="Header">Its tokens, with those of the types around it: two declarations of one header are the same to whoever uses them.</param>
/// <param name="Names">The names that may mean something else where it changes.</param>
internal sealed record Declaration(SyntaxNode Node, string Header, string[] Names);

/// <summary>The declarations of a file, types and members of every kind.</summary>
internal static class Declarations
{
    public static List<Declaration> Of(SyntaxNode root)
    {
        var found = new List<Declaration>();
        Collect(root, "", found);
        return found;
    }

    /// <summary>The names of a type and of all that it declares.</summary>
    public static List<string> NamesIn(BaseTypeDeclarationSyntax type)
    {
        var names = new List<string> { type.Identifier.ValueText };
        if (type is TypeDeclarationSyntax declaration)
        {
            if (declaration.ParameterList is { } parameters)
                names.AddRange(parameters.Parameters.Select(parameter => parameter.Identifier.ValueText));
            foreach (var member in declaration.Members)
            {
                if (member is BaseTypeDeclarationSyntax inner)
                    names.Add(inner.Identifier.ValueText);
                else if (member is not ConstructorDeclarationSyntax)
                    names.AddRange(NamesOf(member));
            }
        }

        return names;
    }

    private static void Collect(SyntaxNode node, string prefix, List<Declaration> found)
    {
        foreach (var child in node.ChildNodes())
        {
            switch (child)
            {
                case UsingDirectiveSyntax or ExternAliasDirectiveSyntax:
                    found.Add(new Declaration(child, child.ToString(), [Changes.AnyName])); // what any name means
                    break;
                case BaseNamespaceDeclarationSyntax space:
                    Collect(space, prefix + space.Name + ".", found);
                    break;
                case BaseTypeDeclarationSyntax type:
                    found.Add(new Declaration(type, prefix + Header(type), [.. NamesIn(type)]));
                    Collect(type, prefix + type.Identifier.ValueText + ".", found);
                    break;
                case GlobalStatementSyntax or ParameterListSyntax or BaseListSyntax or AttributeListSyntax or TypeParameterListSyntax or TypeParameterConstraintClauseSyntax:
                    break;
                case MemberDeclarationSyntax member:
                    found.Add(new Declaration(member, prefix + Header(member), [.. NamesOf(member)]));
                    break;
            }
        }
    }

    private static IEnumerable<string> NamesOf(MemberDeclarationSyntax member) =>
        member switch
        {
            MethodDeclarationSyntax method => [method.Identifier.ValueText],
            PropertyDeclarationSyntax property => [property.Identifier.ValueText],
            EventDeclarationSyntax @event => [@event.Identifier.ValueText],
            BaseFieldDeclarationSyntax field => field.Declaration.Variables.Select(variable => variable.Identifier.ValueText),
            ConstructorDeclarationSyntax constructor => constructor.Parent is TypeDeclarationSyntax type ? NamesIn(type) : [constructor.Identifier.ValueText],
            BaseTypeDeclarationSyntax type => NamesIn(type),
            DelegateDeclarationSyntax @delegate => [@delegate.Identifier.ValueText],
            EnumMemberDeclarationSyntax constant => [constant.Identifier.ValueText],
            _ => [Changes.AnyName], // operators, conversions, indexers: used without a name
        };

    private static string Header(SyntaxNode node)
    {
        var text = new StringBuilder();
        foreach (var token in node.DescendantTokens(child => child == node || IsHeader(child, node)))
        {
            if (token.Parent is { } parent && (parent == node || IsHeader(parent, node)))
                text.Append(token.ValueText).Append(' ');
        }

        return text.ToString();
    }

    /// <summary>Bodies and initial values are not; the default value of a parameter is.</summary>
    private static bool IsHeader(SyntaxNode node, SyntaxNode declaration) => node switch
    {
        BlockSyntax or ArrowExpressionClauseSyntax or ConstructorInitializerSyntax => false,
        EqualsValueClauseSyntax value => value.Parent is ParameterSyntax or EnumMemberDeclarationSyntax || IsConstant(value),
        MemberDeclarationSyntax => declaration is EnumDeclarationSyntax,
        _ => true,
    };

    private static bool IsConstant(EqualsValueClauseSyntax value) =>
        value.Parent?.Parent?.Parent is FieldDeclarationSyntax field && field.Modifiers.Any(SyntaxKind.ConstKeyword);
}
