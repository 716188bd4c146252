using System.Collections.Immutable;

namespace Privacy.Analyzers.Flow.Domain;

/// <summary>
/// Guards known to hold: a must-analysis, so join is intersection and "nothing known" is the empty set. Sorted, immutable.
/// </summary>
internal static class GuardFacts
{
    /// <summary>Before a guard's id: it is known not to hold.</summary>
    public const string Not = "!";

    /// <summary>The facts of the branch where the guards said no.</summary>
    public static ImmutableArray<string> Refused(ImmutableArray<string> guards)
    {
        var refused = ImmutableArray<string>.Empty;
        foreach (var guard in guards)
            refused = Add(refused, string.Concat(Not, guard));
        return refused;
    }

    public static ImmutableArray<string> Add(ImmutableArray<string> facts, string guard)
    {
        var index = facts.BinarySearch(guard, StringComparer.Ordinal);
        return index >= 0 ? facts : facts.Insert(~index, guard);
    }

    public static ImmutableArray<string> Both(ImmutableArray<string> left, ImmutableArray<string> right)
    {
        foreach (var guard in right)
            left = Add(left, guard);
        return left;
    }

    public static ImmutableArray<string> Join(ImmutableArray<string> left, ImmutableArray<string> right)
    {
        if (left.IsEmpty || right.IsEmpty)
            return [];
        for (var i = left.Length - 1; i >= 0; i--)
        {
            if (right.BinarySearch(left[i], StringComparer.Ordinal) < 0)
                left = left.RemoveAt(i);
        }

        return left;
    }

    public static bool Same(ImmutableArray<string> left, ImmutableArray<string> right) =>
        left.Length == right.Length && Join(left, right).Length == left.Length;
}
