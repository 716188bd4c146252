using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Flow.Domain;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>
/// Copies of objects: another object for each, which holds the same. What was copied at the same place before, in a loop, perhaps with
/// copies at other places between, shares one with its like: their number is bounded.
/// </summary>
internal static class Copies
{
    private const int Again = Value.MaxObjects;

    /// <summary>How many numbers one place takes.</summary>
    public const int Numbers = Again + 1;

    /// <param name="type">The type of a copy, where its original does not say it.</param>
    /// <param name="site">Where they are made.</param>
    /// <param name="index">The first number.</param>
    /// <param name="isExact">Set where the type is that of all copies, whatever their originals are: true where it is so exactly.</param>
    public static Value Of(Interpreter run, ImmutableArray<AbstractObject> originals, ITypeSymbol? type, object site, int index, FlowState state, bool? isExact = null)
    {
        var copies = Value.Unknown;
        var held = ImmutableArray.CreateBuilder<ImmutableArray<Cell>>(originals.Length);
        foreach (var obj in originals)
            held.Add(state.Cells(obj)); // before any of them is written to: what is made may be what is copied
        for (var i = 0; i < originals.Length; i++)
        {
            var obj = originals[i];
            var (place, number) = !IsCopiedAt(site, obj) ? (site, index + i) : obj.IsFresh ? (site, index + Again) : ((site, First(obj)), 0);
            var made = run.Made(place, number, isExact is null ? obj.Type ?? type : type, state, obj.IsFresh, isExact ?? obj.IsExactType, obj.IsFresh ? null : obj, obj.Depth);
            made.CopiedFrom(obj);
            if (copies.Objects.Contains(made))
                state.JoinCells(made, held[i]);
            else
                state.SetCells(made, held[i]);
            copies = i == 0 ? Value.Of(made) : copies.Join(Value.Of(made));
        }

        return copies;
    }

    /// <summary>A struct that is one of several is a copy of its own all the same, and what is written to it is in it for certain.</summary>
    public static AbstractObject? One(Interpreter run, ImmutableArray<AbstractObject> originals, object site, FlowState state)
    {
        if (originals.Length < 2)
            return null;
        foreach (var obj in originals)
        {
            if (!obj.IsFresh || obj.Type is not { IsTupleType: false } || !SymbolEqualityComparer.Default.Equals(obj.Type, originals[0].Type))
                return null;
        }

        var held = ImmutableArray.CreateBuilder<ImmutableArray<Cell>>(originals.Length);
        foreach (var obj in originals)
            held.Add(state.Cells(obj));
        var made = run.Made((site, "one"), 0, originals[0].Type, state, isFresh: true, isExact: true);
        state.SetCells(made, held[0]);
        for (var i = 1; i < held.Count; i++)
            state.JoinCells(made, held[i]);
        return made;
    }

    /// <summary>What an element, an item or a yield takes of a variable: a struct is copied, so that what the variable is given later is not in it.</summary>
    public static Value Taken(Interpreter run, IOperation from, Value value, FlowState state)
    {
        if (value.Objects.IsEmpty)
            return value;
        var place = Narrowing.Plain(from);
        return place is ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation or IArrayElementReferenceOperation or IInstanceReferenceOperation or IPropertyReferenceOperation
            ? Assignments.Copied(run, value, place.Type, from, state)
            : value;
    }

    /// <summary>A method of a struct that is called on a property or on a readonly field works on a copy: what it writes is lost.</summary>
    public static Value OfReceiver(Interpreter run, IOperation instance, IMethodSymbol method, Value value, FlowState state)
    {
        if (value.Objects.IsEmpty || instance.Type is not { IsValueType: true } || method.IsReadOnly || !run.HasBody(method.OriginalDefinition))
            return value;
        var isCopy = instance switch
        {
            IPropertyReferenceOperation property => !property.Property.ReturnsByRef && !property.Property.ReturnsByRefReadonly,
            IFieldReferenceOperation { Field: { IsReadOnly: true } field } => !(run.Code.Method.MethodKind is MethodKind.Constructor or MethodKind.StaticConstructor && SymbolEqualityComparer.Default.Equals(field.ContainingType, run.Code.Method.ContainingType)),
            _ => false,
        };
        return isCopy ? Assignments.Copied(run, value, instance.Type, (instance, "receiver"), state) : value;
    }

    private static bool IsCopiedAt(object site, AbstractObject obj)
    {
        for (var each = obj; each is not null; each = each.Original)
        {
            if (Equals(each.Site, site) || (each.Site is ValueTuple<object, AbstractObject> again && Equals(again.Item1, site)))
                return true;
        }

        return false;
    }

    /// <summary>What all of them are copies of: members that nobody wrote hold what its members held at first.</summary>
    private static AbstractObject First(AbstractObject obj)
    {
        while (obj.Original is { } original)
            obj = original;
        return obj;
    }
}
