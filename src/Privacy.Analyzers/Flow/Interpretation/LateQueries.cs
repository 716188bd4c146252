using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Flow.Domain;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>
/// Queries that a variable keeps: they run where they are read, on what is then in the collections and in the variables that their lambdas
/// captured. Evaluated where they are written, and again at a read where anything of that has changed since. What is not in a lambda is read once,
/// where the query is written.
/// </summary>
internal sealed class LateQueries
{
    /// <summary>A query over a query over a query: deeper ones keep what they were.</summary>
    private const int MaxDepth = 3;

    /// <summary>Beyond so many objects no change is looked for.</summary>
    private const int MaxObjects = 32;

    private readonly Dictionary<ILocalSymbol, Query?> _queries = new(SymbolEqualityComparer.Default);
    private int _depth;

    /// <summary>The variable is given a query, and nothing else later.</summary>
    public void Keep(Interpreter run, ILocalSymbol local, IOperation value, FlowState state)
    {
        if (!IsLate(value, out var root) || (_queries.TryGetValue(local, out var known) && known is null))
            return;
        _queries[local] = known is null && IsWrittenAgain(local, value) ? null : Query.Of(value, IsPlain(root), root is IMemberReferenceOperation ? run.Eval(root, state) : Value.Unknown, state);
    }

    public Value Read(Interpreter run, ILocalSymbol local, Value held, FlowState state)
    {
        if (_queries.Count == 0 || _depth >= MaxDepth || !_queries.TryGetValue(local, out var query) || query is null || IsFresh(query, state, 0))
            return held;
        _depth++;
        var now = query.Enter(state);
        Empty(query.Op, state);
        var value = run.Eval(query.Op, state);
        Query.Leave(now, state);
        _depth--;
        return query.IsWhole ? value : held.Join(value);
    }

    /// <summary>Neither it nor a query under it would give anything else now.</summary>
    private bool IsFresh(Query query, FlowState state, int depth)
    {
        if (!query.IsFresh(state))
            return false;
        foreach (var variable in query.Variables)
        {
            if (depth < MaxDepth && variable is ILocalSymbol local && _queries.TryGetValue(local, out var under) && under is not null && !IsFresh(under, state, depth + 1))
                return false;
        }

        return true;
    }

    /// <summary>The sequences that the query was: what it gives now is written to the same.</summary>
    private static void Empty(IOperation query, FlowState state)
    {
        var stale = new List<AbstractObject>();
        foreach (var obj in state.Objects)
        {
            var node = obj.Site switch
            {
                ValueTuple<SyntaxNode, string> made => made.Item1,
                ValueTuple<SyntaxNode, string, int> made => made.Item1,
                _ => null,
            };
            if (node is not null && node.SyntaxTree == query.Syntax.SyntaxTree && query.Syntax.Span.Contains(node.Span) && obj.Type?.Name is "IEnumerable" or "IOrderedEnumerable")
                stale.Add(obj);
        }

        foreach (var obj in stale)
            state.SetCells(obj, []);
    }

    /// <param name="root">What it goes over.</param>
    private static bool IsLate(IOperation? op, out IOperation? root)
    {
        var isQuery = false;
        while (true)
        {
            root = op;
            switch (op)
            {
                case IConversionOperation { OperatorMethod: null } conversion:
                    op = conversion.Operand;
                    break;
                case IParenthesizedOperation parenthesized:
                    op = parenthesized.Operand;
                    break;
                case ITranslatedQueryOperation translated:
                    op = translated.Operation;
                    break;
                case IInvocationOperation { TargetMethod: { IsStatic: true, ContainingType: { Name: "Enumerable", ContainingNamespace.Name: "Linq" }, ReturnType.Name: "IEnumerable" or "IOrderedEnumerable" }, Arguments: { IsEmpty: false } arguments }:
                    isQuery = true;
                    op = arguments[0].Value;
                    break;
                case ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation or IPropertyReferenceOperation { Property.IsIndexer: false } or IArrayCreationOperation or ICollectionExpressionOperation:
                    return isQuery;
                default:
                    return false;
            }
        }
    }

    /// <summary>Evaluated again it gives the same, where the variables in it are as they were.</summary>
    private static bool IsPlain(IOperation? root)
    {
        foreach (var op in root?.DescendantsAndSelf() ?? [])
        {
            if (op is IMemberReferenceOperation or IInvocationOperation)
                return false;
        }

        return true;
    }

    private static bool IsWrittenAgain(ILocalSymbol local, IOperation value)
    {
        var root = value;
        while (root.Parent is { } parent)
            root = parent;
        foreach (var op in root.Descendants())
        {
            if (op is ILocalReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Local, local)
                && (op.Parent is IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } or ITupleOperation or IAddressOfOperation
                    || (op.Parent is IAssignmentOperation assignment && ReferenceEquals(assignment.Target, op))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The query, the variables it names, and what there was when it was written.</summary>
    private sealed class Query(IOperation op, bool isWhole, List<(ISymbol Variable, Value Value, bool IsCaptured)> variables, List<(AbstractObject Object, ImmutableArray<Cell> Cells)> objects)
    {
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

        public static Query Of(IOperation op, bool isWhole, Value root, FlowState state)
        {
            var variables = new List<(ISymbol Variable, Value Value, bool IsCaptured)>();
            var objects = new List<(AbstractObject Object, ImmutableArray<Cell> Cells)>();
            Collect(root, objects, state);
            foreach (var inner in op.DescendantsAndSelf())
            {
                ISymbol? variable = inner is ILocalReferenceOperation local ? local.Local : inner is IParameterReferenceOperation parameter ? parameter.Parameter : null;
                if (variable is null || state.Variable(variable) is not { } value)
                    continue;
                var isCaptured = IsInLambda(inner, op);
                if (!Has(variables, variable, isCaptured))
                    variables.Add((variable, value, isCaptured));
                Collect(value, objects, state);
            }

            return new Query(op, isWhole, variables, objects);
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
                state.PutVariable(variable, Has(variables, variable, isCaptured: true) ? value.Join(current) : value);
            }

            return now;
        }

        public static void Leave(List<(ISymbol Variable, Value Value)> now, FlowState state)
        {
            foreach (var (variable, value) in now)
                state.PutVariable(variable, value);
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
}
