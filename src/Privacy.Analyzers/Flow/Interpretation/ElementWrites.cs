using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Flow.Domain;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>
/// <c>foreach (ref var each in span)</c>: the variable is the element. Where nothing leaves the loop early and nothing else in it can write to elements, all
/// of them hold afterwards what the variable held at the end of its round.
/// </summary>
internal sealed class ElementWrites
{
    private readonly ILocalSymbol _variable;
    private Value? _held;

    private ElementWrites(ILocalSymbol variable) => _variable = variable;

    public static ElementWrites? Of(IForEachLoopOperation loop) =>
        loop.LoopControlVariable is IVariableDeclaratorOperation { Symbol: { RefKind: RefKind.Ref } variable } && WritesAll(loop) ? new ElementWrites(variable) : null;

    /// <summary>A round ends in this state.</summary>
    public void Left(FlowState state)
    {
        if (state.IsAlive && state.Variable(_variable) is { } held)
            _held = _held is null ? held : _held.Join(held);
    }

    /// <summary>The loop ends in this state.</summary>
    public void Rewrite(Value sequence, FlowState state)
    {
        var isKnown = sequence is { Objects.Length: 1, Labels.IsEmpty: true } && sequence.Objects[0].Path?.Root != RootKind.Static; // which any code knows
        if (_held is not null && state.IsAlive && isKnown && !PartViews.Has(sequence, state))
            Arrays.Overwrite(sequence, _held, state);
    }

    private static bool WritesAll(IForEachLoopOperation loop)
    {
        foreach (var op in loop.Body.Descendants())
        {
            var isOther = op switch
            {
                IReturnOperation or IThrowOperation or ITryOperation or IAnonymousFunctionOperation or IArrayElementReferenceOperation => true,
                IPropertyReferenceOperation { Arguments.IsEmpty: false } or ILocalFunctionOperation => true,
                IBranchOperation jump => !SymbolEqualityComparer.Default.Equals(jump.Target, loop.ContinueLabel),
                IInvocationOperation call => TakesElements(call),
                _ => false,
            };
            if (isOther)
                return false;
        }

        return true;
    }

    /// <summary>It may be given what the loop goes over, or know it.</summary>
    private static bool TakesElements(IInvocationOperation call)
    {
        if (!call.TargetMethod.IsStatic && call.Instance?.Type is not { SpecialType: SpecialType.System_String })
            return true;
        foreach (var argument in call.Arguments)
        {
            if (argument.Value.Type is not { SpecialType: not (SpecialType.None or SpecialType.System_Object or SpecialType.System_Array) })
                return true;
        }

        return false;
    }
}
