using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Privacy.Analyzers.TestKit.Reference;

/// <summary>
/// The variables that the conditions of a body ask about. The reference walks both ways at each condition; who looks at what is asked knows more where
/// one variable is asked about twice, where the code says what a variable is or may do so elsewhere, and where it holds a source.
/// </summary>
internal sealed class ReferenceConditions
{
    private readonly ControlFlowGraph _graph;
    private readonly ILookup<CaptureId, IOperation> _captured;
    private readonly HashSet<ISymbol> _told = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _askedTwice;

    public ReferenceConditions(ControlFlowGraph graph)
    {
        _graph = graph;
        var all = graph.Blocks.SelectMany(block => block.BranchValue is { } value ? block.Operations.Append(value) : block.Operations).SelectMany(op => op.DescendantsAndSelf()).ToList();
        _captured = all.OfType<IFlowCaptureOperation>().ToLookup(capture => capture.Id, capture => capture.Value);
        foreach (var assignment in all.OfType<IAssignmentOperation>())
        {
            if (Variable(assignment.Target) is { } target && IsTold(assignment.Value))
                _told.Add(target);
        }

        _askedTwice = graph.Blocks
            .Where(block => block.ConditionKind != ControlFlowConditionKind.None && block.BranchValue!.ConstantValue is { HasValue: false })
            .SelectMany(block => VariablesOf(block.BranchValue!).Distinct<ISymbol>(SymbolEqualityComparer.Default))
            .GroupBy(variable => variable, SymbolEqualityComparer.Default)
            .Where(group => group.Count() > 1)
            .Select(group => group.Key!) // a symbol
            .ToHashSet(SymbolEqualityComparer.Default);
    }

    /// <summary>The operations that a place of the compiler's own was given.</summary>
    public IEnumerable<IOperation> Captured(CaptureId id) => _captured[id];

    public bool KnowsMore(IOperation condition) =>
        VariablesOf(condition).Any(variable => _told.Contains(variable) || _askedTwice.Contains(variable))
        || condition.DescendantsAndSelf().Any(op => IsOfTheProgram(op) || IsEqualTest(op))
        || condition.DescendantsAndSelf().OfType<IFlowCaptureReferenceOperation>().Any(reference => _captured[reference.Id].Any(value => value.ConstantValue.HasValue || value.DescendantsAndSelf().Any(op => IsOfTheProgram(op) || IsListed(op))));

    /// <summary>Its answer may be known from the rest of the program, or is one of the language's.</summary>
    private static bool IsOfTheProgram(IOperation op) => op switch
    {
        ITypeOfOperation => true,
        IInvocationOperation call => ReferenceMembers.IsOwn(call.TargetMethod),
        IFieldReferenceOperation { Field: { IsStatic: true } or { IsReadOnly: true } } field => ReferenceMembers.IsOwn(field.Field),
        IPropertyReferenceOperation { Property.SetMethod: null } property => ReferenceMembers.IsOwn(property.Property),
        IMemberReferenceOperation member => !ReferenceMembers.IsPlain(member.Member),
        _ => false,
    };

    /// <summary>Where it says yes, there is nothing but a constant in what is tested: by a call, of a number that may be none, of a text without letters.</summary>
    private static bool IsEqualTest(IOperation op) => op switch
    {
        IInvocationOperation { TargetMethod.Name: "Compare" or "CompareTo" or "CompareOrdinal" or "SequenceEqual" } => true,
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals, IsLifted: true } => true,
        IBinaryOperation
        {
            OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals, RightOperand.ConstantValue: { HasValue: true, Value: 0 },
            LeftOperand: IPropertyReferenceOperation { Property: { Name: "Length", ContainingType.SpecialType: SpecialType.System_String } },
        } => true,
        _ => false,
    };

    /// <summary>A loop over it turns as often as elements are listed.</summary>
    private static bool IsListed(IOperation op) =>
        op is IArrayCreationOperation or ICollectionExpressionOperation or IInvocationOperation { TargetMethod: { Name: "Empty", IsStatic: true, Parameters.IsEmpty: true } };

    private IEnumerable<ISymbol> VariablesOf(IOperation value)
    {
        foreach (var op in value.DescendantsAndSelf())
        {
            if (Variable(op) is { } variable && !IsWritten(op))
                yield return variable;
            if (op is not IFlowCaptureReferenceOperation reference)
                continue;
            foreach (var inner in _captured[reference.Id].Where(captured => !ReferenceEquals(captured, value)).SelectMany(captured => captured.DescendantsAndSelf()))
            {
                if (Variable(inner) is { } hidden)
                    yield return hidden;
            }
        }
    }

    private static ISymbol? Variable(IOperation op) => op switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IFieldReferenceOperation field => field.Field,
        IPropertyReferenceOperation { Property.ContainingType.SpecialType: not SpecialType.System_String } property => property.Property,
        _ => null,
    };

    private static bool IsWritten(IOperation op) => op.Parent is ISimpleAssignmentOperation assignment && ReferenceEquals(assignment.Target, op);

    private static bool IsTold(IOperation value)
    {
        while (value is IConversionOperation conversion)
            value = conversion.Operand;
        return value is not (IPropertyReferenceOperation or IInvocationOperation or IAwaitOperation)
            || (value is IInvocationOperation { TargetMethod: { ReturnType.SpecialType: SpecialType.System_Boolean } method } && ReferenceMembers.IsOwn(method));
    }
}
