using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>
/// The members of a type that an answer may tell of, each at its place: fields and properties of the type, then of those above it, in the order of
/// their declaration. Asked of at every exit of a body, so kept for the compilation.
/// </summary>
internal sealed class ToldMembers
{
    private readonly Dictionary<INamedTypeSymbol, ImmutableArray<ISymbol>> _known = new(SymbolEqualityComparer.Default);

    /// <summary>Members beyond these are not told of.</summary>
    public const int Max = 32;

    public int PlaceOf(INamedTypeSymbol owner, ISymbol member)
    {
        var members = Of(owner);
        for (var place = 0; place < members.Length; place++)
        {
            if (SymbolEqualityComparer.Default.Equals(members[place], member))
                return place;
        }

        return -1;
    }

    public ImmutableArray<ISymbol> Of(INamedTypeSymbol owner)
    {
        if (!_known.TryGetValue(owner, out var members))
            _known.Add(owner, members = Find(owner));
        return members;
    }

    private static ImmutableArray<ISymbol> Find(INamedTypeSymbol owner)
    {
        var found = ImmutableArray.CreateBuilder<ISymbol>();
        for (var type = owner; type is not null; type = type.BaseType?.OriginalDefinition)
        {
            foreach (var member in type.GetMembers())
            {
                if (found.Count == Max)
                    return found.ToImmutable();
                if (member is IFieldSymbol { IsStatic: false, AssociatedSymbol: null } or IPropertySymbol { IsStatic: false, IsIndexer: false })
                    found.Add(member);
            }
        }

        return found.ToImmutable();
    }
}
