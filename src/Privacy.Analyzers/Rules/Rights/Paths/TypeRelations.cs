using Microsoft.CodeAnalysis;

namespace Privacy.Analyzers.Rules.Rights.Paths;

/// <summary>What a type says of the values behind it.</summary>
internal static class TypeRelations
{
    private const int MaxDepth = 6;

    /// <summary>The type, its elements and type arguments: <c>Task&lt;List&lt;User&gt;&gt;</c> speaks of users. Original definitions.</summary>
    public static void AddMentioned(ITypeSymbol? type, ICollection<INamedTypeSymbol> found, int depth = 0)
    {
        if (type is null || depth > MaxDepth)
            return;
        switch (type)
        {
            case IArrayTypeSymbol array:
                AddMentioned(array.ElementType, found, depth + 1);
                break;
            case ITypeParameterSymbol parameter:
                foreach (var constraint in parameter.ConstraintTypes)
                    AddMentioned(constraint, found, depth + 1);
                break;
            case INamedTypeSymbol { TypeKind: TypeKind.Delegate }:
                break;
            case INamedTypeSymbol named:
                if (named.SpecialType == SpecialType.None && !named.IsAnonymousType && !named.IsTupleType && named.TypeKind != TypeKind.Enum)
                    found.Add(named.OriginalDefinition);
                foreach (var argument in named.TypeArguments)
                    AddMentioned(argument, found, depth + 1);
                if (named.IsAnonymousType)
                {
                    foreach (var property in named.GetMembers().OfType<IPropertySymbol>())
                        AddMentioned(property.Type, found, depth + 1);
                }

                break;
        }
    }

    /// <summary>The one derives from, or implements, the other, or they are the same: a value of the one may be one of the other.</summary>
    public static bool AreRelated(INamedTypeSymbol left, INamedTypeSymbol right) => IsBelow(left, right) || IsBelow(right, left);

    public static bool IsBelow(INamedTypeSymbol type, INamedTypeSymbol parent)
    {
        for (INamedTypeSymbol? current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current.OriginalDefinition, parent.OriginalDefinition))
                return true;
        }

        return parent.TypeKind == TypeKind.Interface
            && type.AllInterfaces.Any(each => SymbolEqualityComparer.Default.Equals(each.OriginalDefinition, parent.OriginalDefinition));
    }

    /// <summary>What the members of a value of the type belong to: the type, or the element of a collection.</summary>
    public static INamedTypeSymbol? Element(ITypeSymbol type, out bool isMany)
    {
        isMany = false;
        if (type is IArrayTypeSymbol array)
        {
            isMany = true;
            return array.ElementType as INamedTypeSymbol;
        }

        if (type is not INamedTypeSymbol named || type.SpecialType == SpecialType.System_String)
            return null;
        if (named.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T)
            return named.TypeArguments[0] as INamedTypeSymbol;
        foreach (var parent in named.AllInterfaces.Prepend(named))
        {
            if (parent.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T)
            {
                isMany = true;
                var element = parent.TypeArguments[0] as INamedTypeSymbol;
                return element is { Name: "KeyValuePair", TypeArguments.Length: 2 } pair ? pair.TypeArguments[1] as INamedTypeSymbol : element;
            }
        }

        return named;
    }

    /// <summary>True where the text has the type's name in it, as people write it of one or of many.</summary>
    public static bool IsNamedIn(INamedTypeSymbol type, string text)
    {
        var name = type.Name.EndsWith("y", StringComparison.Ordinal) ? type.Name.Substring(0, type.Name.Length - 1) : type.Name;
        return name.Length > 2 && text.IndexOf(name, StringComparison.OrdinalIgnoreCase) >= 0;
    }
}
