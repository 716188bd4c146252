using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Flow.Domain;

namespace Privacy.Analyzers.Flow.Calls;

/// <summary>
/// What is known of run-time types, and what a test of the type leaves of a value. Three-valued: where a type is not known exactly nothing is
/// pruned.
/// </summary>
internal static class TypeTests
{
    private const int MaxTypes = 4;

    /// <summary>The run-time type of an object, where it is known.</summary>
    public static ITypeSymbol? ExactTypeOf(AbstractObject obj) =>
        obj.IsExactType || obj.Type is INamedTypeSymbol { IsSealed: true, TypeKind: TypeKind.Class or TypeKind.Struct } ? Plain(obj.Type) : null;

    /// <summary>The one run-time type that a value has if it is not null.</summary>
    public static ITypeSymbol? ExactTypeOf(Value value)
    {
        if (value.Objects.IsEmpty)
            return value.Held;
        ITypeSymbol? type = null;
        foreach (var obj in value.Objects)
        {
            var exact = ExactTypeOf(obj);
            if (exact is null || (type is not null && !SymbolEqualityComparer.Default.Equals(type, exact)))
                return null;
            type = exact;
        }

        return value.Labels.IsEmpty || value.Held is not null ? type : null;
    }

    /// <summary>The run-time types that a value may have, in no order; none where they are too many or not all known.</summary>
    public static ImmutableArray<ITypeSymbol> ExactTypesOf(Value value)
    {
        if (ExactTypeOf(value) is { } only)
            return [only];
        var types = ImmutableArray<ITypeSymbol>.Empty;
        if (!value.Labels.IsEmpty)
            return types;
        foreach (var obj in value.Objects)
        {
            var exact = ExactTypeOf(obj) is { } one ? [one] : obj.Choices;
            if (exact.IsEmpty)
                return [];
            foreach (var type in exact)
            {
                if (!types.Contains(type, SymbolEqualityComparer.Default))
                    types = types.Add(type);
            }
        }

        return types.Length <= MaxTypes ? types : [];
    }

    /// <summary>The class of one's own that all of the value is at least, where it is one.</summary>
    public static ITypeSymbol? BoundOf(Value value)
    {
        var bound = value.Bound;
        if (value.Labels.IsEmpty ? value.Objects.IsEmpty : bound is null)
            return null;
        foreach (var obj in value.Objects)
        {
            if (obj.Delegate is not null || obj.Type is not INamedTypeSymbol { TypeKind: TypeKind.Class } type || TypeFacts.IsTrusted(type))
                return null;
            if (bound is not null && !SymbolEqualityComparer.Default.Equals(bound, type))
                return null;
            bound = type;
        }

        return bound;
    }

    /// <summary>True where no value of this kind passes a test for the type.</summary>
    public static bool NeverIs(Value value, ITypeSymbol type)
    {
        if (value.HasConstant)
            return value.Constant is null;
        if (value.IsEmpty || (!value.Labels.IsEmpty && OfLabels(value, type) != false))
            return false;
        foreach (var obj in value.Objects)
        {
            if (Is(obj, type) != false)
                return false;
        }

        return true;
    }

    /// <summary>True where every value of this kind that is not null passes a test for the type.</summary>
    public static bool AlwaysIs(Value value, ITypeSymbol type)
    {
        if (value.HasConstant || value.Objects.IsEmpty || (!value.Labels.IsEmpty && OfLabels(value, type) != true))
            return false;
        foreach (var obj in value.Objects)
        {
            if (ExactTypeOf(obj) is not { } exact || Is(exact, type) != true)
                return false;
        }

        return true;
    }

    /// <summary>What of the value passes (or fails) a test for the type.</summary>
    public static Value Narrow(Value value, ITypeSymbol type, bool passes)
    {
        var objects = value.Objects;
        foreach (var obj in value.Objects)
        {
            if (Is(obj, type) == !passes)
                objects = objects.Remove(obj);
        }

        var labels = OfLabels(value, type) == !passes ? LabelSet.Empty : value.Labels;
        var left = objects.Length == value.Objects.Length && ReferenceEquals(labels, value.Labels) ? value : value.WithLabels(labels).WithObjects(objects);
        return passes && TellsMore(left, type) ? left.WithWithin(Plain(type)!) : left; // a type was given
    }

    /// <summary>Of some of it no more than a type above this one was known.</summary>
    private static bool TellsMore(Value value, ITypeSymbol type)
    {
        if (value.HasConstant || !value.Choices.IsEmpty || type is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Interface } || TypeFacts.IsTrusted(type))
            return false;
        if (value.Within is { } within && Is(within, type) == true)
            return false;
        foreach (var obj in value.Objects)
        {
            if (obj.Delegate is null && obj.Type is { } known && ExactTypeOf(obj) is null && Is(known, type) != true)
                return true;
        }

