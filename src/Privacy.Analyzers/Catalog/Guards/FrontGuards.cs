using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Policy;

namespace Privacy.Analyzers.Catalog.Guards;

/// <summary>
/// What is asked before a body runs: attributes on it or around it whose class carries [Guard] (an MVC filter, metadata that a middleware
/// reads), that name such a filter by its type ([ServiceFilter(typeof(X))]), or that a library is known for.
/// </summary>
internal sealed class FrontGuards
{
    private readonly PrivacyPolicy _policy;
    private readonly ConcurrentDictionary<INamedTypeSymbol, SortedSet<string>> _aroundMembers = new(SymbolEqualityComparer.Default);
    private readonly Func<INamedTypeSymbol, SortedSet<string>> _ofType;

    public FrontGuards(PrivacyPolicy policy)
    {
        _policy = policy;
        _ofType = OfType;
    }

    /// <summary>Guards that hold when the method begins, sorted.</summary>
    public ImmutableArray<string> Of(IMethodSymbol method)
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        for (var inherited = method; inherited is not null; inherited = inherited.OverriddenMethod)
            Add(inherited.GetAttributes(), found);
        if (method.AssociatedSymbol is { } member)
            Add(member.GetAttributes(), found);
        if (method.MethodKind is MethodKind.AnonymousFunction or MethodKind.LocalFunction)
            return [.. found];
        if (method.ContainingType is { } type)
            found.UnionWith(_aroundMembers.GetOrAdd(type.OriginalDefinition, _ofType));
        return [.. found];
    }

    /// <summary>A class that stands in front of others: its members are not asked, it asks.</summary>
    public static bool IsFilter(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (current is { Name: "Attribute", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } })
                return true;
        }

        return type.AllInterfaces.Any(parent => parent.Name is "IFilterMetadata" or "IEndpointFilter" or "IMiddleware" or "IHubFilter");
    }

    /// <summary>What attributes of a type, or of its bases, ask before each of its members.</summary>
    private SortedSet<string> OfType(INamedTypeSymbol declaring)
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        for (INamedTypeSymbol? type = declaring; type is not null; type = type.BaseType)
            Add(type.OriginalDefinition.GetAttributes(), found);
        return found;
    }

    private void Add(ImmutableArray<AttributeData> attributes, SortedSet<string> found)
    {
        foreach (var attribute in attributes)
        {
            if (attribute.AttributeClass is not { } type || TagReader.IsOurs(attribute, "GuardAttribute") || TagReader.IsOurs(attribute, "RequiresGuardAttribute"))
                continue;
            found.UnionWith(Tags(type));
            foreach (var named in type.TypeArguments.Concat(attribute.ConstructorArguments.Where(argument => argument.Kind == TypedConstantKind.Type).Select(argument => argument.Value)).OfType<INamedTypeSymbol>())
            {
                if (IsFilter(named))
                    found.UnionWith(Tags(named));
            }

            if (BuiltInGuards.IsFilter(type))
                found.UnionWith(Named(attribute));
        }
    }

    private static IEnumerable<string> Tags(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            foreach (var id in TagReader.Guards(TagReader.On(current.OriginalDefinition), "GuardAttribute"))
                yield return id;
        }
    }

    /// <summary>Only texts, and nothing that could turn their meaning round.</summary>
    private IEnumerable<string> Named(AttributeData attribute)
    {
        if (!attribute.NamedArguments.IsEmpty)
            return [];
        var texts = new List<string>();
        foreach (var argument in attribute.ConstructorArguments)
        {
            var values = argument.Kind == TypedConstantKind.Array ? argument.IsNull ? [] : argument.Values : [argument];
            if (values.Any(value => value.Kind == TypedConstantKind.Array || value.Value is not string))
                return [];
            texts.AddRange(values.Select(value => GuardNames.Plain((string)value.Value!))); // checked above
        }

        return _policy.Guards.Values
            .Where(guard => guard.Matches.IsDefaultOrEmpty && GuardNames.Of(_policy, guard.Id).Any(texts.Contains))
            .Select(guard => guard.Id);
    }
}
