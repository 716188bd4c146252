using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Privacy.Analyzers.Policy.Model;

namespace Privacy.CodeFixes.Editing.Declarations;

/// <summary>The words of a tag as code: constants where the project has them, so that a typo is a compile error.</summary>
internal static class TagText
{
    public static string Category(ShortNames names, Compilation compilation, string category) =>
        Constant(names, compilation, "DataCategory", category) ?? Constant(names, compilation, "PolicyCategory", category) ?? SyntaxFactory.Literal(category).Text;

    public static string Purpose(ShortNames names, Compilation compilation, string purpose) =>
        Constant(names, compilation, "PolicyPurpose", purpose) ?? SyntaxFactory.Literal(purpose).Text;

    public static string Guard(ShortNames names, Compilation compilation, string guard) =>
        Constant(names, compilation, "PolicyGuard", guard) ?? SyntaxFactory.Literal(guard).Text;

    public static string Basis(ShortNames names, LegalBasis basis) => names.Type("LegalBasis") + "." + basis;

    private static string? Constant(ShortNames names, Compilation compilation, string type, string value)
    {
        var field = compilation.GetTypeByMetadataName("Privacy." + type)?.GetMembers().OfType<IFieldSymbol>()
            .FirstOrDefault(each => each.HasConstantValue && each.ConstantValue is string text && text == value);
        return field is null ? null : names.Type(type) + "." + field.Name;
    }
}
