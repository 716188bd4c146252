using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Catalog;
using Privacy.Analyzers.Catalog.Sources;
using Privacy.Analyzers.Catalog.Words;
using Privacy.Analyzers.Flow.Domain;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>
/// What is found by a constant key is what the key says: a role of the user who is signed in is not the user's name. Only what is written as a
/// constant counts, so that the answer is the same in every round.
/// </summary>
internal static class Keyed
{
    public static Value Of(Interpreter run, ISymbol member, Argument[] arguments, Value value, SyntaxNode node, IOperation? instance, FlowState state)
    {
        if (run.Model.Sources.Keyed is not { } keyed)
            return value;
        if (keyed.AsksMaker(member) && !(run.Engine.Makers.Of(instance, run.Engine.Cancel) is { } maker && keyed.IsMadeBy(member, maker)))
            return value;
        var isFound = false;
        SourceTag? tag = null;
        foreach (var argument in arguments)
        {
            if (!Finds(keyed, member, argument.Operation, out tag))
                continue;
            isFound = true;
            if (tag is not null)
                break; // another constant beside the key names a scheme, or what to answer where nothing is found
        }

        if (!isFound || Out(run, arguments, tag, node, state))
            return value;
        var labels = value.Labels.WithoutInferred();
        return value.WithLabels(tag is null ? labels : labels.Union(Members.Source(tag, node)));
    }

    /// <summary>TryGetValue: what comes out is not what it returns.</summary>
    private static bool Out(Interpreter run, Argument[] arguments, SourceTag? tag, SyntaxNode node, FlowState state)
    {
        foreach (var argument in arguments)
        {
            if (argument is not { Parameter.RefKind: RefKind.Out, Operation: { } target })
                continue;
            var value = run.Eval(target, state);
            var labels = value.Labels.WithoutInferred();
            Assignments.Assign(run, target, value.WithLabels(tag is null ? labels : labels.Union(Members.Source(tag, node))), node, state);
            return true;
        }

        return false;
    }

    /// <summary>By a constant, or by the constant that a condition asks for: <c>claim => claim.Type == ClaimTypes.Email</c>.</summary>
    private static bool Finds(KeyedSources keyed, ISymbol member, IOperation? given, out SourceTag? tag)
    {
        while (given is IConversionOperation { ConstantValue.HasValue: false } conversion)
            given = conversion.Operand;
        tag = null;
        return given switch
        {
            { ConstantValue: { HasValue: true, Value: string key } } => keyed.Finds(member, key, null, out tag),
            IMemberReferenceOperation { Member: { } named } when RequestHeaders.NamedBy(named) is { } header => keyed.Finds(member, header, null, out tag),
            IDelegateCreationOperation { Target: IAnonymousFunctionOperation { Body.Operations: { Length: 1 } body } } when body[0] is IReturnOperation { ReturnedValue: { } answer } =>
                Asks(keyed, member, answer, out tag),
            _ => false,
        };
    }

    private static bool Asks(KeyedSources keyed, ISymbol member, IOperation answer, out SourceTag? tag)
    {
        tag = null;
        if (answer is IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd } both)
            return Asks(keyed, member, both.LeftOperand, out tag) || Asks(keyed, member, both.RightOperand, out tag);
        var (one, other) = answer switch
        {
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals } test => (test.LeftOperand, test.RightOperand),
            IInvocationOperation { TargetMethod: { Name: "Equals", ContainingType.SpecialType: SpecialType.System_String }, Instance: { } text, Arguments: { IsEmpty: false } given } => (text, given[0].Value),
            IInvocationOperation { TargetMethod: { Name: "Equals", ContainingType.SpecialType: SpecialType.System_String }, Instance: null, Arguments: { Length: > 1 } given } => (given[0].Value, given[1].Value),
            _ => (null, null),
        };
        return one is not null && other is not null && (Compares(keyed, member, one, other, out tag) || Compares(keyed, member, other, one, out tag));
    }

    private static bool Compares(KeyedSources keyed, ISymbol member, IOperation read, IOperation with, out SourceTag? tag)
    {
        tag = null;
        return read is IPropertyReferenceOperation property
            && with.ConstantValue is { HasValue: true, Value: string key }
            && keyed.Finds(member, key, property.Property, out tag);
    }
}
