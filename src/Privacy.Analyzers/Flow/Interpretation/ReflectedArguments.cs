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

    /// <summary>Beside these parameters the call is given nothing but constants: what is left out has no effects.</summary>
    public static bool HasOnly(IInvocationOperation op, params string[] parameters)
    {
        foreach (var argument in op.Arguments)
        {
            if (argument.ArgumentKind != ArgumentKind.DefaultValue && !Narrowing.Plain(argument.Value).ConstantValue.HasValue && Array.IndexOf(parameters, argument.Parameter?.Name) < 0)
                return false;
        }

        return true;
    }

    /// <summary>The list is one of values for these parameters, as far as it is known: as many, and nothing is handed back.</summary>
    public static bool Fits(IMethodSymbol method, IOperation listed)
    {
        foreach (var parameter in method.Parameters)
        {
            if (parameter.RefKind != RefKind.None)
                return false;
        }

        return Elements(listed) is { } elements ? elements.Length == method.Parameters.Length : Narrowing.Plain(listed) is not ICollectionExpressionOperation;
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
            ICollectionExpressionOperation expression => HasSpread(expression) ? null : expression.Elements,
            IInvocationOperation { TargetMethod: { Name: "Empty", ContainingType.SpecialType: SpecialType.System_Array } } => [],
            { ConstantValue: { HasValue: true, Value: null } } => [],
            _ => null,
        };

    private static bool HasSpread(ICollectionExpressionOperation expression)
    {
        foreach (var element in expression.Elements)
        {
            if (element is ISpreadOperation)
                return true;
        }

        return false;
    }
}
