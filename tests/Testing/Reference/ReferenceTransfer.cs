using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Catalog;

namespace Privacy.Analyzers.TestKit.Reference;

/// <summary>
/// What one operation does to variables. Sources move through variables, texts, tuples taken apart at once, and patterns; what it does not know with
/// a source in it, and code of the program that is called, it says in the verdict.
/// </summary>
internal sealed class ReferenceTransfer(PrivacyModel model, ISymbol owner, ReferenceConditions conditions, ReferenceVerdict verdict)
{
    private static readonly ImmutableHashSet<SourceTag> s_clean = [];

    private readonly ReferenceCalls _calls = new(model, verdict);
    private ReferenceState _state = new();
    private Action<ReferenceState> _throws = _ => { };

    public void Begin(ReferenceState state, Action<ReferenceState> throws) => (_state, _throws) = (state, throws);

    /// <summary>The new exception that the block ends with.</summary>
    public IOperation? Thrown { get; private set; }

    public void EvaluateBranch(BasicBlock block, IOperation value)
    {
        Thrown = block is { ConditionKind: ControlFlowConditionKind.None, FallThroughSuccessor.Semantics: ControlFlowBranchSemantics.Throw } ? ReferenceCalls.Bare(value) : null;
        var held = Evaluate(value);
        if (block.ConditionKind == ControlFlowConditionKind.None)
        {
            if (block.FallThroughSuccessor?.Semantics == ControlFlowBranchSemantics.Throw && !held.IsEmpty)
                verdict.Both("a source is thrown");
            if (block.FallThroughSuccessor?.Semantics == ControlFlowBranchSemantics.Return)
                verdict.Return(value.Syntax);
            return;
        }

        if (value.ConstantValue.HasValue)
            return;
        if (conditions.KnowsMore(value))
            verdict.Invent("a condition tells more than its two ways");
        if (value.DescendantsAndSelf().Any(op => !Quiet(op).IsEmpty && !IsOnlyMeasured(op)))
            verdict.Invent("a condition looks at a source");
    }

    public ImmutableHashSet<SourceTag> Evaluate(IOperation? op)
    {
        switch (op)
        {
            case null or ILiteralOperation or IDefaultValueOperation or INameOfOperation or ITypeOfOperation or ISizeOfOperation or IInstanceReferenceOperation
                or ICaughtExceptionOperation or IDiscardOperation or IMethodReferenceOperation { Instance: null }:
                return s_clean;
            case { ConstantValue.HasValue: true }:
                return s_clean;
            case ILocalReferenceOperation { Local.IsRef: true }:
                verdict.Both("a variable that is another");
                return s_clean;
            case ILocalReferenceOperation local:
                return _state[local.Local];
            case IParameterReferenceOperation parameter:
                if (IsOfTheType(parameter) && model.Sources.OfParameter(parameter.Parameter) is not null)
                    verdict.Both("a tagged parameter of the type");
                return _state[parameter.Parameter];
            case IFlowCaptureOperation capture:
                return _state[capture.Id] = Evaluate(capture.Value);
            case IFlowCaptureReferenceOperation reference:
                return _state[reference.Id];
            case IExpressionStatementOperation statement:
                return Evaluate(statement.Operation);
            case IArgumentOperation argument:
                return Evaluate(argument.Value);
            case IDeclarationExpressionOperation declaration:
                return Evaluate(declaration.Expression);
            case ISimpleAssignmentOperation assignment:
                return Assign(assignment);
            case ICompoundAssignmentOperation compound:
                return Add(compound);
            case IDeconstructionAssignmentOperation deconstruction:
                Deconstruct(deconstruction);
                return s_clean;
            case IConversionOperation { OperatorMethod: null } conversion:
                return Evaluate(conversion.Operand);
            case IBinaryOperation { OperatorMethod: null or { ContainingType.SpecialType: SpecialType.System_String } } binary:
                return Throwing(Binary(binary, Evaluate(binary.LeftOperand).Union(Evaluate(binary.RightOperand))));
            case IInterpolatedStringOperation text:
                return Throwing(text.Parts.Aggregate(s_clean, (all, part) => all.Union(Part(part))));
            case IIsNullOperation or IIsTypeOperation:
                Children(op);
                return s_clean;
            case IIsPatternOperation pattern:
                Match(pattern.Pattern, Throwing(Evaluate(pattern.Value)));
                return s_clean;
            case IAwaitOperation wait:
                return Throwing(Evaluate(wait.Operation));
            case IFieldReferenceOperation or IPropertyReferenceOperation:
                return Read((IMemberReferenceOperation)op);
            case IInvocationOperation call:
                return _calls.Evaluate(call, this, _state);
            case IObjectCreationOperation creation:
                return _calls.Evaluate(creation, this, _state);
            case IFlowAnonymousFunctionOperation lambda:
                Enclose(lambda);
                return s_clean;
            case IReturnOperation result:
                Evaluate(result.ReturnedValue);
                verdict.Return((result.ReturnedValue ?? result).Syntax);
                return s_clean;
            default:
                return Unknown(op);
        }
    }

