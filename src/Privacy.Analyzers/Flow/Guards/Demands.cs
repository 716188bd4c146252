using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Flow.Domain;
using Privacy.Analyzers.Flow.Findings;
using Privacy.Analyzers.Flow.Guards.Facts;
using Privacy.Analyzers.Flow.Interpretation;

namespace Privacy.Analyzers.Flow.Guards;

/// <summary>[RequiresGuard]: asked of whoever calls, for the member named and for every body that the call may run.</summary>
internal static class Demands
{
    public static void OfCall(Interpreter run, IMethodSymbol method, ImmutableArray<IMethodSymbol> targets, Value? receiver, Argument[] arguments, SyntaxNode at, FlowState state)
    {
        if (!state.IsAlive)
            return;
        OfMember(run, method, receiver, arguments, at, state);
        foreach (var target in targets)
        {
            if (!SymbolEqualityComparer.Default.Equals(target, method.OriginalDefinition))
                OfMember(run, target, receiver, arguments, at, state);
        }
    }

    /// <summary>An accessor of a property or an event. Of an object made here the constructor answers.</summary>
    public static void OfAccessor(Interpreter run, IMethodSymbol? accessor, Value? receiver, Argument[] arguments, IOperation op, FlowState state)
    {
        if (accessor is null || !state.IsAlive || run.Model.Guards.IsEmpty)
            return;
        if (op.Parent is IAssignmentOperation { Parent: IObjectOrCollectionInitializerOperation { Parent: IObjectCreationOperation { Constructor: { } constructor } } }
            && !run.Engine.Facts.Of(constructor).Required.IsEmpty)
            return;
        OfMember(run, accessor, receiver, arguments, op.Syntax, state);
    }

    public static void OfMember(Interpreter run, IMethodSymbol method, Value? receiver, Argument[] arguments, SyntaxNode at, FlowState state)
    {
        var required = run.Engine.Facts.Of(method).Required;
        if (required.IsEmpty)
            return;
        var owners = receiver?.Objects ?? [];
        foreach (var argument in arguments)
            owners = owners.AddRange(argument.Value.Objects);
        var facts = GuardFacts.For(state.Facts, owners);
        foreach (var guard in required)
        {
            var key = (at, guard);
            if (GuardFacts.Hold(facts, guard))
                continue;

            // Code that runs more than once (a loop, a lambda) must be safe each time.
            var before = run.Demands.TryGetValue(key, out var known) ? GuardFacts.Join(known.Facts, facts) : facts;
            run.Demands[key] = new GuardDemand(at, guard, method, before);
        }
    }
}
