using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Privacy.Analyzers.Catalog.Hosts;

/// <summary>
/// The beginning of an address as far as the code says it: constants, interpolated strings, concatenations, <c>new Uri</c>, and variables
/// that are initialised with such and written to nowhere else.
/// </summary>
internal sealed class UrlReader(Func<SyntaxTree, SemanticModel?> models, CancellationToken cancel)
{
    /// <summary>The host of an absolute address that does not say which: it overrides every base address.</summary>
    public const string Unread = "";

    private const int MaxDepth = 8;

    /// <summary>The host, lower case, with its port where one is named; <c>null</c>: the text does not begin with a whole one.</summary>
    public string? Host(IOperation? op) => Address(op) is { Length: > 0 } host ? host : null;

    /// <summary>The host; <see cref="Unread"/>; <c>null</c>: a relative address, or nobody can tell.</summary>
    public string? Address(IOperation? op) => HostOf(Prefix(op, 0));

    /// <summary>All before the query is constant.</summary>
    public bool IsPathKnown(IOperation? op) => Prefix(op, 0) is var (text, _) && text.IndexOfAny(['?', '#']) >= 0;

    public string? Address(ExpressionSyntax value) => Address(models(value.SyntaxTree)?.GetOperation(value, cancel));

    private (string Text, bool IsWhole)? Prefix(IOperation? op, int depth)
    {
        if (op is null || depth > MaxDepth)
            return null;
        if (op.ConstantValue is { HasValue: true, Value: string constant })
            return (constant, true);
        switch (op)
        {
            case IConversionOperation conversion:
                return Prefix(conversion.Operand, depth + 1);
            case IParenthesizedOperation parenthesized:
                return Prefix(parenthesized.Operand, depth + 1);
            case ISwitchExpressionOperation { Arms: { Length: 1 } arms }:
                return Prefix(arms[0].Value, depth + 1);
            case IInterpolatedStringOperation text:
                return Concatenated(text.Parts, depth);
            case IInterpolatedStringTextOperation part:
                return Prefix(part.Text, depth + 1);
            case IInterpolationOperation hole:
                return Prefix(hole.Expression, depth + 1);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum:
                return Concatenated([sum.LeftOperand, sum.RightOperand], depth);
            case IObjectCreationOperation { Type.Name: "UriBuilder" } builder:
                return OfBuilder(builder, depth);
            case IPropertyReferenceOperation { Property: { Name: "Uri", ContainingType.Name: "UriBuilder" }, Instance: { } built }:
                return Prefix(built, depth + 1);
            case IInvocationOperation { TargetMethod: { Name: "ToString", ContainingType.Name: "UriBuilder" or "Uri" }, Instance: { } printed }:
                return Prefix(printed, depth + 1);
            case ILocalReferenceOperation { Type.Name: "UriBuilder" } local when Assigned(local.Local, "Host", out var isCertain) is { Length: > 0 } set:
                return isCertain && set.Length == 1 && models(set[0].SyntaxTree)?.GetOperation(set[0], cancel) is { } host ? AfterScheme(Prefix(host, depth + 1)) : null;
            case IObjectCreationOperation { Arguments.Length: > 0 } made:
                return Prefix(made.Arguments[0].Value, depth + 1);
            case IInvocationOperation { TargetMethod.Name: "Format" or "Concat", Arguments.Length: > 0 } joined:
                return Opened(Prefix(joined.Arguments[0].Value, depth + 1));
            case IInvocationOperation own when Returned(own.TargetMethod) is { Length: 1 } returned:
                return Prefix(returned[0], depth + 1);
            case ILocalReferenceOperation or IFieldReferenceOperation or IPropertyReferenceOperation:
                return Prefix(Initial(op), depth + 1);
            default:
                return null;
        }
    }

