using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Privacy.CodeFixes.Editing.Templates;

/// <summary>Methods whose body is generated from a [LoggerMessage].</summary>
internal static class LoggerMessages
{
    private const string Attribute = "Microsoft.Extensions.Logging.LoggerMessageAttribute";

    public static bool IsOne(IMethodSymbol method) => AttributeOf(method) is not null;

    public static AttributeData? AttributeOf(IMethodSymbol method) =>
        (method.ReducedFrom ?? method).GetAttributes().FirstOrDefault(data => data.AttributeClass?.ToDisplayString() == Attribute);

    /// <summary>The template as it is written in the attribute.</summary>
    public static ExpressionSyntax? Template(AttributeSyntax attribute, SemanticModel semantics)
    {
        foreach (var argument in attribute.ArgumentList?.Arguments ?? default)
        {
            var isNamed = argument.NameEquals is { Name.Identifier.ValueText: "Message" } || argument.NameColon is { Name.Identifier.ValueText: "message" };
            var isPositional = argument.NameEquals is null && argument.NameColon is null && semantics.GetConstantValue(argument.Expression).Value is string;
            if (isNamed || isPositional)
                return argument.Expression;
        }

        return null;
    }
}
