using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Privacy.Analyzers.Catalog.Hosts;

/// <summary>
/// The host that a request goes to, where the code says it: in the call's own address, in the request it sends, or in the base address of
/// the client it is made with (<see cref="ClientHosts"/>).
/// </summary>
internal sealed class HostReader
{
    private const int MaxDepth = 6;

    private readonly UrlReader _urls;
    private readonly ClientHosts _clients;
    private readonly Dictionary<SyntaxNode, string?> _known = [];

    public HostReader(Compilation compilation, Func<SyntaxTree, SemanticModel?> models, CancellationToken cancel)
    {
        _urls = new UrlReader(models, cancel);
        _clients = new ClientHosts(compilation, models, _urls, cancel);
    }

    /// <summary><c>null</c>: nobody can tell.</summary>
    public string? Of(IInvocationOperation call)
    {
        if (!_known.TryGetValue(call.Syntax, out var host))
            _known.Add(call.Syntax, host = Find(call) is { Length: > 0 } found ? found : null);
        return host;
    }

    /// <summary>The host of an address that is written here, where it is known; <c>null</c>: nobody can tell.</summary>
    public string? OfAddress(IOperation? address) =>
        (address is IObjectCreationOperation ? address : _urls.Initial(address)) is IObjectCreationOperation { Arguments: { IsEmpty: false } arguments }
        && arguments[0].Parameter?.Type.SpecialType == SpecialType.System_String
            ? _urls.Host(address)
            : null; // what is relative to another may be a whole one and replace it

    /// <summary>All of an address that is written here is known but for its query.</summary>
    public bool IsPathKnown(IOperation? address) => _urls.IsPathKnown(address);

    /// <summary>An absolute address overrides that of the client, whether its host can be read or not.</summary>
    private string? Find(IInvocationOperation call)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter is { } parameter && (IsAddress(parameter) || IsRequest(parameter)) && OfValue(argument.Value, 0) is { } host)
                return host;
        }

        var client = call.Instance ?? (call.TargetMethod.IsExtensionMethod && call.Arguments.Length > 0 ? call.Arguments[0].Value : null);
        return OfClient(client, call.Syntax, 0);
    }

    private static bool IsAddress(IParameterSymbol parameter) =>
        parameter.Type.SpecialType == SpecialType.System_String || parameter.Type.Name is "Uri" or "Url"
            ? parameter.Name is "requestUri" or "requestUriString" or "uri" or "url" or "address" or "requestUrl" or "resource" or "baseUrl" or "endpoint" or "hostUrl"
            : false;

    private static bool IsRequest(IParameterSymbol parameter) => parameter.Name is "request" or "message" or "msg";

    /// <summary>An address, or a request or client made with one: the first that one of its parts begins with.</summary>
    private string? OfValue(IOperation? op, int depth)
    {
        if (op is null || depth > MaxDepth)
            return null;
        if (_urls.Address(op) is { } host)
            return host;
        switch (op)
        {
            case IConversionOperation conversion:
                return OfValue(conversion.Operand, depth + 1);
            case IObjectCreationOperation made:
                return OfParts(made, depth);
            case IInvocationOperation chained:
                return OfValue(chained.Instance, depth + 1) ?? chained.Arguments.Select(argument => OfValue(argument.Value, depth + 1)).FirstOrDefault(found => found is not null);
            case ILocalReferenceOperation { Type.Name: "HttpRequestMessage" } local when _urls.Assigned(local.Local, "RequestUri", out var isCertain) is { Length: > 0 } set:
                return isCertain ? OfAll(set) : UrlReader.Unread;
            case ILocalReferenceOperation or IFieldReferenceOperation or IPropertyReferenceOperation:
                return OfValue(_urls.Initial(op), depth + 1);
            default:
                return null;
        }
    }

    /// <summary>Several addresses that are no one host's: nobody can tell which.</summary>
    private string? OfAll(ImmutableArray<ExpressionSyntax> addresses)
    {
        var host = _urls.Address(addresses[0]);
        return addresses.All(address => _urls.Address(address) == host) ? host : UrlReader.Unread;
    }

    private string? OfParts(IObjectCreationOperation made, int depth)
    {
        foreach (var argument in made.Arguments)
        {
            if (OfValue(argument.Value, depth + 1) is { } host)
                return host;
        }

        foreach (var part in made.Initializer?.Initializers ?? [])
        {
            if (part is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: "RequestUri" or "BaseAddress" or "BaseUrl" or "Uri" } } set
                && OfValue(set.Value, depth + 1) is { } host)
                return host;
        }

        return null;
    }

    private string? OfClient(IOperation? client, SyntaxNode call, int depth)
    {
        if (client is null || depth > MaxDepth)
            return null;
        if (client is IConversionOperation conversion)
            return OfClient(conversion.Operand, call, depth + 1);
        if (client is IAwaitOperation awaited)
            return OfClient(awaited.Operation, call, depth + 1);
        if (client is IPropertyReferenceOperation { Property.Name: "DefaultRequestHeaders", Instance: { } whose })
            return OfClient(whose, call, depth + 1);
        if (client is IParameterReferenceOperation or ILocalReferenceOperation or IFieldReferenceOperation or IPropertyReferenceOperation
            && _clients.AssignedTo(Symbol(client), call) is { } assigned)
            return assigned;
        if (client is IInvocationOperation own && OfReturned(own, depth) is { } returned)
            return returned;
        if (client is IInvocationOperation { TargetMethod.Name: "CreateClient" } made)
            return _clients.Named(Name(made));
        if (OfValue(client, depth) is { } host)
            return host;
        if (_urls.Initial(client) is { } initial)
            return OfClient(initial, call, depth + 1);
        return client.Type is { TypeKind: TypeKind.Interface } || (client.Type is INamedTypeSymbol { Name: "HttpClient" } && !IsHandedIn(client))
            ? _clients.OfOwner(call, client.Type)
            : null;
    }

    /// <summary>Of a client that a method of the program makes: one host, whichever way it returns.</summary>
    private string? OfReturned(IInvocationOperation call, int depth)
    {
        string? host = null;
        foreach (var returned in _urls.Returned(call.TargetMethod))
        {
            if (OfClient(returned, returned.Syntax, depth + 1) is not { } found || (host is not null && host != found))
                return null;
            host = found;
        }

        return host;
    }

    /// <summary>A client that one method is given is whoever's called it; those of the class are fields, properties and its constructor's.</summary>
    private static bool IsHandedIn(IOperation client) =>
        client is IParameterReferenceOperation { Parameter.ContainingSymbol: IMethodSymbol { MethodKind: not MethodKind.Constructor } };

    private static ISymbol Symbol(IOperation reference) => reference switch
    {
        IParameterReferenceOperation parameter => parameter.Parameter,
        ILocalReferenceOperation local => local.Local,
        IFieldReferenceOperation field => field.Field,
        _ => ((IPropertyReferenceOperation)reference).Property,
    };

    private static string? Name(IInvocationOperation made) =>
        made.Arguments.Select(argument => argument.Value.ConstantValue).FirstOrDefault(constant => constant is { HasValue: true, Value: string }).Value as string;
}
