using Privacy.Analyzers.Flow.Domain;
using Privacy.Analyzers.Flow.Guards;
using Privacy.Analyzers.Flow.Interpretation;

namespace Privacy.Analyzers.Flow.Summaries;

/// <summary>What a call writes to objects of its caller.</summary>
internal sealed partial class Instantiation
{
    /// <summary>Assigns to what a <c>ref</c> return refers to: the member at the end of an alias.</summary>
    public void WriteThrough(Value value)
    {
        Forget();
        foreach (var alias in summary.Return.Aliases)
        {
            if (alias.Members.IsEmpty)
            {
                var isOnly = summary.Return.Aliases.Length == 1;
                if (alias.Root == RootKind.Parameter && alias.Ordinal < arguments.Length && arguments[alias.Ordinal].Operation is { } given)
                    Assignments.Assign(run, given, isOnly ? value : arguments[alias.Ordinal].Value.Join(value), call, state);
                continue;
            }

            var parent = Resolve(new AccessPath(alias.Root, alias.Ordinal, alias.Members.RemoveAt(alias.Members.Length - 1)));
            var member = alias.Members[alias.Members.Length - 1];
            if (summary.Return.Aliases.Length == 1 && member.Symbol is not null)
                Assignments.Write(parent, member, value, state);
            else
                Collections.Put(parent, member, value, state);
        }
    }

    /// <summary>The callee leaves what is passed by reference as it was: where the same variable is passed twice, the other one counts.</summary>
    private bool IsUntouched(int ordinal)
    {
        foreach (var (parameter, shape) in summary.References)
        {
            if (parameter == ordinal)
                return shape is { HasObject: false, HasConstant: false, Aliases.Length: 1, Labels.IsEmpty: true, Delegates.IsEmpty: true } && shape.Aliases[0].Equals(AccessPath.Parameter(ordinal));
        }

        return false;
    }

    /// <summary>An iterator that nobody is seen to enumerate here: it may not have done anything yet.</summary>
    private bool IsLate => summary.IsIterator && !Deferral.IsEnumerated(call);

    private SummaryEffect Closed(SummaryEffect effect) =>
        effect.Target is { Root: RootKind.Static, Members.IsEmpty: true } ? effect with { Member = effect.Member with { Member = GenericStatics.Closed(effect.Member.Member, callee) } } : effect;

    /// <summary>What the callee emptied before it filled it again: the entries known here go too, those known there are written afterwards.</summary>
    private void Clear(ShapeMember member, Value target, Value held)
    {
        if (member.MaybeInitial || IsLate || target.Objects.Length != 1 || !target.Labels.IsEmpty || !member.Member.Equals(Arrays.IsOrdered(target.Objects[0].Type) ? Member.Element : Member.MapValue))
            return;
        foreach (var cell in state.Cells(target.Objects[0]))
        {
            if (cell.Member.IsEntry)
                state.Write(target.Objects[0], new Cell(cell.Member, held, MaybeInitial: false));
        }
    }

    /// <summary>What the callee wrote for certain to what a variable holds, be it one of several objects.</summary>
    private void NoteWrites(List<(SummaryEffect Effect, Value Target, Value Held)> effects)
    {
        foreach (var (effect, target, held) in effects)
        {
            if (effect.Member.MaybeInitial || target.Objects.Length < 2 || !effect.Target.Members.IsEmpty || IsWrittenElsewhere(effect))
                continue;
            var passed = effect.Target.Root == RootKind.This ? Instance
                : effect.Target.Root == RootKind.Parameter && effect.Target.Ordinal < arguments.Length ? arguments[effect.Target.Ordinal].Operation
                : null;
            WritesThrough.Note(passed, effect.Member.Member, held, state);
        }
    }

    private bool IsWrittenElsewhere(SummaryEffect effect)
    {
        foreach (var other in summary.Effects)
        {
            if (other.Member.Member.Equals(effect.Member.Member) && !other.Target.Equals(effect.Target))
                return true;
        }

        return false;
    }

    private void Write(List<(SummaryEffect Effect, Value Target, Value Held)> effects)
    {
        foreach (var (effect, target, held) in effects)
            Clear(effect.Member, target, held);
        foreach (var (effect, target, held) in effects)
        {
            Stores.Record(run, effect.Member.Member.Symbol, held, arguments, call, state);
            Write(effect.Member, target, held);
        }

        Count(effects);
    }

    /// <summary>How many elements a list has after all that was put into it, where that is known.</summary>
    private void Count(List<(SummaryEffect Effect, Value Target, Value Held)> effects)
    {
        HashSet<AbstractObject>? counted = null;
        foreach (var (effect, target, held) in effects)
        {
            if (effect.Member.MaybeInitial || !effect.Member.Member.Equals(Member.Count) || held is not { HasConstant: true, Constant: int count } || target is not { Objects.Length: 1, Labels.IsEmpty: true } || target.Objects[0].IsMany)
                continue;
            Positions.Shrink(target.Objects[0], count, state);
            if (!(counted ??= []).Add(target.Objects[0]))
                Mix(effects, target);
        }
    }

    /// <summary>The callee took one list for two, and what it added behind each is somewhere in it.</summary>
    private void Mix(List<(SummaryEffect Effect, Value Target, Value Held)> effects, Value list)
    {
        Arrays.Blur(list, state);
        foreach (var (effect, target, held) in effects)
        {
            if (effect.Member.Member.IsEntry && target.Objects.Length == 1 && ReferenceEquals(target.Objects[0], list.Objects[0]))
                Collections.Put(list, Member.Element, held, state);
        }
    }

    private void Write(ShapeMember member, Value target, Value held)
    {
        if (member.Member.Equals(Member.Parts))
        {
            if (!PartViews.IsMoved(held))
            {
                PartViews.Forget(target, state);
                return;
            }

            Arrays.Blur(target, state);
            foreach (var moved in target.Objects)
                PartViews.Move(moved, state);
            return;
        }

        if (member.Member.Equals(Member.Cursor))
        {
            foreach (var moved in target.Objects)
                Cursors.Lose(moved, state);
            return;
        }

        if (member.Member.Symbol is null && !member.Member.IsEntry)
        {
            foreach (var list in target.Objects)
                Positions.Forget(list, state);
            if (member.Member.Equals(Member.Count))
                return;
        }

        if ((member.Member.IsEntry || member.Member.Equals(Member.Element)) && PartViews.Has(target, state))
        {
            Collections.Put(target, Member.Element, held, state); // the callee may have a part alone, and counts from its start
            return;
        }

        var weak = member.MaybeInitial || IsLate || target.Objects.Length != 1 || !target.Labels.IsEmpty;
        foreach (var obj in target.Objects)
        {
            if (weak)
                state.WriteAlso(obj, member.Member, held);
            else
                state.Write(obj, new Cell(member.Member, held, MaybeInitial: false));
        }
    }
}
