using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Flow.Calls;
using Privacy.Analyzers.Flow.Domain;
using Privacy.Analyzers.Flow.Guards.Answers;
using Privacy.Analyzers.Flow.Guards.Facts;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>
/// What a test tells of the variable that was tested: where a type test passed it holds only what can pass, where an enum or bool was compared
/// it holds that constant. Refines values, never adds to them.
/// </summary>
internal static class Narrowing
{
    /// <summary><c>value is T</c> without a variable; <paramref name="state"/> itself is used up.</summary>
    public static void SplitType(Interpreter run, IIsTypeOperation op, FlowState state, out FlowState whenTrue, out FlowState whenFalse)
    {
        var value = run.Eval(op.ValueOperand, state);
        ByType(run, value, op.ValueOperand, op.TypeOperand, state, out whenTrue, out whenFalse);
        if (op.IsNegated)
            (whenTrue, whenFalse) = (whenFalse, whenTrue);
    }

    /// <summary>Splits by a type test: a side that no value can take is dead.</summary>
    public static void ByType(Interpreter run, Value value, IOperation tested, ITypeSymbol type, FlowState state, out FlowState passed, out FlowState failed)
    {
        type = run.TypeOf(type);
        if (type is ITypeParameterSymbol parameter)
            run.AskType(parameter);
        run.Ask(value);
        failed = state.Clone();
        passed = TypeTests.NeverIs(value, type) ? FlowState.Dead() : state;
        if (TypeTests.AlwaysIs(value, type) && NullTests.IsNotNull(tested))
            failed.IsAlive = false;
        LearnType(value, tested, type, passed, failed);
        Set(run, tested, TypeTests.Narrow(value, type, passes: true), value, passed);
        if (!IsTried(tested))
            Set(run, tested, TypeTests.Narrow(value, type, passes: false), value, failed);
    }

    /// <summary>The variable holds this constant where the comparison said so.</summary>
    public static void ToConstant(Interpreter run, IOperation tested, Value value, object? constant, FlowState state)
    {
        var plain = Assigned(tested);
        if (constant is int code and >= char.MinValue and <= char.MaxValue && plain.Type?.SpecialType == SpecialType.System_Char)
            constant = (char)code; // letters are compared as numbers
        if (!IsHeldBy(constant, plain.Type) || (constant is null && IsTried(tested)))
        {
            if (constant is not null && EqualTests.Whole(tested) is { } whole)
                Settle(run, whole, state); // another form of the constant: a boxed one, a wider number
            return;
        }

        var narrowed = Value.OfConstant(constant).With(value.Condition); // what it says of guards it says beyond the branch
        if (plain is IMemberReferenceOperation member)
            SetMember(run, member, narrowed, state);
        else
            Set(run, plain, narrowed, value, state);
        Mirrors.Learn(plain, narrowed, state);
    }

    /// <summary>The variable, or the member of one known object, is one of fewer constants.</summary>
    public static void ToChoices(Interpreter run, IOperation tested, Value value, Value fewer, FlowState state)
    {
        if (tested is IMemberReferenceOperation member)
            SetMember(run, member, fewer, state);
        else if (tested is ILocalReferenceOperation or IParameterReferenceOperation)
            Set(run, tested, fewer, value, state);
    }

    /// <summary>What is not of the type is null after <c>as</c>, and not before.</summary>
    public static bool IsTried(IOperation op)
    {
        for (; op is IConversionOperation or IParenthesizedOperation; op = op is IConversionOperation conversion ? conversion.Operand : ((IParenthesizedOperation)op).Operand)
        {
            if (op is IConversionOperation { IsTryCast: true })
                return true;
        }

        return false;
    }

    /// <summary>Where <c>string.IsNullOrEmpty</c> said yes there is nothing in the text.</summary>
    public static void ToBlank(Interpreter run, IOperation condition, FlowState state)
    {
        if (condition is not IInvocationOperation { TargetMethod: { Name: "IsNullOrEmpty" or "IsNullOrWhiteSpace", ContainingType.SpecialType: SpecialType.System_String }, Arguments: { Length: 1 } arguments } || IsTried(arguments[0].Value))
            return;
        var value = run.Eval(arguments[0].Value, state);
        Set(run, arguments[0].Value, Value.Clean.With(value.Condition), value, state);
        Mirrors.Learn(arguments[0].Value, Value.Clean, state);
    }

