using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Flow.Domain;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>
/// <c>ref var place = ref list[index]; index++; place = text;</c>: the place is where the index was, not where it is. What such an index held, and what
/// the variable of the array or object held, is kept for those that are written to after the local was made to refer to the place.
/// </summary>
internal static class KeptIndices
{
    /// <summary>The variables in the index or key, with what they hold now.</summary>
    public static ImmutableArray<(ISymbol Variable, Value Value)> Of(Interpreter run, IOperation place, FlowState state)
    {
        var code = run.Engine.About(CodeFacts.Root(place));
        var kept = ImmutableArray<(ISymbol Variable, Value Value)>.Empty;
        switch (place)
        {
            case IFieldReferenceOperation field:
                kept = WithHolder(kept, field.Instance, place, code, state);
                break;
            case IArrayElementReferenceOperation element:
                kept = WithHolder(kept, element.ArrayReference, place, code, state);
                foreach (var index in element.Indices)
                    kept = With(kept, index, place, code, state);
                break;
            case IPropertyReferenceOperation property:
                kept = WithHolder(kept, property.Instance, place, code, state);
                foreach (var argument in property.Arguments)
                    kept = With(kept, argument.Value, place, code, state);
                break;
            case IInvocationOperation call:
                kept = WithHolder(kept, call.Instance ?? (call.Arguments is { Length: > 0 } given && given[0].Parameter?.RefKind == RefKind.None ? given[0].Value : null), place, code, state);
                for (var i = call.Instance is null ? 1 : 0; i < call.Arguments.Length; i++)
                    kept = With(kept, call.Arguments[i].Parameter?.RefKind == RefKind.None ? call.Arguments[i].Value : null, place, code, state);
                break;
        }

        return kept;
    }

    /// <summary>The variables hold what they held then; gives what they hold now.</summary>
    public static ImmutableArray<(ISymbol Variable, Value Value)> Enter(ImmutableArray<(ISymbol Variable, Value Value)> kept, FlowState state)
    {
        if (kept.IsDefaultOrEmpty || !state.IsAlive)
            return [];
        var now = ImmutableArray<(ISymbol Variable, Value Value)>.Empty;
        foreach (var (variable, value) in kept)
        {
            if (state.Variable(variable) is not { } held)
                continue;
            now = now.Add((variable, held));
            state.PutVariable(variable, value);
        }

        return now;
    }

    public static void Leave(ImmutableArray<(ISymbol Variable, Value Value)> now, FlowState state)
    {
        for (var i = now.Length - 1; i >= 0; i--)
            state.PutVariable(now[i].Variable, now[i].Value); // one that is named twice was entered twice
    }

    private static ImmutableArray<(ISymbol Variable, Value Value)> With(ImmutableArray<(ISymbol Variable, Value Value)> kept, IOperation? index, IOperation place, CodeFacts code, FlowState state)
    {
        if (index is null || index.ConstantValue.HasValue)
            return kept;
        foreach (var op in index.DescendantsAndSelf())
        {
            if (Mirrors.Variable(op) is { } variable && state.Variable(variable) is { } value && code.LastWrite(variable) > place.Syntax.SpanStart)
                kept = kept.Add((variable, value));
        }

        return kept;
    }

    /// <summary>A variable that refers to what holds the place; one that holds it itself is the place, whatever it is given.</summary>
    private static ImmutableArray<(ISymbol Variable, Value Value)> WithHolder(ImmutableArray<(ISymbol Variable, Value Value)> kept, IOperation? holder, IOperation place, CodeFacts code, FlowState state)
    {
        while (holder is IConversionOperation { OperatorMethod: null } or IFieldReferenceOperation or IPropertyReferenceOperation { Arguments.IsEmpty: true })
        {
            holder = holder switch
            {
                IConversionOperation conversion => conversion.Operand,
                IFieldReferenceOperation field => field.Instance,
                _ => ((IPropertyReferenceOperation)holder).Instance,
            };
        }

        return holder is ILocalReferenceOperation { Local.IsRef: false } or IParameterReferenceOperation { Parameter.RefKind: RefKind.None } && (holder.Type is { IsReferenceType: true } || Arrays.IsSpan(holder.Type))
            ? With(kept, holder, place, code, state)
            : kept;
    }
}
