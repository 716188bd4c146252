using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Catalog;
using Privacy.Analyzers.Flow.Calls;
using Privacy.Analyzers.Flow.Domain;
using Privacy.Analyzers.Flow.Findings;
using Privacy.Analyzers.Flow.Guards;
using Privacy.Analyzers.Flow.Guards.Facts;
using Privacy.Analyzers.Flow.Interpretation;

namespace Privacy.Analyzers.Flow.Summaries;

/// <summary>The labels and the sinks of a summary: what is passed here reaches them, where the guards that hold here and there let it.</summary>
internal sealed partial class Instantiation
{
    private void RaiseSinks()
    {
        // What a boundary's body does is the recipient's; of its own claim it says how much is taken (Summarise).
        var boundary = Boundary();
        var client = Generated();
        var before = state.Facts;
        foreach (var waiting in summary.Sinks)
        {
            if (boundary is not null && !waiting.Sink.ClaimsAs(boundary))
                continue;
            state.Facts = GuardFacts.Both(waiting.IsLater && !(summary.IsIterator && Deferral.IsEnumerated(call)) ? GuardFacts.Deferred(before) : before, Facts.Of(waiting.Guards));
            var path = waiting.Label.Path!; // sinks of a summary wait for paths
            if (client is not null && waiting.Sink.Pack == client.Pack && IsTaken(client, path))
                continue; // the call said it, and knows where it goes
            if (path.Root == RootKind.Parameter && path.Ordinal < arguments.Length && !arguments[path.Ordinal].Elements.IsEmpty
                && path.Members.Length > 0 && path.Members[0].Equals(Member.Element))
            {
                foreach (var element in arguments[path.Ordinal].Elements)
                    Raise(waiting, Below(element.Value, path, 1), element.Syntax);
            }
            else if (path.Root == RootKind.Parameter && path.Ordinal < arguments.Length && path.Members.Length > 0 && path.Members[0].IsEntry && Listed(arguments[path.Ordinal].Elements, path.Members[0]) is { } listed)
            {
                Raise(waiting, Below(listed.Value, path, 1), listed.Syntax);
            }
            else if (path.Root == RootKind.Parameter && path.Ordinal < arguments.Length && path.Members.IsEmpty && !arguments[path.Ordinal].Elements.IsEmpty)
            {
                foreach (var element in arguments[path.Ordinal].Elements)
                    Raise(waiting, element.Value, element.Syntax);
            }
            else
            {
                Raise(waiting, Resolve(path), At(path));
            }
        }

        state.Facts = before;
    }

    /// <summary>The element of a <c>params</c> list at a position.</summary>
    private static Argument? Listed(ImmutableArray<Argument> elements, Member position)
    {
        for (var i = 0; i < elements.Length; i++)
        {
            if (Member.EntryOf(i).Equals(position))
                return elements[i];
        }

        return null;
    }

    private Sink? Boundary()
    {
        foreach (var sink in run.Engine.Facts.SinksOf(callee))
        {
            if (sink.IsBoundary)
                return sink;
        }

        return null;
    }

    private static bool IsTaken(Sink sink, AccessPath path) =>
        path.Root == RootKind.Parameter && path.Ordinal < sink.Parameters.Length && sink.Parameters[path.Ordinal] != SinkReach.None;

    private Sink? Generated()
    {
        foreach (var sink in run.Engine.Facts.SinksOf(callee))
        {
            if (sink.IsGenerated)
                return sink;
        }

        return null;
    }

    private void Raise(SummarySink waiting, Value value, SyntaxNode at)
    {
        if (!run.Step())
            return;
        var labels = Contents.Of(run, value, waiting.Label.Reach, at, state);
        foreach (var entry in labels.Entries)
        {
            var label = entry.Label.Through(waiting.Label).Unguarded();
            var trace = Trace.Concat(Trace.Add(entry.Trace, call, StepKind.Call, callee), waiting.Trace);
            if (state.IsAlive)
                run.Hits.Add(new SinkHit(run.Frame.Entered(entry.Trace) ?? at, waiting.Sink, label, trace, Passed.Facts(run, state.Facts, entry)) { IsLater = run.Scope is not null || waiting.IsLater });
        }
    }

    private SyntaxNode At(AccessPath path) =>
        path.Root switch
        {
            RootKind.Parameter when path.Ordinal < arguments.Length => arguments[path.Ordinal].Syntax,
            RootKind.This => receiverNode,
            RootKind.Callback => AtDelegate(path.Ordinal),
            _ => call,
        };

    /// <summary>What a delegate returned is reported at the delegate.</summary>
    private SyntaxNode AtDelegate(int ordinal)
    {
        foreach (var callback in summary.Callbacks)
        {
            if (callback.Ordinal == ordinal && callback.Delegate.Root != RootKind.Callback)
                return At(callback.Delegate);
        }

        return call;
    }

    /// <summary>A set of the callee in the words of here. A large summary names the same few sets in all it writes.</summary>
    private LabelSet LabelsOf(LabelSet symbolic)
    {
        if (symbolic.IsEmpty)
            return symbolic;
        if (_labels is not null && _labels.TryGetValue(symbolic, out var known))
            return known;
        var labels = new LabelUnion(LabelSet.Empty);
        foreach (var entry in symbolic.Entries)
        {
            if (entry.Label.Path is { } path)
                labels.Add(Given(entry.Label, path, entry.Trace?.Assumed));
            else
                labels.Add(Label(entry.Label), Owned(entry.Trace));
        }

        var set = labels.ToSet();
        (_labels ??= [])[symbolic] = set; // what a delegate left may have asked for it meanwhile
        return set;
    }

    /// <summary>What the caller passed at the path of a label. Asked once for each: a large summary names the same few paths in all it writes.</summary>
    private LabelSet Given(Label label, AccessPath path, ISymbol? assumed)
    {
        if (_given is not null && _given.TryGetValue((label, assumed), out var labels))
            return labels;
        var union = new LabelUnion(LabelSet.Empty);
        var guards = Facts.Of(label.Guards);
        foreach (var given in Contents.Of(run, Resolve(path), label.Reach, At(path), state).Entries)
            union.Add(given.Label.Through(label).Under(guards), Trace.Add(given.Trace, call, StepKind.Call, callee, assumed));
        labels = union.ToSet();
        (_given ??= [])[(label, assumed)] = labels; // what a delegate left may have asked for it meanwhile
        return labels;
    }

    /// <summary>A label of the callee, its guards in the words of here.</summary>
    private Label Label(Label label) => label.Guards.IsEmpty ? label : label.Unguarded().Under(Facts.Of(label.Guards));

    /// <summary>A trace of the callee, what it says of whose data it is in the words of here.</summary>
    private Trace? Owned(Trace? trace)
    {
        var returned = Trace.Add(trace, call, StepKind.Return, callee);
        var owners = ImmutableArray<AbstractObject>.Empty;
        foreach (var owner in trace?.Owners ?? [])
        {
            if (owner.Path is not { } path)
                return returned?.OwnedBy([]);
            owners = owners.AddRange(Resolve(path).Objects);
        }

        return returned?.OwnedBy(owners);
    }
}
