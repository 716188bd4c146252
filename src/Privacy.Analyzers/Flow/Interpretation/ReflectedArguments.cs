using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Flow.Calls;
using Privacy.Analyzers.Flow.Domain;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>What a member that is called by its name is given: a list of objects in the place of arguments.</summary>
internal static class ReflectedArguments
{
    /// <summary>What the call of the library passes as this parameter; <c>null</c> where it leaves it out.</summary>
    public static IOperation? Given(IInvocationOperation op, string parameter)
    {
        foreach (var argument in op.Arguments)
        {
            if (argument.Parameter?.Name == parameter)
                return argument.ArgumentKind == ArgumentKind.DefaultValue ? null : argument.Value;
        }

        return null;
    }

    /// <summary>The list of what is passed, on the parameters.</summary>
    public static Argument[] Lined(Interpreter run, IMethodSymbol method, IOperation? listed, IOperation op, FlowState state)
    {
        var arguments = new Argument[method.Parameters.Length];
        var elements = listed is null ? null : Elements(listed);
        var held = listed is null || elements is not null ? null : run.Eval(listed, state);
        for (var i = 0; i < arguments.Length; i++)
        {
            if (elements is { } written && i < written.Length)
            {
                var plain = Narrowing.Plain(written[i]);
                arguments[i] = new Argument(method.Parameters[i], plain, run.Eval(plain, state), written[i].Syntax, []);
                continue;
            }

            var value = held is null ? Value.Clean : At(run, held, listed!, i, state); // it is held
            arguments[i] = new Argument(method.Parameters[i], null, value, listed?.Syntax ?? op.Syntax, []);
        }

        return arguments;
    }

    private static Value At(Interpreter run, Value array, IOperation listed, int index, FlowState state)
    {
        var place = Arrays.At(listed.Type, array, Value.OfConstant(index), state);
        return place.IsEntry ? Members.Read(run, array, place, TypeFacts.ElementType(listed.Type), listed.Syntax, state) : Collections.Elements(run, array, listed, state);
    }

    /// <summary>What is listed in the call itself.</summary>
    public static ImmutableArray<IOperation>? Elements(IOperation listed) =>
        Narrowing.Plain(listed) switch
        {
            IArrayCreationOperation { Initializer: { } initializer } => initializer.ElementValues,
            ICollectionExpressionOperation expression => expression.Elements,
            IInvocationOperation { TargetMethod: { Name: "Empty", ContainingType.SpecialType: SpecialType.System_Array } } => [],
            { ConstantValue: { HasValue: true, Value: null } } => [],
            _ => null,
        };
}