    /// <summary>What a variable or member is initialised with, where nothing else writes to it, nor can; or the one value that a variable is given later.</summary>
    public IOperation? Initial(IOperation? op)
    {
        var symbol = op switch
        {
            ILocalReferenceOperation local => (ISymbol)local.Local,
            IFieldReferenceOperation field => field.Field,
            IPropertyReferenceOperation property => property.Property,
            _ => null,
        };
        if (symbol is null || op is null)
            return null;
        foreach (var reference in symbol.DeclaringSyntaxReferences)
        {
            var declaration = reference.GetSyntax(cancel);
            var value = declaration switch
            {
                VariableDeclaratorSyntax { Initializer.Value: { } initializer } => initializer,
                PropertyDeclarationSyntax { Initializer.Value: { } initializer } => initializer,
                PropertyDeclarationSyntax { ExpressionBody.Expression: { } expression } => expression,
                VariableDeclaratorSyntax when symbol is ILocalSymbol => GivenLater(symbol, declaration),
                _ => null,
            };
            if (value is null || models(value.SyntaxTree) is not { } model)
                continue;
            return IsWritten(symbol, declaration, value) ? null : model.GetOperation(value, cancel);
        }

        return null;
    }

    /// <summary>All that a method of the program returns; empty: nobody knows what runs, or it is not here.</summary>
    public ImmutableArray<IOperation> Returned(IMethodSymbol method)
    {
        if (method.IsAbstract || method.IsVirtual || method is { IsOverride: true, IsSealed: false })
            return [];
        var found = ImmutableArray.CreateBuilder<IOperation>();
        foreach (var reference in method.DeclaringSyntaxReferences)
        {
            var declaration = reference.GetSyntax(cancel);
            var values = declaration switch
            {
                MethodDeclarationSyntax { ExpressionBody.Expression: { } expression } => [expression],
                LocalFunctionStatementSyntax { ExpressionBody.Expression: { } expression } => [expression],
                MethodDeclarationSyntax or LocalFunctionStatementSyntax => declaration
                    .DescendantNodes(node => node == declaration || node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax))
                    .OfType<ReturnStatementSyntax>().Select(returned => returned.Expression).OfType<ExpressionSyntax>(),
                _ => Enumerable.Empty<ExpressionSyntax>(),
            };
            found.AddRange(values.Select(value => models(value.SyntaxTree)?.GetOperation(value, cancel)).OfType<IOperation>());
        }

