using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Catalog;
using Privacy.Analyzers.Flow.Domain;

namespace Privacy.Analyzers.Flow.Calls;

/// <summary>
/// Tags of the properties that may stand behind one without a tag: an interface, or a base class, says nothing of what its implementations hold, but
/// who reads it reads them. One that is said to hold nothing personal is believed. Answers are kept.
/// </summary>
internal sealed class TaggedOverrides(SubtypeIndex subtypes, MemberTable facts, SourceTable sources)
{
    private readonly Dictionary<(IPropertySymbol Property, INamedTypeSymbol Type), ImmutableArray<SourceTag>> _known = [];

    /// <param name="declared">The type that the receiver is known to have or to be below.</param>
    public ImmutableArray<SourceTag> Of(IPropertySymbol property, Value receiver, ITypeSymbol? declared, CancellationToken cancel)
    {
        property = property.OriginalDefinition;
        if (property.IsStatic || property.GetMethod is not { } getter || !(property.IsAbstract || property.IsVirtual || property.IsOverride))
            return [];
        var tags = Behind(property, getter, receiver, declared, cancel);
        return tags.IsEmpty || sources.IsUntagged(property) ? tags : [];
    }

    private ImmutableArray<SourceTag> Behind(IPropertySymbol property, IMethodSymbol getter, Value receiver, ITypeSymbol? declared, CancellationToken cancel)
    {
        var tags = ImmutableArray<SourceTag>.Empty;
        foreach (var obj in receiver.Objects)
        {
            if (obj is not { IsExactType: true, Type: INamedTypeSymbol exact })
                return OfAll(property, getter, receiver, declared, cancel);
            Add(getter, exact, ref tags);
        }

        return receiver.Objects.IsEmpty ? OfAll(property, getter, receiver, declared, cancel) : tags;
    }

    private ImmutableArray<SourceTag> OfAll(IPropertySymbol property, IMethodSymbol getter, Value receiver, ITypeSymbol? declared, CancellationToken cancel) =>
        (TypeTests.BoundOf(receiver) ?? declared)?.OriginalDefinition is INamedTypeSymbol type ? Below(property, getter, type, cancel) : [];

    private ImmutableArray<SourceTag> Below(IPropertySymbol property, IMethodSymbol getter, INamedTypeSymbol type, CancellationToken cancel)
    {
        if (_known.TryGetValue((property, type), out var tags))
            return tags;
        tags = [];
        if (type.TypeKind is TypeKind.Class or TypeKind.Interface)
        {
            Add(getter, type, ref tags);
            foreach (var subtype in subtypes.Below(type, cancel))
                Add(getter, subtype, ref tags);
        }

        _known.Add((property, type), tags);
        return tags;
    }

    private void Add(IMethodSymbol getter, INamedTypeSymbol type, ref ImmutableArray<SourceTag> tags)
    {
        if (type.TypeKind != TypeKind.Interface && CallTargets.Implementation(getter, type)?.AssociatedSymbol is { } own && facts.Of(own).Tag is { } tag && !tags.Contains(tag))
            tags = tags.Add(tag);
    }
}
