using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Catalog;
using Privacy.Analyzers.Policy.Model;

namespace Privacy.Analyzers.Rules.Rights.Paths.Facts;

/// <summary>What a body hands on: members that it reads for more than a question, and whole objects.</summary>
internal static class GivenValues
{
    public static void AddRead(IMemberReferenceOperation read, PrivacyModel model, MethodFacts facts)
    {
        if (read.Member.IsStatic || IsWritten(read) || IsAsked(read, model))
            return;
        facts.Read.Add(RelatedMembers.Definition(read.Member));
    }

    /// <summary>Operations by which code names an object that it has.</summary>
    public static bool IsValue(IOperation op) => op is
        ILocalReferenceOperation or IParameterReferenceOperation or IPropertyReferenceOperation or IFieldReferenceOperation or IInvocationOperation or IInstanceReferenceOperation;

    public static void AddWhole(IOperation op, FactReader reader, MethodFacts facts)
    {
        var inner = op;
        for (var outer = op.Parent; outer is not null; inner = outer, outer = outer.Parent)
        {
            switch (outer)
            {
                case IConversionOperation { OperatorMethod: { } conversion } when reader.IsSeen(conversion):
                    return;
                case IConversionOperation or IAwaitOperation or ICoalesceOperation or IParenthesizedOperation or ISwitchExpressionArmOperation or ISwitchExpressionOperation:
                    continue;
                case IConditionalOperation choice when choice.Condition != inner:
                    continue;
                case IConditionalAccessOperation access when access.WhenNotNull == inner:
                    continue;
                case IArgumentOperation argument:
                    AddArgument(op, argument, reader, facts);
                    return;
                case IReturnOperation returned when !IsInFunction(returned):
                    TypeRelations.AddMentioned(op.Type, facts.Returned);
                    return;
                case ISimpleAssignmentOperation assignment when assignment.Value == inner && assignment.Target is not ILocalReferenceOperation:
                case IAnonymousObjectCreationOperation or ITupleOperation or IArrayInitializerOperation or IInterpolationOperation:
                    TypeRelations.AddMentioned(op.Type, facts.Given);
                    return;
                default:
                    // A collection expression, which the compiler we build against has no class for.
                    if (outer.Kind.ToString() is "CollectionExpression" or "Spread")
                        TypeRelations.AddMentioned(op.Type, facts.Given);
                    return;
            }
        }
    }

    private static void AddArgument(IOperation op, IArgumentOperation argument, FactReader reader, MethodFacts facts)
    {
        var method = argument.Parent switch
        {
            IInvocationOperation call => call.TargetMethod,
            IObjectCreationOperation { Constructor: { } constructor } => constructor,
            _ => null,
        };
        if (method is null || reader.IsSeen(method))
            return;
        var space = method.ContainingNamespace?.ToDisplayString() ?? "";
        if (CallWords.IsLogging(space) || CallWords.IsEntityFramework(space) || CallWords.IsAsking(method.Name) || space == "System.Linq")
            return;
        TypeRelations.AddMentioned(op.Type, CallWords.IsSerialiser(space) ? facts.Serialised : facts.Given);
    }

    private static bool IsInFunction(IOperation op)
    {
        for (var outer = op.Parent; outer is not null; outer = outer.Parent)
        {
            if (outer is IAnonymousFunctionOperation or ILocalFunctionOperation)
                return true;
        }

        return false;
    }

    private static bool IsWritten(IOperation read) => read.Parent switch
    {
        ISimpleAssignmentOperation assignment => assignment.Target == read,
        INameOfOperation => true,
        ITupleOperation { Parent: IDeconstructionAssignmentOperation deconstruction } tuple => deconstruction.Target == tuple,
        IMemberReferenceOperation outer => outer.Instance == read && outer.Member is IPropertySymbol or IFieldSymbol && IsNamed(read),
        _ => false,
    };

    private static bool IsNamed(IOperation read)
    {
        for (var outer = read.Parent; outer is IMemberReferenceOperation or INameOfOperation; outer = outer.Parent)
        {
            if (outer is INameOfOperation)
                return true;
        }

        return false;
    }

    /// <summary>Compared, matched or logged: the value decides something, or is told to the operators, and reaches nobody who asked for it.</summary>
    private static bool IsAsked(IOperation read, PrivacyModel model)
    {
        var inner = read;
        for (var outer = read.Parent; outer is not null; inner = outer, outer = outer.Parent)
        {
            switch (outer)
            {
                case IPropertySubpatternOperation { Pattern: IDeclarationPatternOperation } sub when sub.Member == inner:
                    return false;
                case IBinaryOperation { Type.SpecialType: SpecialType.System_Boolean } or IIsPatternOperation or IIsTypeOperation:
                case IConditionalOperation choice when choice.Condition == inner:
                    return true;
                case IInvocationOperation call when CallWords.IsAsking(call.TargetMethod.Name) || IsLog(call, model):
                    return true;
                case IReturnOperation { Parent: IBlockOperation { Parent: IAnonymousFunctionOperation function } }:
                    return IsSorting(function);
                case IReturnOperation or IExpressionStatementOperation or IVariableDeclaratorOperation or IBlockOperation or IAssignmentOperation or IAnonymousFunctionOperation:
                    return false;
            }
        }

        return false;
    }

    /// <summary>The function is what a query is filtered or sorted by.</summary>
    private static bool IsSorting(IAnonymousFunctionOperation function)
    {
        var outer = function.Parent;
        while (outer is IDelegateCreationOperation or IConversionOperation)
            outer = outer.Parent;
        return outer is IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { Name: var name, ContainingNamespace: var space } } }
            && CallWords.IsSorting(name) && space?.ToDisplayString() == "System.Linq";
    }

    private static bool IsLog(IInvocationOperation call, PrivacyModel model)
    {
        if (CallWords.IsLogging(call.TargetMethod.ContainingNamespace?.ToDisplayString() ?? ""))
            return true;
        foreach (var sink in model.Sinks.Of(call.TargetMethod))
        {
            if (sink.Kind is RecipientKind.Log or RecipientKind.Telemetry or RecipientKind.Analytics or RecipientKind.Advertising)
                return true;
        }

        return false;
    }
}
