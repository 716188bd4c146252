using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Flow.Calls;
using Privacy.Analyzers.Flow.Demand;
using Privacy.Analyzers.Flow.Domain;
using Privacy.Analyzers.Flow.Findings;
using Privacy.Analyzers.Flow.Guards.Facts;
using Privacy.Analyzers.Flow.Summaries;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>
/// What static fields hold before any method runs: what the initialisers and the static constructor of their type write, by its summary.
/// A path of statics is still the caller's to say; the sources found here come on top of it.
/// </summary>
internal static class StaticState
{
    private const int MaxAliases = 4;

    /// <summary>The labels at a path of a static field; what is below its end is found when that is read.</summary>
    public static LabelSet Labels(Interpreter run, AccessPath path)
    {
        var labels = LabelSet.Empty;
        Gather(run, path, ref labels, isDeep: false, MaxAliases);
        return labels;
    }

    /// <summary>The labels at a path of a static field and everywhere below.</summary>
    public static LabelSet Content(Interpreter run, AccessPath path)
    {
        var labels = LabelSet.Empty;
        Gather(run, path, ref labels, isDeep: true, MaxAliases);
        return labels;
    }

    /// <summary>True where what is known so far puts something personal there.</summary>
    public static bool Holds(EngineContext engine, AccessPath path)
    {
        if (path.Root != RootKind.Static || path.Members.IsEmpty || Initializer(engine, path.Members[0].Symbol) is not { } initializer)
            return false;
        foreach (var effect in engine.Summaries.NodeOf(initializer).Summary.Effects)
        {
            if (effect.Target is { Root: RootKind.Static, Members.IsEmpty: true } && GenericStatics.IsSame(effect.Member.Member, path.Members[0]) && HandedOut.Has(effect.Member.Shape))
                return true;
        }

        return false;
    }

    /// <summary>The value, and of code that a static object holds all that its initialiser put there.</summary>
    public static Value WithCode(Interpreter run, Value target, SyntaxNode node, FlowState state)
    {
        foreach (var obj in target.Objects)
        {
            if (obj.Path is { Root: RootKind.Static, Members.Length: > 1 } path)
                GatherCode(run, path, node, ref target, state, MaxAliases);
        }

        return target;
    }

    /// <summary>True where it is seen which code a static object was made with.</summary>
    public static bool HoldsCode(Interpreter run, AccessPath path) => HoldsCode(run, path, MaxAliases);

    private static bool HoldsCode(Interpreter run, AccessPath path, int aliases)
    {
        if (aliases == 0 || path is not { Root: RootKind.Static, Members.Length: > 1 } || Initializer(run.Engine, path.Members[0].Symbol) is not { } initializer || SymbolEqualityComparer.Default.Equals(initializer, run.Code.Method))
            return false;
        foreach (var effect in run.Engine.Summaries.Request(run.Engine.Summaries.NodeOf(initializer), RootSet.Empty, run.Node, run.Depth).Effects)
        {
            if (effect.Target is { Root: RootKind.Static, Members.IsEmpty: true } && GenericStatics.IsSame(effect.Member.Member, path.Members[0]) && HoldsCodeAt(run, effect.Member.Shape, path, 1, aliases))
                return true;
        }

        return false;
    }

    private static bool HoldsCodeAt(Interpreter run, Shape shape, AccessPath path, int depth, int aliases)
    {
        if (depth == path.Members.Length && !shape.Delegates.IsEmpty)
            return true;
        foreach (var alias in shape.Aliases)
        {
            var other = alias;
            for (var i = depth; i < path.Members.Length && !other.IsFull; i++)
                other = other.Append(path.Members[i]);
            if (HoldsCode(run, other, aliases - 1))
                return true;
        }

        foreach (var member in shape.Members)
        {
            if (depth < path.Members.Length && Meets(member.Member, path.Members[depth]) && HoldsCodeAt(run, member.Shape, path, depth + 1, aliases))
                return true;
        }

        return false;
    }

