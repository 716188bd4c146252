using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Flow.Domain;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>
/// Ciphers that are told which way to go: <c>cipher.Init(forEncryption, key)</c>. What they were told last is kept with the object; one that is kept
/// in a field and told in another method does what all such calls of its type say.
/// </summary>
internal static class Turns
{
    /// <summary>After a call that tells the object something.</summary>
    public static void Told(Interpreter run, IMethodSymbol method, Value? receiver, Argument[] arguments, FlowState state)
    {
        var turn = receiver is null ? -1 : run.Engine.Facts.Of(method).Turn;
        if (turn < 0 || turn >= arguments.Length)
            return;
        var told = arguments[turn].Value;
        run.Ask(told);
        foreach (var obj in receiver!.Objects) // there is a parameter only where there is a receiver
        {
            if (receiver.Objects.Length == 1)
                state.PutCell(obj, new Cell(Member.Turn, told, MaybeInitial: false));
            else
                state.WriteAlso(obj, Member.Turn, told);
        }
    }

    /// <summary>What the object was told last; <c>null</c>: nobody knows.</summary>
    public static object? Of(Interpreter run, Value receiver, IOperation? instance, SyntaxNode node, FlowState state)
    {
        if (receiver.Objects.IsEmpty)
            return OfMember(run, instance);
        var told = Members.Read(run, receiver, Member.Turn, run.Model.Compilation.GetSpecialType(SpecialType.System_Boolean), node, state);
        if (told.HasConstant)
            return told.Constant;
        run.Ask(told);
        foreach (var obj in receiver.Objects)
        {
            if (state.TryRead(obj, Member.Turn, out _))
                return null;
        }

        return OfMember(run, instance);
    }

    private static object? OfMember(Interpreter run, IOperation? instance)
    {
        if (instance is not IMemberReferenceOperation { Member: { } member } || !run.IsOwn(member))
            return null;
        object? known = null;
        foreach (var reference in member.ContainingType.DeclaringSyntaxReferences)
        {
            foreach (var node in reference.GetSyntax(run.Engine.Cancel).DescendantNodes())
            {
                if (node is not InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } call || Named(access.Expression) != member.Name
                    || run.Engine.Bodies.ModelOf(call.SyntaxTree)?.GetOperation(call, run.Engine.Cancel) is not IInvocationOperation told
                    || run.Engine.Facts.Of(told.TargetMethod).Turn is var turn && turn < 0)
                    continue;
                if (Argument(told, turn) is not { } constant || (known is not null && !known.Equals(constant)))
                    return null;
                known = constant;
            }
        }

        return known;
    }

    private static string? Named(ExpressionSyntax expression) =>
        expression switch
        {
            IdentifierNameSyntax name => name.Identifier.ValueText,
            MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax, Name: var name } => name.Identifier.ValueText,
            _ => null,
        };

    private static object? Argument(IInvocationOperation call, int ordinal)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter?.Ordinal == ordinal)
                return argument.Value.ConstantValue is { HasValue: true, Value: { } value } ? value : null;
        }

        return null;
    }
}
