using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Flow.Domain;

namespace Privacy.Analyzers.Flow.Calls;

/// <summary>Which methods of this compilation a call may run. </summary>
internal sealed class CallTargets(SubtypeIndex subtypes, Bodies bodies)
{
    private readonly Dictionary<IMethodSymbol, ImmutableArray<IMethodSymbol>> _targets = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<(IMethodSymbol Method, INamedTypeSymbol Type), ImmutableArray<IMethodSymbol>> _below = [];

    /// <summary>
    /// The method itself or, where it is virtual, all that the receiver may run: exactly one where the receiver's type is known,
    /// else every visible override or implementation. In the order of declaration.
    /// </summary>
    /// <param name="type">The receiver's declared type: what is beside it cannot run.</param>
    public ImmutableArray<IMethodSymbol> Resolve(IMethodSymbol method, Value? receiver, CancellationToken cancel, ITypeSymbol? type = null)
    {
        method = method.OriginalDefinition;
        if (method.IsStatic && (method.IsAbstract || method.IsVirtual))
            return All(method, cancel);
        if (receiver is null || method.IsStatic || !(method.IsVirtual || method.IsAbstract || method.IsOverride))
            return bodies.Exists(method) ? [method] : [];
        if (ExactTargets(method, receiver) is { IsDefault: false } exact)
            return exact;
        if (TypeTests.BoundOf(receiver) is { } bound)
            type = bound; // where more is known than is declared
        if (receiver.Within is { } within && bodies.IsOwn(within) && (type is null || (TypeTests.Is(type, within) != true && !(within.TypeKind == TypeKind.Interface && type.TypeKind == TypeKind.Class))))
            type = within; // a test said so
        return type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Interface } below
            && !SymbolEqualityComparer.Default.Equals(below.OriginalDefinition, method.ContainingType) && bodies.IsOwn(below)
            ? Below(method, below.OriginalDefinition, cancel)
            : All(method, cancel);
    }

    /// <summary>The bodies that a receiver of the type, or of one below it, runs.</summary>
    private ImmutableArray<IMethodSymbol> Below(IMethodSymbol method, INamedTypeSymbol type, CancellationToken cancel)
    {
        if (_below.TryGetValue((method, type), out var targets))
            return targets;
        var found = ImmutableArray.CreateBuilder<IMethodSymbol>();
        Add(type);
        foreach (var subtype in subtypes.Below(type, cancel))
            Add(subtype);
        targets = found.Count == 0 ? All(method, cancel) : found.ToImmutable();
        _below.Add((method, type), targets);
        return targets;

        void Add(INamedTypeSymbol candidate)
        {
            if (candidate.TypeKind != TypeKind.Interface && Implementation(method, candidate) is { } implementation && bodies.Exists(implementation) && !Holds(found, implementation))
                found.Add(implementation);
        }
    }

    /// <summary>Every visible body that a call of the method may run.</summary>
    public ImmutableArray<IMethodSymbol> All(IMethodSymbol method, CancellationToken cancel)
    {
        if (_targets.TryGetValue(method, out var targets))
            return targets;
        var found = ImmutableArray.CreateBuilder<IMethodSymbol>();
        if (bodies.Exists(method))
            found.Add(method);
        foreach (var type in subtypes.Below(method.ContainingType.OriginalDefinition, cancel))
        {
            if (Implementation(method, type) is { } implementation && bodies.Exists(implementation) && !Holds(found, implementation))
                found.Add(implementation);
        }

        targets = found.ToImmutable();
        _targets.Add(method, targets);
        return targets;
    }

    private ImmutableArray<IMethodSymbol> ExactTargets(IMethodSymbol method, Value receiver)
    {
        if (receiver.Objects.IsEmpty || !receiver.Labels.IsEmpty)
            return default;
        var targets = ImmutableArray.CreateBuilder<IMethodSymbol>();
        foreach (var obj in receiver.Objects)
        {
            var types = obj is { IsExactType: true, Type: { } only } ? [only] : obj.Choices;
            if (types.IsEmpty)
                return default;
            foreach (var type in types)
            {
                if (type is not INamedTypeSymbol named)
                    return default;
                var implementation = Implementation(method, named) ?? method;
                if (bodies.Exists(implementation) && !Holds(targets, implementation))
                    targets.Add(implementation);
            }
        }

        return targets.ToImmutable();
    }

    /// <summary>What a type does for a virtual member or a member of an interface.</summary>
    public static IMethodSymbol? Implementation(IMethodSymbol method, INamedTypeSymbol type)
    {
        if (method.ContainingType.TypeKind == TypeKind.Interface)
            return Implementing(method, type)?.OriginalDefinition as IMethodSymbol;
        return Overriding(method, type)?.OriginalDefinition as IMethodSymbol;
    }

    /// <summary>The member that a type has in place of a virtual one: its own, or that of its nearest base which has one.</summary>
    private static ISymbol? Overriding(ISymbol member, INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            foreach (var candidate in current.GetMembers(member.Name))
            {
                if (Overrides(candidate, member))
                    return candidate;
            }
        }

        return null;
    }

    /// <summary>The member of a class or struct that a call of an interface's runs, whatever the interface's type arguments: what implements it, or overrides that.</summary>
    public static ISymbol? ImplementationOf(ISymbol member, INamedTypeSymbol type) => type.TypeKind == TypeKind.Interface ? null : Implementing(member, type);

    private static ISymbol? Implementing(ISymbol member, INamedTypeSymbol type)
    {
        if (member.ContainingType.TypeKind != TypeKind.Interface)
            return null;
        if (type.FindImplementationForInterfaceMember(member) is { } exact)
            return MostDerived(exact, type);
        foreach (var parent in type.AllInterfaces)
        {
            if (!SymbolEqualityComparer.Default.Equals(parent.OriginalDefinition, member.ContainingType.OriginalDefinition))
                continue;
            foreach (var candidate in parent.GetMembers(member.Name))
            {
                if (SymbolEqualityComparer.Default.Equals(candidate.OriginalDefinition, member.OriginalDefinition) && type.FindImplementationForInterfaceMember(candidate) is { } found)
                    return MostDerived(found, type);
            }
        }

        return null;
    }

    private static ISymbol MostDerived(ISymbol found, INamedTypeSymbol type) =>
        found is { IsVirtual: false, IsAbstract: false, IsOverride: false } || found.ContainingType.TypeKind == TypeKind.Interface ? found : Overriding(found, type) ?? found;

    private static bool Overrides(ISymbol candidate, ISymbol member)
    {
        for (ISymbol? current = candidate; current is not null; current = Overridden(current))
        {
            if (SymbolEqualityComparer.Default.Equals(current.OriginalDefinition, member.OriginalDefinition))
                return true;
        }

        return false;
    }

    private static ISymbol? Overridden(ISymbol member) =>
        member switch
        {
            IMethodSymbol method => method.OverriddenMethod,
            IPropertySymbol property => property.OverriddenProperty,
            IEventSymbol @event => @event.OverriddenEvent,
            _ => null,
        };

    private static bool Holds(ImmutableArray<IMethodSymbol>.Builder methods, IMethodSymbol method)
    {
        foreach (var known in methods)
        {
            if (SymbolEqualityComparer.Default.Equals(known, method))
                return true;
        }

        return false;
    }
}
