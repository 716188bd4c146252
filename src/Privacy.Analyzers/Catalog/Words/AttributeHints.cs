using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Privacy.Analyzers.Catalog.Words;

/// <summary>
/// What the attributes of a member say it is: a validation attribute names its kind, a column or a JSON name may tell more than the member's
/// own. Read from the text alone: binding the attributes of every member of a program costs more than all other inference.
/// </summary>
internal static class AttributeHints
{
    private static readonly ImmutableDictionary<string, string> _names = new Dictionary<string, string>
    {
        ["EmailAddress"] = "email",
        ["Phone"] = "phone",
        ["CreditCard"] = "credit card",
    }.ToImmutableDictionary(StringComparer.Ordinal);

    private static readonly ImmutableDictionary<string, string> _dataTypes = new Dictionary<string, string>
    {
        ["EmailAddress"] = "email",
        ["PhoneNumber"] = "phone",
        ["CreditCard"] = "credit card",
        ["Password"] = "password",
    }.ToImmutableDictionary(StringComparer.Ordinal);

    /// <summary>Names the member also goes by, as words: most telling first.</summary>
    public static IEnumerable<ImmutableArray<string>> Of(ISymbol member)
    {
        foreach (var reference in member.DeclaringSyntaxReferences)
        {
            foreach (var list in Lists(reference.GetSyntax()))
            {
                foreach (var attribute in list.Attributes)
                {
                    if (Of(attribute) is { Length: > 0 } name)
                        yield return NameWords.Of(name);
                }
            }
        }
    }

    /// <summary>The header that a parameter is bound to; <c>null</c>: none.</summary>
    public static string? Header(IParameterSymbol parameter)
    {
        foreach (var reference in parameter.DeclaringSyntaxReferences)
        {
            foreach (var list in Lists(reference.GetSyntax()))
            {
                foreach (var attribute in list.Attributes)
                {
                    if (Simple(attribute.Name) == "FromHeader")
                        return Argument(attribute, "Name") is { } name ? Text(name) ?? Named(name) : parameter.Name;
                }
            }
        }

        return null;
    }

    /// <summary>By one of the framework's names of headers: <c>HeaderNames.UserAgent</c> is "user-agent".</summary>
    private static string? Named(ExpressionSyntax name) =>
        name is MemberAccessExpressionSyntax member ? string.Join("-", NameWords.Of(member.Name.Identifier.ValueText)) : null;

    private static SyntaxList<AttributeListSyntax> Lists(SyntaxNode declaration) => declaration switch
    {
        PropertyDeclarationSyntax property => property.AttributeLists,
        ParameterSyntax parameter => parameter.AttributeLists,
        VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax field } => field.AttributeLists,
        _ => default,
    };

    private static string? Of(AttributeSyntax attribute)
    {
        var name = Simple(attribute.Name);
        if (_names.TryGetValue(name, out var words))
            return words;
        return name switch
        {
            "DataType" => Argument(attribute, null) is MemberAccessExpressionSyntax { Name.Identifier.ValueText: var kind } && _dataTypes.TryGetValue(kind, out var known) ? known : null,
            "Column" or "JsonPropertyName" or "JsonProperty" or "BsonElement" => Text(Argument(attribute, null)),
            "DataMember" or "Display" or "XmlElement" or "FromForm" or "FromQuery" or "FromRoute" or "BindProperty" or "SupplyParameterFromForm" or "SupplyParameterFromQuery" => Text(Argument(attribute, "Name") ?? Argument(attribute, "ElementName")),
            _ => null,
        };
    }

    private static string Simple(NameSyntax name)
    {
        var simple = name switch
        {
            QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
            AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
            SimpleNameSyntax own => own.Identifier.ValueText,
            _ => "",
        };
        return simple.EndsWith("Attribute", StringComparison.Ordinal) ? simple.Substring(0, simple.Length - "Attribute".Length) : simple;
    }

    /// <param name="name">Of the property that the attribute sets; <c>null</c>: its first argument, which is none of them.</param>
    private static ExpressionSyntax? Argument(AttributeSyntax attribute, string? name)
    {
        if (attribute.ArgumentList is not { Arguments: { Count: > 0 } arguments })
            return null;
        if (name is null)
            return arguments[0].NameEquals is null ? arguments[0].Expression : null;
        foreach (var argument in arguments)
        {
            if (argument.NameEquals?.Name.Identifier.ValueText == name)
                return argument.Expression;
        }

        return null;
    }

    private static string? Text(ExpressionSyntax? expression) => expression switch
    {
        LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.StringLiteralExpression) => literal.Token.ValueText,
        InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" }, ArgumentList.Arguments: { Count: 1 } arguments } =>
            (arguments[0].Expression as SimpleNameSyntax)?.Identifier.ValueText,
        _ => null,
    };
}
