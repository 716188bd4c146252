using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Catalog;
using Privacy.Analyzers.Flow.Calls;
using Privacy.Analyzers.Flow.Domain;
using Privacy.Analyzers.Flow.Findings;
using Privacy.Analyzers.Flow.Guards.Facts;
using Privacy.Analyzers.Flow.Interpretation;

namespace Privacy.Analyzers.Flow.Summaries;

/// <summary>State at the exits of a body → summary: what is returned, what was written where the caller can see it, which sinks wait for labels.</summary>
internal static class Summarise
{
    /// <summary>What a method writes beyond this many members is not told to its callers.</summary>
    private const int MaxEffects = 96;

    public static MethodSummary Of(Interpreter run)
    {
        var frame = run.Frame;
        var exit = frame.Exit;
        var identities = new Dictionary<AbstractObject, int>();
        return new MethodSummary
        {
            Return = Returned(run, frame, exit, identities),
            References = References(run, exit, identities),
            Effects = Effects(run, exit.IsAlive ? exit : run.Left, identities), // what never returns leaves what it wrote to those who catch
            Sinks = WaitingSinks.Of(run),
            Callbacks = [.. run.Callbacks],
            Thrown = run.Thrown is { IsNothing: false } thrown ? thrown : null,
            Ensures = exit.IsAlive && !frame.Method.IsAsync && !frame.IsIterator ? GuardFacts.Checked(exit.Facts) : [],
            Condition = Condition(frame, exit),
            Settled = Settled.OfBody(run),
            IsIterator = frame.IsIterator,
            NeverReturns = !exit.IsAlive && frame.Yielded is null && !Stubs.IsStub(run.Code.Body),
        };
    }

    /// <summary>What async code made sure of is so once it is awaited; an iterator did nothing yet.</summary>
    private static ConditionValue Condition(Frame frame, FlowState exit)
    {
        if (frame.IsIterator || !exit.IsAlive)
            return ConditionValue.None;
        var condition = frame.Condition.Select(GuardFacts.Checked);
        return frame.Method.IsAsync
            ? ConditionValue.Of(condition.WhenTrue, condition.WhenFalse, GuardFacts.Checked(exit.Facts), condition.Answers, condition.WhenTaken)
            : condition;
    }

    public static Shape ShapeOf(Interpreter run, Value value, FlowState state) =>
        ShapeOf(run, value, state, Shape.MaxDepth, new ShapeBudget(null), []);

    /// <summary>A value at the exit: the same object in two of them is the same for the caller.</summary>
    private static Shape ShapeOf(Interpreter run, Value value, FlowState exit, Dictionary<AbstractObject, int> identities) =>
        ShapeOf(run, value, exit, Shape.MaxDepth, new ShapeBudget(identities), []);

    private static Shape Returned(Interpreter run, Frame frame, FlowState exit, Dictionary<AbstractObject, int> identities)
    {
        if (frame.Yielded is { } yielded)
        {
            var members = ImmutableArray.CreateBuilder<ShapeMember>(yielded.Count + 1);
            for (var i = 0; i < yielded.Count; i++)
                members.Add(new ShapeMember(Member.EntryOf(i), ShapeOf(run, yielded.At(i), exit, identities), MaybeInitial: false));
            if (yielded.IsAll(run.Code.Body))
                members.Add(new ShapeMember(Member.Count, ShapeOf(run, Value.OfConstant(yielded.Count), exit, identities), MaybeInitial: false));
            if (yielded.Others is { } others)
                members.Add(new ShapeMember(Member.Element, ShapeOf(run, others, exit, identities), MaybeInitial: true));
            return new Shape { HasObject = true, IsFresh = true, Type = frame.Method.ReturnType, Members = members.ToImmutable() };
        }

        return frame.Returned is { } returned ? ShapeOf(run, returned, exit, identities) : Shape.Unknown;
    }

    private static ImmutableArray<(int Ordinal, Shape Shape)> References(Interpreter run, FlowState exit, Dictionary<AbstractObject, int> identities)
    {
        var references = ImmutableArray.CreateBuilder<(int Ordinal, Shape Shape)>();
        foreach (var parameter in run.Code.Method.Parameters)
        {
            if (parameter.RefKind is RefKind.Ref or RefKind.Out && exit.Variable(parameter) is { } value)
                references.Add((parameter.Ordinal, ShapeOf(run, value, exit, identities)));
        }

        return references.ToImmutable();
    }

    private static ImmutableArray<SummaryEffect> Effects(Interpreter run, FlowState exit, Dictionary<AbstractObject, int> identities)
    {
        var effects = ImmutableArray.CreateBuilder<SummaryEffect>();
        var counts = 0;
        foreach (var obj in exit.Objects)
        {
            if (obj.Path is null)
                continue;
            foreach (var cell in exit.Cells(obj))
            {
                var shape = ShapeOf(run, cell.Value, exit, identities);
                var isCount = cell.Member.Equals(Member.Count);
                if (cell.MaybeInitial && shape.IsNothing && !cell.Member.Equals(Member.Parts) && !cell.Member.Equals(Member.Cursor) && !isCount)
                    continue; // nothing that a caller could tell from before

                // How many elements lists have takes no place from what they hold.
                counts += isCount ? 1 : 0;
                if ((isCount ? counts > MaxEffects : effects.Count - counts >= MaxEffects) && run.Code.Method.MethodKind != MethodKind.StaticConstructor)
                {
                    run.GiveUp("it writes to more members than its callers are told of");
                    return effects.ToImmutable();
                }

                effects.Add(new SummaryEffect(obj.Path!, new ShapeMember(cell.Member, shape, cell.MaybeInitial))); // filtered above
            }
        }

        return effects.ToImmutable();
    }

