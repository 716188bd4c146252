using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Flow.Domain;
using Privacy.Analyzers.Flow.Findings;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary><c>ref</c> locals and pointers: each stands for the place it was last made to refer to.</summary>
internal sealed class RefLocals
{
    private Dictionary<ILocalSymbol, IOperation>? _aliases;
    private Dictionary<ILocalSymbol, ImmutableArray<(ISymbol Variable, Value Value)>>? _indices;
    private Dictionary<ILocalSymbol, IOperation?>? _pointees;
    private Dictionary<ILocalSymbol, IOperation>? _collections;
    private HashSet<ILocalSymbol>? _moved;

    private Dictionary<(AbstractObject Owner, ISymbol Field), IOperation?>? _fields;

    public static List<(AbstractObject Owner, IFieldSymbol Field, IOperation Place)> Nothing { get; } = [];

    /// <summary>What else may be written to by another name, or at another time.</summary>
    public SharedVariables Shared { get; } = new();

    /// <summary>One that is found by the local itself, as in <c>r = ref Unsafe.Add(ref r, 1)</c>, leaves it where it was: somewhere near.</summary>
    public void Alias(Interpreter run, ILocalSymbol local, IOperation place, FlowState state)
    {
        if (LeadsTo(place, local))
        {
            (_moved ??= new(SymbolEqualityComparer.Default)).Add(local);
            if (!LibraryReferences.IsNear(place))
                run.BlindSpots.Add(new BlindSpot(place.Syntax, "a reference is found by itself"));
            return;
        }

        _moved?.Remove(local);
        if (place is IFieldReferenceOperation or ILocalReferenceOperation or IArrayElementReferenceOperation or IParameterReferenceOperation or IPropertyReferenceOperation
            or IInvocationOperation or IConditionalOperation or IImplicitIndexerReferenceOperation or IInlineArrayAccessOperation)
        {
            (_aliases ??= new(SymbolEqualityComparer.Default))[local] = place;
            if (KeptIndices.Of(run, place, state) is { IsEmpty: false } kept)
                (_indices ??= new(SymbolEqualityComparer.Default))[local] = kept;
            else
                _indices?.Remove(local);
        }
    }

    private bool LeadsTo(IOperation place, ILocalSymbol local, HashSet<ILocalSymbol>? seen = null)
    {
        foreach (var part in place.DescendantsAndSelf())
        {
            if (part is not ILocalReferenceOperation { Local: var other })
                continue;
            if (SymbolEqualityComparer.Default.Equals(other, local))
                return true;
            if ((AliasOf(other) ?? PointeeOf(other)) is { } further && (seen ??= new(SymbolEqualityComparer.Default)).Add(other) && LeadsTo(further, local, seen))
                return true;
        }

        return false;
    }

    /// <summary>It refers to some place near the one that is known.</summary>
    public bool IsMoved(ILocalSymbol local) => _moved?.Contains(local) == true;

    /// <summary>What was in the index of the place that the local refers to.</summary>
    public ImmutableArray<(ISymbol Variable, Value Value)> IndicesOf(ILocalSymbol local) => _indices is not null && _indices.TryGetValue(local, out var kept) ? kept : [];

    /// <summary>The field of the object refers to this place. One that may refer to either of two, or to what another reference leads to, is not followed.</summary>
    /// <param name="isCertain">It refers to no other from here on.</param>
    public void Refer(AbstractObject owner, IFieldSymbol field, IOperation place, bool isCertain = false)
    {
        _fields ??= [];
        var key = (owner, field.OriginalDefinition);
        var isFollowed = IsVariable(place) && (isCertain || !_fields.TryGetValue(key, out var known) || ReferenceEquals(known, place));
        _fields[key] = isFollowed ? place : null;
    }

    /// <summary>The same variable whenever it is asked for.</summary>
    private static bool IsVariable(IOperation place) => place switch
    {
        ILocalReferenceOperation { Local.IsRef: false } or IParameterReferenceOperation => true,
        IArrayElementReferenceOperation { ArrayReference: var array, Indices: { Length: 1 } indices } => indices[0].ConstantValue.HasValue && IsVariable(array),
        _ => false,
    };

    /// <summary>Where the field refers to; that of a copy where that of the object did, if it was not told another one.</summary>
    public IOperation? ReferredBy(AbstractObject? owner, IFieldSymbol field)
    {
        for (; _fields is not null && owner is not null; owner = owner.CopyOf ?? owner.Original)
        {
            if (_fields.TryGetValue((owner, field.OriginalDefinition), out var place))
                return place;
        }

        return null;
    }

    public List<(AbstractObject Owner, IFieldSymbol Field, IOperation Place)> ReferredBy(AbstractObject owner, ITypeSymbol type)
    {
        if (_fields is null)
            return Nothing;
        var all = new List<(AbstractObject Owner, IFieldSymbol Field, IOperation Place)>();
        foreach (var member in type.GetMembers())
        {
            if (member is IFieldSymbol { RefKind: not RefKind.None } field && ReferredBy(owner, field) is { } place)
                all.Add((owner, field, place));
        }

        return all;
    }

    /// <summary>The pointer points to this variable, or to no one that is known: what is found by the pointer itself ends nowhere.</summary>
    public void Point(ILocalSymbol pointer, IOperation? place) =>
        (_pointees ??= new(SymbolEqualityComparer.Default))[pointer] = place is null || LeadsTo(place, pointer) ? null : place;

    public IOperation? PointeeOf(ILocalSymbol pointer) => _pointees is not null && _pointees.TryGetValue(pointer, out var place) ? place : null;

    /// <summary>The variable of <c>foreach (ref …)</c> stands for an element of the collection.</summary>
    public void AliasElement(ILocalSymbol local, IOperation collection) => (_collections ??= new(SymbolEqualityComparer.Default))[local] = collection;

    public IOperation? CollectionOf(ILocalSymbol local) => local.IsRef && _collections is not null && _collections.TryGetValue(local, out var collection) ? collection : null;

    public IOperation? AliasOf(ILocalSymbol local) => local.IsRef && _aliases is not null && _aliases.TryGetValue(local, out var place) ? place : null;
}
