using Microsoft.CodeAnalysis;

namespace Privacy.Analyzers.Catalog.Contents;

/// <summary>Members that an attribute keeps out of what serialisers and loggers write of an object.</summary>
internal static class ExcludedMembers
{
    public static bool IsExcluded(ISymbol member)
    {
        foreach (var attribute in member.GetAttributes())
        {
            if (IsExcluding(attribute))
                return true;
        }

        return false;
    }

    private static bool IsExcluding(AttributeData attribute) => attribute.AttributeClass is { } type && type.Name switch
    {
        "JsonIgnoreAttribute" => IsIn(type, "Newtonsoft.Json") || (IsIn(type, "System.Text.Json.Serialization") && IsAlways(attribute)),
        "IgnoreDataMemberAttribute" => IsIn(type, "System.Runtime.Serialization"),
        "XmlIgnoreAttribute" => IsIn(type, "System.Xml.Serialization"),
        "NonSerializedAttribute" => IsIn(type, "System"),
        "NotLoggedAttribute" => IsIn(type, "Destructurama.Attributed"),
        "LogMaskedAttribute" => IsIn(type, "Destructurama.Attributed") && !ShowsEnds(attribute),
        "LogPropertyIgnoreAttribute" => IsIn(type, "Microsoft.Extensions.Logging"),
        _ => false,
    };

    private static bool IsIn(INamedTypeSymbol type, string space) => type.ContainingNamespace?.ToDisplayString() == space;

    /// <summary>Condition: Never 0, Always 1 (also what is meant when it is not said); the others leave values in.</summary>
    private static bool IsAlways(AttributeData attribute) => Number(attribute, "Condition") is null or 1;

    /// <summary>A mask that leaves the first or last letters to be read hides no name and no number.</summary>
    private static bool ShowsEnds(AttributeData attribute) => Number(attribute, "ShowFirst") > 0 || Number(attribute, "ShowLast") > 0;

    private static int? Number(AttributeData attribute, string name)
    {
        foreach (var argument in attribute.NamedArguments)
        {
            if (argument.Key == name && argument.Value is { Kind: not TypedConstantKind.Array, Value: int number })
                return number;
        }

        return null;
    }
}
