using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Flow.Domain.Tables;
using Privacy.Analyzers.Flow.Guards.Facts;

namespace Privacy.Analyzers.Flow.Domain;

/// <summary>
/// The abstract state at one point of a body: variables, heap, guards that hold, dead or alive. Mutable and owned by one evaluation;
/// <see cref="Clone"/> shares its tables until either side writes. Join: union of values, intersection of facts; dead is neutral.
/// </summary>
internal sealed partial class FlowState
{
    /// <summary>Numbers of the variables: one table for all states of an evaluation but for those that are dead, until they are something.</summary>
    private Dictionary<ISymbol, int>? _numbers;
    private PagedTable<(ISymbol Variable, Value? Value)> _variables;
    private PagedTable<(AbstractObject Object, ImmutableArray<Cell> Cells)> _heap;

    public FlowState() => _numbers = new(SymbolEqualityComparer.Default);

    private FlowState(FlowState? other) => Become(other ?? this);

    public bool IsAlive { get; set; } = true;

    /// <summary>What is known of guards here.</summary>
    public ImmutableArray<GuardFact> Facts { get; set; } = [];

    /// <summary>Where answers of guards are kept: writing to whom they were asked about makes them stale.</summary>
    public AnswerHolders Answers { get; set; } = AnswerHolders.None;

    /// <summary>Every object that was written to or born, in the order of their numbers.</summary>
    public IEnumerable<AbstractObject> Objects
    {
        get
        {
            for (var number = 0; number < _heap.PageCount; number++)
            {
                foreach (var (obj, cells) in _heap.Page(number) ?? [])
                {
                    if (!cells.IsDefault)
                        yield return obj;
                }
            }
        }
    }

    public static FlowState Dead() => new(other: null) { IsAlive = false };

    public FlowState Clone() => new(this);

    public Value? Variable(ISymbol variable) => _numbers is not null && _numbers.TryGetValue(variable, out var number) ? _variables[number].Value : null;

    /// <summary>Strong update: the variable holds this and nothing else.</summary>
    public void SetVariable(ISymbol variable, Value value)
    {
        Answers = Answers.Reassign(this, variable);
        if (!value.Condition.IsNone)
            value = value.With(value.Condition.Reassigned(variable)); // what was asked about it by its old value
        Answers = Answers.With(variable, value);
        PutVariable(variable, value);
    }

    /// <summary>Replaces what is known of a variable that nobody wrote to.</summary>
    public void PutVariable(ISymbol variable, Value value)
    {
        _numbers ??= new(SymbolEqualityComparer.Default);
        if (!_numbers.TryGetValue(variable, out var number))
            _numbers.Add(variable, number = _numbers.Count);
        _variables.Set(number, (variable, value));
    }

    public ImmutableArray<Cell> Cells(AbstractObject obj) => _heap[obj.Ordinal].Cells is { IsDefault: false } cells ? cells : [];

