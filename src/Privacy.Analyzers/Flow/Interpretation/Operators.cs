using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Flow.Calls;
using Privacy.Analyzers.Flow.Domain;
using Privacy.Analyzers.Flow.Guards;
using Privacy.Analyzers.Flow.Guards.Answers;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>Operators and conversions: text and arithmetic combine, comparisons tell nothing of the content, own operators are calls.</summary>
internal static class Operators
{
    public static Value Eval(Interpreter run, IOperation op, FlowState state)
    {
        if (op.Type?.SpecialType == SpecialType.System_Boolean && !HasOwnMethod(run, op))
            return op is IBinaryOperation { OperatorKind: not (BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr or BinaryOperatorKind.And or BinaryOperatorKind.Or) } comparison
                ? Compare(run, comparison, state)
                : op is IUnaryOperation { OperatorKind: not UnaryOperatorKind.Not } ? Limits.Unused(run, op, state) : Branches.AsValue(run, op, state);
        return op switch
        {
            IBinaryOperation binary => Binary(run, binary, state),
            IUnaryOperation unary => Unary(run, unary, state),
            _ => Limits.Collapse(run, op, state),
        };
    }

    public static Value Increment(Interpreter run, IIncrementOrDecrementOperation op, FlowState state)
    {
        var value = run.Eval(op.Target, state);
        if (op.OperatorMethod is { IsStatic: false } instance)
            return Invocations.InPlace(run, instance, op.Target, value, [], [], op, state);
        var before = value;
        if (op.OperatorMethod is { } method && IsOwn(run, method))
            value = Invocations.Operator(run, method, [op.Target], [value], op, state);
        if (op.OperatorMethod is null)
            value = Stepped(run, op, value, state);
        Assignments.Assign(run, op.Target, value, op.Syntax, state);
        return op.IsPostfix ? before : value;
    }

    public static Value Conversion(Interpreter run, IConversionOperation op, FlowState state)
    {
        var value = run.Eval(op.Operand, state);
        if (op.OperatorMethod is { } method)
        {
            if (IsOwn(run, method))
                return Invocations.Operator(run, method, [op.Operand], [value], op, state);
            Sinks.OfCall(run, method, null, [new Argument(method.Parameters[0], op.Operand, value, op.Operand.Syntax, [])], state, op.Syntax, op.Syntax);
            return TypeFacts.CanCarry(op.Type)
                ? value.Objects.IsEmpty || Arrays.IsSpan(op.Type) ? value : Value.Of(Contents.Of(run, value, Reach.Content, op.Syntax, state), value.Objects)
                : Value.Unknown;
        }

        if (value.HasConstant && op.Conversion.IsBoxing())
            return Converted(value, op);
        if (!value.Choices.IsEmpty)
            return (op.IsTryCast ? Value.Clean : Converted(value.Choices, op)).With(value.Condition); // as gives null for some of them
        if (!value.Labels.IsEmpty && IsBoxed(op))
            value = value.WithHeld(op.Operand.Type!); // a boxed value has a type
        if (op is { IsTryCast: true } or { IsImplicit: false, Operand.Type.IsReferenceType: true, Type.IsReferenceType: true })
            run.Ask(value); // who passes what it cannot be cast to gets no further
        if (op is { IsImplicit: false, Type.IsReferenceType: true } && (!value.Objects.IsEmpty || value.Held is not null || value.Bound is not null))
            value = TypeTests.Narrow(value, run.TypeOf(op.Type), passes: true);
        return Assignments.Copied(run, value, op.Operand.Type is { IsValueType: true } && op.Type is { IsValueType: false } ? op.Operand.Type : null, op, state);
    }

    /// <summary>A constant as the type it is converted to: <c>3</c> is not <c>3L</c>.</summary>
    private static Value Converted(Value value, IConversionOperation op)
    {
        if (value.Constant is null || op.Type is null || op.Operand.Type is not { } from || SymbolEqualityComparer.Default.Equals(from, op.Type))
            return value;
        if (!IsNumeric(op.Type) || value.Constant is string or bool)
            return value;
        return op.Type.SpecialType switch
        {
            SpecialType.System_Int64 when value.Constant is int number => Value.OfConstant((long)number),
            SpecialType.System_Double when value.Constant is int number => Value.OfConstant((double)number),
            SpecialType.System_Int32 when value.Constant is int => value,
            SpecialType.System_Int32 when value.Constant is char letter => Value.OfConstant((int)letter),
            _ when op.Type.TypeKind == TypeKind.Enum && value.Constant is int => value,
            _ => Value.Clean,
        };
    }

