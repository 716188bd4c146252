using System.Collections.Immutable;
using Privacy.Analyzers.Flow.Guards.Facts;

namespace Privacy.Analyzers.Flow.Domain;

/// <summary>What a member of an object holds, and whether it may also still hold what it held at first.</summary>
internal readonly record struct Cell(Member Member, Value Value, bool MaybeInitial)
{
    /// <summary>Guards that hold wherever it still holds what it held at first: it was emptied where they do not.</summary>
    public ImmutableArray<GuardFact> InitialUnder { get; init; } = [];

    /// <summary>This cell or the other; on the other way nobody wrote to it where there is no other.</summary>
    /// <param name="other">The cell of the other way.</param>
    /// <param name="here">What holds on this way.</param>
    /// <param name="there">What holds on the other.</param>
    public Cell Join(Cell? other, ImmutableArray<GuardFact> here, ImmutableArray<GuardFact> there)
    {
        var theirs = other ?? new Cell(Member, Value, MaybeInitial: true) { InitialUnder = there };
        var under = !MaybeInitial ? theirs.InitialUnder : !theirs.MaybeInitial ? InitialUnder : GuardFacts.Join(InitialUnder, theirs.InitialUnder);
        var member = Member.Text is { } text && text != theirs.Member.Text ? Member.InAnyCase() : Member;
        return new Cell(member, other is null ? Value : Value.Join(theirs.Value, here, there), MaybeInitial || theirs.MaybeInitial) { InitialUnder = under };
    }

    /// <summary>Both are one cell, and it says nothing that a join would have to look at.</summary>
    public bool IsPlainly(in Cell other) =>
        ReferenceEquals(Value, other.Value) && !MaybeInitial && !other.MaybeInitial && InitialUnder == other.InitialUnder;

    /// <param name="cells">The cells of one object.</param>
    /// <param name="member">Whose cell is looked for.</param>
    /// <param name="likely">Where to look first.</param>
    public static int IndexOf(ImmutableArray<Cell> cells, Member member, int likely = 0)
    {
        if (likely < cells.Length && cells.ItemRef(likely).Member.Equals(member))
            return likely;
        for (var i = 0; i < cells.Length; i++)
        {
            if (cells.ItemRef(i).Member.Equals(member))
                return i;
        }

        return -1;
    }

    public bool Same(Cell other) =>
        ReferenceEquals(Value, other.Value) && MaybeInitial == other.MaybeInitial && GuardFacts.Same(InitialUnder, other.InitialUnder);
}