    /// <summary>Where a number says that it is not there, there is nothing in it.</summary>
    public static void ToNone(Interpreter run, IOperation condition, FlowState state)
    {
        if (condition is IPropertyReferenceOperation { Property: { Name: "HasValue", ContainingType.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T }, Instance: { } number } && !IsTried(number))
            Settle(run, number, state);
    }

    /// <summary>A test tells that the variable, or the member of one known object, holds one of some constants.</summary>
    public static void Settle(Interpreter run, IOperation tested, FlowState state)
    {
        var plain = Assigned(tested);
        if (plain is IMemberReferenceOperation member)
        {
            SetMember(run, member, Value.Clean, state);
            return;
        }

        var held = Held(plain, state);
        if (held is { HasConstant: false } && !HasOwnEquality(run, held))
        {
            Set(run, tested, Value.Clean.With(held.Condition), held, state);
            Mirrors.Learn(tested, Value.Clean, state);
        }
    }

    /// <summary>The same of a member of what an expression gives that does nothing.</summary>
    public static void SettleMember(Interpreter run, IOperation holder, ISymbol member, FlowState state)
    {
        var plain = Plain(holder);
        if ((plain is ILocalReferenceOperation or IParameterReferenceOperation or IInstanceReferenceOperation || (plain is IMemberReferenceOperation { Instance: not null } inner && IsPlain(run, inner)))
            && run.Eval(plain, state) is { Objects: { Length: 1 } objects, Labels.IsEmpty: true } && !objects[0].IsMany
            && !(state.TryRead(objects[0], Member.Of(member), out var cell) && cell is { MaybeInitial: false, Value: { IsKnown: true, IsEmpty: true } }))
            state.PutCell(objects[0], new Cell(Member.Of(member), Value.Clean, MaybeInitial: false));
    }

    public static Value? Held(IOperation variable, FlowState state) =>
        variable switch
        {
            ILocalReferenceOperation local => state.Variable(local.Local),
            IParameterReferenceOperation parameter => state.Variable(parameter.Parameter),
            _ => null,
        };

    /// <summary>An object made here of a type of one's own may take itself for what it is not.</summary>
    private static bool HasOwnEquality(Interpreter run, Value held)
    {
        foreach (var obj in held.Objects)
        {
            if (obj is { Path: null, Delegate: null, Type: { IsReferenceType: true } type } && run.IsOwn(type))
                return true;
        }

        return false;
    }

    /// <summary>The constant as the variable would hold it: a number that was converted for the comparison is another one.</summary>
    public static bool IsHeldBy(object? constant, ITypeSymbol? type) =>
        (type, constant) switch
        {
            ({ TypeKind: TypeKind.Enum } or { SpecialType: SpecialType.System_Boolean }, _) => true,
            ({ SpecialType: SpecialType.System_Int32 }, int) or ({ SpecialType: SpecialType.System_Char }, char) or ({ SpecialType: SpecialType.System_String or SpecialType.System_Object }, string) => true,
            ({ IsReferenceType: true } or { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T }, null) => true,
            _ => false,
        };

