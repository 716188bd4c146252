using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Privacy.Analyzers.Catalog.Hosts;

/// <summary>
/// Base addresses of clients: assigned to their variable, or registered with the factory, by name (<c>AddHttpClient("x", …)</c>) or for the
/// class or interface that is given them (<c>AddHttpClient&lt;T&gt;</c>, <c>AddRefitClient&lt;T&gt;</c>, <c>RestService.For&lt;T&gt;</c>).
/// Read once, from the places that are named so.
/// </summary>
internal sealed class ClientHosts(Compilation compilation, Func<SyntaxTree, SemanticModel?> models, UrlReader urls, CancellationToken cancel)
{
    private const string BaseAddress = "BaseAddress";

    private readonly Dictionary<string, string?> _named = new(StringComparer.Ordinal);
    private readonly Dictionary<ISymbol, string?> _typed = new(SymbolEqualityComparer.Default);
    private bool _isRead;

    /// <summary>Of <c>CreateClient("name")</c>.</summary>
    public string? Named(string? name)
    {
        Read();
        return name is not null && _named.TryGetValue(name, out var host) ? host : null;
    }

    /// <summary>Of the client that a class was given, or of the interface that is the client.</summary>
    public string? OfOwner(SyntaxNode call, ITypeSymbol client)
    {
        Read();
        if (_typed.TryGetValue(client.OriginalDefinition, out var own))
            return own;
        if (models(call.SyntaxTree)?.GetEnclosingSymbol(call.SpanStart, cancel)?.ContainingType is not { } owner)
            return null;
        if (_typed.TryGetValue(owner.OriginalDefinition, out var host))
            return host;
        foreach (var type in owner.AllInterfaces)
        {
            if (_typed.TryGetValue(type.OriginalDefinition, out host))
                return host;
        }

        return CreatedIn(owner);
    }

