using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Flow.Calls;
using Privacy.Analyzers.Flow.Domain;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>
/// Filters of a library whose predicate says yes of constants alone: <c>words.Where(word => word is "a" or "b")</c>. What passes is one of them. The same
/// of what <c>RemoveAll</c> leaves. Refines, never adds.
/// </summary>
internal static class SettledFilters
{
    /// <summary>The one input of the predicate, so that what its tests settle of it is noted; <c>null</c> where the call is no filter.</summary>
    public static Argument[]? Asked(Interpreter run, IMethodSymbol definition, IMethodSymbol predicate, Value code, Value input, SyntaxNode node, Argument[] arguments) =>
        !input.Labels.IsEmpty && predicate.ReturnType.SpecialType == SpecialType.System_Boolean && predicate.Parameters.Length is 1 or 2
        && arguments.Length == (definition.IsStatic ? 2 : 1) && IsFilter(definition.Name) && TypeFacts.IsTrusted(definition)
        && code is { Objects: { Length: 1 } only } && only[0].Delegate is { } predicateCode && !(IsLate(definition.Name) && Depends(run, predicateCode))
            ? [new Argument(predicate.Parameters[0], null, input, node, [])]
            : null;

    /// <summary>It asks when somebody goes over what it returns.</summary>
    private static bool IsLate(string name) => name is "Where" or "TakeWhile";

    /// <summary>What it says may be another thing by then.</summary>
    private static bool Depends(Interpreter run, Closure code) => code.Lambda is null ? code.Receiver is not null : CapturedVariables.Of(run, code).Count > 0;

    /// <summary>After the predicate ran: what passed it, where that is constants.</summary>
    public static void Learn(Interpreter run, IMethodSymbol definition, Value? receiver, Argument[] asked, SyntaxNode node, Dictionary<ITypeParameterSymbol, Value> held, FlowState state)
    {
        var (call, settled, arguments) = run.Answer;
        if (!ReferenceEquals(call, node) || arguments.Length == 0 || !ReferenceEquals(arguments[0].Value, asked[0].Value))
            return;
        if (definition.Name is "All" or "TrueForAll")
            return; // until its answer is asked for
        if (definition.Name == "RemoveAll")
        {
            if (receiver is not null && (settled.WhenFalse & 1) != 0)
                Arrays.Overwrite(receiver, Value.Clean, state);
            return;
        }

        if ((settled.WhenTrue & 1) == 0)
            return;
        foreach (var parameter in run.Engine.Facts.Of(definition).TypeParameters)
        {
            if (held.TryGetValue(parameter, out var elements) && ReferenceEquals(elements, asked[0].Value))
                held[parameter] = Value.Clean;
        }
    }

    /// <summary><c>words.All(IsKnown)</c>: where it says yes, there are constants alone in the list.</summary>
    public static void OfCondition(Interpreter run, IOperation condition, FlowState whenTrue)
    {
        if (condition is not IInvocationOperation { TargetMethod: { Name: "All" or "TrueForAll" } method } call || !whenTrue.IsAlive || !ReferenceEquals(run.Answer.Call, call.Syntax) || (run.Answer.Settled.WhenTrue & 1) == 0 || !TypeFacts.IsTrusted(method))
            return;
        var list = call.Instance ?? (call.Arguments.IsEmpty ? null : call.Arguments[0].Value);
        while (list is IConversionOperation { OperatorMethod: null } conversion)
            list = conversion.Operand;
        if (list is (ILocalReferenceOperation or IParameterReferenceOperation) and { Type: IArrayTypeSymbol { Rank: 1 } or INamedTypeSymbol { Name: "List" or "HashSet" } } && Narrowing.Held(list, whenTrue) is { Labels.IsEmpty: true, Objects: { Length: 1 } objects } held && !objects[0].IsMany && held.Part is null)
            Arrays.Overwrite(held, Value.Clean, whenTrue);
    }

    private static bool IsFilter(string name) =>
        name is "All" or "TrueForAll" or "Where" or "TakeWhile" or "First" or "FirstOrDefault" or "Single" or "SingleOrDefault" or "Last" or "LastOrDefault" or "Find" or "FindAll" or "FindLast" or "RemoveAll";
}