    /// <summary>An exception may come here, before what the operation does.</summary>
    public ImmutableHashSet<SourceTag> Throwing(ImmutableHashSet<SourceTag> value)
    {
        _throws(_state);
        return value;
    }

    /// <summary>Gives a variable its value; what is no variable is told of.</summary>
    public void Write(IOperation target, ImmutableHashSet<SourceTag> value, SyntaxNode from)
    {
        switch (target)
        {
            case ILocalReferenceOperation { Local.IsRef: false } local:
                _state[local.Local] = value;
                break;
            case IParameterReferenceOperation parameter:
                if (IsOfTheType(parameter) && !value.IsEmpty)
                    verdict.Both("a source is kept in a parameter of the type");
                _state[parameter.Parameter] = value;
                break;
            case IDeclarationExpressionOperation declaration:
                Write(declaration.Expression, value, from);
                break;
            case IFlowCaptureReferenceOperation reference:
                var places = conditions.Captured(reference.Id).ToList();
                if (places.Count == 1 && places[0] is not IFlowCaptureReferenceOperation)
                    Write(places[0], value, from);
                else
                    verdict.Both("a place chosen before");
                break;
            case IDiscardOperation:
                break;
            case IMemberReferenceOperation member and (IFieldReferenceOperation or IPropertyReferenceOperation):
                Store(member, value, from);
                break;
            default:
                if (!value.IsEmpty || target is ILocalReferenceOperation)
                    verdict.Both("a source is kept in " + target.Kind);
                break;
        }
    }

    private void Store(IMemberReferenceOperation member, ImmutableHashSet<SourceTag> value, SyntaxNode from)
    {
        if (member is IPropertyReferenceOperation property)
        {
            Throwing(value);
            foreach (var sink in model.Sinks.Of(property.Property))
            {
                if (sink.Receiver != SinkReach.None)
                    verdict.Miss("a sink takes what it is called on");
                if (sink.Parameters.IsEmpty || sink.Parameters[0] != SinkReach.None)
                    _calls.Show(from, property.Type, value);
            }
        }

        if (model.Sources.OfMember(member.Member) is not null)
            verdict.Both("a tagged member is written");
        if (ReferenceMembers.IsVariable(member))
            _state[member.Member] = value;
        else if (!value.IsEmpty)
            verdict.Both("a source is kept in a member");
        else if (!ReferenceMembers.IsPlain(member.Member))
            verdict.Miss("a setter of the program runs");
    }

    private ImmutableHashSet<SourceTag> Read(IMemberReferenceOperation op)
    {
        var holder = Evaluate(op.Instance);
        if (op is IPropertyReferenceOperation { Arguments: var arguments })
            holder = arguments.Aggregate(holder, (all, argument) => all.Union(Evaluate(argument)));
        if (op.Instance is not (null or IInstanceReferenceOperation))
            Throwing(holder);
        var held = ReferenceMembers.IsVariable(op) ? _state[op.Member] : s_clean;
        if (model.Sources.OfMember(op.Member) is { } tag)
        {
            if (tag.Origin == TagOrigin.Inferred && MayGiveWay(op))
                verdict.Invent("a guess, which gives way where the object says better");
            return held.Add(tag);
        }

        if (op.Member.ContainingType.SpecialType == SpecialType.System_String)
            return op.Member.Name == "Length" ? s_clean : holder;
        if (!holder.IsEmpty)
            verdict.Both("a member of a value with a source");
        if (!ReferenceMembers.IsPlain(op.Member))
            verdict.Miss("a getter of the program runs");
        return held;
    }