        return found.ToImmutable();
    }

    /// <summary>What is assigned to a member of an object that a variable holds, after it was made: <c>builder.Host = …</c>.</summary>
    /// <param name="isCertain">One of these is assigned in any case.</param>
    public ImmutableArray<ExpressionSyntax> Assigned(ILocalSymbol variable, string member, out bool isCertain)
    {
        isCertain = false;
        if (variable.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancel) is not { } declaration)
            return [];
        var block = declaration.FirstAncestorOrSelf<StatementSyntax>()?.Parent;
        var found = ImmutableArray.CreateBuilder<ExpressionSyntax>();
        foreach (var set in Scope(declaration).DescendantNodes().OfType<AssignmentExpressionSyntax>())
        {
            if (set.Left is not MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax name } access || access.Name.Identifier.ValueText != member || name.Identifier.ValueText != variable.Name)
                continue;
            found.Add(set.Right);
            isCertain |= set.Parent is ExpressionStatementSyntax { Parent: { } around } && (around == block || (around is GlobalStatementSyntax && block is GlobalStatementSyntax));
        }

        return found.ToImmutable();
    }

    /// <summary>An address, a scheme and a host, or the host that it is initialised with.</summary>
    private (string, bool)? OfBuilder(IObjectCreationOperation builder, int depth)
    {
        foreach (var part in builder.Initializer?.Initializers ?? [])
        {
            if (part is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: "Host" } } set)
                return AfterScheme(Prefix(set.Value, depth + 1));
        }

        var host = builder.Arguments.FirstOrDefault(argument => argument.Parameter?.Name is "host" or "hostName");
        return host is not null ? AfterScheme(Prefix(host.Value, depth + 1)) : builder.Arguments.Length == 1 ? Prefix(builder.Arguments[0].Value, depth + 1) : null;
    }

    private static (string, bool)? AfterScheme((string Text, bool IsWhole)? host) => host is (var text, true) ? ("https://" + text, true) : null;

    private (string, bool)? Concatenated(IEnumerable<IOperation> parts, int depth)
    {
        var text = "";
        foreach (var part in parts)
        {
            if (Prefix(part, depth + 1) is not var (next, isWhole))
                return (text, false);
            text += next;
            if (!isWhole)
                return (text, false);
        }

        return (text, true);
    }

    /// <summary>A format's holes are filled with what is not looked at.</summary>
    private static (string, bool)? Opened((string Text, bool IsWhole)? format)
    {
        if (format is not var (text, isWhole))
            return null;
        var hole = text.IndexOf('{');
        return hole < 0 ? (text, isWhole) : (text.Substring(0, hole), false);
    }

    private static string? HostOf((string Text, bool IsWhole)? url)
    {
        if (url is not var (text, isWhole))
            return null;
        var scheme = text.IndexOf("://", StringComparison.Ordinal);
        if (scheme <= 0 || !IsScheme(text, scheme))
            return null;
        var start = scheme + 3;
        var end = text.IndexOfAny(['/', '?', '#'], start);
        if (end < 0 && !isWhole)
            return Unread;
        var host = end < 0 ? text.Substring(start) : text.Substring(start, end - start);
        var user = host.LastIndexOf('@');
        if (user >= 0)
            host = host.Substring(user + 1);
        return host.Length == 0 ? null : host.ToLowerInvariant();
    }

    /// <summary>A relative address can name a whole one in its query.</summary>
    private static bool IsScheme(string text, int length)
    {
        for (var i = 0; i < length; i++)
        {
            if (!char.IsLetterOrDigit(text[i]) && text[i] is not ('+' or '-' or '.'))
                return false;
        }

        return true;
    }

    /// <summary>A variable that is assigned once, and not where it is declared.</summary>
    private ExpressionSyntax? GivenLater(ISymbol local, SyntaxNode declaration)
    {
        var targets = Targets(Scope(declaration), local).Take(2).ToList();
        return targets.Count == 1 && targets[0].Parent is AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } only ? only.Right : null;
    }

    private bool IsWritten(ISymbol symbol, SyntaxNode declaration, ExpressionSyntax value)
    {
        bool Writes(SyntaxNode scope) => Targets(scope, symbol).Any(target => target.Parent is not AssignmentExpressionSyntax write || write.Right != value);
        return symbol is ILocalSymbol
            ? Writes(Scope(declaration))
            : IsOpen(symbol) || symbol.ContainingType.DeclaringSyntaxReferences.Any(part => Writes(part.GetSyntax(cancel)));
    }

    /// <summary>Where the variable or member is written to, or given to somebody who can.</summary>
    private IEnumerable<ExpressionSyntax> Targets(SyntaxNode scope, ISymbol symbol)
    {
        foreach (var name in scope.DescendantNodes().OfType<IdentifierNameSyntax>())
        {
            if (name.Identifier.ValueText != symbol.Name)
                continue;
            var isBare = name.Parent is not InitializerExpressionSyntax and not AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax };
            var target = (ExpressionSyntax)name;
            if (name.Parent is MemberAccessExpressionSyntax access && access.Name == name)
                (target, isBare) = (access, access.Expression is ThisExpressionSyntax);
            if (IsTarget(target) && (isBare || SymbolEqualityComparer.Default.Equals(models(name.SyntaxTree)?.GetSymbolInfo(name, cancel).Symbol?.OriginalDefinition, symbol.OriginalDefinition)))
                yield return target;
        }
    }

    private static bool IsTarget(SyntaxNode target)
    {
        while (target.Parent is ParenthesizedExpressionSyntax or TupleExpressionSyntax or ArgumentSyntax { Parent: TupleExpressionSyntax })
            target = target.Parent;
        return target.Parent switch
        {
            AssignmentExpressionSyntax write => write.Left == target,
            ArgumentSyntax argument => argument.RefKindKeyword.IsKind(SyntaxKind.RefKeyword) || argument.RefKindKeyword.IsKind(SyntaxKind.OutKeyword),
            RefExpressionSyntax => true,
            _ => false,
        };
    }

    /// <summary>Others can write to it: options are bound, clients are set up.</summary>
    private static bool IsOpen(ISymbol member) => member switch
    {
        IFieldSymbol field => !field.IsReadOnly && field.DeclaredAccessibility != Accessibility.Private,
        IPropertySymbol property => property is { IsVirtual: true } or { IsOverride: true, IsSealed: false } || property.SetMethod is { DeclaredAccessibility: not Accessibility.Private },
        _ => false,
    };

    private static SyntaxNode Scope(SyntaxNode declaration)
    {
        var scope = declaration;
        while (scope.Parent is not null && scope is not (MemberDeclarationSyntax or AccessorDeclarationSyntax or LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax))
            scope = scope.Parent;
        return scope is GlobalStatementSyntax { Parent: { } program } ? program : scope;
    }
}
