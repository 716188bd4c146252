using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Privacy.Analyzers.Reporting;

namespace Privacy.CodeFixes.Editing.Members;

/// <summary>A member that a path leaves out, as it is reached from an object at hand.</summary>
/// <param name="Path">The members from the object's type on.</param>
internal sealed record MissedMember(ImmutableArray<ISymbol> Path)
{
    public ISymbol Last => Path[Path.Length - 1];

    public ITypeSymbol Type => TypeOf(Last);

    /// <summary>All that the diagnostic names, seen from the type; <c>null</c>: it has not all of them, or some cannot be read here.</summary>
    public static ImmutableArray<MissedMember>? Of(FixSite site, ITypeSymbol type)
    {
        var found = ImmutableArray.CreateBuilder<MissedMember>();
        foreach (var name in site.Properties(PropertyKeys.Missed))
        {
            var path = ImmutableArray.CreateBuilder<ISymbol>();
            ITypeSymbol? current = type;
            foreach (var step in name.Split('.'))
            {
                if (current is null || Find(current, step) is not { } member || !site.Semantics.IsAccessible(site.Node.SpanStart, member))
                    return null;
                path.Add(member);
                current = TypeOf(member);
            }

            found.Add(new MissedMember(path.ToImmutable()));
        }

        return found.Count == 0 ? null : found.ToImmutable();
    }

    /// <summary>As it is read: <c>user.Address?.Street</c>; empty where a part that may be missing holds a plain value.</summary>
    public string Read(string receiver)
    {
        var text = receiver;
        for (var i = 0; i < Path.Length; i++)
            text += (i > 0 && MayBeNull(TypeOf(Path[i - 1])) ? "?." : text.Length > 0 ? "." : "") + Names.Written(Path[i].Name);
        return text;
    }

    /// <summary>True where reading it may give null.</summary>
    public bool IsNullable => Path.Any(member => MayBeNull(TypeOf(member)));

    /// <summary>Null, nothing, or the default: what the member can hold and tells nothing; <c>null</c>: no such value can be written.</summary>
    public static string? Blank(ITypeSymbol type, ParseOptions? options) => type switch
    {
        _ when MayBeNull(type) => "null",
        { SpecialType: SpecialType.System_String } => "\"\"",
        { TypeKind: TypeKind.TypeParameter } => null,
        { IsValueType: true } => "default",
        _ when IsCollection(type) => options is CSharpParseOptions { LanguageVersion: >= LanguageVersion.CSharp12 } ? "[]" : null,
        INamedTypeSymbol { TypeKind: TypeKind.Class, IsAbstract: false } named when HasPlainConstructor(named) => "new()",
        _ => null,
    };

    public static bool MayBeNull(ITypeSymbol type) =>
        type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T || (type.IsReferenceType && type.NullableAnnotation != NullableAnnotation.NotAnnotated);

    public static ITypeSymbol TypeOf(ISymbol member) => member is IPropertySymbol property ? property.Type : ((IFieldSymbol)member).Type;

    private static bool IsCollection(ITypeSymbol type) => type is IArrayTypeSymbol || type.OriginalDefinition.SpecialType is
        SpecialType.System_Collections_Generic_IEnumerable_T or SpecialType.System_Collections_Generic_IList_T or SpecialType.System_Collections_Generic_ICollection_T
        or SpecialType.System_Collections_Generic_IReadOnlyList_T or SpecialType.System_Collections_Generic_IReadOnlyCollection_T;

    private static bool HasPlainConstructor(INamedTypeSymbol type) =>
        type.InstanceConstructors.Any(constructor => constructor is { Parameters.Length: 0, DeclaredAccessibility: Accessibility.Public })
        && !type.GetMembers().Any(member => member is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true });

    private static ISymbol? Find(ITypeSymbol type, string name)
    {
        for (ITypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (current.GetMembers(name).FirstOrDefault(member => member is IPropertySymbol or IFieldSymbol && !member.IsStatic) is { } found)
                return found;
        }

        return null;
    }
}
