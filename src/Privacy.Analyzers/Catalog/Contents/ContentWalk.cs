using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Privacy.Analyzers.Catalog.Contents;

/// <summary>What every walk over a type needs to know of it, found out once.</summary>
/// <param name="Types">The types whose members count for a value of it.</param>
internal sealed record ShownType(ImmutableArray<ITypeSymbol> Types)
{
    /// <summary>Its own members that are given away; <c>default</c> until somebody asks.</summary>
    public ImmutableArray<ShownMember> Members { get; set; }
}

/// <summary>One member as a walk passes it.</summary>
/// <param name="Definition">What it is known by.</param>
/// <param name="Type">Of its value, as constructed.</param>
internal readonly record struct ShownMember(ISymbol Definition, ITypeSymbol Type, SourceTag? Tag);

/// <summary>
/// Walks down the members of a type and collects the tagged ones. Cut at depth three, at a type that is already above, and after a number
/// of members no honest type has. One walk per question; what there is to know of each type is kept for all of them.
/// </summary>
internal abstract class ContentWalk(SourceTable sources, ConcurrentDictionary<ITypeSymbol, ShownType> known)
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

    /// <summary>False for what is a value and nothing else: what leads nowhere need not be asked whether it is given away.</summary>
    private static bool HasMembers(ITypeSymbol type) => type.SpecialType == SpecialType.None && type.TypeKind is not (TypeKind.Enum or TypeKind.Delegate);

    /// <summary>A readable member of an object is given away.</summary>
    protected abstract bool IsGiven(ISymbol member);

    private static bool IsReadable(ISymbol member) =>
        member is IPropertySymbol { IsIndexer: false, GetMethod: not null } or IFieldSymbol { AssociatedSymbol: null, IsConst: false };

    private void Visit(ITypeSymbol type)
    {
        foreach (var shown in Known(type).Types)
        {
            if (!_above.Add(shown))
                continue;
            foreach (var member in Members(shown))
                VisitMember(member);
            _above.Remove(shown);
        }
    }

    private void VisitMember(in ShownMember member)
    {
        if (++_visited > MaxMembers)
            return;
        _path.Add(member.Definition);
        if (member.Tag is { } tag)
            _found.Add(new CarriedTag([.. _path], tag));
        if (_path.Count < MaxDepth)
            Visit(member.Type);
        _path.RemoveAt(_path.Count - 1);
    }

    private ShownType Known(ITypeSymbol type)
    {
        if (!known.TryGetValue(type, out var shown))
            known[type] = shown = new ShownType([.. Shown(type)]);
        return shown;
    }

    private ImmutableArray<ShownMember> Members(ITypeSymbol type)
    {
        var shown = Known(type);
        if (shown.Members.IsDefault)
            shown.Members = Inherited(type);
        return shown.Members;
    }

    /// <summary>Those of the type and its bases, the most derived first; a member hidden or overridden below comes once.</summary>
    private ImmutableArray<ShownMember> Inherited(ITypeSymbol type)
    {
        var members = ImmutableArray.CreateBuilder<ShownMember>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
            Add(current, names, members);
        if (type.TypeKind == TypeKind.Interface)
        {
            foreach (var parent in type.AllInterfaces)
                Add(parent, names, members);
        }

        return members.ToImmutable();
    }

    private void Add(ITypeSymbol type, HashSet<string> names, ImmutableArray<ShownMember>.Builder members)
    {
        foreach (var member in type.GetMembers())
        {
            if (member.IsStatic || !IsReadable(member) || !names.Add(member.Name))
                continue;
            var value = SourceTable.ValueType(member);
            var tag = sources.OfMember(member);
            if ((tag is not null || HasMembers(value)) && IsGiven(member)) // reading attributes is what costs
                members.Add(new ShownMember(RelatedMembers.Definition(member), value, tag));
        }
    }
}