    /// <summary>Each of the constants that it may be.</summary>
    private static Value Converted(ImmutableArray<object?> choices, IConversionOperation op)
    {
        var converted = choices;
        for (var i = 0; i < choices.Length; i++)
        {
            var value = Converted(Value.OfConstant(choices[i]), op);
            if (!value.HasConstant)
                return Value.Clean;
            converted = converted.SetItem(i, value.Constant);
        }

        return Value.OneOf(converted);
    }

    private static Value Stepped(Interpreter run, IIncrementOrDecrementOperation op, Value value, FlowState state)
    {
        if (value.HasConstant)
            return Constants.Binary(op.Kind == OperationKind.Increment ? BinaryOperatorKind.Add : BinaryOperatorKind.Subtract, value.Constant, 1) is { } next ? Value.OfConstant(next) : Value.Clean;

        // What is counted up is no longer what was given.
        return Text(value.IsKnown, Contents.Of(run, value, Reach.Content, op.Target.Syntax, state));
    }

    private static bool IsNumeric(ITypeSymbol type) =>
        type.TypeKind == TypeKind.Enum || type.SpecialType is >= SpecialType.System_Char and <= SpecialType.System_Double;

    /// <summary>A value of exactly known type becomes an object.</summary>
    private static bool IsBoxed(IConversionOperation op) =>
        op.Type is { IsReferenceType: true, TypeKind: TypeKind.Class or TypeKind.Interface }
        && op.Operand.Type is INamedTypeSymbol { IsSealed: true } from && !TypeFacts.IsWrapper(from) && !TypeFacts.IsDelegate(from);

    public static Value Combine(
        Interpreter run, BinaryOperatorKind kind, ITypeSymbol? type, Value left, IOperation leftOp, Value right, IOperation rightOp, FlowState state)
    {
        if (TypeFacts.IsDelegate(type) && kind is BinaryOperatorKind.Add or BinaryOperatorKind.Subtract)
            return Subscriptions.Combined(kind, left, right);
        if (!TypeFacts.CanCarry(type))
        {
            if (type is { TypeKind: TypeKind.Enum } && Flags(run, kind, left, right) is { } flags)
                return flags;
            return kind is BinaryOperatorKind.And or BinaryOperatorKind.Or or BinaryOperatorKind.ExclusiveOr && type?.SpecialType == SpecialType.System_Boolean
                ? Branches.Eager(kind, left, right)
                : Value.Unknown;
        }

        if (TypeFacts.IsString(type) && kind == BinaryOperatorKind.Add)
        {
            if (left.HasConstant && right.HasConstant && left.Constant is string head && right.Constant is string tail && head.Length + tail.Length < 1000)
                return Value.OfConstant(string.Concat(head, tail));
            return Text(left.IsKnown && right.IsKnown, Contents.Of(run, left, Reach.Text, leftOp.Syntax, state).Union(Contents.Of(run, right, Reach.Text, rightOp.Syntax, state)));
        }

        if (left.HasConstant && right.HasConstant && Constants.Binary(kind, left.Constant, right.Constant) is { } folded)
            return Value.OfConstant(folded);
        if (left.HasConstant != right.HasConstant && type?.SpecialType == SpecialType.System_Int32)
            run.Ask(left.HasConstant ? right : left); // what it gives may decide a branch
        var labels = Contents.Of(run, left, Reach.Content, leftOp.Syntax, state).Union(Contents.Of(run, right, Reach.Content, rightOp.Syntax, state));
        return Text(left.IsKnown && right.IsKnown, labels);
    }

    /// <summary>Flags of an enum: what they give may decide a branch.</summary>
    private static Value? Flags(Interpreter run, BinaryOperatorKind kind, Value left, Value right)
    {
        if (left.HasConstant && right.HasConstant)
            return Constants.Binary(kind, left.Constant, right.Constant) is { } folded ? Value.OfConstant(folded) : null;
        if (left.HasConstant != right.HasConstant)
            run.Ask(left.HasConstant ? right : left);
        return null;
    }

    private static Value Text(bool isKnown, LabelSet labels) => isKnown && labels.IsEmpty ? Value.Clean : Value.Of(labels);

