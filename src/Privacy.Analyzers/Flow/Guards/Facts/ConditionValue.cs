using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Flow.Domain;

namespace Privacy.Analyzers.Flow.Guards.Facts;

/// <summary>
/// What a value says of guards: what holds if it is <c>true</c>, if it is <c>false</c>, and once it is awaited. The third answer of a
/// <c>bool?</c>, none, says nothing. Immutable; <see cref="None"/> is the top: nothing known.
/// </summary>
internal sealed class ConditionValue
{
    public static readonly ConditionValue None = new([], [], []);

    private ConditionValue(ImmutableArray<GuardFact> whenTrue, ImmutableArray<GuardFact> whenFalse, ImmutableArray<GuardFact> whenAwaited)
    {
        WhenTrue = whenTrue;
        WhenFalse = whenFalse;
        WhenAwaited = whenAwaited;
    }

    public ImmutableArray<GuardFact> WhenTrue { get; }

    public ImmutableArray<GuardFact> WhenFalse { get; }

    public ImmutableArray<GuardFact> WhenAwaited { get; }

    public bool IsNone => ReferenceEquals(this, None);

    public static ConditionValue Of(ImmutableArray<GuardFact> whenTrue, ImmutableArray<GuardFact> whenFalse, ImmutableArray<GuardFact> whenAwaited = default)
    {
        if (whenAwaited.IsDefault)
            whenAwaited = [];
        return whenTrue.IsEmpty && whenFalse.IsEmpty && whenAwaited.IsEmpty ? None : new ConditionValue(whenTrue, whenFalse, whenAwaited);
    }

    public static ConditionValue OfParameter(int ordinal) => Of([GuardFact.OfParameter(ordinal, true)], [GuardFact.OfParameter(ordinal, false)]);

    /// <summary>A yes or no given on one of several ways says also what holds on that way.</summary>
    public static Value Told(Value value, ImmutableArray<GuardFact> facts, ITypeSymbol? type)
    {
        if (facts.IsEmpty || type?.SpecialType != SpecialType.System_Boolean)
            return value;
        return value.With(value.Condition.And(Of(
            value is { HasConstant: true, Constant: false } ? [] : facts, value is { HasConstant: true, Constant: true } ? [] : facts)));
    }

    /// <summary>Both are known of one value.</summary>
    public ConditionValue And(ConditionValue other) =>
        other.IsNone ? this : IsNone ? other : Of(
            GuardFacts.Both(WhenTrue, other.WhenTrue), GuardFacts.Both(WhenFalse, other.WhenFalse), GuardFacts.Both(WhenAwaited, other.WhenAwaited));

    public ConditionValue Negate() => IsNone ? None : Of(WhenFalse, WhenTrue, WhenAwaited);

    public ConditionValue Awaited() => WhenAwaited.IsEmpty ? this : Of(WhenTrue, WhenFalse);

    public bool Same(ConditionValue other) =>
        ReferenceEquals(this, other)
        || (GuardFacts.Same(WhenTrue, other.WhenTrue) && GuardFacts.Same(WhenFalse, other.WhenFalse) && GuardFacts.Same(WhenAwaited, other.WhenAwaited));

    /// <summary>One of two values: what both say. One that is never <c>true</c> says nothing against what holds when the other is.</summary>
    public static ConditionValue Join(Value left, Value right) =>
        Join(left.Condition, left.HasConstant, left.Constant, right.Condition, right.HasConstant, right.Constant);

    public static ConditionValue Join(ConditionValue left, bool isLeftKnown, object? leftConstant, ConditionValue right, bool isRightKnown, object? rightConstant)
    {
        if (left.IsNone && right.IsNone)
            return None;
        return Of(
            IsNever(isLeftKnown, leftConstant, true) ? right.WhenTrue : IsNever(isRightKnown, rightConstant, true) ? left.WhenTrue : GuardFacts.Join(left.WhenTrue, right.WhenTrue),
            IsNever(isLeftKnown, leftConstant, false) ? right.WhenFalse : IsNever(isRightKnown, rightConstant, false) ? left.WhenFalse : GuardFacts.Join(left.WhenFalse, right.WhenFalse),
            GuardFacts.Join(left.WhenAwaited, right.WhenAwaited));
    }

    /// <summary>Either of two, of which nothing else is known.</summary>
    public ConditionValue Join(ConditionValue other) =>
        Same(other) ? this : Of(
            GuardFacts.Join(WhenTrue, other.WhenTrue), GuardFacts.Join(WhenFalse, other.WhenFalse), GuardFacts.Join(WhenAwaited, other.WhenAwaited));

    public ConditionValue Reassigned(ISymbol variable) => IsNone ? this : Of(
        GuardFacts.Reassigned(WhenTrue, variable), GuardFacts.Reassigned(WhenFalse, variable), GuardFacts.Reassigned(WhenAwaited, variable));

    public ConditionValue Reassigned(AbstractObject owner, Member member) => IsNone ? this : Of(
        GuardFacts.Reassigned(WhenTrue, owner, member), GuardFacts.Reassigned(WhenFalse, owner, member), GuardFacts.Reassigned(WhenAwaited, owner, member));

    private static bool IsNever(bool isKnown, object? constant, bool answer) => isKnown && !(constant is bool known && known == answer);
}
