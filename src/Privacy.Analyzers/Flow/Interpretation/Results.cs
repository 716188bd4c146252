using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Catalog;
using Privacy.Analyzers.Flow.Calls;
using Privacy.Analyzers.Flow.Domain;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>
/// What code gives to whoever calls it from outside: actions, handlers of endpoints, functions of a model. What it returns and what it yields.
/// A result made by a sink of its own (<c>Ok(user)</c>, <c>Results.Json(user)</c>) was told there.
/// </summary>
internal static class Results
{
    public static void OfReturn(Interpreter run, IOperation? returned, Value value, FlowState state)
    {
        if (returned is null)
            return;
        foreach (var sink in run.Model.Sinks.OfReturn(run.Frame.Method))
            Report(run, sink, returned, value, state);
        foreach (var sink in run.Engine.Handlers.Of(run.Frame.Method))
            Report(run, sink, returned, value, state);
    }

    private static void Report(Interpreter run, Sink sink, IOperation returned, Value value, FlowState state)
    {
        var plain = returned;
        while (plain is IConversionOperation { IsImplicit: true } conversion)
            plain = conversion.Operand;
        if (IsTold(plain) || Collections.IsMadeEmpty(run, plain is IConversionOperation { OperatorMethod.Parameters.Length: 1 } wrapping ? wrapping.Operand : plain))
            return;
        var labels = Contents.Of(run, WithoutResults(value), Reach.Whole, plain.Syntax, state, plain.Type);
        run.Hit(plain.Syntax, sink, Given(run, labels), plain.Syntax, state);
    }

    /// <summary>What other code of the program calls it with, that code gets back: nobody outside.</summary>
    private static LabelSet Given(Interpreter run, LabelSet labels)
    {
        var given = LabelSet.Empty;
        foreach (var entry in labels.Entries)
        {
            if (run.Frame.Caller is null ? entry.Label.Path is { Root: RootKind.Parameter } : entry.Trace?.Entry is { } at && run.Frame.Entries?.Contains(at) == true)
                continue;
            given = given.Union(LabelSet.Of(entry.Label, entry.Trace));
        }

        return given;
    }

    /// <summary>The value without results that tell themselves: one way of a condition may give one.</summary>
    private static Value WithoutResults(Value value)
    {
        foreach (var obj in value.Objects)
        {
            if (IsResult(obj.Type))
                return value.WithObjects(value.Objects.RemoveAll(static each => IsResult(each.Type)));
        }

        return value;
    }

    /// <summary>Whichever way it goes, it is a result, or nothing.</summary>
    private static bool IsTold(IOperation op)
    {
        switch (op)
        {
            case IConversionOperation { IsImplicit: true } conversion:
                return IsTold(conversion.Operand);
            case IConditionalOperation { WhenFalse: { } whenFalse } conditional:
                return IsTold(conditional.WhenTrue) && IsTold(whenFalse);
            case ICoalesceOperation coalesce:
                return IsTold(coalesce.Value) && IsTold(coalesce.WhenNull);
            case ISwitchExpressionOperation choice:
                foreach (var arm in choice.Arms)
                {
                    if (!IsTold(arm.Value))
                        return false;
                }

                return true;
            case IThrowOperation or ILiteralOperation or IDefaultValueOperation:
                return true;
            default:
                return IsResult(op.Type) || (op is IInvocationOperation && Awaited(op.Type) is { Name: "ActionResult", ContainingNamespace: { } space } && Is(space, "Mvc"));
        }
    }

    private static bool IsResult(ITypeSymbol? type)
    {
        type = Awaited(type);
        if (type is null)
            return false;
        if (IsContract(type))
            return true;
        foreach (var contract in type.AllInterfaces)
        {
            if (IsContract(contract))
                return true;
        }

        return false;
    }

    private static ITypeSymbol? Awaited(ITypeSymbol? type) =>
        type is INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments.Length: 1 } task ? task.TypeArguments[0] : type;

    private static bool IsContract(ITypeSymbol type) =>
        (type.Name == "IResult" && Is(type.ContainingNamespace, "Http")) || (type.Name == "IActionResult" && Is(type.ContainingNamespace, "Mvc"));

    private static bool Is(INamespaceSymbol? space, string name) =>
        space is { ContainingNamespace: { Name: "AspNetCore", ContainingNamespace: { Name: "Microsoft", ContainingNamespace.IsGlobalNamespace: true } } } && space.Name == name;

    /// <summary>What a call leaves in the places that it was given by reference, with what tags of the parameters say of it.</summary>
    public static void Out(Interpreter run, Argument[] arguments, SyntaxNode node, FlowState state)
    {
        foreach (var argument in arguments)
        {
            if (argument is not { Parameter: { } parameter, Operation: { } place and not IDiscardOperation } || HandedOut(run.Model, parameter) is not { } tag)
                continue;
            var value = place is IDeclarationExpressionOperation or ILocalReferenceOperation or IParameterReferenceOperation ? run.Eval(place, state) : Value.Unknown;
            if (!value.Labels.HasSource)
                Arguments.Assign(run, argument, Value.Of(value.Labels.Union(Members.Source(tag, node)), value.Objects), node, state);
        }
    }

    /// <summary>What is said of a parameter by which a method hands something out: a name alone says nothing.</summary>
    public static SourceTag? HandedOut(PrivacyModel model, IParameterSymbol parameter) =>
        parameter.RefKind is RefKind.Ref or RefKind.Out && model.Sources.OfParameter(parameter) is { Origin: not TagOrigin.Inferred } tag ? tag : null;

    /// <summary>With what a tag of the method says of it.</summary>
    public static Value Tagged(Interpreter run, IMethodSymbol method, Value value, SyntaxNode node)
    {
        if (run.Engine.Facts.Of(method).Returned is not { } tag || value.Labels.HasSource)
            return value;
        value = Value.Of(value.Labels.Union(Members.Source(tag, node)), value.Objects);
        return method.ReturnType.TypeKind == TypeKind.Class && !TypeFacts.IsTrusted(method.ReturnType) ? value.WithBound(method.ReturnType) : value;
    }
}
