using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Flow.Calls;
using Privacy.Analyzers.Flow.Domain;
using Privacy.Analyzers.Flow.Guards;
using Privacy.Analyzers.Flow.Guards.Answers;
using Privacy.Analyzers.Flow.Guards.Facts;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>Delegates given to code that cannot be seen: run with what their type parameters can hold.</summary>
internal static class LibraryDelegates
{
    /// <summary>Runs the delegates that the call is given; what they return of a type parameter is held by it too.</summary>
    /// <param name="asked">What the yes or no of a predicate among them says.</param>
    public static LabelSet Run(
        Interpreter run, IMethodSymbol definition, Value? receiver, Argument[] arguments, IOperation? op, SyntaxNode node, Dictionary<ITypeParameterSymbol, Value> held,
        Dictionary<ITypeParameterSymbol, Value> given, FlowState state, ref ConditionValue asked)
    {
        // Most calls are given no delegate: they do not pay for what running one takes.
        for (var i = 0; i < arguments.Length && i < definition.Parameters.Length; i++)
        {
            if (!arguments[i].Value.Objects.IsEmpty && Signature(definition.Parameters[i].Type) is not null)
                return Run(run, definition, receiver, arguments, op, node, held, given, state, ref asked, i);
        }

        return LabelSet.Empty;
    }

    private static LabelSet Run(
        Interpreter run, IMethodSymbol definition, Value? receiver, Argument[] arguments, IOperation? op, SyntaxNode node, Dictionary<ITypeParameterSymbol, Value> held,
        Dictionary<ITypeParameterSymbol, Value> given, FlowState state, ref ConditionValue asked, int first)
    {
        var labels = LabelSet.Empty;
        for (var i = first; i < arguments.Length && i < definition.Parameters.Length; i++)
        {
            if (Signature(definition.Parameters[i].Type) is not { } invoke || arguments[i].Value.Objects.IsEmpty)
                continue;
            var rounds = Feeds(invoke) ? 2 : 1;
            var isCertain = IsRunAndAwaited(definition, op);
            for (var round = 0; round < rounds; round++)
            {
                var maybe = state.Clone();
                var index = 20 + (i * 10);
                var inputs = ImmutableArray.CreateBuilder<Value>(invoke.Parameters.Length);
                foreach (var parameter in invoke.Parameters)
                    inputs.Add(Input(run, definition, parameter, arguments, held, (node, "delegate"), ref index, maybe));
                var code = arguments[i].Value;
                var passed = inputs.ToImmutable();
                var filtered = passed.IsEmpty ? null : SettledFilters.Asked(run, definition, invoke, code, passed[0], node, arguments);
                run.Answer = filtered is null ? run.Answer : default;
                var result = maybe.Facts.IsEmpty || (Deferral.RunsNow(run, definition) && !Deferral.IsReturnedUnread(node))
                    ? Invoke(maybe)
                    : Deferral.Run(run, node, maybe, Invoke);
                if (isCertain)
                    state.Become(maybe);
                else if (maybe.IsAlive)
                    state.Join(maybe);
                if (filtered is not null)
                    SettledFilters.Learn(run, definition, receiver, filtered, node, held, state);
                if (invoke.ReturnType.SpecialType == SpecialType.System_Boolean)
                    asked = asked.And(result.Condition);
                foreach (var parameter in run.Engine.Facts.Of(definition).TypeParameters)
                {
                    if (!LibraryTypes.Mentions(invoke.ReturnType, parameter))
                        continue;
                    var part = LibraryTypes.Extract(run, result, invoke.ReturnType, parameter, node, state);
                    LibraryCalls.Add(held, parameter, part);
                    if (!ReferenceEquals(held, given))
                        LibraryCalls.Add(given, parameter, part);
                }

                labels = labels.Union(result.Labels);

                Value Invoke(FlowState at)
                {
                    Filters.Enter(run, receiver, arguments, at);
                    return Functions.Invoke(run, code, passed, op, node, invoke.ReturnType, at, lined: filtered);
                }
            }
        }

        return labels;
    }

    /// <summary><c>await Task.Run(…)</c>: it runs once, and is over.</summary>
    private static bool IsRunAndAwaited(IMethodSymbol definition, IOperation? op) =>
        definition is { Name: "Run", IsStatic: true, ContainingType: { Name: "Task", ContainingNamespace.Name: "Tasks" } } && op?.Parent is IAwaitOperation;

    /// <summary>A delegate's input: what its type parameters hold; text given beside it where the type is closed (a regex and its evaluator).</summary>
    private static Value Input(
        Interpreter run, IMethodSymbol definition, IParameterSymbol parameter, Argument[] arguments, Dictionary<ITypeParameterSymbol, Value> held, object site, ref int index,
        FlowState state)
    {
        foreach (var typeParameter in run.Engine.Facts.Of(definition).TypeParameters)
        {
            if (LibraryTypes.Mentions(parameter.Type, typeParameter))
                return LibraryTypes.Build(run, parameter.Type, held, null, site, ref index, state);
        }

        var value = run.UnknownOf(parameter.Type, site, index++, state);
        if (parameter.Type.SpecialType == SpecialType.System_Object && Holders.State(arguments) is { } given)
            return given;
        if (!TypeFacts.CanCarry(parameter.Type) || run.IsOwn(parameter.Type))
            return value;
        foreach (var argument in arguments)
        {
            if (argument.Parameter is { } from && TypeFacts.IsString(from.Type))
                value = value.AddLabels(Contents.Of(run, argument.Value, Reach.Content, argument.Syntax, state));
        }

        return value;
    }

    /// <summary>The result of the delegate goes into it again (Aggregate): one more round.</summary>
    private static bool Feeds(IMethodSymbol invoke)
    {
        if (invoke.ReturnType is not ITypeParameterSymbol result)
            return false;
        foreach (var parameter in invoke.Parameters)
        {
            if (LibraryTypes.Mentions(parameter.Type, result))
                return true;
        }

        return false;
    }

    private static IMethodSymbol? Signature(ITypeSymbol type)
    {
        if (TypeFacts.IsExpressionTree(type) && type is INamedTypeSymbol tree)
            type = tree.TypeArguments[0];
        return type is INamedTypeSymbol { DelegateInvokeMethod: { } invoke } ? invoke : null;
    }
}