    private static Shape ShapeOf(Interpreter run, Value value, FlowState state, int depth, ShapeBudget budget, ImmutableArray<AbstractObject> above)
    {
        if (value.IsEmpty && !value.IsKnown && value.Condition.IsNone)
            return Shape.Unknown;
        var labels = value.Labels;
        var aliases = ImmutableArray<AccessPath>.Empty;
        var delegates = ImmutableArray<ShapeDelegate>.Empty;
        Shape? made = null;
        foreach (var obj in value.Objects)
        {
            if (obj.Path is { } path)
                aliases = aliases.Add(path);
            else if (obj.Delegate is { } closure)
                delegates = delegates.Add(DelegateOf(run, closure, state, depth, budget, above));
            else if (above.Contains(obj) && budget.IdentityOf(run, obj) is { } again)
                made = Join(made, new Shape { HasObject = true, Type = obj.Type, IsFresh = obj.IsFresh, IsExactType = obj.IsExactType, Identity = again });
            else if (depth == 0 || budget.IsSpent || above.Contains(obj))
            {
                labels = labels.Union(Contents.Of(run, Value.Of(obj), Reach.Content, run.Code.Body?.Syntax ?? run.Code.Method.ContainingType.DeclaringSyntaxReferences[0].GetSyntax(), state));
                made = Join(made, new Shape { HasObject = true, Type = obj.Type });
            }
            else
                made = Join(made, ObjectOf(run, obj, state, depth, budget, above.Add(obj)));
        }

        return new Shape
        {
            Labels = labels,
            Aliases = aliases,
            Delegates = delegates,
            HasObject = made is not null,
            Identity = made?.Identity,
            Type = made?.Type,
            IsFresh = made?.IsFresh ?? false,
            IsExactType = made?.IsExactType ?? false,
            IsMany = made?.IsMany ?? false,
            Members = made?.Members ?? [],
            CopyOf = made?.CopyOf ?? [],
            IsKnown = value.IsKnown,
            Condition = value.Condition,
            HasConstant = value.HasConstant,
            Constant = value.Constant,
            Choices = value.Choices,
        };
    }

    private static Shape Join(Shape? left, Shape right) => left is null ? right : left.Join(right);

    private static Shape ObjectOf(Interpreter run, AbstractObject obj, FlowState state, int depth, ShapeBudget budget, ImmutableArray<AbstractObject> above)
    {
        var members = ImmutableArray.CreateBuilder<ShapeMember>();
        foreach (var cell in state.Cells(obj))
        {
            budget.Spend();
            members.Add(new ShapeMember(cell.Member, ShapeOf(run, cell.Value, state, depth - 1, budget, above), cell.MaybeInitial));
        }

        if (obj is { Length: >= 0, Type: IArrayTypeSymbol })
            members.Add(new ShapeMember(Member.Count, new Shape { IsKnown = true, HasConstant = true, Constant = obj.Length }, MaybeInitial: false));
        var copied = obj.CopyOf is { Path: { } path } ? ImmutableArray.Create(path) : [];
        return new Shape
        {
            HasObject = true,
            Identity = budget.IdentityOf(run, obj),
            Type = obj.Type,
            IsFresh = obj.IsFresh,
            IsExactType = obj.IsExactType,
            IsMany = obj.IsMany,
            Members = members.ToImmutable(),
            CopyOf = copied,
        };
    }

    private static ShapeDelegate DelegateOf(Interpreter run, Closure closure, FlowState state, int depth, ShapeBudget budget, ImmutableArray<AbstractObject> above)
    {
        var receiver = closure.Receiver is null ? null : ShapeOf(run, closure.Receiver, state, Math.Max(0, depth - 1), budget, above);
        var captured = ImmutableArray.CreateBuilder<(ISymbol Variable, Shape Shape)>();
        if (depth > 0)
        {
            foreach (var variable in CapturedVariables.Of(run, closure))
            {
                if (Held(closure, variable, state) is { } held)
                    captured.Add((variable, ShapeOf(run, held, state, depth - 1, budget, above)));
            }
        }

        return new ShapeDelegate(closure, receiver, captured.ToImmutable());
    }

    /// <summary>A closure that a call returned brings its variables along.</summary>
    private static Value? Held(Closure closure, ISymbol variable, FlowState state)
    {
        for (var made = closure; made is not null; made = made.Outer)
        {
            foreach (var (captured, value) in made.Captured.IsDefault ? [] : made.Captured)
            {
                if (SymbolEqualityComparer.Default.Equals(captured, variable))
                    return made.Held(variable, value, state);
            }
        }

        return state.Variable(variable);
    }
}