    private static void GatherCode(Interpreter run, AccessPath path, SyntaxNode node, ref Value target, FlowState state, int aliases)
    {
        if (aliases == 0 || path is not { Root: RootKind.Static, Members.Length: > 1 } || Initializer(run.Engine, path.Members[0].Symbol) is not { } initializer || SymbolEqualityComparer.Default.Equals(initializer, run.Code.Method))
            return;
        var made = run.Engine.Summaries.NodeOf(initializer);
        var summary = run.Engine.Summaries.Request(made, RootSet.Empty, run.Node, run.Depth);
        var call = new Instantiation(run, made, summary, initializer, null, node, [], node, state);
        foreach (var effect in summary.Effects)
        {
            if (effect.Target is { Root: RootKind.Static, Members.IsEmpty: true } && GenericStatics.IsSame(effect.Member.Member, path.Members[0]))
                CodeAt(run, effect.Member.Shape, path, 1, call, ref target, node, state, aliases);
        }
    }

    private static void CodeAt(Interpreter run, Shape shape, AccessPath path, int depth, Instantiation call, ref Value target, SyntaxNode node, FlowState state, int aliases)
    {
        if (depth == path.Members.Length)
            target = target.Join(call.CodeOf(shape));
        foreach (var alias in shape.Aliases)
        {
            var other = alias;
            for (var i = depth; i < path.Members.Length && !other.IsFull; i++)
                other = other.Append(path.Members[i]);
            GatherCode(run, other, node, ref target, state, aliases - 1);
        }

        foreach (var member in shape.Members)
        {
            if (depth < path.Members.Length && Meets(member.Member, path.Members[depth]))
                CodeAt(run, member.Shape, path, depth + 1, call, ref target, node, state, aliases);
        }
    }

    private static void Gather(Interpreter run, AccessPath path, ref LabelSet labels, bool isDeep, int aliases)
    {
        if (path.Root != RootKind.Static || path.Members.IsEmpty || aliases == 0 || Initializer(run.Engine, path.Members[0].Symbol) is not { } initializer)
            return;
        if (SymbolEqualityComparer.Default.Equals(initializer, run.Code.Method))
            return; // what it has not written yet is empty
        var summary = run.Engine.Summaries.Request(run.Engine.Summaries.NodeOf(initializer), RootSet.Empty, run.Node, run.Depth);
        foreach (var effect in summary.Effects)
        {
            if (effect.Target is { Root: RootKind.Static, Members.IsEmpty: true } && GenericStatics.IsSame(effect.Member.Member, path.Members[0]))
                At(run, effect.Member.Shape, path, 1, ref labels, isDeep, aliases);
        }
    }

    private static void At(Interpreter run, Shape shape, AccessPath path, int depth, ref LabelSet labels, bool isDeep, int aliases)
    {
        Add(shape, ref labels);
        foreach (var alias in shape.Aliases)
        {
            var other = alias;
            for (var i = depth; i < path.Members.Length && !other.IsFull; i++)
                other = other.Append(path.Members[i]);
            Gather(run, other, ref labels, isDeep, aliases - 1);
        }

        foreach (var member in shape.Members)
        {
            if (depth < path.Members.Length ? Meets(member.Member, path.Members[depth]) : isDeep)
                At(run, member.Shape, path, Math.Min(depth + 1, path.Members.Length), ref labels, isDeep, aliases);
        }
    }

    private static void Add(Shape shape, ref LabelSet labels)
    {
        foreach (var entry in shape.Labels.Entries)
        {
            if (entry.Label.Source is not null)
                labels = labels.Union(LabelSet.Of(entry.Label.Unguarded(), entry.Trace?.OwnedBy([])));
        }
    }

    private static bool Meets(Member written, Member read) =>
        written.Equals(read) || written.Equals(Member.Content)
        || (read.Equals(Member.MapValue) && written.IsEntry) || (read.IsEntry && written.Equals(Member.MapValue))
        || (read.Equals(Member.Element) && written.IsEntry) || (read.IsEntry && written.Equals(Member.Element));

    private static IMethodSymbol? Initializer(EngineContext engine, ISymbol? member)
    {
        if (member is not (IFieldSymbol or IPropertySymbol) || !member.IsStatic || !engine.Bodies.IsOwn(member) || member.ContainingType is not { } type)
            return null;
        var held = member is IFieldSymbol field ? field.Type : ((IPropertySymbol)member).Type;
        if (!TypeFacts.CanCarry(held) || TypeFacts.IsDelegate(held) || type.OriginalDefinition.StaticConstructors.IsEmpty)
            return null;
        return type.OriginalDefinition.StaticConstructors[0];
    }
}
