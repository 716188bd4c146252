using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Flow.Calls;
using Privacy.Analyzers.Flow.Domain;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary><c>allowed.Contains(text)</c> and its kin: where it says yes, the text is one of the constants that are listed.</summary>
internal static class Listed
{
    /// <summary>A call that answers yes or no.</summary>
    public static void Learn(Interpreter run, IOperation condition, FlowState whenTrue)
    {
        if (condition is not IInvocationOperation { TargetMethod: { Name: "Contains" or "ContainsKey" or "TryGetValue" or "Any" or "Exists" } method, Arguments: { IsEmpty: false } } call || run.IsOwn(method))
            return;
        if (!HasOwnComparer(run, call) && Asked(call) is var (list, argument))
            Learn(run, list, method.Name is "Any" or "Exists" ? Sought(argument) : argument, method.Name is "ContainsKey" or "TryGetValue" ? Member.Key : Member.Element, whenTrue);
    }

    /// <summary>A question of a library's collection, whose answer may tell.</summary>
    public static bool IsTest(IOperation? op) =>
        op is IInvocationOperation { TargetMethod: { Name: "Contains" or "ContainsKey" or "TryGetValue" or "Any" or "Exists", ReturnType.SpecialType: SpecialType.System_Boolean } method, Arguments.IsEmpty: false }
        && TypeFacts.IsTrusted(method) && !TypeFacts.IsString(method.ContainingType);

    /// <summary><c>IndexOf(text) &gt;= 0</c>: a place below none is not found.</summary>
    public static void LearnPlace(Interpreter run, IBinaryOperation comparison, FlowState whenTrue, FlowState whenFalse)
    {
        var isTurned = comparison.LeftOperand.ConstantValue.HasValue;
        if ((isTurned ? comparison.RightOperand : comparison.LeftOperand) is not IInvocationOperation { TargetMethod: { Name: "IndexOf" or "FindIndex" } method, Arguments.IsEmpty: false } call || run.IsOwn(method))
            return;
        if ((isTurned ? comparison.LeftOperand : comparison.RightOperand).ConstantValue is not { HasValue: true, Value: int bound } || Asked(call) is not var (list, argument))
            return;
        var isNone = isTurned ? Constants.Compare(comparison.OperatorKind, bound, -1) : Constants.Compare(comparison.OperatorKind, -1, bound);
        if (isNone is { } none)
            Learn(run, list, method.Name == "FindIndex" ? Sought(argument) : argument, Member.Element, none ? whenFalse : whenTrue);
    }

    /// <summary>What a call of a library searches, and what for.</summary>
    public static (IOperation List, IOperation Argument)? Asked(Interpreter run, IOperation? op) =>
        op is IInvocationOperation { TargetMethod: { Name: "Contains" } method, Arguments.IsEmpty: false } call && !run.IsOwn(method) && !TypeFacts.IsString(method.ContainingType) && !HasOwnComparer(run, call)
            ? Asked(call)
            : null;

    /// <summary>A list that is passed holds constants alone.</summary>
    public static bool IsOfConstants(Interpreter run, Argument list, FlowState state) =>
        (list.Operation is { } held && IsTable(run, held, Member.Element))
        || (TypeFacts.ElementType(list.Parameter?.Type) is { } type && IsMadeOfConstants(run, list.Value, Member.Element, type, list.Syntax, state));

    private static void Learn(Interpreter run, IOperation list, IOperation? asked, Member place, FlowState found)
    {
        if (asked is null || !found.IsAlive || TypeFacts.IsString(list.Type))
            return;
        if (IsTable(run, list, place) || IsMadeOfConstants(run, list, place, found))
            Narrowing.Settle(run, asked, found);
    }

    /// <summary>The call is given a comparer of one's own: it may find what is not there.</summary>
    private static bool HasOwnComparer(Interpreter run, IInvocationOperation call)
    {
        foreach (var argument in call.Arguments)
        {
            if (TypeFacts.IsComparer(argument.Parameter?.Type) && !argument.Value.ConstantValue.HasValue && (Plain(argument.Value).Type is not { } type || run.IsOwn(type) || TypeFacts.IsComparer(type)))
                return true;
        }

        return false;
    }

