using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Catalog;
using Privacy.Analyzers.Catalog.Patterns;

namespace Privacy.Analyzers.Flow.Calls;

/// <summary>
/// By which member of a library a writer or stream was made that is kept in a field, a property or a Lazy, or was had from one: read from what
/// is assigned to it, as it is made in one body and written to in another. Where one of several assignments says it, it counts.
/// </summary>
/// <param name="isOrigin">The members asked for.</param>
/// <param name="isKept">By its type: what can be made by them.</param>
internal sealed class KeptOrigins(Bodies bodies, Func<ISymbol, bool> isOrigin, Func<ITypeSymbol?, bool> isKept)
{
    /// <summary>A property that opens a field that holds a writer over a stream of a method's: nobody goes further.</summary>
    private const int MaxDepth = 6;

    private readonly Dictionary<IOperation, ISymbol?> _known = [];
    private readonly Dictionary<ISymbol, ISymbol?> _held = new(SymbolEqualityComparer.Default);

    public ISymbol? Of(IOperation? value, CancellationToken cancel)
    {
        if (value is null || !isKept(value.Type))
            return null;
        if (!_known.TryGetValue(value, out var origin))
            _known.Add(value, origin = Find(value, 0, cancel));
        return origin;
    }

    /// <summary>What hands on to what it is given or made over.</summary>
    public static bool IsWriter(ITypeSymbol? type) =>
        type is INamedTypeSymbol { Name: not "CryptoStream" } named && TypeFacts.IsObjectLike(named)
        && (named.Name.EndsWith("Writer", StringComparison.Ordinal) || named.Name.EndsWith("Stream", StringComparison.Ordinal));

    private ISymbol? Find(IOperation? value, int depth, CancellationToken cancel)
    {
        if (value is null || depth > MaxDepth)
            return null;
        switch (value)
        {
            case IConversionOperation conversion:
                return Find(conversion.Operand, depth, cancel);
            case IParenthesizedOperation inner:
                return Find(inner.Operand, depth, cancel);
            case IAwaitOperation awaited:
                return Find(awaited.Operation, depth, cancel);
            case ICoalesceOperation either:
                return First(Find(either.Value, depth + 1, cancel), Find(either.WhenNull, depth + 1, cancel));
            case ICoalesceAssignmentOperation kept:
                return First(Find(kept.Target, depth + 1, cancel), Find(kept.Value, depth + 1, cancel));
            case ISimpleAssignmentOperation assigned:
                return Find(assigned.Value, depth + 1, cancel);
            case IConditionalOperation { WhenFalse: not null } choice:
                return First(Find(choice.WhenTrue, depth + 1, cancel), Find(choice.WhenFalse, depth + 1, cancel));
            case IObjectCreationOperation { Constructor: { } constructor } made:
                return isOrigin(constructor) ? constructor
                    : IsWriter(made.Type) ? OfArguments(made.Arguments, depth, cancel)
                    : null;
            case IInvocationOperation call:
                return OfCall(call, depth, cancel);
            case ILocalReferenceOperation local:
                return OfDeclared(local.Local, depth, cancel);
            case IFieldReferenceOperation field:
                return OfMember(field.Field, field.Instance, depth, cancel);
            case IPropertyReferenceOperation property:
                return OfMember(property.Property, property.Instance, depth, cancel);
            default:
                return null;
        }
    }

    private ISymbol? OfCall(IInvocationOperation call, int depth, CancellationToken cancel)
    {
        var method = call.TargetMethod;
        if (isOrigin(method))
            return method;
        if (bodies.IsOwn(method))
            return method.IsVirtual || method.IsAbstract || method.IsOverride ? null : OfBodies(method, depth, cancel);
        return method.IsStatic && IsWriter(method.ContainingType) && IsWriter(call.Type) ? OfArguments(call.Arguments, depth, cancel) : null;
    }

    private ISymbol? OfArguments(ImmutableArray<IArgumentOperation> arguments, int depth, CancellationToken cancel)
    {
        foreach (var argument in arguments)
        {
            if (Find(argument.Value, depth + 1, cancel) is { } origin)
                return origin;
        }

        return null;
    }