    /// <summary>A chain <c>a + b + c …</c> leans left and can be ten thousand deep: its spine is walked, not entered.</summary>
    private static Value Binary(Interpreter run, IBinaryOperation op, FlowState state)
    {
        var spine = new Stack<IBinaryOperation>();
        spine.Push(op);
        var current = op.LeftOperand;
        while (current is IBinaryOperation { ConstantValue.HasValue: false } binary && binary.Type?.SpecialType != SpecialType.System_Boolean)
        {
            spine.Push(binary);
            current = binary.LeftOperand;
        }

        var value = run.Eval(current, state);
        var left = current;
        while (spine.Count > 0)
        {
            var next = spine.Pop();
            var right = run.Eval(next.RightOperand, state);
            value = next.OperatorMethod is { } method && IsOwn(run, method)
                ? OrLeft(next, value, Invocations.Operator(run, method, [left, next.RightOperand], [value, right], next, state))
                : Combine(run, next.OperatorKind, next.Type, value, left, right, next.RightOperand, state);
            left = next;
        }

        return value;
    }

    /// <summary><c>a || b</c> of a type of one's own is <c>a</c> where that is true, else <c>a | b</c>.</summary>
    private static Value OrLeft(IBinaryOperation op, Value left, Value combined) =>
        op.OperatorKind is BinaryOperatorKind.ConditionalOr or BinaryOperatorKind.ConditionalAnd ? left.Join(combined) : combined;

    private static Value Unary(Interpreter run, IUnaryOperation op, FlowState state)
    {
        var value = run.Eval(op.Operand, state);
        if (op.OperatorMethod is { } method && IsOwn(run, method))
            return Invocations.Operator(run, method, [op.Operand], [value], op, state);
        if (op.OperatorKind == UnaryOperatorKind.Minus && value.HasConstant && value.Constant is int number)
            return Value.OfConstant(unchecked(-number));
        return value.HasConstant || !value.Choices.IsEmpty ? Value.Clean : op.OperatorKind == UnaryOperatorKind.Not ? value.With(value.Condition.Negate()) : value;
    }

    private static Value Compare(Interpreter run, IBinaryOperation op, FlowState state)
    {
        if (ReferenceEquals(op, run.Frame.Answering) || ReferenceEquals(op, run.Frame.Decided.Condition)
            || (op.OperatorKind is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals or BinaryOperatorKind.ExclusiveOr && Equality.IsWithConstant(op)))
            return Branches.AsValue(run, op, state);

        if ((TypeComparisons.Of(run, op, state) ?? Mirrors.Compare(run, op, state)) is { } known)
            return known;
        var left = run.Eval(op.LeftOperand, state);
        var right = run.Eval(op.RightOperand, state);
        if ((Mirrors.CompareChoices(run, op.OperatorKind, op.LeftOperand, left, op.RightOperand, right) ?? Identities.Compare(run, op, left, right)) is { } answered)
            return answered;
        if (left.HasConstant != right.HasConstant)
            run.Ask(left.HasConstant ? right : left);
        if (left.HasConstant != right.HasConstant && op.OperatorKind is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals)
            return AnswerTests.Equal(left.HasConstant ? right : left, left.HasConstant ? left.Constant : right.Constant, op.OperatorKind == BinaryOperatorKind.NotEquals);
        if (!left.HasConstant || !right.HasConstant)
            return Value.Unknown;
        return Constants.Compare(op.OperatorKind, left.Constant, right.Constant) is { } answer ? Value.OfConstant(answer) : Value.Unknown;
    }

    /// <summary>With code of one's own, or one that a type argument brings.</summary>
    public static bool IsOwn(Interpreter run, IMethodSymbol method) =>
        run.HasBody(method) || (method is { IsStatic: true, ContainingType.TypeKind: TypeKind.Interface } && (method.IsAbstract || method.IsVirtual) && run.IsOwn(method));

    private static bool HasOwnMethod(Interpreter run, IOperation op) =>
        op switch
        {
            IBinaryOperation { OperatorMethod: { } method } => IsOwn(run, method),
            IUnaryOperation { OperatorMethod: { } method } => IsOwn(run, method),
            _ => false,
        };

    private static bool IsBoxing(this Microsoft.CodeAnalysis.Operations.CommonConversion conversion) =>
        conversion.Exists && !conversion.IsUserDefined;
}
