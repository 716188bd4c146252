using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Flow.Domain;
using Privacy.Analyzers.Flow.Interpretation;

namespace Privacy.Analyzers.Flow.Guards.Facts;

/// <summary>
/// What a value says of guards: what holds if it is <c>true</c>, if it is <c>false</c>, if it is one of several other answers, and once it is
/// awaited; what was asked of whatever can be taken of it. The third answer of a <c>bool?</c>, none, says nothing. Immutable;
/// <see cref="None"/> is the top: nothing known.
/// </summary>
internal sealed class ConditionValue
{
    public static readonly ConditionValue None = new([], [], [], null, []);

    private ConditionValue(
        ImmutableArray<GuardFact> whenTrue, ImmutableArray<GuardFact> whenFalse, ImmutableArray<GuardFact> whenAwaited, AnswerTable? answers,
        ImmutableArray<GuardFact> whenTaken)
    {
        WhenTrue = whenTrue;
        WhenFalse = whenFalse;
        WhenAwaited = whenAwaited;
        Answers = answers;
        WhenTaken = whenTaken;
    }

    public ImmutableArray<GuardFact> WhenTrue { get; }

    public ImmutableArray<GuardFact> WhenFalse { get; }

    public ImmutableArray<GuardFact> WhenAwaited { get; }

    /// <summary>The answers of a value that is no yes or no; <c>null</c> where nothing is known of them.</summary>
    public AnswerTable? Answers { get; }

    /// <summary>What a filter asked of each element of a sequence, and so of what is read from one.</summary>
    public ImmutableArray<GuardFact> WhenTaken { get; }

    public bool IsNone => ReferenceEquals(this, None);

    /// <summary>Nothing is known but what the caller may know.</summary>
    public bool IsGiven => IsNone || (WhenTrue.Length == 1 && WhenTrue[0].Truth is not null && WhenTaken.IsEmpty);

    public static ConditionValue Of(
        ImmutableArray<GuardFact> whenTrue, ImmutableArray<GuardFact> whenFalse, ImmutableArray<GuardFact> whenAwaited = default, AnswerTable? answers = null,
        ImmutableArray<GuardFact> whenTaken = default)
    {
        if (whenAwaited.IsDefault)
            whenAwaited = [];
        if (whenTaken.IsDefault)
            whenTaken = [];
        return whenTrue.IsEmpty && whenFalse.IsEmpty && whenAwaited.IsEmpty && whenTaken.IsEmpty && answers is null
            ? None
            : new ConditionValue(whenTrue, whenFalse, whenAwaited, answers, whenTaken);
    }

    /// <summary>A yes or no that the caller gave: it says whatever the caller knows of it.</summary>
    public static ConditionValue OfTruth(AccessPath path) => Of([GuardFact.OfTruth(path, true)], [GuardFact.OfTruth(path, false)]);

    /// <summary>An answer given on one of several ways says also what holds on that way.</summary>
    public static Value Told(Value value, ImmutableArray<GuardFact> facts, IOperation op) =>
        facts.IsEmpty || op.Type?.SpecialType == SpecialType.System_Boolean ? Told(value, facts) : ToldOf(value, facts, NullTests.IsNever(op));

    /// <summary>A yes or no, or a constant.</summary>
    public static Value Told(Value value, ImmutableArray<GuardFact> facts)
    {
        if (facts.IsEmpty)
            return value;
        if (value is { HasConstant: true, Constant: not bool })
            return ToldOf(value, facts, isNever: false);
        return value.With(value.Condition.And(Of(
            value is { HasConstant: true, Constant: false } ? [] : facts, value is { HasConstant: true, Constant: true } ? [] : facts)));
    }

    private static Value ToldOf(Value value, ImmutableArray<GuardFact> facts, bool isNever) =>
        value.With(Of(value.Condition.WhenTrue, value.Condition.WhenFalse, value.Condition.WhenAwaited, AnswerTable.Of(value, facts, isNever).OrNone(), value.Condition.WhenTaken));