    private ISymbol? OfMember(ISymbol member, IOperation? instance, int depth, CancellationToken cancel)
    {
        if (!bodies.IsOwn(member))
        {
            return isOrigin(member) ? member
                : member is { Name: "Value", ContainingType.Name: "Lazy" } && instance is IMemberReferenceOperation { Member: var lazy } && bodies.IsOwn(lazy) ? OfMember(lazy, null, depth + 1, cancel)
                : null;
        }

        member = member.OriginalDefinition;
        if (depth > 0)
            return Held(member, depth, cancel);
        if (!_held.TryGetValue(member, out var origin))
            _held.Add(member, origin = Held(member, depth, cancel));
        return origin;
    }

    /// <summary>All that its type assigns to it, and what its getter returns.</summary>
    private ISymbol? Held(ISymbol member, int depth, CancellationToken cancel)
    {
        var origin = OfBodies(member, depth, cancel);
        foreach (var reference in member.ContainingType.DeclaringSyntaxReferences)
        {
            foreach (var node in reference.GetSyntax(cancel).DescendantNodes())
            {
                if (FieldTypes.Written(node, member.Name) is { } written)
                    origin = First(origin, Find(written, depth, cancel));
            }
        }

        return origin;
    }

    private ISymbol? OfDeclared(ISymbol local, int depth, CancellationToken cancel)
    {
        foreach (var reference in local.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax(cancel) is VariableDeclaratorSyntax { Initializer.Value: { } value })
                return Find(value, depth, cancel);
        }

        return null;
    }

    /// <summary>What a method, a getter or a lambda returns.</summary>
    private ISymbol? OfBodies(ISymbol member, int depth, CancellationToken cancel)
    {
        ISymbol? origin = null;
        foreach (var reference in member.DeclaringSyntaxReferences)
        {
            switch (reference.GetSyntax(cancel))
            {
                case PropertyDeclarationSyntax { ExpressionBody.Expression: { } expression }:
                    origin = First(origin, Find(expression, depth, cancel));
                    break;
                case PropertyDeclarationSyntax { AccessorList.Accessors: var accessors }:
                    foreach (var accessor in accessors)
                    {
                        if (accessor.IsKind(SyntaxKind.GetAccessorDeclaration))
                            origin = First(origin, OfCode(accessor.Body, accessor.ExpressionBody, depth, cancel));
                    }

                    break;
                case BaseMethodDeclarationSyntax method:
                    origin = First(origin, OfCode(method.Body, method.ExpressionBody, depth, cancel));
                    break;
                case LocalFunctionStatementSyntax function:
                    origin = First(origin, OfCode(function.Body, function.ExpressionBody, depth, cancel));
                    break;
            }
        }

        return origin;
    }

    private ISymbol? OfCode(BlockSyntax? body, ArrowExpressionClauseSyntax? arrow, int depth, CancellationToken cancel)
    {
        if (arrow is not null)
            return Find(arrow.Expression, depth, cancel);
        ISymbol? origin = null;
        if (body is null)
            return null;
        foreach (var node in body.DescendantNodes())
        {
            if (node is ReturnStatementSyntax { Expression: { } returned })
                origin = First(origin, Find(returned, depth, cancel));
        }

        return origin;
    }

    private ISymbol? Find(ExpressionSyntax written, int depth, CancellationToken cancel)
    {
        if (depth > MaxDepth || written.IsKind(SyntaxKind.NullLiteralExpression) || bodies.ModelOf(written.SyntaxTree) is not { } model)
            return null;

        // A Lazy: what its lambda gives.
        if (written is BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } arguments } && arguments[0].Expression is LambdaExpressionSyntax lambda)
            return lambda.ExpressionBody is { } body ? Find(body, depth + 1, cancel) : OfCode(lambda.Block, null, depth + 1, cancel);
        return Find(model.GetOperation(written, cancel), depth + 1, cancel);
    }

    /// <summary>One of two, the same whichever comes first.</summary>
    private static ISymbol? First(ISymbol? one, ISymbol? other) =>
        one is null ? other
        : other is null || string.CompareOrdinal(QualifiedName.Full(one), QualifiedName.Full(other)) <= 0 ? one
        : other;
}
