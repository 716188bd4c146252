using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Privacy.CodeFixes.Editing.Declarations;

/// <summary>A type as code can write it: as short as means it there, from the root where something nearer has the name of its first part.</summary>
internal static class TypeNames
{
    private static readonly SymbolDisplayFormat FromRoot =
        SymbolDisplayFormat.FullyQualifiedFormat.AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    public static string At(SemanticModel semantics, int position, ITypeSymbol type)
    {
        var name = type.ToMinimalDisplayString(semantics, position);
        var meant = semantics.GetSpeculativeTypeInfo(position, SyntaxFactory.ParseTypeName(name), SpeculativeBindingOption.BindAsTypeOrNamespace).Type;
        return SymbolEqualityComparer.Default.Equals(meant, type) ? name : type.ToDisplayString(FromRoot);
    }
}
