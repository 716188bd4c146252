using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Catalog.Forms;
using Privacy.Analyzers.Catalog.Patterns;
using Privacy.Analyzers.Catalog.Words;
using Privacy.Analyzers.Policy;
using Privacy.Analyzers.Policy.Model;

namespace Privacy.Analyzers.Catalog;

/// <summary>What makes data less identifying: [Transforms], the policy's <c>transforms</c>, built in. Thread-safe, by original definition.</summary>
internal sealed class TransformTable
{
    private readonly ImmutableArray<Transform> _policy;
    private readonly ConcurrentDictionary<ISymbol, Transformation?> _results = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, Transformation?> _parameters = new(SymbolEqualityComparer.Default);
    private readonly Func<ISymbol, Transformation?> _ofResult;
    private readonly Func<ISymbol, Transformation?> _ofParameter;

    public TransformTable(PrivacyPolicy policy)
    {
        _policy = policy.Transforms;
        _ofResult = ComputeResult;
        _ofParameter = symbol => ComputeParameter((IParameterSymbol)symbol);
    }

    /// <summary>The form of the member's result, or <c>null</c>: it transforms nothing.</summary>
    public Form? OfResult(ISymbol methodOrProperty) => Result(methodOrProperty)?.Form;

    /// <summary>What the member makes of what goes in, or <c>null</c>: it transforms nothing.</summary>
    public Transformation? Result(ISymbol methodOrProperty)
    {
        var member = Member(methodOrProperty);
        return member is IMethodSymbol or IPropertySymbol ? _results.GetOrAdd(member, _ofResult) : null;
    }

    /// <summary>The form of what comes back through the parameter, or <c>null</c>.</summary>
    public Form? OfParameter(IParameterSymbol parameter) => Parameter(parameter)?.Form;

    /// <summary>What is made of what comes back through the parameter, or <c>null</c>.</summary>
    public Transformation? Parameter(IParameterSymbol parameter) => _parameters.GetOrAdd(RelatedMembers.Definition(parameter), _ofParameter);

    /// <summary>True where it depends on what the call is made on: <see cref="OnMade"/> tells.</summary>
    public static bool AsksMaker(ISymbol methodOrProperty)
    {
        var member = Member(methodOrProperty);
        return member.ContainingType is not null && BuiltInTransforms.AsksMaker(QualifiedName.Simple(member), () => SymbolMatcher.Of(member));
    }

    /// <summary>True for what makes objects of which it depends on their maker what their members transform.</summary>
    public static bool IsMaker(ISymbol member) => member.ContainingType is not null && BuiltInTransforms.IsMaker(QualifiedName.Simple(member), () => SymbolMatcher.Of(member));

    /// <summary>What the member transforms when it is called on what the maker gave, and the names of the buffers it writes to.</summary>
    public static MadeTransform? OnMade(ISymbol methodOrProperty, ISymbol maker)
    {
        var member = Member(methodOrProperty);
        return BuiltInTransforms.OnMade(QualifiedName.Simple(member), SymbolMatcher.Of(member), SymbolMatcher.Of(maker));
    }

    /// <summary>The parameter that says what members of the object transform from then on; less than zero: none.</summary>
    public static int Turn(ISymbol methodOrProperty)
    {
        var member = Member(methodOrProperty);
        return member.ContainingType is null ? -1 : BuiltInTransforms.Turn(QualifiedName.Simple(member), () => SymbolMatcher.Of(member));
    }

    /// <summary>True where it depends on what the object was told last: <see cref="Turned"/> tells.</summary>
    public static bool AsksTurn(ISymbol methodOrProperty)
    {
        var member = Member(methodOrProperty);
        return member.ContainingType is not null && BuiltInTransforms.AsksTurn(QualifiedName.Simple(member), () => SymbolMatcher.Of(member));
    }

    /// <summary>What the member transforms where the object was told the constant last; <c>null</c>: that is not known.</summary>
    public static MadeTransform? Turned(ISymbol methodOrProperty, object? constant)
    {
        var member = Member(methodOrProperty);
        return BuiltInTransforms.Turned(QualifiedName.Simple(member), SymbolMatcher.Of(member), constant);
    }

    private static ISymbol Member(ISymbol methodOrProperty)
    {
        var member = RelatedMembers.Definition(methodOrProperty);
        return member is IMethodSymbol { AssociatedSymbol: { } property } ? RelatedMembers.Definition(property) : member;
    }

    private Transformation? ComputeResult(ISymbol member)
    {
        var related = RelatedMembers.Of(member);
        foreach (var symbol in related)
        {
            if (TagReader.Transforms(TagReader.On(symbol)) is { } form)
                return new Transformation(form, IsFinal: false);
            if (symbol is IMethodSymbol method && TagReader.Transforms(TagReader.OnReturn(method)) is { } returned)
                return new Transformation(returned, IsFinal: false);
        }

        foreach (var type in related.SelectMany(Bases))
        {
            if (TagReader.Transforms(TagReader.On(type)) is { } form)
                return new Transformation(form, IsFinal: false);
        }

        if (member.ContainingType is null)
            return null;
        var matcher = new SymbolMatcher(related);
        return FromPolicy(matcher, marked: -1) ?? BuiltInTransforms.OfResult(QualifiedName.Simple(member), matcher);
    }

    private Transformation? ComputeParameter(IParameterSymbol parameter)
    {
        if (parameter.ContainingSymbol is not { } owner)
            return null;
        var related = RelatedMembers.Of(owner);
        foreach (var symbol in related)
        {
            var parameters = SymbolMatcher.Parameters(symbol);
            if (parameter.Ordinal < parameters.Length && TagReader.Transforms(TagReader.On(parameters[parameter.Ordinal])) is { } form)
                return new Transformation(form, IsFinal: false);
        }

        if (owner.ContainingType is null)
            return null;
        var matcher = new SymbolMatcher(related);
        return FromPolicy(matcher, parameter.Ordinal) ?? BuiltInTransforms.OfParameter(QualifiedName.Simple(owner), parameter.Name, matcher);
    }

    /// <summary>The most specific of the policy's patterns decides, whatever the form.</summary>
    private Transformation? FromPolicy(SymbolMatcher matcher, int marked)
    {
        Transformation? transformation = null;
        var weight = -1;
        foreach (var transform in _policy)
        {
            foreach (var pattern in transform.Matches)
            {
                if (matcher.Match(pattern) is { IsMatch: true } match && IsAbout(match, marked) && match.Weight > weight)
                    (transformation, weight) = (new Transformation(transform.Form, IsFinal: false), match.Weight);
            }
        }

        return transformation;
    }

    private static bool IsAbout(PatternMatch match, int marked) => marked < 0 ? match.Marked.IsEmpty : match.Marked.Contains(marked);

    private static IEnumerable<INamedTypeSymbol> Bases(ISymbol member)
    {
        for (var type = member.ContainingType; type is not null; type = type.BaseType)
            yield return type.OriginalDefinition;
    }
}
