using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Catalog.Patterns;
using Privacy.Analyzers.Policy;
using Privacy.Analyzers.Policy.Model;

namespace Privacy.Analyzers.Catalog;

/// <summary>A member whose <c>true</c> (or whose returning at all) means that a guard holds.</summary>
/// <param name="OnReturn">True where the member throws or does not return when refused.</param>
/// <param name="Arguments">Constants that arguments must equal, by parameter ordinal; else it says nothing of this guard.</param>
internal sealed record GuardMember(string GuardId, bool OnReturn, ImmutableArray<(int Ordinal, object? Constant)> Arguments);

/// <summary>Guards by tag and by policy pattern. Thread-safe, by original definition.</summary>
internal sealed class GuardTable
{
    private readonly PrivacyPolicy _policy;
    private readonly KnownSymbols _symbols;
    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<GuardMember>> _known = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IMethodSymbol, ImmutableArray<string>> _required = new(SymbolEqualityComparer.Default);
    private readonly Func<ISymbol, ImmutableArray<GuardMember>> _compute;
    private readonly Func<IMethodSymbol, ImmutableArray<string>> _computeRequired;

    public GuardTable(PrivacyPolicy policy, KnownSymbols symbols)
    {
        _policy = policy;
        _symbols = symbols;
        _compute = Compute;
        _computeRequired = ComputeRequired;
    }

    public ImmutableArray<GuardMember> Of(ISymbol methodOrProperty)
    {
        var member = RelatedMembers.Definition(methodOrProperty);
        if (member is IMethodSymbol { MethodKind: MethodKind.PropertyGet, AssociatedSymbol: { } property })
            member = RelatedMembers.Definition(property);
        return member is IMethodSymbol or IPropertySymbol ? _known.GetOrAdd(member, _compute) : [];
    }

    /// <summary>Guards that callers of the method must have passed ([RequiresGuard] on it or its type), sorted.</summary>
    public ImmutableArray<string> Required(IMethodSymbol method) => _required.GetOrAdd(RelatedMembers.Definition(method), _computeRequired);

    private ImmutableArray<GuardMember> Compute(ISymbol member)
    {
        var related = RelatedMembers.Of(member);
        var onReturn = !IsBoolean(member);
        var guards = ImmutableArray.CreateBuilder<GuardMember>();
        foreach (var id in TaggedIds(related, onReturn))
            guards.Add(new GuardMember(id, onReturn, []));

        if (member.ContainingType is null)
            return guards.ToImmutable();
        var matcher = new SymbolMatcher(related);
        foreach (var guard in _policy.Guards.Values)
        {
            foreach (var match in Matches(guard, matcher, onReturn))
                guards.Add(new GuardMember(guard.Id, onReturn, match.Constants));
        }

        return guards.ToImmutable();
    }

    /// <summary>A pattern for a whole type means its questions only: what returns nothing would be a guard by being called.</summary>
    private static IEnumerable<PatternMatch> Matches(Guard guard, SymbolMatcher matcher, bool onReturn) =>
        guard.Matches.Select(matcher.Match).Where(match => match.IsMatch && !(match.NamesType && onReturn));

    private static IEnumerable<string> TaggedIds(ImmutableArray<ISymbol> related, bool onReturn)
    {
        var ids = related.SelectMany(symbol => TagReader.Guards(symbol.GetAttributes(), "GuardAttribute"));
        if (!onReturn)
            ids = ids.Concat(related.SelectMany(Bases).SelectMany(type => TagReader.Guards(type.GetAttributes(), "GuardAttribute")));
        return ids.Distinct();
    }

    private ImmutableArray<string> ComputeRequired(IMethodSymbol method)
    {
        var related = RelatedMembers.Of(method);
        return [.. related.SelectMany(symbol => TagReader.Guards(symbol.GetAttributes(), "RequiresGuardAttribute"))
            .Concat(related.SelectMany(Bases).SelectMany(type => TagReader.Guards(type.GetAttributes(), "RequiresGuardAttribute")))
            .Distinct()
            .OrderBy(id => id, StringComparer.Ordinal)];
    }

    private static IEnumerable<INamedTypeSymbol> Bases(ISymbol member)
    {
        for (var type = member.ContainingType; type is not null; type = type.BaseType)
            yield return type.OriginalDefinition;
    }

    private bool IsBoolean(ISymbol member)
    {
        var type = member is IMethodSymbol method ? method.ReturnType : ((IPropertySymbol)member).Type;
        if (_symbols.Awaited(type) is not { } result)
            return false;
        if (result is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
            result = nullable.TypeArguments[0];
        return result.SpecialType == SpecialType.System_Boolean;
    }
}
