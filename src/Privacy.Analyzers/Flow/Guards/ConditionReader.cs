using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Catalog.Guards;
using Privacy.Analyzers.Flow.Domain;
using Privacy.Analyzers.Flow.Guards.Facts;
using Privacy.Analyzers.Flow.Interpretation;

namespace Privacy.Analyzers.Flow.Guards;

/// <summary>Calls and reads of guards → what their result says, or what holds once they returned. Everything else says nothing.</summary>
internal static class ConditionReader
{
    /// <summary>A call was made; <paramref name="value"/> is its result as far as its code tells.</summary>
    public static Value OfCall(
        Interpreter run, IMethodSymbol method, IOperation? instance, Value? receiver, Value value, Argument[] arguments, SyntaxNode node, FlowState state)
    {
        var guards = run.Engine.Facts.Of(method).Guards;
        if (guards.IsEmpty)
            return value;
        var subject = SubjectReader.Of(run, instance, receiver, arguments, state);
        var passed = ImmutableArray<GuardFact>.Empty;
        var answered = ImmutableArray<GuardFact>.Empty;
        foreach (var guard in guards)
        {
            var fact = Fact(run, guard, arguments, subject, node, method.Parameters);
            if (guard.OnReturn && Exits.IsLeftOut(method))
                continue;
            if (guard.OnReturn)
                passed = Add(passed, fact);
            else
                answered = Add(answered, fact);
            run.Checks.Add(new GuardCheck(guard.GuardId, node));
        }

        if (!passed.IsEmpty && !run.Model.Guards.IsAwaited(method))
        {
            state.Facts = GuardFacts.Learn(state.Facts, passed);
            passed = [];
        }

        var condition = ConditionValue.Of(answered, Refused(answered), passed);
        return answered.IsEmpty ? value.With(value.Condition.And(condition)) : Value.Of(value.Condition.And(condition));
    }

    /// <summary>A property was read; <c>null</c> where it is no guard.</summary>
    public static Value? OfProperty(Interpreter run, IPropertySymbol property, IOperation op, IOperation? instance, Value receiver, FlowState state)
    {
        var guards = run.Engine.Facts.Of(property).Guards;
        if (guards.IsEmpty)
            return null;
        var subject = SubjectReader.Of(run, instance, receiver, [], state);
        var answered = ImmutableArray<GuardFact>.Empty;
        foreach (var guard in guards)
        {
            answered = Add(answered, Fact(run, guard, [], subject, op.Syntax, property.Parameters));
            run.Checks.Add(new GuardCheck(guard.GuardId, op.Syntax));
        }

        return Value.Of(ConditionValue.Of(answered, Refused(answered)));
    }

    /// <summary>The facts where the answer was no. No to another question tells nothing.</summary>
    private static ImmutableArray<GuardFact> Refused(ImmutableArray<GuardFact> answered)
    {
        var refused = ImmutableArray<GuardFact>.Empty;
        foreach (var fact in answered)
        {
            if (fact.Status == GuardStatus.Holds)
                refused = refused.Add(new GuardFact(fact.Guard, GuardStatus.Refused, fact.Subject, fact.At) { Pending = fact.Pending, Scope = fact.Scope });
        }

        return refused;
    }

    /// <summary>What a yes means: that it holds; that it holds if a parameter is given a constant; that something else was asked; nothing.</summary>
    private static GuardFact? Fact(
        Interpreter run, GuardMember guard, Argument[] arguments, GuardSubject subject, SyntaxNode node, ImmutableArray<IParameterSymbol> parameters)
    {
        var pending = ImmutableArray<GuardArgument>.Empty;
        foreach (var wanted in guard.Arguments)
        {
            if (wanted.Ordinal >= arguments.Length)
                return null;
            var value = arguments[wanted.Ordinal].Value;
            if (value.HasConstant)
            {
                if (!wanted.Accepts(value.Constant))
                    return new GuardFact(guard.GuardId, GuardStatus.OtherArgument, GuardSubject.Any, node, Text(value.Constant, wanted.Ordinal < parameters.Length ? parameters[wanted.Ordinal].Type : null)) { Scope = run.Scope };
                continue;
            }

            if (ParameterOf(value) is not { } parameter)
                return null;
            pending = pending.Add(wanted.At(parameter));
        }

        return new GuardFact(guard.GuardId, GuardStatus.Holds, subject, node) { Pending = pending, Scope = run.Scope };
    }

    /// <summary>The parameter of the body whose value this is, and nothing else.</summary>
    private static int? ParameterOf(Value value) =>
        value.Objects.Length == 1 && value.Labels.IsEmpty && value.Objects[0].Path is { Root: RootKind.Parameter, Members.IsEmpty: true } path ? path.Ordinal : null;

    /// <summary>As a reader of the code knows it: of an enumeration its name.</summary>
    private static string Text(object? constant, ITypeSymbol? type)
    {
        if (type is { TypeKind: TypeKind.Enum })
        {
            foreach (var member in type.GetMembers())
            {
                if (member is IFieldSymbol { HasConstantValue: true } named && Equals(named.ConstantValue, constant))
                    return type.Name + "." + named.Name;
            }
        }

        return constant is null ? "null" : System.Convert.ToString(constant, System.Globalization.CultureInfo.InvariantCulture) ?? "";
    }

    private static ImmutableArray<GuardFact> Add(ImmutableArray<GuardFact> facts, GuardFact? fact) => fact is null ? facts : facts.Add(fact);
}
