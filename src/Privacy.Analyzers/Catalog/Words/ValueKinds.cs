using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Catalog.Patterns;

namespace Privacy.Analyzers.Catalog.Words;

/// <summary>The kind of value a type holds, in the words of en.yaml; <c>null</c> where it can't be what a name says: flags, enums, types, delegates.</summary>
internal static class ValueKinds
{
    public static string? Of(ITypeSymbol type)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
            return Of(nullable.TypeArguments[0]);
        if (type is INamedTypeSymbol { Name: "Lazy", TypeArguments.Length: 1, ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } lazy)
            return Of(lazy.TypeArguments[0]);
        if (type is IArrayTypeSymbol array)
            return array.ElementType.SpecialType == SpecialType.System_Byte ? "bytes" : Element(array.ElementType);
        if (type is INamedTypeSymbol { IsGenericType: true, TypeArguments.Length: 1 } generic && IsSequence(generic))
            return Element(generic.TypeArguments[0]);
        return type.SpecialType == SpecialType.None ? Named(type) : Special(type.SpecialType);
    }

    private static string? Special(SpecialType type) => type switch
    {
        SpecialType.System_String => "text",
        SpecialType.System_DateTime => "date",
        SpecialType.System_Double or SpecialType.System_Single or SpecialType.System_Decimal => "number",
        SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_UInt32 or SpecialType.System_UInt64 => "whole",
        _ => null,
    };

    private static string? Named(ITypeSymbol type) => type.TypeKind is TypeKind.Class or TypeKind.Struct
        ? QualifiedName.Full(type) switch
        {
            "System.DateOnly" or "System.DateTimeOffset" => "date",
            "System.Guid" => "id",
            "System.Net.Mail.MailAddress" or "MimeKit.MailboxAddress" => "mail",
            "System.Net.IPAddress" or "System.Net.IPEndPoint" or "System.Net.EndPoint" => "address",
            "System.Net.NetworkInformation.PhysicalAddress" => "hardware",
            _ => null,
        }
        : null;

    /// <summary>Several of them: only texts and addresses come so.</summary>
    private static string? Element(ITypeSymbol type)
    {
        var kind = Of(type);
        return kind is "text" or "mail" or "address" ? kind : null;
    }

    private static bool IsSequence(INamedTypeSymbol type) =>
        type.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T
        || type.AllInterfaces.Any(parent => parent.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T);
}
