using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Catalog.Contents;
using Privacy.Analyzers.Flow.Calls;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>The properties that serialisers write and read of a type of one's own, and the names they have in JSON.</summary>
internal static class JsonMembers
{
    /// <summary>No attribute hands the type or a member of it to code that writes it in another way, and it is no sequence.</summary>
    public static bool IsPlain(Interpreter run, INamedTypeSymbol type)
    {
        if ((!run.IsOwn(type) && !type.IsAnonymousType) || type.TypeKind is not (TypeKind.Class or TypeKind.Struct) || IsSequence(type))
            return false;
        for (var each = type; each is { SpecialType: SpecialType.None }; each = each.BaseType)
        {
            if (!run.IsOwn(each) && !each.IsAnonymousType && each.SpecialType == SpecialType.None && each.Name != "ValueType")
                return false; // what a library's base has is not looked at
            if (IsConverted(each))
                return false;
            foreach (var member in each.GetMembers())
            {
                if (member is IPropertySymbol or IFieldSymbol && IsConverted(member))
                    return false;
            }
        }

        return true;
    }

    /// <summary>Public properties that are read from the object, by name.</summary>
    public static List<(string Name, IPropertySymbol Member)> Written(INamedTypeSymbol type)
    {
        var members = new List<(string Name, IPropertySymbol Member)>();
        foreach (var property in Properties(type))
        {
            if (property.GetMethod is not null && !ExcludedMembers.IsExcluded(property))
                members.Add((NameOf(property), property));
        }

        return members;
    }

    /// <summary>Public properties that can be set.</summary>
    public static List<(string Name, IPropertySymbol Member, IMethodSymbol Setter)> Read(INamedTypeSymbol type)
    {
        var members = new List<(string Name, IPropertySymbol Member, IMethodSymbol Setter)>();
        foreach (var property in Properties(type))
        {
            if (property.SetMethod is { } setter && !ExcludedMembers.IsExcluded(property))
                members.Add((NameOf(property), property, setter));
        }

        return members;
    }

    /// <summary>The one that is asked for, the one without parameters, or the only one.</summary>
    public static IMethodSymbol? Constructor(INamedTypeSymbol type)
    {
        IMethodSymbol? only = null;
        IMethodSymbol? empty = null;
        var others = 0;
        foreach (var constructor in type.InstanceConstructors)
        {
            foreach (var attribute in constructor.GetAttributes())
            {
                if (attribute.AttributeClass?.Name == "JsonConstructorAttribute")
                    return constructor;
            }

            if (constructor.DeclaredAccessibility != Accessibility.Public)
                continue;
            if (constructor.Parameters.IsEmpty)
                empty = constructor;
            else
                (only, others) = (constructor, others + 1);
        }

        return empty ?? (others == 1 ? only : null);
    }

    /// <summary>The name under which a constructor's parameter stands: that of the property it is called like.</summary>
    public static string NameOf(INamedTypeSymbol type, IParameterSymbol parameter)
    {
        foreach (var property in Properties(type))
        {
            if (string.Equals(parameter.Name, property.Name, StringComparison.OrdinalIgnoreCase))
                return NameOf(property);
        }

        return parameter.Name;
    }

    private static IEnumerable<IPropertySymbol> Properties(INamedTypeSymbol type)
    {
        for (var each = type; each is { SpecialType: SpecialType.None }; each = each.BaseType)
        {
            foreach (var member in each.GetMembers())
            {
                if (member is IPropertySymbol { IsStatic: false, IsIndexer: false, IsOverride: false } property && Serialised.IsVisible(property) && property.ExplicitInterfaceImplementations.IsEmpty && property.Name != "EqualityContract")
                    yield return property;
            }
        }
    }

    private static string NameOf(IPropertySymbol property)
    {
        foreach (var attribute in property.GetAttributes())
        {
            if (attribute.AttributeClass?.Name is "JsonPropertyNameAttribute" or "JsonPropertyAttribute" && attribute.ConstructorArguments is { Length: 1 } given && given[0].Value is string name)
                return name;
        }

        return property.Name;
    }

    /// <summary>Code of its own decides what is written, or other members come in.</summary>
    private static bool IsConverted(ISymbol symbol)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass?.Name is "JsonConverterAttribute" or "JsonExtensionDataAttribute" or "JsonDerivedTypeAttribute" or "JsonPolymorphicAttribute" or "JsonObjectAttribute" or "DataContractAttribute"
                || (attribute.AttributeClass?.Name is "JsonIncludeAttribute" && symbol is IFieldSymbol))
                return true;
        }

        return false;
    }

    /// <summary>An array or a list, which is written and read element by element.</summary>
    public static bool IsList(ITypeSymbol? type) =>
        type is IArrayTypeSymbol { Rank: 1, ElementType.SpecialType: not SpecialType.System_Byte }
        || (type is INamedTypeSymbol { Arity: 1, Name: "List" or "IList" or "ICollection" or "IEnumerable" or "IReadOnlyList" or "IReadOnlyCollection", ContainingNamespace.Name: "Generic" } && TypeFacts.IsTrusted(type));

    private static bool IsSequence(INamedTypeSymbol type)
    {
        foreach (var shown in type.AllInterfaces)
        {
            if (shown.SpecialType == SpecialType.System_Collections_IEnumerable)
                return true;
        }

        return false;
    }
}
