using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Policy.Patterns;

namespace Privacy.Analyzers.Catalog.Patterns;

/// <summary>
/// The parentheses of a pattern against a member's parameters. All of them by position, each by type or name; or, where an entry is marked
/// or has a constant, those named only, in any order.
/// </summary>
internal static class ParameterMatcher
{
    private static readonly SymbolDisplayFormat _full = new(
        SymbolDisplayGlobalNamespaceStyle.Omitted,
        SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        SymbolDisplayGenericsOptions.IncludeTypeParameters,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes);

    private static readonly SymbolDisplayFormat _simple = new(
        SymbolDisplayGlobalNamespaceStyle.Omitted,
        SymbolDisplayTypeQualificationStyle.NameOnly,
        SymbolDisplayGenericsOptions.IncludeTypeParameters,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes);

    /// <summary>The ordinal of the parameter for each entry, or <c>default</c>: they do not match.</summary>
    public static ImmutableArray<int> Match(ImmutableArray<PatternParameter> entries, ImmutableArray<IParameterSymbol> parameters, bool extension)
    {
        if (ByPosition(entries, parameters, 0))
            return Ordinals(entries.Length, 0);
        if (extension && ByPosition(entries, parameters, 1))
            return Ordinals(entries.Length, 1);
        return ByName(entries, parameters);
    }

    /// <summary>The constant as a value of the parameter's type: enum members by name, whole numbers by size. Else as it is.</summary>
    public static object? Constant(object? constant, ITypeSymbol type)
    {
        if (type is INamedTypeSymbol { TypeKind: TypeKind.Enum } enumeration)
        {
            if (constant is string name)
                return enumeration.GetMembers(name).OfType<IFieldSymbol>().FirstOrDefault()?.ConstantValue ?? constant;
            return enumeration.EnumUnderlyingType is { } underlying ? Constant(constant, underlying) : constant;
        }

        if (constant is not long number)
            return constant;
        return type.SpecialType switch
        {
            SpecialType.System_Int32 when number is >= int.MinValue and <= int.MaxValue => (int)number,
            SpecialType.System_Int16 when number is >= short.MinValue and <= short.MaxValue => (short)number,
            SpecialType.System_Byte when number is >= byte.MinValue and <= byte.MaxValue => (byte)number,
            SpecialType.System_SByte when number is >= sbyte.MinValue and <= sbyte.MaxValue => (sbyte)number,
            SpecialType.System_UInt16 when number is >= ushort.MinValue and <= ushort.MaxValue => (ushort)number,
            SpecialType.System_UInt32 when number is >= uint.MinValue and <= uint.MaxValue => (uint)number,
            SpecialType.System_UInt64 when number >= 0 => (ulong)number,
            _ => constant,
        };
    }

    private static bool ByPosition(ImmutableArray<PatternParameter> entries, ImmutableArray<IParameterSymbol> parameters, int skip)
    {
        if (entries.Length != parameters.Length - skip)
            return false;
        for (var i = 0; i < entries.Length; i++)
        {
            if (!Matches(entries[i], parameters[i + skip]))
                return false;
        }

        return true;
    }

    private static ImmutableArray<int> ByName(ImmutableArray<PatternParameter> entries, ImmutableArray<IParameterSymbol> parameters)
    {
        if (!entries.Any(entry => entry.Marked || entry.HasConstant))
            return default;

        var ordinals = ImmutableArray.CreateBuilder<int>(entries.Length);
        foreach (var entry in entries)
        {
            var found = parameters.FirstOrDefault(parameter => parameter.Name == entry.Name)
                ?? parameters.FirstOrDefault(parameter => Matches(entry, parameter) && !ordinals.Contains(parameter.Ordinal));
            if (found is null || ordinals.Contains(found.Ordinal))
                return default;
            ordinals.Add(found.Ordinal);
        }

        return ordinals.ToImmutable();
    }

    private static ImmutableArray<int> Ordinals(int count, int first) => [.. Enumerable.Range(first, count)];

    private static bool Matches(PatternParameter entry, IParameterSymbol parameter)
    {
        if (entry.Name is "*" || entry.Name == parameter.Name)
            return true;
        return !entry.HasConstant && IsType(Compact(entry.Name), parameter.Type);
    }

    private static bool IsType(string written, ITypeSymbol type) =>
        written == Compact(type.ToDisplayString(_full))
        || written == Compact(type.ToDisplayString(_simple))
        || written == type.Name
        || written == type.SpecialType.ToString().Replace("System_", "System.")
        || (type is INamedTypeSymbol { Arity: > 0 } && written == QualifiedName.Full(type));

    private static string Compact(string name)
    {
        var trimmed = name.Replace(" ", "").TrimEnd('?');
        foreach (var modifier in new[] { "params", "ref", "out", "in", "this" })
        {
            // "in" also begins "int": a modifier had a blank after it.
            if (name.StartsWith(modifier + " ", StringComparison.Ordinal))
                return trimmed.Substring(modifier.Length);
        }

        return trimmed;
    }
}
