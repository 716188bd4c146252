using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Privacy.Analyzers.Catalog.Packs;

/// <summary>The packs of the libraries that one compilation knows.</summary>
internal sealed class PackSet
{
    private PackSet(ImmutableArray<Pack> packs)
    {
        Packs = packs;
        Anywhere = new PackIndex(packs, sink => sink.On.IsEmpty);
        OnReceivers = new PackIndex(packs, sink => !sink.On.IsEmpty);
        Marked = new MarkedSinks(packs);
    }

    public ImmutableArray<Pack> Packs { get; }

    /// <summary>Entries that hold wherever the member is called.</summary>
    public PackIndex Anywhere { get; }

    /// <summary>Entries that hold only on the value of certain members.</summary>
    public PackIndex OnReceivers { get; }

    /// <summary>Entries about methods that bear an attribute.</summary>
    public MarkedSinks Marked { get; }

    public static PackSet Of(Compilation compilation)
    {
        var global = compilation.GlobalNamespace;
        return new PackSet([.. PackReader.All.Where(pack => pack.IsIn(global))]);
    }
}
