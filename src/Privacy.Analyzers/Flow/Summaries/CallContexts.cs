using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Flow.Calls;
using Privacy.Analyzers.Flow.Domain;
using Privacy.Analyzers.Flow.Interpretation;

namespace Privacy.Analyzers.Flow.Summaries;

/// <summary>
/// Reads off a call what its callee asks for. A body asks where a branch or a dispatch depends on what it is given; what nobody asks for
/// makes no summary of its own, so most methods keep the one they have.
/// </summary>
internal static class CallContexts
{
    public static CallContext? Of(
        Interpreter run, SummaryNode general, MethodSummary summary, IMethodSymbol callee, Value? receiver, Argument[] arguments, Instantiation call, FlowState state)
    {
        ImmutableArray<KnownInput>.Builder? inputs = null;
        if (!summary.Effects.IsEmpty)
            Aliases(receiver, arguments, ref inputs);
        for (var i = 0; i < general.Asked.Count; i++) // a recursive call may ask for more
        {
            if (general.Asked[i].Root == RootKind.TypeParameter)
            {
                if (OfTypeParameter(run, general.Asked[i], callee) is { } input)
                    (inputs ??= ImmutableArray.CreateBuilder<KnownInput>()).Add(input);
            }
            else if (general.Asked[i] is { Members: { IsEmpty: false } members } asked && members[members.Length - 1].Equals(Member.Count))
            {
                OfLength(run, asked, call.Resolve(asked.Truncated(members.Length - 1)), state, ref inputs);
            }
            else
            {
                OfValue(run, general.Asked[i], call.Resolve(general.Asked[i]), callee, ref inputs);
            }
        }

        return inputs is null ? null : new CallContext(inputs.ToImmutable());
    }

    /// <summary>A constant, or the few exact types that an object there may have, or the class that it is at least.</summary>
    private static void OfValue(Interpreter run, AccessPath path, Value value, IMethodSymbol callee, ref ImmutableArray<KnownInput>.Builder? inputs)
    {
        if (value.HasConstant)
        {
            (inputs ??= ImmutableArray.CreateBuilder<KnownInput>()).Add(new KnownInput(path, null, value.Constant, null));
            return;
        }

        if (OfCode(run, path, value) is { } code)
        {
            (inputs ??= ImmutableArray.CreateBuilder<KnownInput>()).Add(code);
            return;
        }

        run.Ask(value);
        var exact = TypeTests.ExactTypesOf(value);
        foreach (var type in exact)
            (inputs ??= ImmutableArray.CreateBuilder<KnownInput>()).Add(new KnownInput(path, type, null, null));
        if (exact.IsEmpty && path.Members.IsEmpty && TypeTests.BoundOf(value) is { } bound && !SymbolEqualityComparer.Default.Equals(bound, Declared(path, callee)))
            (inputs ??= ImmutableArray.CreateBuilder<KnownInput>()).Add(new KnownInput(path, bound, null, null, IsBound: true));
    }

    /// <summary>Code that is seen, in a member that can hold other code as well. Which it is, the call itself says. Or that there is none.</summary>
    private static KnownInput? OfCode(Interpreter run, AccessPath path, Value value)
    {
        if (path.Members.IsEmpty || !value.Labels.IsEmpty || Held(path) is not { } type)
            return null;
        if (value.Objects.IsEmpty)
            return value.IsKnown && TypeFacts.IsDelegate(type) ? new KnownInput(path, null, null, null) : null;
        foreach (var obj in value.Objects)
        {
            if (obj.Delegate is null && !(obj.Path is { } given && StaticState.HoldsCode(run, given)))
                return null;
        }

        return new KnownInput(path, type, null, null);
    }

    private static ITypeSymbol? Held(AccessPath path)
    {
        var last = path.Members[path.Members.Length - 1];
        return last.Symbol is { } symbol ? TypeOf(symbol)
            : path.Members.Length == 1 ? null
            : path.Members[path.Members.Length - 2].Symbol is not { } collection ? null
            : TypeOf(collection) switch
            {
                IArrayTypeSymbol array => array.ElementType,
                INamedTypeSymbol { TypeArguments: { IsEmpty: false } held } => held[held.Length - 1],
                _ => null,
            };
    }

    private static ITypeSymbol? TypeOf(ISymbol member) =>
        member switch
        {
            IFieldSymbol field => field.Type,
            IPropertySymbol property => property.Type,
            IEventSymbol @event => @event.Type,
            IParameterSymbol parameter => parameter.Type,
            _ => null,
        };

    /// <summary>How many elements an array or a list has.</summary>
    private static void OfLength(Interpreter run, AccessPath path, Value array, FlowState state, ref ImmutableArray<KnownInput>.Builder? inputs)
    {
        if (array.Labels.IsEmpty && !array.Objects.IsEmpty && Arrays.FromEnd(array, 0, state) is >= 0 and var length)
            (inputs ??= ImmutableArray.CreateBuilder<KnownInput>()).Add(new KnownInput(path, null, length, null));
        else
            run.AskLength(array);
    }

    /// <summary>What the callee knows of the path without being told.</summary>
    private static ITypeSymbol? Declared(AccessPath path, IMethodSymbol callee) =>
        path.Root == RootKind.This ? callee.ContainingType
        : path.Root == RootKind.Parameter && path.Ordinal < callee.Parameters.Length ? callee.Parameters[path.Ordinal].Type
        : null;

    private static KnownInput? OfTypeParameter(Interpreter run, AccessPath path, IMethodSymbol callee)
    {
        var arguments = path.Members.IsEmpty ? callee.TypeArguments : callee.ContainingType.TypeArguments;
        if (path.Ordinal >= arguments.Length)
            return null;
        switch (run.TypeOf(arguments[path.Ordinal]))
        {
            case ITypeParameterSymbol parameter:
                run.AskType(parameter);
                return null;
            case INamedTypeSymbol { TypeKind: not TypeKind.Error } type:
                return new KnownInput(path, type, null, null);
            default:
                return null;
        }
    }

    /// <summary>One object passed twice: what is written to the one is read from the other.</summary>
    private static void Aliases(Value? receiver, Argument[] arguments, ref ImmutableArray<KnownInput>.Builder? inputs)
    {
        for (var i = 0; i < arguments.Length; i++)
        {
            if (arguments[i].Value is not { Objects.Length: 1, Labels.IsEmpty: true } value || value.Objects[0].Delegate is not null)
                continue;
            AccessPath? same = null;
            if (receiver is { Objects.Length: 1, Labels.IsEmpty: true } && ReferenceEquals(receiver.Objects[0], value.Objects[0]))
                same = AccessPath.This();
            for (var j = 0; j < i && same is null; j++)
            {
                if (arguments[j].Value is { Objects.Length: 1, Labels.IsEmpty: true } other && ReferenceEquals(other.Objects[0], value.Objects[0]))
                    same = AccessPath.Parameter(j);
            }

            if (same is not null)
                (inputs ??= ImmutableArray.CreateBuilder<KnownInput>()).Add(new KnownInput(AccessPath.Parameter(i), null, null, same));
        }
    }
}
