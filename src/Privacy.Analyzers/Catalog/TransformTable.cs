using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Catalog.Patterns;
using Privacy.Analyzers.Catalog.Words;
using Privacy.Analyzers.Policy;
using Privacy.Analyzers.Policy.Model;

namespace Privacy.Analyzers.Catalog;

/// <summary>What makes data less identifying: [Transforms], the policy's <c>transforms</c>, built in. Thread-safe, by original definition.</summary>
internal sealed class TransformTable
{
    private readonly ImmutableArray<Transform> _policy;
    private readonly ConcurrentDictionary<ISymbol, Form?> _results = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, Form?> _parameters = new(SymbolEqualityComparer.Default);
    private readonly Func<ISymbol, Form?> _ofResult;
    private readonly Func<ISymbol, Form?> _ofParameter;

    public TransformTable(PrivacyPolicy policy)
    {
        _policy = policy.Transforms;
        _ofResult = ComputeResult;
        _ofParameter = symbol => ComputeParameter((IParameterSymbol)symbol);
    }

    /// <summary>The form of the member's result, or <c>null</c>: it transforms nothing.</summary>
    public Form? OfResult(ISymbol methodOrProperty)
    {
        var member = RelatedMembers.Definition(methodOrProperty);
        if (member is IMethodSymbol { AssociatedSymbol: { } property })
            member = RelatedMembers.Definition(property);
        return member is IMethodSymbol or IPropertySymbol ? _results.GetOrAdd(member, _ofResult) : null;
    }

    /// <summary>The form of what comes back through the parameter, or <c>null</c>.</summary>
    public Form? OfParameter(IParameterSymbol parameter) => _parameters.GetOrAdd(RelatedMembers.Definition(parameter), _ofParameter);

    private Form? ComputeResult(ISymbol member)
    {
        var related = RelatedMembers.Of(member);
        foreach (var symbol in related)
        {
            if (TagReader.Transforms(TagReader.On(symbol)) is { } form)
                return form;
            if (symbol is IMethodSymbol method && TagReader.Transforms(TagReader.OnReturn(method)) is { } returned)
                return returned;
        }

        foreach (var type in related.SelectMany(Bases))
        {
            if (TagReader.Transforms(TagReader.On(type)) is { } form)
                return form;
        }

        if (member.ContainingType is null)
            return null;
        var matcher = new SymbolMatcher(related);
        return FromPolicy(matcher, marked: -1) ?? BuiltInTransforms.OfResult(QualifiedName.Simple(member), matcher);
    }

    private Form? ComputeParameter(IParameterSymbol parameter)
    {
        if (parameter.ContainingSymbol is not { } owner)
            return null;
        var related = RelatedMembers.Of(owner);
        foreach (var symbol in related)
        {
            var parameters = SymbolMatcher.Parameters(symbol);
            if (parameter.Ordinal < parameters.Length && TagReader.Transforms(TagReader.On(parameters[parameter.Ordinal])) is { } form)
                return form;
        }

        if (owner.ContainingType is null)
            return null;
        var matcher = new SymbolMatcher(related);
        return FromPolicy(matcher, parameter.Ordinal) ?? BuiltInTransforms.OfParameter(QualifiedName.Simple(owner), parameter.Name, matcher);
    }

    /// <summary>The most specific of the policy's patterns decides, whatever the form.</summary>
    private Form? FromPolicy(SymbolMatcher matcher, int marked)
    {
        Form? form = null;
        var weight = -1;
        foreach (var transform in _policy)
        {
            foreach (var pattern in transform.Matches)
            {
                if (matcher.Match(pattern) is { IsMatch: true } match && IsAbout(match, marked) && match.Weight > weight)
                    (form, weight) = (transform.Form, match.Weight);
            }
        }

        return form;
    }

    private static bool IsAbout(PatternMatch match, int marked) => marked < 0 ? match.Marked.IsEmpty : match.Marked.Contains(marked);

    private static IEnumerable<INamedTypeSymbol> Bases(ISymbol member)
    {
        for (var type = member.ContainingType; type is not null; type = type.BaseType)
            yield return type.OriginalDefinition;
    }
}
