using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Flow.Guards.Facts;

namespace Privacy.Analyzers.Flow.Domain;

/// <summary>
/// The abstract state at one point of a body: variables, heap, guards that hold, dead or alive. Mutable and owned by one evaluation;
/// <see cref="Clone"/> shares its tables until either side writes. Join: union of values, intersection of facts; dead is neutral.
/// </summary>
internal sealed class FlowState
{
    private Dictionary<ISymbol, Value> _variables = new(SymbolEqualityComparer.Default);
    private Dictionary<AbstractObject, ImmutableArray<Cell>> _heap = [];
    private bool _sharesVariables;
    private bool _sharesHeap;

    public bool IsAlive { get; set; } = true;

    /// <summary>What is known of guards here.</summary>
    public ImmutableArray<GuardFact> Facts { get; set; } = [];

    /// <summary>Where answers of guards are kept: writing to whom they were asked about makes them stale.</summary>
    private AnswerHolders Answers { get; set; } = AnswerHolders.None;

    /// <summary>Every object that was written to or born, with its cells.</summary>
    public Dictionary<AbstractObject, ImmutableArray<Cell>> Heap => _heap;

    public static FlowState Dead() => new() { IsAlive = false };

    public FlowState Clone()
    {
        var clone = new FlowState();
        clone.Become(this);
        return clone;
    }

    public Value? Variable(ISymbol variable) => _variables.TryGetValue(variable, out var value) ? value : null;

    /// <summary>Strong update: the variable holds this and nothing else.</summary>
    public void SetVariable(ISymbol variable, Value value)
    {
        Answers.Reassign(this, variable);
        if (!value.Condition.IsNone)
            value = value.With(value.Condition.Reassigned(variable)); // what was asked about it by its old value
        Answers = Answers.With(variable, value);
        PutVariable(variable, value);
    }

    /// <summary>Replaces what is known of a variable that nobody wrote to.</summary>
    public void PutVariable(ISymbol variable, Value value)
    {
        if (_sharesVariables)
        {
            _variables = new Dictionary<ISymbol, Value>(_variables, SymbolEqualityComparer.Default);
            _sharesVariables = false;
        }

        _variables[variable] = value;
    }

    public ImmutableArray<Cell> Cells(AbstractObject obj) => _heap.TryGetValue(obj, out var cells) ? cells : [];

    public bool TryRead(AbstractObject obj, Member member, out Cell cell)
    {
        if (_heap.TryGetValue(obj, out var cells))
        {
            var index = IndexOf(cells, member);
            if (index >= 0)
            {
                cell = cells[index];
                return true;
            }
        }

        cell = default;
        return false;
    }

    /// <summary>Says that the object exists, so that a join can tell "not written" from "not born".</summary>
    public void Bear(AbstractObject obj)
    {
        if (!_heap.ContainsKey(obj))
            SetCells(obj, []);
    }

    public void SetCells(AbstractObject obj, ImmutableArray<Cell> cells)
    {
        if (_sharesHeap)
        {
            _heap = new Dictionary<AbstractObject, ImmutableArray<Cell>>(_heap);
            _sharesHeap = false;
        }

        _heap[obj] = cells;
    }

    /// <summary>Strong update: the cell holds this and nothing else.</summary>
    public void Write(AbstractObject obj, Cell cell)
    {
        Answers.Reassign(this, obj, cell.Member);
        Answers = Answers.With(obj, cell);
        PutCell(obj, cell);
    }

    /// <summary>Replaces what is known of a cell that nobody wrote to.</summary>
    public void PutCell(AbstractObject obj, Cell cell)
    {
        var cells = Cells(obj);
        var index = IndexOf(cells, cell.Member);
        SetCells(obj, index < 0 ? cells.Add(cell) : cells.SetItem(index, cell));
    }

    /// <summary>Weak update: the cell may hold this too.</summary>
    public void WriteAlso(AbstractObject obj, Member member, Value value)
    {
        Write(obj, TryRead(obj, member, out var old) ? old with { Value = old.Value.Join(value) } : new Cell(member, value, MaybeInitial: true));
        if (!member.Equals(Member.MapValue) && !member.Equals(Member.Element))
            return;
        // A key that is not known may be any of those that are.
        var cells = Cells(obj);
        for (var i = 0; i < cells.Length; i++)
        {
            if (cells[i].Member.IsEntry)
                cells = cells.SetItem(i, cells[i] with { Value = cells[i].Value.Join(value) });
        }

        SetCells(obj, cells);
    }

