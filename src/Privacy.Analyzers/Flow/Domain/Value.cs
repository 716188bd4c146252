using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Flow.Guards.Facts;

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

    /// <summary>Where it is no one constant but one of a few: all that it may be; else empty.</summary>
    public ImmutableArray<object?> Choices { get; private init; } = [];

    /// <summary>What it says of guards.</summary>
    public ConditionValue Condition { get; private init; } = ConditionValue.None;

    /// <summary>The run-time type of what the labels are of, where it is known and no object says it: a boxed text or number.</summary>
    public ITypeSymbol? Held { get; private init; }

    /// <summary>The class that what the labels are of is one of, or of one below it.</summary>
    public ITypeSymbol? Bound { get; private init; }

    /// <summary>What a test said that all of it is at least: a class or an interface.</summary>
    public ITypeSymbol? Within { get; private init; }

    /// <summary>The delegates run all, one after the other in this order, not one of them.</summary>
    public bool IsChain { get; private init; }

    /// <summary>A span or memory over a part of the one object: where that begins; <c>null</c> over the whole of it.</summary>
    public Part? Part { get; private init; }

    public bool IsEmpty => Labels.IsEmpty && Objects.IsEmpty;

    public static Value OfConstant(object? constant) => new() { IsKnown = true, HasConstant = true, Constant = constant };

    public static Value Of(LabelSet labels) => labels.IsEmpty ? Unknown : new Value { Labels = labels };

    public static Value Of(AbstractObject obj) => new() { Objects = obj.Alone };

    public static Value Of(LabelSet labels, ImmutableArray<AbstractObject> objects) =>
        labels.IsEmpty && objects.IsEmpty ? Unknown : new Value { Labels = labels, Objects = objects };

    public static Value Of(ConditionValue condition) => condition.IsNone ? Unknown : new Value { Condition = condition };

    public Value With(ConditionValue condition) =>
        ReferenceEquals(condition, Condition)
            ? this
            : new Value { Labels = Labels, Objects = Objects, IsKnown = IsKnown, HasConstant = HasConstant, Constant = Constant, Held = Held, Bound = Bound, IsChain = IsChain, Part = Part, Choices = Choices, Within = Within, Condition = condition };

    public Value WithLabels(LabelSet labels) =>
        ReferenceEquals(labels, Labels)
            ? this
            : new Value { Labels = labels, Objects = Objects, IsKnown = IsKnown && labels.IsEmpty, IsChain = IsChain, Held = Held, Bound = Labels.IsEmpty ? null : Bound, Part = Part, Condition = Condition };

    public Value AddLabels(LabelSet labels) => labels.IsEmpty ? this : WithLabels(Labels.Union(labels));

    public Value WithObjects(ImmutableArray<AbstractObject> objects) => new() { Labels = Labels, Objects = objects, IsKnown = IsKnown, IsChain = IsChain, Held = Held, Bound = Bound, Part = Part, Condition = Condition };

    public Value WithHeld(ITypeSymbol type) => new() { Labels = Labels, Objects = Objects, Held = type };

    public Value WithBound(ITypeSymbol type) => new() { Labels = Labels, Objects = Objects, IsKnown = IsKnown, Held = Held, Bound = type, Condition = Condition };

    public Value WithWithin(ITypeSymbol type) => new() { Labels = Labels, Objects = Objects, IsKnown = IsKnown, IsChain = IsChain, Held = Held, Bound = Bound, Part = Part, Within = type, Condition = Condition };

    public Value Over(Part? part) => new() { Labels = Labels, Objects = Objects, IsKnown = IsKnown, Part = part, Condition = Condition };

    /// <summary>One of these constants.</summary>
    public static Value OneOf(ImmutableArray<object?> constants) =>
        constants.Length == 1 ? OfConstant(constants[0]) : new() { IsKnown = true, Choices = constants };

    /// <summary>The value once it turned out not to be this constant.</summary>
    public Value Without(object? constant) =>
        Choices.Contains(constant) ? OneOf(Choices.Remove(constant)).With(Condition) : this;

    /// <summary>The value where nothing is known of the constants that it may be.</summary>
    public Value AnyConstant() => new() { Labels = Labels, Objects = Objects, IsKnown = IsKnown, Held = Held, Bound = Bound, IsChain = IsChain, Part = Part, Condition = Condition };

    /// <summary>The constants that it may be; empty where it may be anything else.</summary>
    public ImmutableArray<object?> Constants => HasConstant ? [Constant] : Choices;

    /// <summary>The other object in place of the one.</summary>
    public Value Renamed(AbstractObject from, AbstractObject to) => WithObjects(Objects.Contains(to) ? Objects.Remove(from) : Objects.Replace(from, to));

    /// <summary>What is personal on one of two ways only is so under what holds on that way. This value itself where the other adds nothing.</summary>
    public Value Join(Value other, ImmutableArray<GuardFact> here, ImmutableArray<GuardFact> there)
    {
        var mine = WithLabels(Labels.UnderUnlessIn(other.Labels, here));
        var theirs = other.WithLabels(other.Labels.UnderUnlessIn(Labels, there));
        return mine.Covers(theirs) ? mine : mine.Join(theirs);
    }

    public Value Join(Value other)
    {
        if (ReferenceEquals(this, other))
            return this;
        return new Value
        {
            Labels = Labels.Union(other.Labels),
            Objects = Union(Objects, other.Objects),
            IsKnown = IsKnown && other.IsKnown,
            Held = Labels.IsEmpty ? other.Held : other.Labels.IsEmpty ? Held : Same(Held, other.Held),
            Bound = Labels.IsEmpty ? other.Bound : other.Labels.IsEmpty ? Bound : Same(Bound, other.Bound),
            Within = Same(Within, other.Within),
            HasConstant = HasConstant && other.HasConstant && Equals(Constant, other.Constant),
            Constant = HasConstant && other.HasConstant && Equals(Constant, other.Constant) ? Constant : null,
            Choices = ConstantChoices.Join(this, other),
            Condition = ConditionValue.Join(this, other),
            Part = Objects.IsEmpty ? other.Part : other.Objects.IsEmpty || Part == other.Part ? Part : Part.Unknown,
            IsChain = Objects.IsEmpty ? other.IsChain : other.Objects.IsEmpty ? IsChain : IsChain && other.IsChain && SameOrder(Objects, other.Objects),
        };
    }

    /// <summary><c>a += b</c>: the delegates of the one, then those of the other. Where one of them is one of several, so are all.</summary>
    public Value Then(Value next)
    {
        if (Objects.IsEmpty && Labels.IsEmpty)
            return next;
        var all = Join(next);
        return (Objects.Length > 1 && !IsChain) || (next.Objects.Length > 1 && !next.IsChain) || next.Objects.IsEmpty || all.Objects.Length != Objects.Length + next.Objects.Length
            ? all
            : new Value { Labels = all.Labels, Objects = all.Objects, IsKnown = all.IsKnown, Condition = all.Condition, IsChain = true };
    }

    /// <summary>True where it has all that the other one has of labels, and of what callers pass.</summary>
    public bool CoversGiven(Value other)
    {
        if (!Labels.Covers(other.Labels))
            return false;
        foreach (var obj in other.Objects)
        {
            if (obj.Path is not null && !Objects.Contains(obj))
                return false;
        }

        return true;
    }

    /// <summary>True where joining the other value would add nothing.</summary>
    public bool Covers(Value other)
    {
        if (ReferenceEquals(this, other))
            return true;
        if (!Labels.Covers(other.Labels) || (IsKnown && !other.IsKnown) || (IsChain && !other.Objects.IsEmpty && !(other.IsChain && SameOrder(Objects, other.Objects))))
            return false;
        if (Part != other.Part && Part != Part.Unknown && !other.Objects.IsEmpty)
            return false;
        if (HasConstant && !(other.HasConstant && Equals(Constant, other.Constant)))
            return false;
        if (!Choices.IsEmpty && !ConstantChoices.Covers(Choices, other))
            return false;
        if (Held is not null && !other.Labels.IsEmpty && !SymbolEqualityComparer.Default.Equals(Held, other.Held))
            return false;
        if (Bound is not null && !other.Labels.IsEmpty && !SymbolEqualityComparer.Default.Equals(Bound, other.Bound))
            return false;
        if (Within is not null && !SymbolEqualityComparer.Default.Equals(Within, other.Within))
            return false;
        foreach (var obj in other.Objects)
        {
            if (!Objects.Contains(obj) && Objects.Length < MaxObjects)
                return false;
        }

        return Condition.IsNone || ConditionValue.Join(this, other).Same(Condition);
    }

    private static bool SameOrder(ImmutableArray<AbstractObject> left, ImmutableArray<AbstractObject> right)
    {
        if (left.Length != right.Length)
            return false;
        for (var i = 0; i < left.Length; i++)
        {
            if (!ReferenceEquals(left[i], right[i]))
                return false;
        }

        return true;
    }

    private static ITypeSymbol? Same(ITypeSymbol? left, ITypeSymbol? right) => SymbolEqualityComparer.Default.Equals(left, right) ? left : null;

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
