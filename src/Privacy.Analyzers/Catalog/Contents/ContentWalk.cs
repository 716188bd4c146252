using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Privacy.Analyzers.Catalog.Contents;

/// <summary>
/// Walks down the members of a type and collects the tagged ones. Cut at depth three, at a type that is already above, and after a number
/// of members no honest type has. One walk per question.
/// </summary>
internal abstract class ContentWalk(SourceTable sources)
{
    private const int MaxDepth = 3;
    private const int MaxMembers = 2_000;

    private readonly ImmutableArray<CarriedTag>.Builder _found = ImmutableArray.CreateBuilder<CarriedTag>();
    private readonly List<ISymbol> _path = [];
    private readonly HashSet<ITypeSymbol> _above = new(SymbolEqualityComparer.Default);
    private int _visited;

    public ImmutableArray<CarriedTag> Of(ITypeSymbol type)
    {
        Visit(type);
        return _found.ToImmutable();
    }

    /// <summary>The types whose members count for a value of this type: itself, its elements, what it wraps.</summary>
    protected abstract IEnumerable<ITypeSymbol> Shown(ITypeSymbol type);

    /// <summary>The members of the type that are given away.</summary>
    protected abstract IEnumerable<ISymbol> Members(ITypeSymbol type);

    /// <summary>The type and its bases, the most derived first; a member hidden or overridden below comes once.</summary>
    protected static IEnumerable<ISymbol> Inherited(ITypeSymbol type)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            foreach (var member in current.GetMembers())
            {
                if (!member.IsStatic && IsReadable(member) && names.Add(member.Name))
                    yield return member;
            }
        }

        if (type.TypeKind != TypeKind.Interface)
            yield break;
        foreach (var member in type.AllInterfaces.SelectMany(parent => parent.GetMembers()))
        {
            if (!member.IsStatic && IsReadable(member) && names.Add(member.Name))
                yield return member;
        }
    }

    private static bool IsReadable(ISymbol member) =>
        member is IPropertySymbol { IsIndexer: false, GetMethod: not null } or IFieldSymbol { AssociatedSymbol: null, IsConst: false };

    private void Visit(ITypeSymbol type)
    {
        foreach (var shown in Shown(type))
        {
            if (!_above.Add(shown))
                continue;
            foreach (var member in Members(shown))
                VisitMember(member);
            _above.Remove(shown);
        }
    }

    private void VisitMember(ISymbol member)
    {
        if (++_visited > MaxMembers)
            return;
        _path.Add(RelatedMembers.Definition(member));
        if (sources.OfMember(member) is { } tag)
            _found.Add(new CarriedTag([.. _path], tag));
        if (_path.Count < MaxDepth)
            Visit(SourceTable.ValueType(member));
        _path.RemoveAt(_path.Count - 1);
    }
}
