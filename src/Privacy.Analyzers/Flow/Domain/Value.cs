using System.Collections.Immutable;

namespace Privacy.Analyzers.Flow.Domain;

/// <summary>
/// What a variable may hold: labels (taint), abstract objects (aliases), a constant, and what a <c>bool</c> says of guards.
/// A join semilattice: union of labels and objects, intersection of what is known. Immutable.
/// </summary>
internal sealed class Value
{
    /// <summary>Beyond this many objects a value keeps the first it met: the domain must stay finite and joins cheap.</summary>
    public const int MaxObjects = 64;

    /// <summary>Nothing known, nothing personal.</summary>
    public static readonly Value Unknown = new();

    /// <summary>Known to hold nothing personal: a constant, a default, the result of anonymising.</summary>
    public static readonly Value Clean = new() { IsKnown = true };

    private Value()
    {
    }

    public LabelSet Labels { get; private init; } = LabelSet.Empty;

    public ImmutableArray<AbstractObject> Objects { get; private init; } = [];

    /// <summary>True where the value is known to hold what labels and objects say and nothing else: it overrides a member's tag.</summary>
    public bool IsKnown { get; private init; }

    public bool HasConstant { get; private init; }

    public object? Constant { get; private init; }

    /// <summary>Guards that hold if this is <c>true</c>.</summary>
    public ImmutableArray<string> WhenTrue { get; private init; } = [];

    /// <summary>Guards that hold if this is <c>false</c>.</summary>
    public ImmutableArray<string> WhenFalse { get; private init; } = [];

    public bool IsEmpty => Labels.IsEmpty && Objects.IsEmpty;

    public static Value OfConstant(object? constant) => new() { IsKnown = true, HasConstant = true, Constant = constant };

    public static Value Of(LabelSet labels) => labels.IsEmpty ? Unknown : new Value { Labels = labels };

    public static Value Of(AbstractObject obj) => new() { Objects = [obj] };

    public static Value Of(LabelSet labels, ImmutableArray<AbstractObject> objects) =>
        labels.IsEmpty && objects.IsEmpty ? Unknown : new Value { Labels = labels, Objects = objects };

    public static Value OfGuards(ImmutableArray<string> whenTrue, ImmutableArray<string> whenFalse) =>
        whenTrue.IsEmpty && whenFalse.IsEmpty ? Unknown : new Value { WhenTrue = whenTrue, WhenFalse = whenFalse };

    public Value WithLabels(LabelSet labels) =>
        ReferenceEquals(labels, Labels)
            ? this
            : new Value { Labels = labels, Objects = Objects, IsKnown = IsKnown && labels.IsEmpty, WhenTrue = WhenTrue, WhenFalse = WhenFalse };

    public Value AddLabels(LabelSet labels) => labels.IsEmpty ? this : WithLabels(Labels.Union(labels));

    public Value WithObjects(ImmutableArray<AbstractObject> objects) => new() { Labels = Labels, Objects = objects, IsKnown = IsKnown };

    public Value Join(Value other)
    {
        if (ReferenceEquals(this, other))
            return this;
        return new Value
        {
            Labels = Labels.Union(other.Labels),
            Objects = Union(Objects, other.Objects),
            IsKnown = IsKnown && other.IsKnown,
            HasConstant = HasConstant && other.HasConstant && Equals(Constant, other.Constant),
            Constant = HasConstant && other.HasConstant && Equals(Constant, other.Constant) ? Constant : null,
            WhenTrue = JoinFacts(WhenTrue, HasConstant, Constant, other.WhenTrue, other.HasConstant, other.Constant, impossible: false),
            WhenFalse = JoinFacts(WhenFalse, HasConstant, Constant, other.WhenFalse, other.HasConstant, other.Constant, impossible: true),
        };
    }

    /// <summary>True where joining the other value would add nothing.</summary>
    public bool Covers(Value other)
    {
        if (ReferenceEquals(this, other))
            return true;
        if (!Labels.Covers(other.Labels) || (IsKnown && !other.IsKnown))
            return false;
        if (HasConstant && !(other.HasConstant && Equals(Constant, other.Constant)))
            return false;
        foreach (var obj in other.Objects)
        {
            if (!Objects.Contains(obj) && Objects.Length < MaxObjects)
                return false;
        }

        return CoversFacts(WhenTrue, other, other.WhenTrue, impossible: false) && CoversFacts(WhenFalse, other, other.WhenFalse, impossible: true);
    }

    private static bool CoversFacts(ImmutableArray<string> mine, Value other, ImmutableArray<string> theirs, bool impossible) =>
        (other.HasConstant && Equals(other.Constant, impossible)) || GuardFacts.Join(mine, theirs).Length == mine.Length;

    /// <summary>A value that is never <c>true</c> says nothing against what holds when the other one is.</summary>
    private static ImmutableArray<string> JoinFacts(
        ImmutableArray<string> left, bool leftConstant, object? leftValue, ImmutableArray<string> right, bool rightConstant, object? rightValue, bool impossible)
    {
        if (leftConstant && Equals(leftValue, impossible))
            return right;
        if (rightConstant && Equals(rightValue, impossible))
            return left;
        return GuardFacts.Join(left, right);
    }

    private static ImmutableArray<AbstractObject> Union(ImmutableArray<AbstractObject> left, ImmutableArray<AbstractObject> right)
    {
        if (right.IsEmpty)
            return left;
        if (left.IsEmpty)
            return right;
        foreach (var obj in right)
        {
            if (left.Length >= MaxObjects)
                break;
            if (!left.Contains(obj))
                left = left.Add(obj);
        }

        return left;
    }
}
