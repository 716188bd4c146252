using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Flow.Domain;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>One argument of a call, evaluated.</summary>
/// <param name="Parameter">The parameter as the call's method declares it; <c>null</c> for one of a <c>params</c> list.</param>
/// <param name="Operation">The expression, where there is one.</param>
/// <param name="Value">What it holds.</param>
/// <param name="Syntax">Where a finding is reported.</param>
/// <param name="Elements">The single expressions of a <c>params</c> list.</param>
internal sealed record Argument(IParameterSymbol? Parameter, IOperation? Operation, Value Value, SyntaxNode Syntax, ImmutableArray<Argument> Elements)
{
    /// <summary>The array or object that holds what is passed by reference: the call may put another one into the variable that held it.</summary>
    public Value? Owner { get; init; }
}

/// <summary>Evaluates the arguments of a call in the order written and lines them up with the parameters.</summary>
internal static class Arguments
{
    public static Argument[] Evaluate(
        Interpreter run, ImmutableArray<IArgumentOperation> written, ImmutableArray<IParameterSymbol> parameters, IOperation call, FlowState state)
    {
        if (parameters.IsEmpty)
            return [];
        var arguments = new Argument[parameters.Length];
        foreach (var argument in written)
        {
            if (argument.Parameter is { } parameter && parameter.Ordinal < arguments.Length)
                arguments[parameter.Ordinal] = Evaluate(run, argument, parameter, state);
        }

        for (var i = 0; i < arguments.Length; i++)
            arguments[i] ??= new Argument(parameters[i], null, Value.Clean, call.Syntax, []);
        return arguments;
    }

    private static Argument Evaluate(Interpreter run, IArgumentOperation argument, IParameterSymbol parameter, FlowState state)
    {
        var listed = Listed(argument);
        if (!listed.IsDefault)
            return List(run, argument, parameter, listed, state);
        var value = run.Eval(argument.Value, state);
        if (parameter.RefKind is RefKind.Ref or RefKind.Out)
            Mirrors.Forget(argument.Value, state);
        if (parameter.RefKind == RefKind.None)
            value = Assignments.Copied(run, value, parameter.Type, argument, state);
        return new Argument(parameter, argument.Value, value, argument.Value.Syntax, []) { Owner = parameter.RefKind is RefKind.Ref or RefKind.Out ? Owner(run, argument.Value, state) : null };
    }

    private static Value? Owner(Interpreter run, IOperation place, FlowState state)
    {
        var owner = place switch
        {
            IArrayElementReferenceOperation element => element.ArrayReference,
            IFieldReferenceOperation { Instance: { Type.IsReferenceType: true } instance } => instance,
            _ => null,
        };
        return owner is ILocalReferenceOperation or IParameterReferenceOperation ? run.Eval(owner, state) : null;
    }

    /// <summary>Writes what the call left in a place that it was given by reference.</summary>
    public static void Assign(Interpreter run, Argument argument, Value value, SyntaxNode from, FlowState state)
    {
        switch (argument)
        {
            case { Owner: { } array, Operation: IArrayElementReferenceOperation element }:
                Dimensions.Put(run, array, element.Indices, value, state);
                break;
            case { Owner: { } holder, Operation: IFieldReferenceOperation field }:
                Assignments.WriteMember(run, holder, field.Field, value, from, state);
                break;
            case { Operation: { } place }:
                Assignments.Assign(run, place, value, from, state);
                break;
        }
    }

    /// <summary>The single expressions of an implicit <c>params</c> collection: each keeps its own place.</summary>
    private static Argument List(Interpreter run, IArgumentOperation argument, IParameterSymbol parameter, ImmutableArray<IOperation> listed, FlowState state)
    {
        var elements = ImmutableArray.CreateBuilder<Argument>(listed.Length);
        var values = ImmutableArray.CreateBuilder<Value>(listed.Length);
        foreach (var element in listed)
        {
            var plain = element is IConversionOperation { IsImplicit: true, OperatorMethod: null } conversion ? conversion.Operand : element;
            var value = Copies.Taken(run, plain, run.Eval(plain, state), state);
            values.Add(value);
            elements.Add(new Argument(null, plain, value, plain.Syntax, []));
        }

        // Code of a library is not known to keep an order; what is seen names the positions that it reads.
        var collection = run.IsOwn(parameter) && Sequence(argument.Value) is { } type
            ? Collections.Listed(run, argument.Value, type, values.ToImmutable(), values.Count, state)
            : Collections.Of(run, argument.Value, values.ToImmutable(), state);
        return new Argument(parameter, argument.Value, collection, argument.Value.Syntax, elements.ToImmutable());
    }

    private static ITypeSymbol? Sequence(IOperation listed)
    {
        var type = (listed is IConversionOperation conversion ? conversion.Operand.Type : null) ?? listed.Type;
        return !Arrays.IsSpan(type) ? type : Calls.TypeFacts.ElementType(type) is { } element ? listed.SemanticModel?.Compilation.CreateArrayTypeSymbol(element) : null;
    }

    private static ImmutableArray<IOperation> Listed(IArgumentOperation argument)
    {
        if (argument.ArgumentKind == ArgumentKind.Explicit)
            return default;
        return argument.Value switch
        {
            IArrayCreationOperation { IsImplicit: true, Initializer: { } initializer } => initializer.ElementValues,
            ICollectionExpressionOperation { IsImplicit: true } expression => expression.Elements,
            IConversionOperation { IsImplicit: true, Operand: ICollectionExpressionOperation { IsImplicit: true } inner } => inner.Elements,
            _ => default,
        };
    }
}
