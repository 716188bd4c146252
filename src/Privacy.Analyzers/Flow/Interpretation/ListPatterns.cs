using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Flow.Domain;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>What a list pattern tells of the whole.</summary>
internal static class ListPatterns
{
    /// <summary><c>text is ['y']</c>: a pattern that names every letter of a text says that there is nothing else in it.</summary>
    public static bool SaysAll(IListPatternOperation list)
    {
        if (list.InputType.SpecialType != SpecialType.System_String || list.DeclaredSymbol is not null)
            return false;
        foreach (var letter in list.Patterns)
        {
            if (letter is not IConstantPatternOperation)
                return false;
        }

        return true;
    }

    /// <summary>Whether there are as many elements as the pattern names, where that is known.</summary>
    public static bool? Fits(Interpreter run, IListPatternOperation list, Value value, FlowState state)
    {
        var isOpen = false;
        foreach (var inner in list.Patterns)
            isOpen |= inner is ISlicePatternOperation;
        if (list.InputType is IArrayTypeSymbol)
            run.AskLength(value);
        if (!value.Labels.IsEmpty || value.Objects.IsEmpty || Arrays.FromEnd(value, 0, state) is not (>= 0 and var count))
            return null;
        if (PartViews.Has(value, state))
            return null; // a span over a part of it has fewer
        return isOpen ? count >= list.Patterns.Length - 1 : count == list.Patterns.Length;
    }
}
