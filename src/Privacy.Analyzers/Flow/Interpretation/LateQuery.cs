using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Flow.Domain;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>The query, the variables it names, and what there was when it was written.</summary>
internal sealed class LateQuery(IOperation op, bool isWhole, List<(ISymbol Variable, Value Value, bool IsCaptured)> variables, List<(AbstractObject Object, ImmutableArray<Cell> Cells)> objects)
{
    /// <summary>Beyond so many objects no change is looked for.</summary>
    private const int MaxObjects = 32;

    public IOperation Op => op;

    /// <summary>What it goes over is known as it was.</summary>
    public bool IsWhole => isWhole;

    public IEnumerable<ISymbol> Variables
    {
        get
        {
            foreach (var known in variables)
                yield return known.Variable;
        }
    }

    public static LateQuery Of(IOperation op, IOperation? iterator, bool isWhole, Value root, FlowState state)
    {
        var variables = new List<(ISymbol Variable, Value Value, bool IsCaptured)>();
        var objects = new List<(AbstractObject Object, ImmutableArray<Cell> Cells)>();
        Collect(root, objects, state);
        foreach (var inner in op.DescendantsAndSelf())
            Name(inner, IsInLambda(inner, op), variables, objects, state);
        foreach (var inner in iterator?.Descendants() ?? [])
            Name(inner, isCaptured: true, variables, objects, state);

        return new LateQuery(op, isWhole, variables, objects);
    }

    private static void Name(
        IOperation op, bool isCaptured, List<(ISymbol Variable, Value Value, bool IsCaptured)> variables, List<(AbstractObject Object, ImmutableArray<Cell> Cells)> objects, FlowState state)
    {
        ISymbol? variable = op is ILocalReferenceOperation local ? local.Local : op is IParameterReferenceOperation parameter ? parameter.Parameter : null;
        if (variable is null || state.Variable(variable) is not { } value)
            return;
        if (!Has(variables, variable, isCaptured))
            variables.Add((variable, value, isCaptured));
        Collect(value, objects, state);
    }

    public bool IsFresh(FlowState state)
    {
        foreach (var (variable, value, isCaptured) in variables)
        {
            if (isCaptured && !ReferenceEquals(state.Variable(variable), value))
                return false;
        }

        foreach (var (obj, cells) in objects)
        {
            if (state.Cells(obj) != cells)
                return false;
        }

        return true;
    }

    /// <summary>What is named outside of lambdas is as it was.</summary>
    public List<(ISymbol Variable, Value Value)> Enter(FlowState state)
    {
        var now = new List<(ISymbol Variable, Value Value)>();
        foreach (var (variable, value, isCaptured) in variables)
        {
            if (isCaptured || state.Variable(variable) is not { } current || ReferenceEquals(current, value))
                continue;
            now.Add((variable, current));
            state.RestoreVariable(variable, Has(variables, variable, isCaptured: true) ? value.Join(current) : value);
        }

        return now;
    }

    public static void Leave(List<(ISymbol Variable, Value Value)> now, FlowState state)
    {
        foreach (var (variable, value) in now)
            state.RestoreVariable(variable, value);
    }

    private static bool Has(List<(ISymbol Variable, Value Value, bool IsCaptured)> variables, ISymbol variable, bool isCaptured)
    {
        foreach (var known in variables)
        {
            if (known.IsCaptured == isCaptured && SymbolEqualityComparer.Default.Equals(known.Variable, variable))
                return true;
        }

        return false;
    }

    private static bool IsInLambda(IOperation inner, IOperation query)
    {
        for (var op = inner; op is not null && !ReferenceEquals(op, query); op = op.Parent)
        {
            if (op is IAnonymousFunctionOperation)
                return true;
        }

        return false;
    }

    private static void Collect(Value value, List<(AbstractObject Object, ImmutableArray<Cell> Cells)> objects, FlowState state)
    {
        foreach (var obj in value.Objects)
        {
            if (objects.Count >= MaxObjects || Has(objects, obj))
                continue;
            var cells = state.Cells(obj);
            objects.Add((obj, cells));
            foreach (var cell in cells)
                Collect(cell.Value, objects, state);
        }
    }

    private static bool Has(List<(AbstractObject Object, ImmutableArray<Cell> Cells)> objects, AbstractObject obj)
    {
        foreach (var known in objects)
        {
            if (ReferenceEquals(known.Object, obj))
                return true;
        }

        return false;
    }
}
