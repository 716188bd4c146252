using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Privacy.Analyzers.Catalog;
using Privacy.Analyzers.Catalog.Guards;
using Privacy.Analyzers.Flow.Interpretation;

namespace Privacy.Analyzers.Flow.Guards;

/// <summary>
/// Handlers of minimal APIs behind an endpoint filter, or with metadata, whose class carries [Guard], or behind a filter written in place: by the chain of calls around the Map… that registers the
/// handler, and that of the group it is registered on. A handler that is registered twice is behind a filter only where each registration is.
/// Found by syntax, in files that add such filters, on the first question.
/// </summary>
internal sealed class EndpointFilters(EngineContext engine)
{
    private const string AddFilter = "AddEndpointFilter";
    private const string AddMetadata = "WithMetadata";

    private readonly Dictionary<SyntaxNode, HashSet<string>> _lambdas = [];
    private readonly Dictionary<ISymbol, HashSet<string>> _methods = new(SymbolEqualityComparer.Default);
    private bool _isRead;

    /// <summary>The guards of the filters in front of a handler.</summary>
    public IEnumerable<string> InFrontOf(IMethodSymbol method)
    {
        if (engine.Model.Guards.IsEmpty)
            return [];
        if (!_isRead)
            Read();
        if (_methods.TryGetValue(method.OriginalDefinition, out var guards))
            return guards;
        if (method.MethodKind != MethodKind.AnonymousFunction || _lambdas.Count == 0)
            return [];
        foreach (var reference in method.DeclaringSyntaxReferences)
        {
            if (_lambdas.TryGetValue(reference.GetSyntax(engine.Cancel), out var found))
                return found;
        }

        return [];
    }

    private void Read()
    {
        _isRead = true;
        var trees = new List<SyntaxTree>();
        foreach (var tree in engine.Model.Compilation.SyntaxTrees)
        {
            var text = tree.GetText(engine.Cancel).ToString();
            if (text.IndexOf("EndpointFilter", StringComparison.Ordinal) >= 0 || text.IndexOf(AddMetadata, StringComparison.Ordinal) >= 0)
                trees.Add(tree);
        }

        foreach (var tree in trees)
        {
            foreach (var node in tree.GetRoot(engine.Cancel).DescendantNodes())
            {
                if (node is InvocationExpressionSyntax { ArgumentList.Arguments: { Count: > 1 } arguments } map && IsMap(map))
                    Register(arguments[arguments.Count - 1].Expression, Filters(map));
            }
        }
    }

    private void Register(ExpressionSyntax handler, HashSet<string> guards)
    {
        if (handler is AnonymousFunctionExpressionSyntax)
        {
            _lambdas[handler] = guards;
            return;
        }

        if (HandlerOf(engine, handler) is not { } method)
            return;
        if (_methods.TryGetValue(method.OriginalDefinition, out var known))
            known.IntersectWith(guards);
        else
            _methods.Add(method.OriginalDefinition, guards);
    }

    /// <summary>The method of a lambda or method group.</summary>
    public static IMethodSymbol? HandlerOf(EngineContext engine, ExpressionSyntax handler)
    {
        if (engine.Bodies.ModelOf(handler.SyntaxTree)?.GetSymbolInfo(handler, engine.Cancel) is not { } info)
            return null;
        return (info.Symbol ?? (info.CandidateSymbols.Length == 1 ? info.CandidateSymbols[0] : null)) as IMethodSymbol;
    }

    private HashSet<string> Filters(InvocationExpressionSyntax map)
    {
        var guards = new HashSet<string>(StringComparer.Ordinal);
        Above(map, guards);
        if (map.Expression is MemberAccessExpressionSyntax access)
            Below(access.Expression, guards);
        return guards;
    }

    /// <summary>What is called on the result: <c>MapPost(…).WithName(…).AddEndpointFilter&lt;T&gt;()</c>.</summary>
    private void Above(ExpressionSyntax call, HashSet<string> guards)
    {
        while (call.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax next } && !IsMap(next))
        {
            Add(next, guards);
            call = next;
        }
    }

    /// <summary>What it is called on: a group made with a filter, or a variable that holds one.</summary>
    private void Below(ExpressionSyntax receiver, HashSet<string> guards)
    {
        while (receiver is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } call)
        {
            Add(call, guards);
            receiver = access.Expression;
        }

        if (receiver is not IdentifierNameSyntax name || name.FirstAncestorOrSelf<BaseMethodDeclarationSyntax>() is not { } member)
            return;
        foreach (var node in member.DescendantNodes())
        {
            if (node is VariableDeclaratorSyntax { Initializer.Value: { } group } variable && variable.Identifier.ValueText == name.Identifier.ValueText && group is InvocationExpressionSyntax)
                Below(group, guards);
            else if (node is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax other } } call
                && other.Identifier.ValueText == name.Identifier.ValueText && !IsMap(call) && call.Parent is ExpressionStatementSyntax)
                Add(call, guards);
        }
    }

    private void Add(InvocationExpressionSyntax call, HashSet<string> guards)
    {
        if (call.Expression is not MemberAccessExpressionSyntax { Name: { Identifier.ValueText: AddFilter or AddMetadata } name } || engine.Bodies.ModelOf(call.SyntaxTree) is not { } model)
            return;
        if (name is GenericNameSyntax { TypeArgumentList.Arguments: { Count: > 0 } types })
            Add(model.GetTypeInfo(types[types.Count - 1], engine.Cancel).Type, guards);
        foreach (var argument in call.ArgumentList.Arguments)
        {
            if (argument.Expression is LambdaExpressionSyntax filter)
                guards.UnionWith(new FilterLambda(engine, filter).Guards());
            else
                Add(model.GetTypeInfo(argument.Expression, engine.Cancel).Type, guards);
        }
    }

    private static void Add(ITypeSymbol? filter, HashSet<string> guards)
    {
        for (var type = filter as INamedTypeSymbol; type is not null && FrontGuards.IsFilter(type); type = type.BaseType)
            guards.UnionWith(TagReader.Guards(type.OriginalDefinition.GetAttributes(), "GuardAttribute"));
    }

    /// <summary>Registers a handler: MapGet, MapPost, MapMethods.</summary>
    public static bool IsMap(InvocationExpressionSyntax call) =>
        call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name }
        && name.StartsWith("Map", StringComparison.Ordinal) && name != "MapGroup";
}
