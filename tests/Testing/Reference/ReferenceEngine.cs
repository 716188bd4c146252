using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Privacy.Analyzers.TestKit.Reference;

/// <summary>
/// A work list over the control flow graph that the compiler draws of one body, for the sources that each variable holds. It is slow and simple, and
/// shares nothing with the engine but the names of sources and sinks: where both know everything about a body, they must agree on it.
/// A <c>finally</c> block is another point for each way that goes on behind it, so ways do not mix there. Whatever does more than move a variable may throw.
/// </summary>
internal sealed class ReferenceEngine
{
    private readonly Dictionary<(int Block, Pending? Pending), ReferenceState> _entered = [];
    private readonly Queue<(int Block, Pending? Pending)> _waiting = [];
    private readonly HashSet<(int Block, Pending? Pending)> _isWaiting = [];
    private readonly ControlFlowGraph _graph;
    private readonly ReferenceTransfer _transfer;

    private ReferenceEngine(ControlFlowGraph graph, ReferenceTransfer transfer)
    {
        _graph = graph;
        _transfer = transfer;
    }

    public static void Run(ControlFlowGraph graph, ReferenceTransfer transfer, ReferenceState entry)
    {
        var engine = new ReferenceEngine(graph, transfer);
        engine.Enter(graph.Blocks[0].Ordinal, null, entry);
        while (engine._waiting.TryDequeue(out var point))
        {
            engine._isWaiting.Remove(point);
            engine.Evaluate(point.Block, point.Pending);
        }
    }

    private void Enter(int block, Pending? pending, ReferenceState state)
    {
        var point = (block, pending);
        if (!_entered.TryGetValue(point, out var known))
            _entered.Add(point, state.Clone());
        else if (!known.Join(state))
            return;
        if (_isWaiting.Add(point))
            _waiting.Enqueue(point);
    }

    private void Evaluate(int ordinal, Pending? pending)
    {
        var block = _graph.Blocks[ordinal];
        var state = _entered[(ordinal, pending)].Clone();
        _transfer.Begin(state, thrown => Raise(block.EnclosingRegion, pending, thrown, null));
        foreach (var op in block.Operations)
            _transfer.Evaluate(op);
        if (block.BranchValue is { } value)
            _transfer.EvaluateBranch(block, value);

        var answer = Answer(block.BranchValue);
        if (block.ConditionalSuccessor is { } taken && (answer is null || answer == (block.ConditionKind == ControlFlowConditionKind.WhenTrue)))
            Follow(taken, block, pending, state);
        if (block.FallThroughSuccessor is { } next && (block.ConditionalSuccessor is null || answer is null || answer == (block.ConditionKind == ControlFlowConditionKind.WhenFalse)))
            Follow(next, block, pending, state);
    }

    /// <summary>What the compiler knows of a condition.</summary>
    private static bool? Answer(IOperation? condition) => condition switch
    {
        { ConstantValue: { HasValue: true, Value: bool known } } => known,
        IIsPatternOperation { Pattern: IDeclarationPatternOperation { MatchesNull: true } or IDiscardPatternOperation } => true,
        _ => null,
    };

    private void Follow(ControlFlowBranch branch, BasicBlock block, Pending? pending, ReferenceState state)
    {
        switch (branch.Semantics)
        {
            case ControlFlowBranchSemantics.Regular or ControlFlowBranchSemantics.Return:
                Go(block.EnclosingRegion, branch.Destination!.Ordinal, pending, state); // these have one
                break;
            case ControlFlowBranchSemantics.Throw:
                Raise(block.EnclosingRegion, pending, state, ExactType(block.BranchValue));
                break;
            case ControlFlowBranchSemantics.Rethrow:
                Raise(block.EnclosingRegion, pending, state, null);
                break;
            case ControlFlowBranchSemantics.StructuredExceptionHandling:
                Resume(block.EnclosingRegion, pending, state);
                break;
        }
    }

    /// <summary>To a block, through each <c>finally</c> on the way: the innermost first, the others when it is over.</summary>
    private void Go(ControlFlowRegion? from, int destination, Pending? pending, ReferenceState state)
    {
        for (var region = from; region is not null && !Contains(region, destination); region = region.EnclosingRegion)
        {
            if (FinallyOf(region) is { } last)
            {
                Enter(last.FirstBlockOrdinal, new Pending(last, destination, null, pending), state);
                return;
            }
        }

        Enter(destination, pending, state);
    }

