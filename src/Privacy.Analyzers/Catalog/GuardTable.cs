using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Catalog.Guards;
using Privacy.Analyzers.Catalog.Patterns;
using Privacy.Analyzers.Policy;
using Privacy.Analyzers.Policy.Model;

namespace Privacy.Analyzers.Catalog;

/// <summary>Guards by tag, by policy pattern and built in. Thread-safe, by original definition.</summary>
internal sealed class GuardTable
{
    private readonly PrivacyPolicy _policy;
    private readonly KnownSymbols _symbols;
    private readonly FrontGuards _front;
    private readonly ImmutableArray<Guard> _withoutPattern;
    private readonly ImmutableHashSet<string> _guarded;
    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<GuardMember>> _known = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IMethodSymbol, ImmutableArray<string>> _required = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IMethodSymbol, ImmutableArray<string>> _inFront = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, bool> _immediate = new(SymbolEqualityComparer.Default);
    private readonly Func<ISymbol, ImmutableArray<GuardMember>> _compute;
    private readonly Func<IMethodSymbol, ImmutableArray<string>> _computeRequired;
    private readonly Func<IMethodSymbol, ImmutableArray<string>> _computeInFront;

    public GuardTable(PrivacyPolicy policy, KnownSymbols symbols)
    {
        _policy = policy;
        _symbols = symbols;
        _front = new FrontGuards(policy);
        _withoutPattern = [.. policy.Guards.Values.Where(guard => guard.Matches.IsDefaultOrEmpty)];
        _guarded = GuardNames.Guarded(policy);
        _compute = Compute;
        _computeRequired = ComputeRequired;
        _computeInFront = _front.Of;
    }

    /// <summary>The policy names no guard, so that none can be missing.</summary>
    public bool IsEmpty => _policy.Guards.IsEmpty;

    /// <summary>An entry of the policy lets data reach one of these recipients behind a guard.</summary>
    public bool IsAskedFor(ImmutableArray<string> recipients) => !recipients.IsDefaultOrEmpty && recipients.Any(_guarded.Contains);

    public ImmutableArray<GuardMember> Of(ISymbol methodOrProperty)
    {
        var member = RelatedMembers.Definition(methodOrProperty);
        if (member is IMethodSymbol { MethodKind: MethodKind.PropertyGet, AssociatedSymbol: { } property })
            member = RelatedMembers.Definition(property);
        return member is IMethodSymbol or IPropertySymbol ? _known.GetOrAdd(member, _compute) : [];
    }

    /// <summary>Guards that callers of the method must have passed ([RequiresGuard] on it or its type), sorted.</summary>
    public ImmutableArray<string> Required(IMethodSymbol method) => _required.GetOrAdd(RelatedMembers.Definition(method), _computeRequired);

    /// <summary>Guards asked by filters before the method runs, sorted.</summary>
    public ImmutableArray<string> InFrontOf(IMethodSymbol method) => _inFront.GetOrAdd(method.OriginalDefinition, _computeInFront);

    /// <summary>The method only promises that it will have returned: it counts once awaited.</summary>
    public bool IsAwaited(IMethodSymbol method) =>
        KnownSymbols.Is(method.ReturnType, _symbols.Task) || KnownSymbols.Is(method.ReturnType, _symbols.TaskOfT)
        || KnownSymbols.Is(method.ReturnType, _symbols.ValueTask) || KnownSymbols.Is(method.ReturnType, _symbols.ValueTaskOfT);

    /// <summary>A library's method that runs the delegates it is given before it returns, or starts them at once.</summary>
    public bool RunsDelegatesNow(IMethodSymbol method) =>
        _immediate.GetOrAdd(RelatedMembers.Definition(method), static member => member.ContainingType is not null && BuiltInGuards.RunsDelegatesNow(SymbolMatcher.Of(member)));

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
                guards.Add(new GuardMember(guard.Id, onReturn, [.. match.Constants.Select(constant => new GuardArgument(constant.Ordinal, constant.Constant, default))]));
        }

        if (!onReturn)
            guards.AddRange(BuiltIn(member, matcher));
        return guards.ToImmutable();
    }

    /// <summary>A pattern for a whole type means its questions only: what returns nothing would be a guard by being called.</summary>
    private static IEnumerable<PatternMatch> Matches(Guard guard, SymbolMatcher matcher, bool onReturn) =>
        guard.Matches.IsDefaultOrEmpty ? [] : guard.Matches.Select(matcher.Match).Where(match => match.IsMatch && !(match.NamesType && onReturn));

    /// <summary>What a policy that gives a guard no pattern can mean by it.</summary>
    private IEnumerable<GuardMember> BuiltIn(ISymbol member, SymbolMatcher matcher)
    {
        if (_withoutPattern.IsEmpty)
            return [];
        if (BuiltInGuards.IsTracking(matcher))
            return _withoutPattern.Where(guard => GuardNames.IsTracking(_policy, guard.Id)).Select(guard => new GuardMember(guard.Id, false, []));
        if (!BuiltInGuards.IsNamed(matcher))
            return [];
        return _withoutPattern.SelectMany(guard => SymbolMatcher.Parameters(member)
            .SelectMany(parameter => Naming(parameter, GuardNames.Of(_policy, guard.Id)))
            .Select(argument => new GuardMember(guard.Id, false, [argument])));
    }

    private static IEnumerable<GuardArgument> Naming(IParameterSymbol parameter, ImmutableArray<string> names)
    {
        if (parameter.Type.SpecialType == SpecialType.System_String)
            return [new GuardArgument(parameter.Ordinal, null, names)];
        return parameter.Type is INamedTypeSymbol { TypeKind: TypeKind.Enum } choices
            ? choices.GetMembers().OfType<IFieldSymbol>()
                .Where(field => field.HasConstantValue && names.Contains(GuardNames.Plain(field.Name)))
                .Select(field => new GuardArgument(parameter.Ordinal, field.ConstantValue, default))
            : [];
    }

    private static IEnumerable<string> TaggedIds(ImmutableArray<ISymbol> related, bool onReturn)
    {
        var ids = related.SelectMany(symbol => TagReader.Guards(TagReader.On(symbol), "GuardAttribute"));
        if (!onReturn)
        {
            ids = ids.Concat(related.SelectMany(Bases)
                .Where(type => !FrontGuards.IsFilter(type))
                .SelectMany(type => TagReader.Guards(TagReader.On(type), "GuardAttribute")));
        }

        return ids.Distinct();
    }

    private ImmutableArray<string> ComputeRequired(IMethodSymbol method)
    {
        SortedSet<string>? required = null;
        foreach (var symbol in RelatedMembers.Of(method))
        {
            Add(symbol);
            foreach (var type in Bases(symbol))
                Add(type);
        }

        return required is null ? [] : [.. required];

        // Nearly every method of a program asks for nothing.
        void Add(ISymbol tagged)
        {
            foreach (var id in TagReader.Guards(TagReader.On(tagged), "RequiresGuardAttribute"))
                (required ??= new SortedSet<string>(StringComparer.Ordinal)).Add(id);
        }
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
