using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Flow.Domain;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>
/// What leaves a block by <c>throw new X(…)</c>, apart from what anything in it may throw: the type is known, so a handler of another one does not
/// run. Three-valued: where it is not certain which handler that is, it counts as what may be of any type. One state for each place.
/// </summary>
internal sealed class KnownThrows
{
    private readonly List<(IOperation At, ITypeSymbol Type, Value Thrown, FlowState State)> _all = [];

    /// <summary>The type of what is thrown, where making it can throw nothing else.</summary>
    public static ITypeSymbol? TypeOf(Interpreter run, IThrowOperation op)
    {
        if (op.Exception is not { } exception || Narrowing.Plain(exception) is not IObjectCreationOperation { Initializer: null, Type: INamedTypeSymbol type } creation || !IsMadePlainly(run, type))
            return null;
        foreach (var argument in creation.Arguments)
        {
            if (!PlainValues.CannotThrow(argument.Value))
                return null;
        }

        return type;
    }

    public void Add(IOperation at, ITypeSymbol type, Value thrown, FlowState state)
    {
        for (var i = 0; i < _all.Count; i++)
        {
            if (!ReferenceEquals(_all[i].At, at))
                continue;
            _all[i].State.Join(state);
            _all[i] = (at, type, _all[i].Thrown.Join(thrown), _all[i].State);
            return;
        }

        _all.Add((at, type, thrown, state.Clone()));
    }

    /// <summary>Tells what the handlers catch from what they do not.</summary>
    /// <param name="region">Gets what may be caught or not.</param>
    /// <param name="left">Gets what is not caught.</param>
    /// <returns>What each handler is sure to catch; <c>null</c> where there is nothing.</returns>
    public KnownThrows?[]? Sort(ITryOperation op, TryRegion region, KnownThrows left)
    {
        KnownThrows?[]? caught = null;
        foreach (var one in _all)
        {
            switch (HandlerOf(op, one.Type, out var index))
            {
                case true:
                    caught ??= new KnownThrows?[op.Catches.Length];
                    (caught[index] ??= new KnownThrows())._all.Add(one);
                    break;
                case false:
                    left._all.Add(one);
                    break;
                default:
                    Give(one, region);
                    break;
            }
        }

        return caught;
    }

    /// <summary>They are no longer told from what may be of any type.</summary>
    public void GiveTo(TryRegion region)
    {
        foreach (var one in _all)
            Give(one, region);
        _all.Clear();
    }

    /// <summary>Throws them on.</summary>
    public void Raise(Interpreter run)
    {
        foreach (var one in _all)
            Exceptions.Raise(run, one.Thrown, one.State, one.At, one.Type);
    }

    /// <summary>Joins the states into the handler's, and gives what it catches.</summary>
    public Value? Enter(FlowState handler, Value? thrown)
    {
        foreach (var one in _all)
        {
            handler.Join(one.State);
            thrown = thrown?.Join(one.Thrown) ?? one.Thrown;
        }

        return thrown;
    }

    /// <summary>A type of a library, or one whose constructors do nothing but pass on what they are given.</summary>
    private static bool IsMadePlainly(Interpreter run, INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type; current is not null && run.IsOwn(current); current = current.BaseType)
        {
            foreach (var reference in current.DeclaringSyntaxReferences)
            {
                if (reference.GetSyntax(run.Engine.Cancel) is not TypeDeclarationSyntax declaration || !IsMadePlainly(declaration))
                    return false;
            }
        }

        return true;
    }

    private static bool IsMadePlainly(TypeDeclarationSyntax type)
    {
        foreach (var parent in type.BaseList?.Types ?? default)
        {
            if (parent is PrimaryConstructorBaseTypeSyntax primary && !IsPassedOn(primary.ArgumentList))
                return false;
        }

        foreach (var member in type.Members)
        {
            switch (member)
            {
                case ConstructorDeclarationSyntax { Body.Statements.Count: > 0 } or ConstructorDeclarationSyntax { ExpressionBody: not null }:
                case ConstructorDeclarationSyntax { Initializer: { } initializer } when !IsPassedOn(initializer.ArgumentList):
                case PropertyDeclarationSyntax { Initializer: { Value: not (LiteralExpressionSyntax or IdentifierNameSyntax) } }:
                case FieldDeclarationSyntax field when HasInitializer(field):
                    return false;
            }
        }

        return true;
    }

    private static bool HasInitializer(FieldDeclarationSyntax field)
    {
        foreach (var variable in field.Declaration.Variables)
        {
            if (variable.Initializer is { Value: not (LiteralExpressionSyntax or IdentifierNameSyntax) })
                return true;
        }

        return false;
    }

    private static bool IsPassedOn(ArgumentListSyntax arguments)
    {
        foreach (var argument in arguments.Arguments)
        {
            if (argument.Expression is not (LiteralExpressionSyntax or IdentifierNameSyntax))
                return false;
        }

        return true;
    }

    private static void Give((IOperation At, ITypeSymbol Type, Value Thrown, FlowState State) one, TryRegion region)
    {
        region.State.Join(one.State);
        region.Thrown = region.Thrown?.Join(one.Thrown) ?? one.Thrown;
    }

    /// <summary>True where one handler catches it for certain, false where none does.</summary>
    private static bool? HandlerOf(ITryOperation op, ITypeSymbol type, out int index)
    {
        for (index = 0; index < op.Catches.Length; index++)
        {
            var clause = op.Catches[index];
            if (clause.ExceptionType is ITypeParameterSymbol or { TypeKind: TypeKind.Error })
                return null;
            if (Exceptions.Inherits(type, clause.ExceptionType))
                return clause.Filter is null ? true : null;
            if (IsMadeOfSame(type, clause.ExceptionType))
                return null;
        }

        return false;
    }

    /// <summary><c>Failure&lt;T&gt;</c> is a <c>Failure&lt;string&gt;</c> for one who calls with <c>string</c>.</summary>
    private static bool IsMadeOfSame(ITypeSymbol? type, ITypeSymbol handled)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type is INamedTypeSymbol { IsGenericType: true } && SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, handled.OriginalDefinition))
                return true;
        }

        return false;
    }
}