    /// <summary>Both are known of one value.</summary>
    public ConditionValue And(ConditionValue other) =>
        other.IsNone ? this : IsNone ? other : Of(
            GuardFacts.Both(WhenTrue, other.WhenTrue), GuardFacts.Both(WhenFalse, other.WhenFalse), GuardFacts.Both(WhenAwaited, other.WhenAwaited), Answers ?? other.Answers,
            GuardFacts.Both(WhenTaken, other.WhenTaken));

    /// <summary>And of whatever is taken of it this was asked.</summary>
    public ConditionValue Taken(ImmutableArray<GuardFact> passed) => Of(WhenTrue, WhenFalse, WhenAwaited, Answers, GuardFacts.Both(WhenTaken, passed));

    /// <summary>The same, telling its answers apart like this.</summary>
    public ConditionValue Telling(AnswerTable answers) => Of(WhenTrue, WhenFalse, WhenAwaited, answers, WhenTaken);

    public ConditionValue Negate() => IsNone ? None : Of(WhenFalse, WhenTrue, WhenAwaited, whenTaken: WhenTaken);

    public ConditionValue Awaited() => WhenAwaited.IsEmpty ? this : Of(WhenTrue, WhenFalse, [], Answers, WhenTaken);

    public bool Same(ConditionValue other) =>
        ReferenceEquals(this, other)
        || (GuardFacts.Same(WhenTrue, other.WhenTrue) && GuardFacts.Same(WhenFalse, other.WhenFalse) && GuardFacts.Same(WhenAwaited, other.WhenAwaited) && GuardFacts.Same(WhenTaken, other.WhenTaken)
            && (Answers is null ? other.Answers is null : Answers.Same(other.Answers)));

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
            GuardFacts.Join(left.WhenAwaited, right.WhenAwaited),
            JoinAnswers(left.Answers ?? Known(isLeftKnown, leftConstant), right.Answers ?? Known(isRightKnown, rightConstant)),
            isLeftKnown && leftConstant is null ? right.WhenTaken : isRightKnown && rightConstant is null ? left.WhenTaken : GuardFacts.Join(left.WhenTaken, right.WhenTaken));
    }

    /// <summary>Either of two, of which nothing else is known.</summary>
    public ConditionValue Join(ConditionValue other) =>
        Same(other) ? this : Of(
            GuardFacts.Join(WhenTrue, other.WhenTrue), GuardFacts.Join(WhenFalse, other.WhenFalse), GuardFacts.Join(WhenAwaited, other.WhenAwaited),
            JoinAnswers(Answers, other.Answers),
            GuardFacts.Join(WhenTaken, other.WhenTaken));

    public ConditionValue Reassigned(ISymbol variable) => Select(facts => GuardFacts.Reassigned(facts, variable));

    public ConditionValue Reassigned(AbstractObject owner, Member member) => Select(facts => GuardFacts.Reassigned(facts, owner, member));

    /// <summary>Every set of facts replaced.</summary>
    public ConditionValue Select(Func<ImmutableArray<GuardFact>, ImmutableArray<GuardFact>> change) =>
        IsNone ? this : Of(change(WhenTrue), change(WhenFalse), change(WhenAwaited), Answers?.Select(change)?.OrNone(), change(WhenTaken));

    private static AnswerTable? JoinAnswers(AnswerTable? left, AnswerTable? right) =>
        left is null || right is null ? null : AnswerTable.Join(left, right)?.OrNone();

    private static AnswerTable? Known(bool isKnown, object? constant) =>
        isKnown && constant is not bool ? AnswerTable.Of(Value.OfConstant(constant), [], isNever: false) : null;

    private static bool IsNever(bool isKnown, object? constant, bool answer) => isKnown && !(constant is bool known && known == answer);
}