    /// <summary>The end of a <c>finally</c> block, or of a filter that does not hold.</summary>
    private void Resume(ControlFlowRegion region, Pending? pending, ReferenceState state)
    {
        var ended = region;
        while (ended.Kind is not (ControlFlowRegionKind.Finally or ControlFlowRegionKind.Filter))
            ended = ended.EnclosingRegion!; // only these end so
        if (ended.Kind == ControlFlowRegionKind.Filter)
        {
            Refuse(ended, pending, state);
            return;
        }

        if (pending is null || !ReferenceEquals(pending.Finally, ended))
            throw new InvalidOperationException("a finally block ends that was not entered");
        var around = ended.EnclosingRegion!.EnclosingRegion; // it stands in a region with its block
        if (pending.Destination == Pending.Exception)
            Raise(around, pending.Below, state, pending.Thrown);
        else
            Go(around, pending.Destination, pending.Below, state);
    }

    /// <summary>An exception leaves the region: into each handler that may catch it, as far out as it can get.</summary>
    private void Raise(ControlFlowRegion? region, Pending? pending, ReferenceState state, ITypeSymbol? thrown)
    {
        for (; region is not null; region = region.EnclosingRegion)
        {
            if (region.Kind == ControlFlowRegionKind.Filter)
            {
                Refuse(region, pending, state); // as if it did not hold
                return;
            }

            if (region.Kind == ControlFlowRegionKind.Finally)
            {
                pending = pending!.Below; // it is being run
            }
            else if (FinallyOf(region) is { } last)
            {
                Enter(last.FirstBlockOrdinal, new Pending(last, Pending.Exception, thrown, pending), state);
                return;
            }
            else if (region is { Kind: ControlFlowRegionKind.Try, EnclosingRegion: { Kind: ControlFlowRegionKind.TryAndCatch } whole })
            {
                if (Catch(whole.NestedRegions.Where(each => each.Kind != ControlFlowRegionKind.Try), pending, state, thrown))
                    return;
            }
        }
    }

    /// <summary>A filter does not hold: the exception goes on to the later handlers, with what the filter wrote.</summary>
    private void Refuse(ControlFlowRegion filter, Pending? pending, ReferenceState state)
    {
        var handler = filter.EnclosingRegion!; // a filter stands with its handler, and that in a region with its block
        var whole = handler.EnclosingRegion!;
        if (!Catch(whole.NestedRegions.SkipWhile(each => each != handler).Skip(1), pending, state, null))
            Raise(whole.EnclosingRegion, pending, state, null);
    }

    /// <summary>True where the exception surely gets no further.</summary>
    private bool Catch(IEnumerable<ControlFlowRegion> handlers, Pending? pending, ReferenceState state, ITypeSymbol? thrown)
    {
        foreach (var handler in handlers)
        {
            var isFiltered = handler.Kind == ControlFlowRegionKind.FilterAndHandler;
            var type = handler.ExceptionType ?? handler.NestedRegions.Select(each => each.ExceptionType).FirstOrDefault(each => each is not null);
            if (thrown is not null && type is not null && !IsAny(type) && !Inherits(thrown, type))
                continue;
            Enter(handler.FirstBlockOrdinal, pending, state);
            if (!isFiltered && (type is null || IsAny(type) || (thrown is not null && Inherits(thrown, type))))
                return true;
        }

        return false;
    }

    private static ControlFlowRegion? FinallyOf(ControlFlowRegion region) =>
        region is { Kind: ControlFlowRegionKind.Try, EnclosingRegion: { Kind: ControlFlowRegionKind.TryAndFinally } whole }
            ? whole.NestedRegions.Single(each => each.Kind == ControlFlowRegionKind.Finally)
            : null;

    private static bool Contains(ControlFlowRegion region, int block) => region.FirstBlockOrdinal <= block && block <= region.LastBlockOrdinal;

    private static ITypeSymbol? ExactType(IOperation? value)
    {
        while (value is IConversionOperation conversion)
            value = conversion.Operand;
        return (value as IObjectCreationOperation)?.Type;
    }

    private static bool IsAny(ITypeSymbol type) => type.SpecialType == SpecialType.System_Object || type is { Name: "Exception", ContainingNamespace.Name: "System" };

    private static bool Inherits(ITypeSymbol? type, ITypeSymbol parent)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(type, parent))
                return true;
        }

        return false;
    }
}
