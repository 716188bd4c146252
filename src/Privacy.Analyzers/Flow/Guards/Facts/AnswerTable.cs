using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Flow.Calls;
using Privacy.Analyzers.Flow.Domain;

namespace Privacy.Analyzers.Flow.Guards.Facts;

/// <summary>
/// What an answer that is no yes or no says: what holds where it is one of the constants told apart (a value of an enum, a text, null) or an object
/// of one of the types told apart, and where it is anything else. An answer that cannot be given has no facts at all (<c>default</c>), which says nothing against what holds of the
/// others. Immutable.
/// </summary>
internal sealed class AnswerTable
{
    /// <summary>More answers than this are not told apart: nothing is known of any.</summary>
    private const int MaxAnswers = 8;

    private readonly ImmutableArray<Answer> _answers;
    private readonly ImmutableArray<GuardFact> _other;

    private AnswerTable(ImmutableArray<Answer> answers, ImmutableArray<GuardFact> other)
    {
        _answers = answers;
        _other = other;
    }

    /// <summary>One answer, given where these facts hold.</summary>
    /// <param name="isNever">It is not null, whatever else it is.</param>
    public static AnswerTable Of(Value value, ImmutableArray<GuardFact> facts, bool isNever)
    {
        if (value.Condition.Answers is { } told)
            return told.Select(known => GuardFacts.Both(facts, known))!; // a table that tells something still does
        if (value.HasConstant)
            return new AnswerTable([new Answer(value.Constant, facts)], default);
        if (isNever && TypeTests.ExactTypeOf(value) is { } type)
            return new AnswerTable([new Answer(type.OriginalDefinition, facts)], default);
        return isNever ? new AnswerTable([new Answer(null, default)], facts) : new AnswerTable([], facts);
    }

    /// <summary>Yes, no or none, of which nothing is known: what a <c>bool?</c> says.</summary>
    public static AnswerTable OfTruth(ConditionValue condition) =>
        new([new Answer(true, condition.WhenTrue), new Answer(false, condition.WhenFalse), new Answer(null, [])], default);

    /// <summary>What holds where it is this constant.</summary>
    public ImmutableArray<GuardFact> When(object? constant) => Known(Find(constant));

    /// <summary>What holds where it is anything but this constant.</summary>
    public ImmutableArray<GuardFact> WhenNot(object? constant) => WhenNot(answer => Equals(answer, constant));

    /// <summary>What holds where it is of this type.</summary>
    public ImmutableArray<GuardFact> WhenIs(ITypeSymbol type) => WhenNot(answer => answer is null || (answer is ITypeSymbol made && TypeTests.Is(made, type.OriginalDefinition) == false));

    /// <summary>What holds where it is not of this type.</summary>
    public ImmutableArray<GuardFact> WhenIsNot(ITypeSymbol type) => WhenNot(answer => answer is ITypeSymbol made && TypeTests.Is(made, type.OriginalDefinition) == true);

    /// <summary>What is known once it turned out not to be this constant.</summary>
    public AnswerTable Without(object? constant)
    {
        var answers = _answers;
        for (var i = answers.Length - 1; i >= 0; i--)
        {
            if (Equals(answers[i].Constant, constant))
                answers = answers.RemoveAt(i);
        }

        return new AnswerTable(answers.Add(new Answer(constant, default)), _other);
    }

    /// <summary>What holds where it is a text with something in it.</summary>
    public ImmutableArray<GuardFact> WhenText() => WhenNot(static answer => answer is null or "");

    /// <summary>One of two: what both say.</summary>
    public static AnswerTable? Join(AnswerTable left, AnswerTable right)
    {
        if (ReferenceEquals(left, right))
            return left;
        var answers = ImmutableArray.CreateBuilder<Answer>();
        foreach (var answer in left._answers)
            answers.Add(answer with { Facts = Meet(answer.Facts, right.Find(answer.Constant)) });
        foreach (var answer in right._answers)
        {
            if (!left.Tells(answer.Constant))
                answers.Add(answer with { Facts = Meet(answer.Facts, left._other) });
        }

        return Of(answers.ToImmutable(), Meet(left._other, right._other));
    }

    /// <summary>Every set of facts replaced; <c>null</c> where nothing is told any more.</summary>
    public AnswerTable? Select(Func<ImmutableArray<GuardFact>, ImmutableArray<GuardFact>> change)
    {
        var answers = ImmutableArray.CreateBuilder<Answer>(_answers.Length);
        foreach (var answer in _answers)
            answers.Add(answer.Facts.IsDefault ? answer : answer with { Facts = change(answer.Facts) });
        return Of(answers.MoveToImmutable(), _other.IsDefault ? _other : change(_other));
    }

    public bool Same(AnswerTable? other)
    {
        if (ReferenceEquals(this, other))
            return true;
        if (other is null || _answers.Length != other._answers.Length || !Same(_other, other._other))
            return false;
        foreach (var answer in _answers)
        {
            if (!other.Tells(answer.Constant) || !Same(answer.Facts, other.Find(answer.Constant)))
                return false;
        }

        return true;
    }

    /// <summary>A table that tells of no guard is none.</summary>
    public AnswerTable? OrNone()
    {
        foreach (var answer in _answers)
        {
            if (!answer.Facts.IsDefaultOrEmpty)
                return this;
        }

        return _other.IsDefaultOrEmpty ? null : this;
    }

    private static AnswerTable? Of(ImmutableArray<Answer> answers, ImmutableArray<GuardFact> other) =>
        answers.Length > MaxAnswers ? null : new AnswerTable(answers, other);

    private ImmutableArray<GuardFact> WhenNot(Func<object?, bool> excluded)
    {
        var joined = _other;
        foreach (var answer in _answers)
        {
            if (!excluded(answer.Constant))
                joined = Meet(joined, answer.Facts);
        }

        return Known(joined);
    }

    private ImmutableArray<GuardFact> Find(object? constant)
    {
        foreach (var answer in _answers)
        {
            if (Equals(answer.Constant, constant))
                return answer.Facts;
        }

        return _other;
    }

    private bool Tells(object? constant)
    {
        foreach (var answer in _answers)
        {
            if (Equals(answer.Constant, constant))
                return true;
        }

        return false;
    }

    private static ImmutableArray<GuardFact> Meet(ImmutableArray<GuardFact> left, ImmutableArray<GuardFact> right) =>
        left.IsDefault ? right : right.IsDefault ? left : GuardFacts.Join(left, right);

    private static bool Same(ImmutableArray<GuardFact> left, ImmutableArray<GuardFact> right) =>
        left.IsDefault || right.IsDefault ? left.IsDefault == right.IsDefault : GuardFacts.Same(left, right);

    private static ImmutableArray<GuardFact> Known(ImmutableArray<GuardFact> facts) => facts.IsDefault ? [] : facts;

    private readonly record struct Answer(object? Constant, ImmutableArray<GuardFact> Facts);
}
