using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Flow.Domain;
using Privacy.Analyzers.Flow.Guards;

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

    private readonly Dictionary<ILocalSymbol, LateQuery?> _queries = new(SymbolEqualityComparer.Default);
    private int _depth;

    /// <summary>The variable is given a query, and nothing else later.</summary>
    public void Keep(Interpreter run, ILocalSymbol local, IOperation value, FlowState state)
    {
        if (!IsLate(run, value, out var root, out var iterator) || (_queries.TryGetValue(local, out var known) && known is null))
            return;
        if (known is null && run.Engine.About(CodeFacts.Root(value)).LastWrite(local) >= 0)
        {
            _queries[local] = null;
            return;
        }

        var isRead = root is IPropertyReferenceOperation { Property.GetMethod: { } getter } && IsIterator(run, getter.OriginalDefinition);
        var isWhole = ReferenceEquals(root, value) && value is IInvocationOperation call ? ArePlain(call.Arguments) : isRead ? ReferenceEquals(root, value) : IsPlain(root);
        _queries[local] = LateQuery.Of(value, iterator, isWhole, root is IMemberReferenceOperation && !isRead ? run.Eval(root, state) : Value.Unknown, state);
    }

    public Value Read(Interpreter run, ILocalSymbol local, Value held, FlowState state)
    {
        if (_queries.Count == 0 || _depth >= MaxDepth || !_queries.TryGetValue(local, out var query) || query is null || IsFresh(query, state, 0))
            return held;
        _depth++;
        var now = query.Enter(state);
        Empty(query.Op, state);
        var value = run.Eval(query.Op, state);
        LateQuery.Leave(now, state);
        _depth--;
        return query.IsWhole ? value : held.Join(value);
    }

    /// <summary>Neither it nor a query under it would give anything else now.</summary>
    private bool IsFresh(LateQuery query, FlowState state, int depth)
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
                ValueTuple<IMethodSymbol, SyntaxNode?, int> yielded => yielded.Item2,
                _ => null,
            };
            if (node is not null && node.SyntaxTree == query.Syntax.SyntaxTree && query.Syntax.Span.Contains(node.Span) && obj.Type?.Name is "IEnumerable" or "IOrderedEnumerable")
                stale.Add(obj);
        }

        foreach (var obj in stale)
            state.SetCells(obj, []);
    }

    /// <param name="root">What it goes over.</param>
    /// <param name="iterator">The body of the local function that gives it.</param>
    private static bool IsLate(Interpreter run, IOperation? op, out IOperation? root, out IOperation? iterator)
    {
        var isQuery = false;
        iterator = null;
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
                case IInvocationOperation { TargetMethod.MethodKind: MethodKind.LocalFunction } call when Iterator(run, call) is { } body:
                    iterator = body;
                    return true;
                case IInvocationOperation call when IsIterator(run, call.TargetMethod.OriginalDefinition):
                    return true;
                case IPropertyReferenceOperation { Property: { IsIndexer: false, GetMethod: { } getter } } when IsIterator(run, getter.OriginalDefinition):
                    return true;
                case ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation or IPropertyReferenceOperation { Property.IsIndexer: false } or IArrayCreationOperation or ICollectionExpressionOperation:
                    return isQuery;
                default:
                    return false;
            }
        }
    }

    /// <summary>The body of an iterator that is a local function: it runs where the sequence is read.</summary>
    private static IOperation? Iterator(Interpreter run, IInvocationOperation call)
    {
        var method = call.TargetMethod.OriginalDefinition;
        return Functions.Body(run, new Closure(null, method, null, default)) is { } body && Deferral.IsIterator(method, body.Syntax) ? body : null;
    }

    private static bool IsIterator(Interpreter run, IMethodSymbol method) =>
        method is { IsVirtual: false, IsAbstract: false, IsOverride: false, ReturnType.Name: "IEnumerable" or "IAsyncEnumerable", DeclaringSyntaxReferences: { Length: 1 } declared } && run.HasBody(method)
        && Deferral.IsIterator(method, declared[0].GetSyntax(run.Engine.Cancel));

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

    private static bool ArePlain(ImmutableArray<IArgumentOperation> arguments)
    {
        foreach (var argument in arguments)
        {
            if (!IsPlain(argument))
                return false;
        }

        return true;
    }
}
