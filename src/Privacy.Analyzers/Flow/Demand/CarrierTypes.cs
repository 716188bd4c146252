using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Catalog;
using Privacy.Analyzers.Flow.Calls;
using Privacy.Analyzers.Flow.Domain;

namespace Privacy.Analyzers.Flow.Demand;

/// <summary>
/// Types whose objects hold personal data by what their members are tagged with, and types that such an object may hide behind (an interface
/// it implements, <c>object</c>, a type parameter). Answers are kept; a question costs one walk over the members of the type.
/// </summary>
internal sealed class CarrierTypes(PrivacyModel model, SubtypeIndex subtypes, bool hasSources, CancellationToken cancel)
{
    private const int MaxArguments = 8;

    private readonly Dictionary<ITypeSymbol, bool> _carries = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ITypeSymbol, bool> _hides = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<IMethodSymbol, RootSet> _byDefault = new(SymbolEqualityComparer.Default);

    /// <summary>True where a sink that takes an object of the type whole, or its text, takes personal data.</summary>
    public bool Carries(ITypeSymbol? type)
    {
        if (!hasSources || type is null || type.SpecialType != SpecialType.None || type.TypeKind is TypeKind.Enum or TypeKind.Delegate)
            return false;
        if (!_carries.TryGetValue(type, out var carries))
            _carries.Add(type, carries = !model.Contents.Whole(type).IsEmpty || !model.Contents.Text(type).IsEmpty);
        return carries;
    }

    /// <summary>
    /// The roots that may hold such an object although the method cannot tell. They count from the start: a caller that passes one names
    /// neither a source nor a sink, only the method.
    /// </summary>
    public RootSet ByDefault(IMethodSymbol method)
    {
        if (!hasSources)
            return RootSet.Empty;
        if (_byDefault.TryGetValue(method, out var roots))
            return roots;
        if (!method.IsStatic && Hides(method.ContainingType, 0))
            roots = roots.Union(RootSet.This);
        foreach (var parameter in method.Parameters)
        {
            if (Hides(parameter.Type, 0))
                roots = roots.Union(RootSet.Parameter(parameter.Ordinal));
        }

        _byDefault.Add(method, roots);
        return roots;
    }

    /// <summary>True where what the member gives can be such an object, as far as its type tells.</summary>
    public bool MayHold(ITypeSymbol? type, bool isOwn) =>
        hasSources && type is not null && (isOwn || type.SpecialType != SpecialType.System_Object) && Hides(type, 0);

    private bool Hides(ITypeSymbol type, int depth)
    {
        if (_hides.TryGetValue(type, out var hides))
            return hides;
        _hides.Add(type, false); // a type that leads back to itself adds nothing
        hides = depth <= MaxArguments && (Carries(type) || type switch
        {
            ITypeParameterSymbol or IDynamicTypeSymbol => true,
            IArrayTypeSymbol array => Hides(array.ElementType, depth + 1),
            INamedTypeSymbol named => HidesNamed(named, depth),
            _ => false,
        });
        _hides[type] = hides;
        return hides;
    }

    private bool HidesNamed(INamedTypeSymbol type, int depth)
    {
        if (type.SpecialType is SpecialType.System_Object or SpecialType.System_Collections_IEnumerable)
            return true;
        if (type.TypeKind is TypeKind.Enum or TypeKind.Delegate || type.SpecialType == SpecialType.System_String)
            return false;
        foreach (var argument in type.TypeArguments)
        {
            if (Hides(argument, depth + 1))
                return true;
        }

        if (type.IsSealed || type.IsValueType)
            return false;
        foreach (var subtype in subtypes.Below(type.OriginalDefinition, cancel))
        {
            if (Carries(subtype))
                return true;
        }

        return false;
    }
}