    /// <summary>The value where the pattern did not match: what would have passed its test for a type is not there, nor the answer it names.</summary>
    public static Value Unmatched(Interpreter run, IPatternOperation pattern, Value value) =>
        pattern switch
        {
            IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: var constant } } when !value.Condition.IsNone || !value.Choices.IsEmpty => AnswerTests.Without(value, pattern.InputType, constant).Without(constant),
            IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } or => Unmatched(run, or.RightPattern, Unmatched(run, or.LeftPattern, value)),
            ITypePatternOperation type => TypeTests.Narrow(value, run.TypeOf(type.MatchedType), passes: false),
            IDeclarationPatternOperation { MatchedType: { } type } => TypeTests.Narrow(value, run.TypeOf(type), passes: false),
            _ => value,
        };

    /// <summary>The variable is not this constant.</summary>
    public static void FromConstant(Interpreter run, IOperation tested, Value value, object? constant, FlowState state) =>
        Set(run, tested, AnswerTests.Without(value, tested.Type, constant), value, state);

    /// <summary>What it says of guards that the value is, or is not, null.</summary>
    public static void LearnNull(Value value, FlowState notNull, FlowState isNull)
    {
        if (value.Condition.Answers is not { } answers)
            return;
        notNull.Facts = GuardFacts.Learn(notNull.Facts, answers.WhenNot(null));
        isNull.Facts = GuardFacts.Learn(isNull.Facts, answers.When(null));
    }

    /// <summary>What it says of guards that the value passed a test for a type, or failed it.</summary>
    private static void LearnType(Value value, IOperation tested, ITypeSymbol type, FlowState passed, FlowState failed)
    {
        if (value.Condition.Answers is not { } answers)
            return;
        passed.Facts = GuardFacts.Learn(passed.Facts, answers.WhenIs(type));
        failed.Facts = GuardFacts.Learn(
            failed.Facts,
            SymbolEqualityComparer.Default.Equals(tested.Type?.WithNullableAnnotation(NullableAnnotation.None), type.WithNullableAnnotation(NullableAnnotation.None))
                ? answers.When(null)
                : answers.WhenIsNot(type));
    }

    private static void Set(Interpreter run, IOperation tested, Value narrowed, Value value, FlowState state)
    {
        if (ReferenceEquals(narrowed, value) || !state.IsAlive)
            return;
        switch (Assigned(tested))
        {
            case ILocalReferenceOperation local when run.Functions.References.AliasOf(local.Local) is null && state.Variable(local.Local) is not null:
                state.PutVariable(local.Local, narrowed); // not written to: what was asked about it is not stale
                break;
            case IParameterReferenceOperation parameter when state.Variable(parameter.Parameter) is not null:
                state.PutVariable(parameter.Parameter, narrowed);
                break;
        }
    }

    /// <summary>A member of one known object. Of what callers pass only what can be personal: a flag that was asked both ways would look written to.</summary>
    private static void SetMember(Interpreter run, IMemberReferenceOperation member, Value narrowed, FlowState state)
    {
        if (state.IsAlive && TypeFacts.CanCarry(member.Type) && IsPlain(run, member) && run.Eval(member.Instance, state) is { Objects.Length: 1, Labels.IsEmpty: true } owner)
            state.PutCell(owner.Objects[0], new Cell(Member.Of(member.Member), narrowed, MaybeInitial: false));
    }

    /// <summary>A field, or a property without code, of what is reached by such alone: reading it again gives the same. What a property of another assembly is like only its source tells.</summary>
    private static bool IsPlain(Interpreter run, IMemberReferenceOperation member)
    {
        if (member is not (IFieldReferenceOperation { Field.IsVolatile: false } or IPropertyReferenceOperation { Property: { IsVirtual: false, IsAbstract: false, IsOverride: false, Parameters.IsEmpty: true } }))
            return false;
        if (member is IPropertyReferenceOperation { Property: var property } && !(run.IsOwn(property) && IsAuto(property)))
            return false;
        return member.Instance switch
        {
            ILocalReferenceOperation or IParameterReferenceOperation or IInstanceReferenceOperation => true,
            IMemberReferenceOperation inner => inner.Instance is not null && IsPlain(run, inner),
            _ => false,
        };
    }

    private static bool IsAuto(IPropertySymbol property)
    {
        foreach (var member in property.ContainingType.GetMembers())
        {
            if (member is IFieldSymbol { AssociatedSymbol: { } associated } && SymbolEqualityComparer.Default.Equals(associated, property))
                return true;
        }

        return false;
    }

    /// <summary>What is assigned where it is tested, <c>(line = Next()) == null</c>, else the expression without conversions and parentheses.</summary>
    private static IOperation Assigned(IOperation op)
    {
        op = Plain(op);
        return op is ISimpleAssignmentOperation { IsRef: false } assignment ? Plain(assignment.Target) : op;
    }

    /// <summary>The expression without conversions and parentheses around it.</summary>
    public static IOperation Plain(IOperation op)
    {
        while (true)
        {
            switch (op)
            {
                case IConversionOperation { OperatorMethod: null } conversion:
                    op = conversion.Operand;
                    break;
                case IParenthesizedOperation parenthesized:
                    op = parenthesized.Operand;
                    break;
                case IDeclarationExpressionOperation declaration:
                    op = declaration.Expression;
                    break;
                default:
                    return op;
            }
        }
    }
}