    /// <summary>Replaces everything by the other state.</summary>
    public void Become(FlowState other)
    {
        if (ReferenceEquals(this, other))
            return;
        other._sharesVariables = other._sharesHeap = _sharesVariables = _sharesHeap = true;
        _variables = other._variables;
        _heap = other._heap;
        IsAlive = other.IsAlive;
        Facts = other.Facts;
        Answers = other.Answers;
    }

    /// <summary>Joins the other state into this one; true where that changed anything.</summary>
    public bool Join(FlowState other)
    {
        if (!other.IsAlive || ReferenceEquals(this, other))
            return false;
        if (!IsAlive)
        {
            Become(other);
            return true;
        }

        var (here, there) = (GuardFacts.Answered(Facts), GuardFacts.Answered(other.Facts));
        var changed = JoinVariables(other, here, there);
        changed |= JoinHeap(other, here, there);
        var facts = GuardFacts.Join(Facts, other.Facts);
        changed |= !GuardFacts.Same(facts, Facts);
        Facts = facts;
        Answers = Answers.Join(other.Answers);
        return changed;
    }

    /// <summary>True where both states hold the same labels at the same places.</summary>
    public bool SameLabels(FlowState other) => Covers(other) && other.Covers(this);

    private bool Covers(FlowState other)
    {
        if (!ReferenceEquals(_variables, other._variables))
        {
            foreach (var pair in other._variables)
            {
                if (!pair.Value.Labels.IsEmpty && !(_variables.TryGetValue(pair.Key, out var mine) && mine.Labels.Covers(pair.Value.Labels)))
                    return false;
            }
        }

        if (ReferenceEquals(_heap, other._heap))
            return true;
        foreach (var pair in other._heap)
        {
            foreach (var cell in pair.Value)
            {
                if (!cell.Value.Labels.IsEmpty && !(TryRead(pair.Key, cell.Member, out var mine) && mine.Value.Labels.Covers(cell.Value.Labels)))
                    return false;
            }
        }

        return true;
    }

    private bool JoinVariables(FlowState other, ImmutableArray<GuardFact> here, ImmutableArray<GuardFact> there)
    {
        if (ReferenceEquals(_variables, other._variables))
            return false;
        var changed = false;
        foreach (var pair in other._variables)
        {
            if (!_variables.TryGetValue(pair.Key, out var mine))
            {
                PutVariable(pair.Key, pair.Value);
                changed = true;
            }
            else if (mine.Join(pair.Value, here, there) is var joined && !ReferenceEquals(joined, mine))
            {
                PutVariable(pair.Key, joined);
                changed = true;
            }
        }

        return changed;
    }

    private bool JoinHeap(FlowState other, ImmutableArray<GuardFact> here, ImmutableArray<GuardFact> there)
    {
        if (ReferenceEquals(_heap, other._heap))
            return false;
        var changed = false;
        foreach (var pair in other._heap)
        {
            var born = _heap.TryGetValue(pair.Key, out var mine);
            if (born && mine == pair.Value)
                continue;
            if (!born && pair.Key.Path is null)
            {
                SetCells(pair.Key, pair.Value);
                changed = true;
                continue;
            }

            changed |= JoinCells(pair.Key, born ? mine : [], pair.Value, here, there);
        }

        List<AbstractObject>? mineOnly = null;
        foreach (var pair in _heap)
        {
            if (pair.Key.Path is not null && !other._heap.ContainsKey(pair.Key))
                (mineOnly ??= []).Add(pair.Key);
        }

        if (mineOnly is not null)
        {
            foreach (var obj in mineOnly)
                changed |= JoinCells(obj, _heap[obj], [], here, there);
        }

        return changed;
    }

    private bool JoinCells(AbstractObject obj, ImmutableArray<Cell> mine, ImmutableArray<Cell> theirs, ImmutableArray<GuardFact> here, ImmutableArray<GuardFact> there)
    {
        ImmutableArray<Cell>.Builder? joined = null;
        for (var i = 0; i < mine.Length; i++)
        {
            var index = IndexOf(theirs, mine[i].Member);
            var cell = mine[i].Join(index < 0 ? null : theirs[index], here, there);
            if (!cell.Same(mine[i]))
                (joined ??= mine.ToBuilder())[i] = cell;
        }

        for (var i = 0; i < theirs.Length; i++)
        {
            if (IndexOf(mine, theirs[i].Member) < 0)
                (joined ??= mine.ToBuilder()).Add(theirs[i].Join(null, there, here));
        }

        if (joined is not null)
            SetCells(obj, joined.ToImmutable());
        return joined is not null;
    }

    private static int IndexOf(ImmutableArray<Cell> cells, Member member)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            if (cells.ItemRef(i).Member.Equals(member))
                return i;
        }

        return -1;
    }
}