        return false;
    }

    /// <summary>True, false or unknown of an object: by its type where that is exact, else by the class that it is at least.</summary>
    private static bool? Is(AbstractObject obj, ITypeSymbol type) =>
        ExactTypeOf(obj) is { } exact ? Is(exact, type) : obj.Delegate is null && obj.Choices.IsEmpty ? OfClass(obj.Type, type) : null;

    private static bool? OfLabels(Value value, ITypeSymbol type) =>
        value.Held is { } held ? Is(held, type) : OfClass(value.Bound, type);

    /// <summary>What is of one class is of no other, but for those above it and below it.</summary>
    private static bool? OfClass(ITypeSymbol? bound, ITypeSymbol type)
    {
        if (bound is not INamedTypeSymbol { TypeKind: TypeKind.Class } own || TypeFacts.IsTrusted(own) || TypeFacts.IsWrapper(own))
            return null;
        if (Is(own, type) is { } known and true)
            return known;
        return Is(own, type) == false && type is INamedTypeSymbol { TypeKind: TypeKind.Class } && Is(type, own) == false ? false : null;
    }

    /// <summary>True, false or unknown: an object of exactly the one type is one of the other.</summary>
    public static bool? Is(ITypeSymbol exact, ITypeSymbol type)
    {
        type = Plain(type)!; // of a type is a type
        if (type.SpecialType == SpecialType.System_Object)
            return true;
        if (type is not INamedTypeSymbol named || exact is not INamedTypeSymbol || type.TypeKind == TypeKind.Error || exact.TypeKind == TypeKind.Error)
            return OfArrays(exact, type);
        if (TypeFacts.IsWrapper(named) || TypeFacts.IsDelegate(named))
            return null;
        for (ITypeSymbol? parent = exact; parent is not null; parent = parent.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(parent.OriginalDefinition, type.OriginalDefinition))
                return SameArguments((INamedTypeSymbol)parent, named);
        }

        foreach (var parent in exact.AllInterfaces)
        {
            if (SymbolEqualityComparer.Default.Equals(parent.OriginalDefinition, type.OriginalDefinition))
                return SymbolEqualityComparer.Default.Equals(parent, type) ? true : null;
        }

        return false;
    }

    private static bool? OfArrays(ITypeSymbol exact, ITypeSymbol type)
    {
        if (exact is INamedTypeSymbol { TypeKind: not TypeKind.Error } && type is IArrayTypeSymbol)
            return false;
        if (exact is IArrayTypeSymbol && type is INamedTypeSymbol { TypeKind: TypeKind.Class, SpecialType: not SpecialType.System_Array } or INamedTypeSymbol { TypeKind: TypeKind.Struct })
            return false;
        return exact is IArrayTypeSymbol have && type is IArrayTypeSymbol want ? OfElements(have, want) : null;
    }

    /// <summary>Arrays of one's type are arrays of its bases, where both are references; the run time takes signs and enums lightly.</summary>
    private static bool? OfElements(IArrayTypeSymbol have, IArrayTypeSymbol want)
    {
        if (have.Rank != want.Rank)
            return false;
        if (SymbolEqualityComparer.Default.Equals(have.ElementType, want.ElementType))
            return true;
        if (have.ElementType.IsReferenceType && want.ElementType.IsReferenceType)
            return have.ElementType.IsSealed ? Is(have.ElementType, want.ElementType) : null;
        return have.ElementType.IsReferenceType && want.ElementType.IsValueType ? false : null;
    }

    private static bool? SameArguments(INamedTypeSymbol have, INamedTypeSymbol want)
    {
        bool? same = true;
        for (var i = 0; i < have.TypeArguments.Length && i < want.TypeArguments.Length; i++)
        {
            var (mine, theirs) = (have.TypeArguments[i], want.TypeArguments[i]);
            if (SymbolEqualityComparer.Default.Equals(mine, theirs))
                continue;
            var closed = mine is INamedTypeSymbol { IsGenericType: false } && theirs is INamedTypeSymbol { IsGenericType: false };
            if (closed && mine.TypeKind != TypeKind.Error && theirs.TypeKind != TypeKind.Error)
                return false;
            same = null;
        }

        return same;
    }

    /// <summary>A nullable value is boxed as what it holds.</summary>
    private static ITypeSymbol? Plain(ITypeSymbol? type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;
}
