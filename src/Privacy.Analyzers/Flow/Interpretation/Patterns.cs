using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Flow.Calls;
using Privacy.Analyzers.Flow.Domain;
using Privacy.Analyzers.Flow.Findings;
using Privacy.Analyzers.Flow.Guards.Answers;
using Privacy.Analyzers.Flow.Guards.Facts;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>Patterns: variables bound where they match, guard facts where a guard's result is tested, constants folded.</summary>
internal static class Patterns
{
    public static void Split(Interpreter run, IIsPatternOperation op, FlowState state, out FlowState whenTrue, out FlowState whenFalse)
    {
        if (op.Value.Type?.SpecialType == SpecialType.System_Boolean && IsBoolean(op.Pattern, out var expected))
        {
            Branches.Split(run, op.Value, state, out var isTrue, out var isFalse);
            whenTrue = expected ? isTrue : isFalse;
            whenFalse = expected ? isFalse : isTrue;
            return;
        }

        var value = run.Eval(op.Value, state);
        Match(run, op.Pattern, value, op.Value, state, out whenTrue, out whenFalse);
    }

    /// <summary>Splits the state by the pattern; <paramref name="state"/> itself is used up.</summary>
    public static void Match(
        Interpreter run, IPatternOperation pattern, Value value, IOperation tested, FlowState state, out FlowState matched, out FlowState unmatched, bool notNull = false)
    {
        switch (pattern)
        {
            case IConstantPatternOperation constant:
                MatchConstant(run, constant.Value, constant.InputType, value, tested, state, out matched, out unmatched);
                return;
            case IRelationalPatternOperation relational when Relation(run, relational, value, tested, state) is { } holds:
                matched = holds ? state : FlowState.Dead();
                unmatched = holds ? FlowState.Dead() : state;
                return;
            case IRelationalPatternOperation relational:
                unmatched = state.Clone();
                matched = state;
                Comparisons.Learn(run, relational, tested, matched, unmatched);
                return;
            case ITypePatternOperation type:
                Narrowing.ByType(run, value, tested, type.MatchedType, state, out matched, out unmatched);
                return;
            case IDiscardPatternOperation:
            case IDeclarationPatternOperation { MatchesNull: true }:
                unmatched = FlowState.Dead();
                matched = state;
                Bind(run, pattern, value, tested, matched);
                return;
            case INegatedPatternOperation negated:
                Match(run, negated.Pattern, value, tested, state, out unmatched, out matched, notNull);
                return;
            case IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.And } and:
                Match(run, and.LeftPattern, value, tested, state, out var left, out unmatched, notNull);
                var passed = and.LeftPattern switch
                {
                    INegatedPatternOperation not => Narrowing.Unmatched(run, not.Pattern, value),
                    IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: var one } } when Narrowing.IsHeldBy(one, and.InputType) => Value.OfConstant(one).With(value.Condition),
                    _ => value,
                };
                Match(run, and.RightPattern, passed, tested, left, out matched, out var rightRefused, notNull || NullTests.Excludes(and.LeftPattern));
                unmatched.Join(rightRefused);
                return;
            case IBinaryPatternOperation or:
                Match(run, or.LeftPattern, value, tested, state, out matched, out var rest, notNull);
                Match(run, or.RightPattern, Narrowing.Unmatched(run, or.LeftPattern, value), tested, rest, out var right, out unmatched, notNull || NullTests.Matches(or.LeftPattern));
                matched.Join(right);
                return;
            case IDeclarationPatternOperation { MatchedType: { } matchedType }:
                Narrowing.ByType(run, value, tested, matchedType, state, out matched, out unmatched);
                if (matched.IsAlive)
                    Bind(run, pattern, TypeTests.Narrow(value, run.TypeOf(matchedType), passes: true), tested, matched);
                return;
            case IRecursivePatternOperation recursive:
                unmatched = state.Clone();
                Narrowing.ByType(run, value, tested, recursive.MatchedType, state, out matched, out var otherType);
                if (recursive.PropertySubpatterns.IsEmpty && recursive.DeconstructionSubpatterns.IsEmpty)
                {
                    unmatched.Facts = otherType.Facts;
                    if (SymbolEqualityComparer.Default.Equals(recursive.InputType, recursive.MatchedType) && recursive.InputType.IsReferenceType)
                        Narrowing.ToConstant(run, tested, value, null, unmatched); // it asks for nothing but that there is something
                }

                if (!matched.IsAlive)
                    return;
                var failed = new FailedFacts();
                Recursive(run, recursive, TypeTests.Narrow(value, run.TypeOf(recursive.MatchedType), passes: true), tested, matched, ref failed);
                if (failed.TellMore(unmatched) && NullTests.IsAlways(recursive, tested, notNull))
                    failed.Replace(ref unmatched);
                return;
            case IListPatternOperation list when ListPatterns.Fits(run, list, value, state) == false:
                unmatched = state;
                matched = FlowState.Dead();
                return;
            case IListPatternOperation list when ListPatterns.SaysAll(list):
                unmatched = state.Clone();
                matched = state;
                Narrowing.Settle(run, tested, matched);
                return;
            default:
                unmatched = state.Clone();
                matched = state;
                Bind(run, pattern, value, tested, matched);
                return;
        }
    }

    /// <summary><c>&lt; 3</c>: decided where the value is known; asked for where it is not.</summary>
    private static bool? Relation(Interpreter run, IRelationalPatternOperation op, Value value, IOperation tested, FlowState state)
    {
        if (value.HasConstant)
            return Constants.Compare(op.OperatorKind, value.Constant, run.Eval(op.Value, state).Constant);
        run.Ask(value);
        if (Comparisons.Decide(run, tested, op.OperatorKind, op.Value.ConstantValue.HasValue ? op.Value.ConstantValue.Value : null, state) is { } decided)
            return decided;
        return value.Choices.IsEmpty ? null : Mirrors.CompareChoices(run, op.OperatorKind, tested, value, op.Value, run.Eval(op.Value, state))?.Constant as bool?;
    }

    public static void MatchConstant(
        Interpreter run, IOperation constant, ITypeSymbol? type, Value value, IOperation tested, FlowState state, out FlowState matched, out FlowState unmatched)
    {
        var other = run.Eval(constant, state);
        if (value.HasConstant && other.HasConstant)
        {
            var same = Equals(value.Constant, other.Constant);
            matched = same ? state : FlowState.Dead();
            unmatched = same ? FlowState.Dead() : state;
            return;
        }

        var others = ImmutableArray<object?>.Empty;
        if (other.HasConstant && Mirrors.Is(run, tested, value, other.Constant, state, out others) is { } isIt)
        {
            matched = isIt ? state : FlowState.Dead();
            unmatched = isIt ? FlowState.Dead() : state;
            return;
        }

        run.Ask(value);
        unmatched = state.Clone();
        matched = other is { HasConstant: true, Constant: null } && Identities.IsThere(run, tested, value) ? FlowState.Dead() : state;
        Mirrors.IsOneOf(run, tested, value, others, unmatched);
        if (other.HasConstant)
            Narrowing.ToConstant(run, tested, value, other.Constant, matched);
        if (!other.HasConstant)
            return;
        Exclusions.Learn(run, tested, other.Constant, unmatched);
        if (AnswerTests.Table(value, type) is { } answers)
        {
            matched.Facts = GuardFacts.Learn(matched.Facts, answers.When(other.Constant));
            unmatched.Facts = GuardFacts.Learn(unmatched.Facts, answers.WhenNot(other.Constant));
            Narrowing.FromConstant(run, tested, value, other.Constant, unmatched);
        }
        else if (other.Constant is bool expected)
        {
            matched.Facts = GuardFacts.Learn(matched.Facts, expected ? value.Condition.WhenTrue : value.Condition.WhenFalse);
            if (type?.SpecialType != SpecialType.System_Boolean)
                return;
            unmatched.Facts = GuardFacts.Learn(unmatched.Facts, expected ? value.Condition.WhenFalse : value.Condition.WhenTrue);
            if (tested is IInvocationOperation)
                Branches.Learn(run, tested, expected ? matched : unmatched, expected ? unmatched : matched);
        }
    }

    private static bool IsBoolean(IPatternOperation pattern, out bool expected)
    {
        switch (pattern)
        {
            case IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: bool constant } }:
                expected = constant;
                return true;
            case INegatedPatternOperation negated when IsBoolean(negated.Pattern, out var inner):
                expected = !inner;
                return true;
            default:
                expected = false;
                return false;
        }
    }

    private static void Bind(Interpreter run, IPatternOperation pattern, Value value, IOperation tested, FlowState state)
    {
        switch (pattern)
        {
            case IDeclarationPatternOperation declaration:
                Declare(declaration.DeclaredSymbol, value, declaration.Syntax, state);
                if (declaration.DeclaredSymbol is ILocalSymbol local && PatternPlaces.IsOfAll(declaration))
                    Mirrors.Note(run, local, local.Type, tested, state);
                break;
            case IListPatternOperation list:
                Declare(list.DeclaredSymbol, value, list.Syntax, state);
                var element = list.IndexerSymbol is IPropertySymbol indexer && run.IsOwn(indexer)
                    ? Properties.ReadOn(run, indexer, value, [Collections.Position(indexer.Parameters[0], Value.Unknown, list)], list, state)
                    : Collections.Elements(run, value, tested, state);
                var isFromStart = true;
                for (var i = 0; i < list.Patterns.Length; i++)
                {
                    var inner = list.Patterns[i];
                    var left = list.Patterns.Length - i;
                    if (inner is ISlicePatternOperation)
                    {
                        isFromStart = false;
                        var part = Arrays.IsSpan(list.InputType) && !value.Objects.IsEmpty
                            ? Slices.View(value, i, left - 1, state)
                            : Slices.Of(run, value, i, left - 1, list, state) ?? Value.Of(Contents.Of(run, value, Reach.Content, list.Syntax, state), value.Objects);
                        Inner(run, inner, part, inner, state);
                        continue;
                    }

                    var here = element;
                    if (isFromStart && list.IndexerSymbol is IPropertySymbol { Parameters: { Length: 1 } counted } own && counted[0].Type.SpecialType == SpecialType.System_Int32 && run.IsOwn(own))
                        here = Properties.ReadOn(run, own, value, [new Argument(counted[0], null, Value.OfConstant(i), list.Syntax, [])], list, state);
                    var position = isFromStart ? i : Arrays.FromEnd(value, left, state);
                    var place = Arrays.At(list.InputType, value, Value.OfConstant(position), state);
                    Inner(run, inner, place.IsEntry ? Members.Read(run, value, place, TypeFacts.ElementType(list.InputType), list.Syntax, state) : here, inner, state);
                }

                break;
            case ISlicePatternOperation { Pattern: { } slice }:
                Inner(run, slice, value, slice, state);
                break;
        }
    }

    private static void Recursive(Interpreter run, IRecursivePatternOperation op, Value value, IOperation tested, FlowState state, ref FailedFacts failed)
    {
        Declare(op.DeclaredSymbol, value, op.Syntax, state);
        foreach (var subpattern in op.PropertySubpatterns)
        {
            if (subpattern.Member is not IMemberReferenceOperation { Member: var member } reference)
                continue;
            var inner = member is IPropertySymbol property
                ? Properties.ReadOn(run, property, value, [], reference, state)
                : Members.ReadOn(run, member, value, reference, state);
            var outer = run.Frame.Matched;
            run.Frame.Matched = value;
            failed.Add(Inner(run, subpattern.Pattern, inner, reference, state));
            run.Frame.Matched = outer;
            if (member is { Name: "Length", ContainingType.SpecialType: SpecialType.System_String } && subpattern.Pattern is IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: 0 } } && PatternPlaces.IsOutermost(op))
                Narrowing.Settle(run, tested, state); // there is nothing in it
        }

        if (op.DeconstructionSubpatterns.IsEmpty)
            return;
        var parts = Assignments.Parts(run, value, op.MatchedType, op.DeconstructSymbol as IMethodSymbol, op.DeconstructionSubpatterns.Length, op, state);
        var asked = TupleTests.Asked(tested, parts.Length);
        for (var i = 0; i < parts.Length; i++)
        {
            var inner = op.DeconstructionSubpatterns[i];
            failed.Add(!asked.IsEmpty && state.IsAlive && TupleTests.IsTold(asked[i], inner) ? OfVariable(run, inner, asked[i], state) : Inner(run, inner, parts[i], inner, state));
        }
    }

    /// <summary>A pattern for a place of a tuple where a variable stands: what it says it says of that variable, as it is known by now.</summary>
    private static FlowState OfVariable(Interpreter run, IPatternOperation pattern, IOperation variable, FlowState state)
    {
        if (!IsBoolean(pattern, out var expected))
            return Inner(run, pattern, run.Eval(variable, state), variable, state);
        Branches.Split(run, variable, state, out var isTrue, out var isFalse);
        var unmatched = expected ? isFalse : isTrue;
        if (ReferenceEquals(unmatched, state))
            unmatched = state.Clone(); // it becomes the other one
        state.Become(expected ? isTrue : isFalse);
        return unmatched;
    }

    /// <summary>A nested pattern: its bindings and facts hold where the whole matches. Gives back the state where it does not.</summary>
    /// <param name="tested">What the pattern is asked of, a part of what is tested: what it says of the part it does not say of the whole.</param>
    private static FlowState Inner(Interpreter run, IPatternOperation pattern, Value value, IOperation tested, FlowState state)
    {
        Match(run, pattern, value, tested, state, out var matched, out var unmatched);
        if (ReferenceEquals(unmatched, state))
            unmatched = state.Clone(); // what never matches leaves the state as it is
        state.Become(matched);
        return unmatched;
    }

    private static void Declare(ISymbol? variable, Value value, SyntaxNode node, FlowState state)
    {
        if (variable is not null)
            state.SetVariable(variable, value.WithLabels(value.Labels.Step(node, StepKind.Step, variable)));
    }
}
