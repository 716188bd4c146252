using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Flow.Domain;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>
/// Whether two references are to one object: decided of those that this body made itself and that the compiler's analysis of null knows to be there.
/// Two places that make objects never make the same; what one place made last is one object.
/// </summary>
internal static class Identities
{
    /// <summary><c>a == b</c> by reference; <c>null</c> where that is not known.</summary>
    public static Value? Compare(Interpreter run, IBinaryOperation op, Value left, Value right) =>
        op is { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals, OperatorMethod: null, LeftOperand.Type.IsReferenceType: true }
        && IsSame(run, op.LeftOperand, left, op.RightOperand, right) is { } same
            ? Value.OfConstant(same == (op.OperatorKind == BinaryOperatorKind.Equals))
            : null;

    /// <summary><c>ReferenceEquals(a, b)</c>, and <c>Equals</c> where nobody wrote another.</summary>
    public static Value? Call(Interpreter run, IMethodSymbol method, Value? receiver, IOperation? instance, Argument[] arguments)
    {
        if (method.ContainingType.SpecialType != SpecialType.System_Object || method.Name is not ("ReferenceEquals" or "Equals") || arguments.Length != (receiver is null ? 2 : 1))
            return null;
        var (left, first) = receiver is null ? (arguments[0].Operation, arguments[0].Value) : (instance, receiver);
        var (right, second) = (arguments[arguments.Length - 1].Operation, arguments[arguments.Length - 1].Value);
        if (left is null || right is null || (method.Name == "Equals" && !(IsPlain(first) && IsPlain(second))))
            return null;
        return IsSame(run, left, first, right, second) is { } same ? Value.OfConstant(same) : null;
    }

    /// <summary>An object that was made here and is there for certain: a test for null fails.</summary>
    public static bool IsThere(Interpreter run, IOperation op, Value value) => IsMade(value) && IsNotNull(run, op);

    private static bool? IsSame(Interpreter run, IOperation left, Value one, IOperation right, Value other)
    {
        if (one is { HasConstant: true, Constant: null })
            return IsThere(run, right, other) ? false : null;
        if (other is { HasConstant: true, Constant: null })
            return IsThere(run, left, one) ? false : null;
        if (!IsMade(one) || !IsMade(other) || !IsNotNull(run, left) || !IsNotNull(run, right))
            return null;
        var isShared = false;
        foreach (var obj in one.Objects)
            isShared |= other.Objects.Contains(obj);
        if (!isShared)
            return false;
        return one.Objects.Length == 1 && other.Objects.Length == 1 && IsOne(one.Objects[0]) ? true : null;
    }

    /// <summary>
    /// The compiler's word counts for what is made on the spot and for a variable that nobody else writes to: of a field it does not see what other code
    /// writes, and <c>null!</c> it believes.
    /// </summary>
    private static bool IsNotNull(Interpreter run, IOperation op) =>
        Narrowing.Plain(op) switch
        {
            IObjectCreationOperation => true,
            ILocalReferenceOperation { Local.DeclaringSyntaxReferences: { Length: 1 } declared } local =>
                declared[0].GetSyntax(run.Engine.Cancel) is VariableDeclaratorSyntax { Initializer.Value: { } value } && !value.IsKind(SyntaxKind.SuppressNullableWarningExpression)
                && Mirrors.IsSteady(run, local) && NullTests.IsNotNull(local),
            _ => false,
        };

    /// <summary>All that it may be was made by constructors called here.</summary>
    private static bool IsMade(Value value)
    {
        if (value.Objects.IsEmpty || !value.Labels.IsEmpty)
            return false;
        foreach (var obj in value.Objects)
        {
            if (obj is not { Site: IObjectCreationOperation or IArrayCreationOperation or IAnonymousObjectCreationOperation, Type: { IsReferenceType: true, SpecialType: not SpecialType.System_String } })
                return false;
        }

        return true;
    }

    /// <summary>Not one of several that a place made, nor what a lambda makes in each of its calls.</summary>
    private static bool IsOne(AbstractObject obj)
    {
        if (obj.IsMany)
            return false;
        for (var op = (obj.Site as IOperation)?.Parent; op is not null; op = op.Parent)
        {
            if (op is IAnonymousFunctionOperation or ILocalFunctionOperation or ILoopOperation)
                return false;
        }

        return true;
    }

    /// <summary>Of types that take equality from object.</summary>
    private static bool IsPlain(Value value)
    {
        foreach (var obj in value.Objects)
        {
            for (var type = obj.Type; type is { SpecialType: not SpecialType.System_Object }; type = type.BaseType)
            {
                if (type.IsRecord || type.IsAnonymousType || type is IArrayTypeSymbol || !type.GetMembers("Equals").IsEmpty)
                    return false;
            }
        }

        return true;
    }
}