    /// <summary>
    /// <c>client.BaseAddress = …</c> in the method of the call, or for a member anywhere in its type: one address; <c>null</c> where there is
    /// none, or more than one.
    /// </summary>
    public string? AssignedTo(ISymbol variable, SyntaxNode call)
    {
        var scope = variable is IFieldSymbol or IPropertySymbol
            ? variable.ContainingType.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax(cancel))
            : call.Ancestors().Where(node => node is TypeDeclarationSyntax or CompilationUnitSyntax).Take(1);
        var found = scope.SelectMany(node => Assigned(node, variable)).ToList();
        return found.Count > 0 || variable is not (IFieldSymbol or IPropertySymbol) ? One(found) : One(Given(variable));
    }

    /// <summary>The client of a member that a constructor takes, and sets up before it keeps it. <c>null</c> for any other that it is given.</summary>
    private IEnumerable<string?> Given(ISymbol member)
    {
        if (member.DeclaringSyntaxReferences.Any(declared => declared.GetSyntax(cancel) is VariableDeclaratorSyntax { Initializer: not null } or PropertyDeclarationSyntax { Initializer: not null }))
            yield return null;
        foreach (var part in member.ContainingType.DeclaringSyntaxReferences)
        {
            foreach (var node in part.GetSyntax(cancel).DescendantNodes().OfType<AssignmentExpressionSyntax>())
            {
                if (node.Left is not (IdentifierNameSyntax or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax }) || models(node.SyntaxTree) is not { } model
                    || !SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(node.Left, cancel).Symbol, member))
                    continue;
                yield return node.Right is IdentifierNameSyntax && model.GetSymbolInfo(node.Right, cancel).Symbol is IParameterSymbol taken ? AssignedTo(taken, node) : null;
            }
        }
    }

    /// <summary>A member that the constructor fills from the factory: <c>_client = factory.CreateClient("x")</c>.</summary>
    private string? CreatedIn(INamedTypeSymbol owner) => One(owner.DeclaringSyntaxReferences
        .SelectMany(reference => reference.GetSyntax(cancel).DescendantNodes().OfType<InvocationExpressionSyntax>())
        .Where(node => NameOf(node) == "CreateClient")
        .Select(node => node.ArgumentList.Arguments.Count == 1
            && models(node.SyntaxTree)?.GetConstantValue(node.ArgumentList.Arguments[0].Expression, cancel) is { HasValue: true, Value: string name }
            ? Named(name)
            : null));

    private IEnumerable<string?> Assigned(SyntaxNode scope, ISymbol? variable)
    {
        foreach (var node in scope.DescendantNodes())
        {
            if (node is not AssignmentExpressionSyntax { Left: { } left } assignment || models(node.SyntaxTree) is not { } model)
                continue;
            var target = left switch
            {
                MemberAccessExpressionSyntax { Name.Identifier.ValueText: BaseAddress } access => access.Expression,
                IdentifierNameSyntax { Identifier.ValueText: BaseAddress } when node.Parent is InitializerExpressionSyntax && variable is null => left,
                _ => null,
            };
            if (target is null)
                continue;
            if (variable is null || SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(target, cancel).Symbol, variable))
                yield return urls.Host(model.GetOperation(assignment.Right, cancel));
        }
    }

    private void Read()
    {
        if (_isRead)
            return;
        _isRead = true;
        foreach (var tree in compilation.SyntaxTrees.OrderBy(tree => tree.FilePath, StringComparer.Ordinal))
        {
            var text = tree.GetText(cancel).ToString();
            if (text.IndexOf("AddHttpClient", StringComparison.Ordinal) < 0 && text.IndexOf("AddRefitClient", StringComparison.Ordinal) < 0
                && text.IndexOf("RestService", StringComparison.Ordinal) < 0 && text.IndexOf("RestClient", StringComparison.Ordinal) < 0)
                continue;
            foreach (var node in tree.GetRoot(cancel).DescendantNodes().OfType<InvocationExpressionSyntax>())
            {
                if (NameOf(node) is "AddHttpClient" or "AddRefitClient" or "For")
                    Add(node);
            }
        }
    }

    private void Add(InvocationExpressionSyntax node)
    {
        if (models(node.SyntaxTree)?.GetOperation(node, cancel) is not IInvocationOperation call)
            return;
        var method = call.TargetMethod;
        var isRest = method.Name == "For";
        if (isRest && method.ContainingType.Name is not ("RestService" or "RestClient"))
            return;

        // What is chained to it configures the same client.
        SyntaxNode whole = node;
        while (whole.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax outer })
            whole = outer;
        var host = One(Assigned(whole, null).Concat(Configured(whole))) ?? (isRest ? call.Arguments.Select(argument => urls.Host(argument.Value)).FirstOrDefault(found => found is not null) : null);
        foreach (var type in method.TypeArguments)
            _typed[type.OriginalDefinition] = _typed.TryGetValue(type.OriginalDefinition, out var known) && known != host ? null : host;
        var name = call.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == "name")?.Value.ConstantValue;
        if (name is { HasValue: true, Value: string text })
            _named[text] = host;
    }

    /// <summary>In the methods that are named to set a client up: <c>AddHttpClient("x", Configure)</c>.</summary>
    private IEnumerable<string?> Configured(SyntaxNode whole)
    {
        foreach (var node in whole.DescendantNodes().OfType<ArgumentSyntax>())
        {
            if (node.Expression is not (IdentifierNameSyntax or MemberAccessExpressionSyntax)
                || models(node.SyntaxTree)?.GetSymbolInfo(node.Expression, cancel).Symbol is not IMethodSymbol method)
                continue;
            foreach (var host in method.DeclaringSyntaxReferences.SelectMany(reference => Assigned(reference.GetSyntax(cancel), null)))
                yield return host;
        }
    }

    private static string? NameOf(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => null,
    };

    private static string? One(IEnumerable<string?> hosts)
    {
        string? one = null;
        foreach (var host in hosts)
        {
            if (host is null || (one is not null && one != host))
                return null;
            one = host;
        }

        return one;
    }
}
