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

    /// <summary>The template as it is written in the attribute: its one text that has no other name.</summary>
    public static ExpressionSyntax? Template(ConstantText texts, AttributeSyntax attribute) => attribute.ArgumentList?.Arguments
        .Where(argument => argument.NameEquals is null or { Name.Identifier.ValueText: "Message" })
        .Select(argument => argument.Expression)
        .FirstOrDefault(expression => !texts.Parts(expression).IsEmpty);
}
