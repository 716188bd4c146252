using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Privacy.Analyzers.Flow.Domain;

/// <summary>
/// Sets of constants that a variable may hold after branches joined: <c>mode = 1; if (isNew) mode = 2;</c>. Union of both ways, nothing where either
/// may be more, or where they are too many: of finite height, so that loops end.
/// </summary>
internal static class ConstantChoices
{
    /// <summary>More a test is not held against.</summary>
    private const int MaxChoices = 6;

    public static ImmutableArray<object?> Join(Value left, Value right)
    {
        if (!IsFew(left) || !IsFew(right) || (left.HasConstant && right.HasConstant && (Equals(left.Constant, right.Constant) || left.Constant is bool && right.Constant is bool)))
            return [];
        var all = left.Constants;
        foreach (var constant in right.Constants)
        {
            if (!all.Contains(constant))
                all = all.Add(constant);
        }

        return all.Length > MaxChoices ? [] : all.Length == left.Choices.Length ? left.Choices : all;
    }

    /// <summary>The other value is among these.</summary>
    public static bool Covers(ImmutableArray<object?> choices, Value other)
    {
        if (other.HasConstant)
            return choices.Contains(other.Constant);
        foreach (var constant in other.Choices)
        {
            if (!choices.Contains(constant))
                return false;
        }

        return !other.Choices.IsEmpty;
    }

    public static bool Same(ImmutableArray<object?> left, ImmutableArray<object?> right)
    {
        if (left.Length != right.Length)
            return false;
        foreach (var constant in left)
        {
            if (!right.Contains(constant))
                return false;
        }

        return true;
    }

    /// <summary>The values of both as they are compared with each other: of one type, letters as numbers. False where one of them may be anything.</summary>
    public static bool AreComparable(Value left, Value right)
    {
        Type? type = null;
        foreach (var constant in left.Constants)
        {
            if (!IsOf(constant, ref type))
                return false;
        }

        foreach (var constant in right.Constants)
        {
            if (!IsOf(constant, ref type))
                return false;
        }

        return !left.Constants.IsEmpty && !right.Constants.IsEmpty;
    }

    private static bool IsFew(Value value) => !value.Choices.IsEmpty || (value.HasConstant && value.Constant is not ISymbol);

    private static bool IsOf(object? constant, ref Type? type)
    {
        if (constant is null)
            return true;
        type ??= constant.GetType();
        return type == constant.GetType();
    }
}