    /// <summary>A guess counts for what is given as it is; what is read from elsewhere may be a thing's, or have no column, and a part may be a domain.</summary>
    private bool MayGiveWay(IMemberReferenceOperation op) =>
        (op.Parent is IInvocationOperation { TargetMethod: { Name: "Substring", ContainingType.SpecialType: SpecialType.System_String } } cut && cut.Instance == op
            && cut.Arguments is [{ Value: IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, RightOperand.ConstantValue: { HasValue: true, Value: 1 } } }])
        || op.Member.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "NotMappedAttribute")
        || op.Instance switch
        {
            null or IInstanceReferenceOperation or IParameterReferenceOperation => false,
            IMemberReferenceOperation holder => model.Sources.IsOfThing(holder.Member, op.Member),
            _ => true,
        };

    private ImmutableHashSet<SourceTag> Assign(ISimpleAssignmentOperation op)
    {
        if (op.IsRef)
            verdict.Both("a variable that is another");
        Place(op.Target);
        var value = Evaluate(op.Value);
        Write(op.Target, value, op.Value.Syntax);
        return value;
    }

    private ImmutableHashSet<SourceTag> Add(ICompoundAssignmentOperation op)
    {
        var value = Evaluate(op.Target).Union(Evaluate(op.Value));
        Throwing(value);
        if (op.Type?.SpecialType != SpecialType.System_String && !value.IsEmpty)
        {
            verdict.Both("a source in arithmetic");
            value = s_clean;
        }

        if (op.OperatorMethod is { ContainingType.SpecialType: not SpecialType.System_String } || op.Type?.TypeKind == TypeKind.Delegate)
            verdict.Miss("an operator of a type");
        Write(op.Target, value, op.Value.Syntax);
        return value;
    }

    private void Deconstruct(IDeconstructionAssignmentOperation op)
    {
        var targets = op.Target is IDeclarationExpressionOperation { Expression: var declared } ? declared : op.Target;
        if (targets is not ITupleOperation { Elements: var places } || Bare(op.Value) is not ITupleOperation { Elements: var parts } || parts.Length != places.Length || places.Any(place => place is ITupleOperation))
        {
            if (!Evaluate(op.Value).IsEmpty)
                verdict.Both("a source in a tuple");
            verdict.Miss("a value is taken apart");
            foreach (var place in targets.DescendantsAndSelf().Where(each => each is ILocalReferenceOperation or IParameterReferenceOperation))
                Write(place, s_clean, op.Value.Syntax);
            return;
        }

        foreach (var place in places)
            Place(place);
        var values = parts.Select(Evaluate).ToList();
        for (var i = 0; i < places.Length; i++)
            Write(places[i], values[i], parts[i].Syntax);
    }

    /// <summary>What a place is found by is evaluated before the value that it is given.</summary>
    private void Place(IOperation target)
    {
        if (target is IMemberReferenceOperation or IArrayElementReferenceOperation)
        {
            if (!Children(target).IsEmpty)
                verdict.Both("a source finds a place");
        }
    }

    private ImmutableHashSet<SourceTag> Binary(IBinaryOperation op, ImmutableHashSet<SourceTag> value)
    {
        if (op.Type?.SpecialType == SpecialType.System_String)
            return Printed(op.LeftOperand, op.RightOperand) ? value : s_clean;
        if (op.Type?.SpecialType != SpecialType.System_Boolean && !value.IsEmpty)
            verdict.Both("a source in arithmetic");
        return s_clean;
    }

    private ImmutableHashSet<SourceTag> Part(IInterpolatedStringContentOperation part)
    {
        if (part is not IInterpolationOperation hole)
            return s_clean;
        var value = Evaluate(hole.Expression);
        return Printed(hole.Expression) ? value : s_clean;
    }

    /// <summary>Texts are made of the values; of one with members it is not known what its text tells.</summary>
    private bool Printed(params ReadOnlySpan<IOperation> parts)
    {
        foreach (var part in parts)
        {
            if (ReferenceMembers.IsScalar(Bare(part).Type))
                continue;
            verdict.Miss("a value with members is printed");
        }

        return true;
    }

    private void Match(IPatternOperation pattern, ImmutableHashSet<SourceTag> value)
    {
        if (pattern is IDeclarationPatternOperation { DeclaredSymbol: { } declared })
            _state[declared] = value;
        if (pattern is IRecursivePatternOperation { DeclaredSymbol: { } whole })
            _state[whole] = value;
        switch (pattern)
        {
            case INegatedPatternOperation negated:
                Match(negated.Pattern, value);
                break;
            case IBinaryPatternOperation both:
                Match(both.LeftPattern, value);
                Match(both.RightPattern, value);
                break;
            case IRecursivePatternOperation { DeconstructionSubpatterns.IsEmpty: true } recursive:
                foreach (var part in recursive.PropertySubpatterns)
                    Match(part.Pattern, part.Member is IMemberReferenceOperation member and (IFieldReferenceOperation or IPropertyReferenceOperation) ? Part(member, value) : Unknown(part));
                break;
            case IRecursivePatternOperation or IListPatternOperation or ISlicePatternOperation:
                verdict.Both("a value is taken apart");
                break;
        }
    }

    private ImmutableHashSet<SourceTag> Part(IMemberReferenceOperation member, ImmutableHashSet<SourceTag> holder)
    {
        if (model.Sources.OfMember(member.Member) is { } tag)
            return [tag];
        if (!holder.IsEmpty && member.Member is not { Name: "Length", ContainingType.SpecialType: SpecialType.System_String })
            verdict.Both("a member of a value with a source");
        if (!ReferenceMembers.IsPlain(member.Member))
            verdict.Miss("a getter of the program runs");
        return s_clean;
    }

    /// <summary>Code that runs somewhere else: what it writes of the body's variables is written at a time that is not known.</summary>
    private void Enclose(IFlowAnonymousFunctionOperation lambda)
    {
        verdict.Miss("a lambda");
        if (lambda.Syntax is not AnonymousFunctionExpressionSyntax written)
            return; // a clause of a query
        var flow = model.Compilation.GetSemanticModel(lambda.Syntax.SyntaxTree).AnalyzeDataFlow(written);
        if (flow is not { Succeeded: true } || flow.WrittenInside.Any(symbol => !flow.VariablesDeclared.Contains(symbol)))
            verdict.Both("a lambda writes a variable");
    }

    private ImmutableHashSet<SourceTag> Unknown(IOperation op)
    {
        if (!Throwing(Children(op)).IsEmpty)
            verdict.Both("a source in " + op.Kind);
        if (op.Kind is OperationKind.None or OperationKind.DynamicInvocation or OperationKind.DynamicMemberReference or OperationKind.DynamicIndexerAccess or OperationKind.Invalid
            or OperationKind.FunctionPointerInvocation or OperationKind.DynamicObjectCreation or OperationKind.Conversion or OperationKind.Binary or OperationKind.InterpolatedStringHandlerCreation
            or OperationKind.TranslatedQuery or OperationKind.With)
            verdict.Miss("code that is not followed: " + op.Kind);
        return s_clean;
    }

    private ImmutableHashSet<SourceTag> Children(IOperation op) => op.ChildOperations.Aggregate(s_clean, (all, child) => all.Union(Evaluate(child)));

    /// <summary>What the variable holds, if it is one.</summary>
    private ImmutableHashSet<SourceTag> Quiet(IOperation op) => op switch
    {
        ILocalReferenceOperation local => _state[local.Local],
        IParameterReferenceOperation parameter => _state[parameter.Parameter],
        IFlowCaptureReferenceOperation reference => _state[reference.Id],
        IMemberReferenceOperation member when model.Sources.OfMember(member.Member) is { } tag => [tag],
        IMemberReferenceOperation member => _state[member.Member],
        _ => s_clean,
    };

    /// <summary>The answer tells nothing of what the variable holds: of its length, or of another value that it is like.</summary>
    private static bool IsOnlyMeasured(IOperation op) => op.Parent switch
    {
        IPropertyReferenceOperation { Property: { Name: "Length", ContainingType.SpecialType: SpecialType.System_String } } => true,
        IIsPatternOperation { Pattern: IDeclarationPatternOperation { MatchesNull: true } } => true,
        IBinaryOperation { LeftOperand: var left, RightOperand: var right } => !left.ConstantValue.HasValue && !right.ConstantValue.HasValue,
        ISimpleAssignmentOperation assignment => ReferenceEquals(assignment.Target, op) || IsOnlyMeasured(assignment),
        IConversionOperation { OperatorMethod: null } or IInterpolationOperation => true,
        IArgumentOperation { Parent: IInvocationOperation { Type.SpecialType: var type } } => type != SpecialType.System_Boolean,
        _ => false,
    };

    /// <summary>Of its primary constructor: a field for all methods.</summary>
    private bool IsOfTheType(IParameterReferenceOperation op) =>
        op.Parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor && !SymbolEqualityComparer.Default.Equals(constructor, owner);

    private static IOperation Bare(IOperation op) => op is IConversionOperation { OperatorMethod: null } conversion ? Bare(conversion.Operand) : op;
}
