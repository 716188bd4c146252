using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Flow.Domain;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>References that a library gives to places of what it is given: <c>ref CollectionsMarshal.GetValueRefOrAddDefault(map, key, out _)</c>.</summary>
internal static class LibraryReferences
{
    /// <summary>The place is given the value.</summary>
    public static void Assign(Interpreter run, IMethodSymbol method, ImmutableArray<IArgumentOperation> given, IOperation op, Value value, FlowState state)
    {
        if (given.IsEmpty || method.ContainingNamespace is not { Name: "InteropServices" or "CompilerServices" })
            return;
        var first = given[0].Value;
        switch (method.ContainingType.Name, method.Name)
        {
            case ("CollectionsMarshal", "GetValueRefOrAddDefault" or "GetValueRefOrNullRef") when given.Length > 1:
                var arguments = Arguments.Evaluate(run, given, method.Parameters, op, state);
                Maps.Put(run, arguments[0].Value, [arguments[1]], value, state);
                break;
            case ("MemoryMarshal", "GetReference" or "GetArrayDataReference"):
                Collections.Put(run.Eval(first, state), Member.Element, value, state);
                break;
            case ("Unsafe", "AsRef" or "As"):
                Assignments.Assign(run, first, value, op.Syntax, state);
                break;
            case ("Unsafe", "Add" or "Subtract"):
                Beside(run, first, value, op, state);
                break;
        }
    }

    /// <summary>A place of the same sequence as what the call is given.</summary>
    public static bool IsNear(IOperation place) =>
        place is IInvocationOperation { TargetMethod: { ContainingType: { Name: "Unsafe", ContainingNamespace.Name: "CompilerServices" }, Name: "Add" or "Subtract" or "As" or "AsRef" } };

    /// <summary>What the place may hold after a place near it is given the value.</summary>
    public static Value Near(Interpreter run, IOperation place, Value value, FlowState state)
    {
        if (place is IArrayElementReferenceOperation element)
            Collections.Put(run.Eval(element.ArrayReference, state), Member.Element, value, state);
        return run.Eval(place, state).Join(value);
    }

    /// <summary>So many places further: in the same sequence.</summary>
    private static void Beside(Interpreter run, IOperation place, Value value, IOperation op, FlowState state)
    {
        if (place is ILocalReferenceOperation local && run.Functions.References.AliasOf(local.Local) is { } aliased)
            place = aliased;
        if (place is IArrayElementReferenceOperation element)
            Collections.Put(run.Eval(element.ArrayReference, state), Member.Element, value, state);
        else if (place is IInvocationOperation { TargetMethod: { ReturnsByRef: true } method } call && !run.HasBody(method.OriginalDefinition))
            Assign(run, method, call.Arguments, op, value, state);
    }
}
