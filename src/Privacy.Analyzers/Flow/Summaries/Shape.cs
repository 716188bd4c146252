using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Flow.Domain;
using Privacy.Analyzers.Flow.Guards.Facts;

namespace Privacy.Analyzers.Flow.Summaries;

/// <summary>What a member of a shape holds.</summary>
internal readonly record struct ShapeMember(Member Member, Shape Shape, bool MaybeInitial);

/// <summary>An object made by a method, by its number in the method's summary.</summary>
internal readonly record struct ShapeIdentity(IMethodSymbol Maker, int Number)
{
    public bool Equals(ShapeIdentity other) => Number == other.Number && SymbolEqualityComparer.Default.Equals(Maker, other.Maker);

    public override int GetHashCode() => Number;
}

/// <summary>A delegate in a summary: its code, and the shapes of what it captured.</summary>
internal sealed record ShapeDelegate(Closure Code, Shape? Receiver, ImmutableArray<(ISymbol Variable, Shape Shape)> Captured);

/// <summary>
/// A value without a state, fit to travel in a summary: a tree over symbolic labels, at most <see cref="MaxDepth"/> deep and
/// <see cref="MaxLeaves"/> wide; what is beyond collapses into deep labels. Immutable, compared by value without traces.
/// </summary>
internal sealed class Shape
{
    public const int MaxDepth = 3;
    public const int MaxLeaves = 16;

    public static readonly Shape Unknown = new();

    private int _objects = -1;

    public LabelSet Labels { get; init; } = LabelSet.Empty;

    /// <summary>Objects of the caller that this value is.</summary>
    public ImmutableArray<AccessPath> Aliases { get; init; } = [];

    /// <summary>True where an object made in the callee is among the possibilities.</summary>
    public bool HasObject { get; init; }

    /// <summary>Which object made in the callee it is, where that is one alone: two places of a summary may hold the same one.</summary>
    public ShapeIdentity? Identity { get; init; }

    public ITypeSymbol? Type { get; init; }

    public bool IsFresh { get; init; }

    public bool IsExactType { get; init; }

    /// <summary>It stands for several objects that one place made.</summary>
    public bool IsMany { get; init; }

    public ImmutableArray<ShapeMember> Members { get; init; } = [];

    /// <summary>Objects of the caller that this one was copied from: members nobody wrote hold what theirs held at first.</summary>
    public ImmutableArray<AccessPath> CopyOf { get; init; } = [];

    public ImmutableArray<ShapeDelegate> Delegates { get; init; } = [];

    public bool IsKnown { get; init; }

    public bool HasConstant { get; init; }

    public object? Constant { get; init; }

    /// <summary>The few constants that it may be.</summary>
    public ImmutableArray<object?> Choices { get; init; } = [];

    /// <summary>What it says of guards, in the caller's words.</summary>
    public ConditionValue Condition { get; init; } = ConditionValue.None;

    /// <summary>How many objects made in the callee it consists of.</summary>
    public int Objects => _objects >= 0 ? _objects : _objects = CountObjects();

    /// <summary>Writing it where something may be anyway changes nothing.</summary>
    public bool IsNothing => Labels.IsEmpty && Aliases.IsEmpty && !HasObject && Delegates.IsEmpty;

    public bool Same(Shape other) => ChangedRoots(other).IsEmpty;

    /// <summary>The roots whose labels differ; all roots where anything else does.</summary>
    public RootSet ChangedRoots(Shape other)
    {
        if (ReferenceEquals(this, other))
            return RootSet.Empty;
        if (Aliases.Length != other.Aliases.Length || HasObject != other.HasObject || IsFresh != other.IsFresh
            || IsExactType != other.IsExactType || IsMany != other.IsMany || IsKnown != other.IsKnown || HasConstant != other.HasConstant
            || !Equals(Constant, other.Constant) || Members.Length != other.Members.Length || CopyOf.Length != other.CopyOf.Length || Delegates.Length != other.Delegates.Length
            || Identity != other.Identity || !ConstantChoices.Same(Choices, other.Choices) || !SymbolEqualityComparer.Default.Equals(Type, other.Type) || !Condition.Same(other.Condition))
        {
            return RootSet.All;
        }

        foreach (var alias in Aliases)
        {
            if (!other.Aliases.Contains(alias))
                return RootSet.All;
        }

        var changed = Labels.ChangedRoots(other.Labels);
        for (var i = 0; i < Members.Length && !changed.IsAll; i++)
            changed = changed.Union(ChangedRoots(Members[i], other.Members[i]));
        for (var i = 0; i < Delegates.Length && !changed.IsAll; i++)
            changed = changed.Union(ChangedRoots(Delegates[i], other.Delegates[i]));
        return changed;
    }

