using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Flow.Domain;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>
/// Variables that hold the same as another, or the opposite, until either is written to: what a test tells of the one it tells of the other.
/// And those that hold one of a few constants, or of objects that are made once and kept: a test for another one fails.
/// </summary>
internal static class Mirrors
{
    /// <summary>More a test is not held against.</summary>
    private const int MaxChoices = 8;

    /// <summary>The variable was given what the expression says.</summary>
    public static void Note(Interpreter run, ISymbol variable, ITypeSymbol type, IOperation source, FlowState state)
    {
        if (!state.IsAlive || !IsItself(variable))
            return;
        if (ChoicesIn(run, source, type, []) is { Length: > 0 } constants && !run.Functions.References.Shared.Contains(variable, source))
            state.Answers = state.Answers.With(state.Answers.Last.WithChoices(variable, constants));
        if (!CanBeTested(type))
            return;
        var isOpposite = false;
        for (source = Bare(source); source is IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, OperatorMethod: null, Type.SpecialType: SpecialType.System_Boolean } not; source = Bare(not.Operand))
            isOpposite = !isOpposite;
        if (Variable(source) is not { } other || SymbolEqualityComparer.Default.Equals(variable, other) || !IsKept(source.Type, type))
            return;
        if (IsItself(other) && state.Variable(other) is { HasConstant: false } && state.Variable(variable) is { HasConstant: false }
            && !run.Functions.References.Shared.Contains(variable, source) && !run.Functions.References.Shared.Contains(other, source))
            state.Answers = state.Answers.With(state.Answers.Last.WithCopy(variable, other, isOpposite));
    }

    /// <summary>A test told this of the variable.</summary>
    public static void Learn(IOperation tested, Value narrowed, FlowState state)
    {
        if (state.Answers.Last.Copies.IsEmpty || !state.IsAlive || Variable(Bare(tested)) is not { } variable)
            return;
        foreach (var (one, two, isOpposite) in state.Answers.Last.Copies)
        {
            var other = SymbolEqualityComparer.Default.Equals(one, variable) ? two : SymbolEqualityComparer.Default.Equals(two, variable) ? one : null;
            if (other is null || state.Variable(other) is not { HasConstant: false } held)
                continue;
            if (isOpposite)
            {
                if (narrowed is { HasConstant: true, Constant: bool answer })
                    state.PutVariable(other, Value.OfConstant(!answer).With(held.Condition));
            }
            else if (!narrowed.HasConstant || Narrowing.IsHeldBy(narrowed.Constant, (other as ILocalSymbol)?.Type ?? ((IParameterSymbol)other).Type))
            {
                state.PutVariable(other, narrowed.With(held.Condition));
            }
        }
    }

    /// <summary>Whether the variable is the constant, where that is known; where it is not, the others are left where it is another.</summary>
    public static bool? Is(Interpreter run, IOperation tested, Value value, object? constant, FlowState state, out ImmutableArray<object?> others)
    {
        others = [];
        if (Comparisons.Decide(run, tested, BinaryOperatorKind.Equals, constant, state) is { } decided)
            return decided;
        if (Exclusions.IsNot(run, tested, constant, state))
            return false;
        var variable = Variable(Bare(tested));
        var choices = value.Choices.IsEmpty ? variable is null ? [] : state.Answers.Last.ChoicesOf(variable) : IsSteady(run, tested) ? value.Choices : [];
        if (choices.IsEmpty)
            return null;
        foreach (var choice in choices)
        {
            if (constant is not null && choice is not (null or ISymbol) && choice.GetType() != constant.GetType())
                return null; // a number that was converted for the comparison
        }

        others = choices.Remove(constant);
        return others.Length == choices.Length ? false : others.IsEmpty ? true : null;
    }

    /// <summary>The variable may be written to from here on by what is given its place.</summary>
    public static IOperation Forget(IOperation place, FlowState state)
    {
        if (Variable(Bare(place)) is { } variable)
            state.Answers = state.Answers.With(state.Answers.Last.Without(variable));
        return place;
    }

    /// <summary>The variable is one of these.</summary>
    public static void IsOneOf(Interpreter run, IOperation tested, Value value, ImmutableArray<object?> constants, FlowState state)
    {
        if (constants.IsEmpty || !state.IsAlive)
            return;
        if (constants.Length == 1 && constants[0] is not ISymbol)
            Narrowing.ToConstant(run, tested, value, constants[0], state);
        else if (!value.Choices.IsEmpty)
            Narrowing.ToChoices(run, tested, value, Value.OneOf(constants).With(value.Condition), state);
        if (value.Choices.IsEmpty)
            state.Answers = state.Answers.With(state.Answers.Last.WithChoices(Variable(Bare(tested))!, constants)); // it has choices
    }

    /// <summary>Nobody else writes to the variable at a time that the order of the body does not say.</summary>
    public static bool IsSteady(Interpreter run, IOperation tested) =>
        Variable(Bare(tested)) is not { } variable || (IsItself(variable) && !run.Functions.References.Shared.Contains(variable, tested));

    /// <summary>The value without the choice between constants where somebody else may have written another.</summary>
    public static Value Steady(Interpreter run, IOperation read, Value value) => value.Choices.IsEmpty || IsSteady(run, read) ? value : value.AnyConstant();

    /// <summary>A comparison of values each of which is one of a few constants: the answer, where all have the same.</summary>
    public static Value? CompareChoices(Interpreter run, BinaryOperatorKind kind, IOperation left, Value one, IOperation right, Value other)
    {
        if ((one.Choices.IsEmpty && other.Choices.IsEmpty) || !ConstantChoices.AreComparable(one, other) || !IsSteady(run, left) || !IsSteady(run, right))
            return null;
        bool? all = null;
        foreach (var first in one.Constants)
        {
            foreach (var second in other.Constants)
            {
                if (Constants.Compare(kind, first, second) is not { } answer || (all is { } sofar && sofar != answer))
                    return null;
                all = answer;
            }
        }

        return all is { } known ? Value.OfConstant(known) : null;
    }

    /// <summary>A comparison of an object that a field keeps with a variable or another field, or of one of a few numbers: where the answer is known.</summary>
    public static Value? Compare(Interpreter run, IBinaryOperation op, FlowState state)
    {
        if (op.OperatorKind is BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual)
            return Order(op, state) ?? (Comparisons.Decide(run, op, state) is { } decided ? Value.OfConstant(decided) : null);
        if (op is not { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals, OperatorMethod: null, LeftOperand.Type.IsReferenceType: true })
            return null;
        var (left, right) = (Kept(run, op.LeftOperand), Kept(run, op.RightOperand));
        if ((left ?? right) is not { } kept)
            return null;
        var others = left is not null && right is not null
            ? [right]
            : Variable(Bare(left is null ? op.LeftOperand : op.RightOperand)) is { } variable ? state.Answers.Last.ChoicesOf(variable) : [];
        if (others.IsEmpty || (others.Contains(kept) && others.Length > 1))
            return null;
        return Value.OfConstant(others.Contains(kept) == (op.OperatorKind == BinaryOperatorKind.Equals));
    }

    private static Value? Order(IBinaryOperation op, FlowState state)
    {
        if (op.RightOperand.ConstantValue is not { HasValue: true, Value: var constant } || Variable(Bare(op.LeftOperand)) is not { } variable)
            return null;
        bool? all = null;
        foreach (var choice in state.Answers.Last.ChoicesOf(variable))
        {
            if (Constants.Compare(op.OperatorKind, choice, constant) is not { } answer || (all is { } sofar && sofar != answer))
                return null;
            all = answer;
        }

        return all is { } known ? Value.OfConstant(known) : null;
    }

    /// <summary>An object that is made once and kept in a field, as a constant.</summary>
    private static ISymbol? Kept(Interpreter run, IOperation op) =>
        Bare(op) is IFieldReferenceOperation { Field: { IsStatic: true, IsReadOnly: true } field } && run.Engine.Constants.IsOneObject(field, run.Engine.Cancel) ? field.OriginalDefinition : null;

    /// <summary>What the expression can be, where it chooses between constants; none where it can be anything else.</summary>
    private static ImmutableArray<object?> ChoicesIn(Interpreter run, IOperation source, ITypeSymbol type, ImmutableArray<object?> sofar)
    {
        switch (source)
        {
            case IParenthesizedOperation parenthesized:
                return ChoicesIn(run, parenthesized.Operand, type, sofar);
            case IConditionalOperation { WhenFalse: { } other, Type: { } chosen } choice when IsSame(chosen, type):
                return ChoicesIn(run, choice.WhenTrue, type, sofar) is { Length: > 0 } first ? ChoicesIn(run, other, type, first) : [];
            case ISwitchExpressionOperation { Type: { } chosen } choice when IsSame(chosen, type):
                foreach (var arm in choice.Arms)
                {
                    if (ChoicesIn(run, arm.Value, type, sofar) is not { Length: > 0 } more)
                        return [];
                    if ((sofar = more).Length > MaxChoices)
                        return [];
                }

                return sofar;
            case { ConstantValue: { HasValue: true, Value: var constant }, Type: { } held } when IsSame(held, type) && source.Parent is not IVariableInitializerOperation and not ISimpleAssignmentOperation:
                return sofar.Contains(constant) ? sofar : sofar.Add(constant);
            default:
                return type.IsReferenceType && Kept(run, source) is { } field ? sofar.Contains(field) ? sofar : sofar.Add(field) : [];
        }
    }

    private static bool IsSame(ITypeSymbol one, ITypeSymbol other) => SymbolEqualityComparer.Default.Equals(one, other);

    /// <summary>Without parentheses and such conversions as leave all that is held.</summary>
    public static IOperation Bare(IOperation op)
    {
        while (true)
        {
            switch (op)
            {
                case IConversionOperation { OperatorMethod: null, IsTryCast: false } conversion when conversion.IsImplicit || conversion is { Type.IsReferenceType: true, Operand.Type.IsReferenceType: true }:
                    op = conversion.Operand;
                    break;
                case IParenthesizedOperation parenthesized:
                    op = parenthesized.Operand;
                    break;
                default:
                    return op;
            }
        }
    }

    public static ISymbol? Variable(IOperation op) =>
        op switch
        {
            ILocalReferenceOperation local => local.Local,
            IParameterReferenceOperation parameter => parameter.Parameter,
            _ => null,
        };

    /// <summary>It stands for no other place.</summary>
    public static bool IsItself(ISymbol variable) =>
        variable is ILocalSymbol { IsRef: false } or IParameterSymbol { RefKind: RefKind.None };

    private static bool CanBeTested(ITypeSymbol type) =>
        type.TypeKind == TypeKind.Enum
        || type.SpecialType is SpecialType.System_Boolean or SpecialType.System_String or SpecialType.System_Object or SpecialType.System_Int32 or SpecialType.System_Char
        || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    /// <summary>Nothing is lost between the types.</summary>
    private static bool IsKept(ITypeSymbol? from, ITypeSymbol to) =>
        from is not null && (SymbolEqualityComparer.Default.Equals(from, to) || (from.IsReferenceType && to.IsReferenceType));
}