    public bool TryRead(AbstractObject obj, Member member, out Cell cell)
    {
        if (_heap[obj.Ordinal].Cells is { IsDefault: false } cells)
        {
            var index = Cell.IndexOf(cells, member);
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
        if (_heap[obj.Ordinal].Cells.IsDefault)
            SetCells(obj, []);
    }

    public void SetCells(AbstractObject obj, ImmutableArray<Cell> cells) => _heap.Set(obj.Ordinal, (obj, cells));

    /// <summary>Strong update: the cell holds this and nothing else.</summary>
    public void Write(AbstractObject obj, Cell cell)
    {
        Answers = Answers.Reassign(this, obj, cell.Member);
        Answers = Answers.With(obj, cell);
        PutCell(obj, obj.IsMany ? OneOfMany(obj, cell) : cell);
    }

    /// <summary>Replaces what is known of a cell that nobody wrote to.</summary>
    public void PutCell(AbstractObject obj, Cell cell)
    {
        var cells = Cells(obj);
        var index = Cell.IndexOf(cells, cell.Member);
        SetCells(obj, index < 0 ? cells.Add(cell) : cells.SetItem(index, cell));
    }

    /// <summary>Weak update: the cell may hold this too, and no other.</summary>
    public void WriteOthers(AbstractObject obj, Member member, Value value) =>
        Write(obj, TryRead(obj, member, out var old) ? old with { Value = old.Value.Join(value) } : new Cell(member, value, MaybeInitial: true));

    /// <summary>Weak update: the cell may hold this too.</summary>
    public void WriteAlso(AbstractObject obj, Member member, Value value)
    {
        WriteOthers(obj, member, value);
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

    /// <summary>The object holds what it held, or what these cells hold.</summary>
    public void JoinCells(AbstractObject obj, ImmutableArray<Cell> cells) => JoinCells(obj, Cells(obj), cells, [], []);

    /// <summary>Replaces everything by the other state.</summary>
    public void Become(FlowState other)
    {
        if (ReferenceEquals(this, other))
            return;
        _numbers = other._numbers;
        _variables = other._variables.Share();
        _heap = other._heap.Share();
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
        var changed = JoinVariables(other, here, there) | JoinHeap(other, here, there);
        var facts = GuardFacts.Join(Facts, other.Facts);
        changed |= !GuardFacts.Same(facts, Facts);
        Facts = facts;
        var (answers, last) = (Answers.Join(other.Answers), Answers.Last);
        Answers = answers;
        return changed || !ReferenceEquals(answers.Last, last);
    }

    /// <summary>True where both states hold the same labels at the same places.</summary>
    public bool SameLabels(FlowState other) => Covers(other) && other.Covers(this);

    private bool Covers(FlowState other)
    {
        for (var number = 0; number < other._variables.PageCount; number++)
        {
            if (other._variables.Page(number) is not { } page || ReferenceEquals(page, _variables.Page(number)))
                continue;
            foreach (var (variable, value) in page)
            {
                if (value is { IsEmpty: false } && !(Variable(variable) ?? Value.Unknown).CoversGiven(value))
                    return false;
            }
        }

        for (var number = 0; number < other._heap.PageCount; number++)
        {
            if (other._heap.Page(number) is not { } page || ReferenceEquals(page, _heap.Page(number)))
                continue;
            foreach (var (obj, cells) in page)
            {
                if (!cells.IsDefaultOrEmpty && !Covers(obj, cells))
                    return false;
            }
        }

        return true;
    }

    private bool Covers(AbstractObject obj, ImmutableArray<Cell> cells)
    {
        foreach (var cell in cells)
        {
            if (!cell.Value.Labels.IsEmpty && !(TryRead(obj, cell.Member, out var mine) && mine.Value.Labels.Covers(cell.Value.Labels)))
                return false;
        }

        return true;
    }

    private bool JoinVariables(FlowState other, ImmutableArray<GuardFact> here, ImmutableArray<GuardFact> there)
    {
        var changed = false;
        for (var number = 0; number < other._variables.PageCount; number++)
        {
            if (other._variables.Page(number) is not { } page || ReferenceEquals(page, _variables.Page(number)))
                continue;
            for (var i = 0; i < page.Length; i++)
            {
                var (variable, value) = page[i];
                if (value is null)
                    continue;
                var mine = ReferenceEquals(_numbers, other._numbers) ? _variables[(number * page.Length) + i].Value : Variable(variable);
                var joined = mine is null || ReferenceEquals(mine, value) ? value : mine.Join(value, here, there);
                if (ReferenceEquals(joined, mine))
                    continue;
                PutVariable(variable, joined);
                changed = true;
            }
        }

        return changed;
    }

    private bool JoinHeap(FlowState other, ImmutableArray<GuardFact> here, ImmutableArray<GuardFact> there)
    {
        var changed = false;
        var pages = Math.Max(_heap.PageCount, other._heap.PageCount);
        for (var number = 0; number < pages; number++)
        {
            var (mine, theirs) = (_heap.Page(number), other._heap.Page(number));
            if (ReferenceEquals(mine, theirs))
                continue;
            var length = (mine ?? theirs)!.Length; // one of them is there
            for (var i = 0; i < length; i++)
                changed |= JoinObject(mine is null ? default : mine[i], theirs is null ? default : theirs[i], here, there);
        }

        return changed;
    }

    private bool JoinObject(
        (AbstractObject Object, ImmutableArray<Cell> Cells) mine, (AbstractObject Object, ImmutableArray<Cell> Cells) theirs, ImmutableArray<GuardFact> here, ImmutableArray<GuardFact> there)
    {
        if (mine.Cells == theirs.Cells)
            return false;
        if (theirs.Cells.IsDefault)
            return mine.Object.Path is not null && JoinCells(mine.Object, mine.Cells, [], here, there);
        if (!mine.Cells.IsDefault)
            return JoinCells(mine.Object, mine.Cells, theirs.Cells, here, there);
        if (theirs.Object.Path is not null)
            return JoinCells(theirs.Object, [], theirs.Cells, here, there);
        SetCells(theirs.Object, theirs.Cells);
        return true;
    }

    private bool JoinCells(AbstractObject obj, ImmutableArray<Cell> mine, ImmutableArray<Cell> theirs, ImmutableArray<GuardFact> here, ImmutableArray<GuardFact> there)
    {
        ImmutableArray<Cell>.Builder? joined = null;
        var found = 0;
        for (var i = 0; i < mine.Length; i++)
        {
            ref readonly var cell = ref mine.ItemRef(i);
            var index = Cell.IndexOf(theirs, cell.Member, i); // both came from one state: mostly at the same place
            found += index < 0 ? 0 : 1;
            if (index >= 0 && cell.IsPlainly(theirs.ItemRef(index)))
                continue;
            var both = cell.Join(index < 0 ? null : theirs[index], here, there);
            if (!both.Same(cell))
                (joined ??= mine.ToBuilder())[i] = both;
        }

        for (var i = 0; i < theirs.Length && found < theirs.Length; i++)
        {
            if (Cell.IndexOf(mine, theirs.ItemRef(i).Member, i) < 0)
                (joined ??= mine.ToBuilder()).Add(theirs[i].Join(null, there, here));
        }

        if (joined is not null)
            SetCells(obj, joined.ToImmutable());
        return joined is not null;
    }
}