    public static RootSet ChangedRoots(ShapeMember left, ShapeMember right) =>
        left.Member.Equals(right.Member) && left.MaybeInitial == right.MaybeInitial ? left.Shape.ChangedRoots(right.Shape) : RootSet.All;

    private Value Known => HasConstant ? Value.OfConstant(Constant) : Choices.IsEmpty ? Value.Unknown : Value.OneOf(Choices);

    /// <summary>One shape for either: used where a call may go to several methods.</summary>
    public Shape Join(Shape other)
    {
        if (Same(other))
            return this;
        return new Shape
        {
            Labels = Labels.Union(other.Labels),
            Aliases = UnionAliases(other),
            HasObject = HasObject || other.HasObject,
            Identity = !other.HasObject ? Identity : !HasObject ? other.Identity : Identity == other.Identity ? Identity : null,
            Type = SymbolEqualityComparer.Default.Equals(Type, other.Type) || !other.HasObject ? Type : HasObject ? null : other.Type,
            IsFresh = (IsFresh || !HasObject) && (other.IsFresh || !other.HasObject),
            IsExactType = IsExactType && other.IsExactType && SymbolEqualityComparer.Default.Equals(Type, other.Type),
            IsMany = IsMany || other.IsMany,
            Members = UnionMembers(other),
            CopyOf = CopyOf.IsEmpty ? other.CopyOf : CopyOf,
            Delegates = Delegates.AddRange(other.Delegates),
            IsKnown = IsKnown && other.IsKnown,
            Condition = ConditionValue.Join(Condition, HasConstant, Constant, other.Condition, other.HasConstant, other.Constant),
            Choices = ConstantChoices.Join(Known, other.Known),
            HasConstant = HasConstant && other.HasConstant && Equals(Constant, other.Constant),
            Constant = HasConstant && other.HasConstant && Equals(Constant, other.Constant) ? Constant : null,
        };
    }

    private int CountObjects()
    {
        if (HasConstant)
            return 0;
        var count = HasObject ? 1 : 0;
        foreach (var member in Members)
            count += member.Shape.Objects;
        foreach (var code in Delegates)
        {
            count += code.Receiver?.Objects ?? 0;
            foreach (var (_, shape) in code.Captured)
                count += shape.Objects;
        }

        return count;
    }

    private static RootSet ChangedRoots(ShapeDelegate left, ShapeDelegate right)
    {
        if (!SymbolEqualityComparer.Default.Equals(left.Code.Method, right.Code.Method) || left.Captured.Length != right.Captured.Length
            || (left.Receiver is null) != (right.Receiver is null))
        {
            return RootSet.All;
        }

        var changed = left.Receiver?.ChangedRoots(right.Receiver!) ?? RootSet.Empty; // both are set where the left one is
        for (var i = 0; i < left.Captured.Length && !changed.IsAll; i++)
            changed = changed.Union(left.Captured[i].Shape.ChangedRoots(right.Captured[i].Shape));
        return changed;
    }

    private ImmutableArray<AccessPath> UnionAliases(Shape other)
    {
        var aliases = Aliases;
        foreach (var alias in other.Aliases)
        {
            if (!aliases.Contains(alias))
                aliases = aliases.Add(alias);
        }

        return aliases;
    }

    private ImmutableArray<ShapeMember> UnionMembers(Shape other)
    {
        var members = ImmutableArray.CreateBuilder<ShapeMember>(Members.Length + other.Members.Length);
        foreach (var mine in Members)
        {
            var joined = mine with { MaybeInitial = true };
            foreach (var theirs in other.Members)
            {
                if (theirs.Member.Equals(mine.Member))
                    joined = new ShapeMember(mine.Member, mine.Shape.Join(theirs.Shape), mine.MaybeInitial || theirs.MaybeInitial);
            }

            members.Add(joined);
        }

        foreach (var theirs in other.Members)
        {
            var known = false;
            foreach (var mine in Members)
                known |= mine.Member.Equals(theirs.Member);
            if (!known)
                members.Add(theirs with { MaybeInitial = true });
        }

        return members.ToImmutable();
    }
}