    /// <summary>What is searched, and what it is searched for.</summary>
    private static (IOperation List, IOperation Argument)? Asked(IInvocationOperation call)
    {
        var arguments = call.Arguments;
        return call.Instance is not null ? (call.Instance, arguments[0].Value)
            : arguments.Length > 1 ? (Plain(arguments[0].Value), arguments[1].Value)
            : null;
    }

    /// <summary><c>listed =&gt; listed == text</c>: what an element must be equal to, where the test asks nothing else.</summary>
    private static IOperation? Sought(IOperation predicate)
    {
        while (predicate is IConversionOperation or IDelegateCreationOperation)
            predicate = predicate is IConversionOperation conversion ? conversion.Operand : ((IDelegateCreationOperation)predicate).Target;
        if (predicate is not IAnonymousFunctionOperation { Symbol.Parameters: { Length: 1 } parameters, Body.Operations: { Length: 1 } body } || body[0] is not IReturnOperation { ReturnedValue: { } answer })
            return null;
        var (left, right) = answer switch
        {
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals, OperatorMethod: null or { ContainingType.SpecialType: SpecialType.System_String } } equal => (equal.LeftOperand, equal.RightOperand),
            IInvocationOperation { TargetMethod: { Name: "Equals", ContainingType.SpecialType: SpecialType.System_String }, Arguments: { IsEmpty: false } given } call =>
                call.Instance is not null ? (call.Instance, given[0].Value) : given.Length > 1 ? (given[0].Value, given[1].Value) : (null, null),
            _ => (null, null),
        };
        return IsParameter(left, parameters[0]) ? right : IsParameter(right, parameters[0]) ? left : null;
    }

    private static bool IsParameter(IOperation? op, IParameterSymbol parameter) =>
        op is IParameterReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Parameter, parameter);

    /// <summary>A list, set or map that was made here, with constants alone in it.</summary>
    private static bool IsMadeOfConstants(Interpreter run, IOperation list, Member place, FlowState state) =>
        IsMadeOfConstants(run, run.Eval(list, state), place, TypeFacts.IsMap(list.Type, out var key, out _) ? key : TypeFacts.ElementType(list.Type), list.Syntax, state);

    private static bool IsMadeOfConstants(Interpreter run, Value held, Member place, ITypeSymbol? type, SyntaxNode node, FlowState state)
    {
        if (held.Objects.IsEmpty || !held.Labels.IsEmpty)
            return false;
        foreach (var obj in held.Objects)
        {
            if (!obj.IsFresh || (state.TryRead(obj, Member.Comparer, out var comparer) && HasOwnCode(run, comparer.Value)))
                return false;
        }

        return Members.Read(run, held, place, type, node, state) is { IsKnown: true, IsEmpty: true };
    }

    /// <summary>Such a comparer may find what is not there.</summary>
    private static bool HasOwnCode(Interpreter run, Value comparer)
    {
        foreach (var obj in comparer.Objects)
        {
            if (obj.Type is null || run.IsOwn(obj.Type))
                return true;
        }

        return false;
    }

    /// <summary>A member of one's own that is given literals and nothing else.</summary>
    private static bool IsTable(Interpreter run, IOperation list, Member place)
    {
        list = Plain(list);
        if (list is not IMemberReferenceOperation { Member: var member } || !(StoredCode.IsSettled(member) || member.DeclaredAccessibility == Accessibility.Private) || member is not (IFieldSymbol or IPropertySymbol))
            return false;
        var table = run.Engine.Stored.Of(member, run.Engine.Cancel);
        if (!table.IsWhole || table.Elements.Count == 0)
            return false;
        foreach (var (at, value) in table.Elements)
        {
            if (place.Equals(Member.Key) ? !at.IsEntry : !at.Equals(Member.Element) || !IsConstant(run, value))
                return false;
        }

        return true;
    }

    private static bool IsConstant(Interpreter run, ExpressionSyntax value) =>
        value is LiteralExpressionSyntax || run.Engine.Bodies.ModelOf(value.SyntaxTree)?.GetConstantValue(value, run.Engine.Cancel).HasValue == true;

    private static IOperation Plain(IOperation op)
    {
        while (op is IConversionOperation { OperatorMethod: null } conversion)
            op = conversion.Operand;
        return op;
    }
}
