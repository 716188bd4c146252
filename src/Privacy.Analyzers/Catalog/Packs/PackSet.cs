using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Policy;

namespace Privacy.Analyzers.Catalog.Packs;

/// <summary>The packs of the libraries that one compilation knows.</summary>
internal sealed class PackSet
{
    private PackSet(ImmutableArray<Pack> packs, Compilation compilation)
    {
        Packs = packs;
        Anywhere = new PackIndex(packs, sink => sink.On.IsEmpty && !sink.Returns);
        OnReceivers = new PackIndex(packs, sink => !sink.On.IsEmpty);
        Handlers = new PackIndex(packs, sink => sink.Returns);
        Marked = new MarkedSinks(packs);
        Inherited = new InheritedSinks(packs, compilation);
    }

    public ImmutableArray<Pack> Packs { get; }

    /// <summary>Entries that hold wherever the member is called.</summary>
    public PackIndex Anywhere { get; }

    /// <summary>Entries that hold only on the value of certain members.</summary>
    public PackIndex OnReceivers { get; }

    /// <summary>Entries about members that are given code, whose results leave.</summary>
    public PackIndex Handlers { get; }

    /// <summary>Entries about methods that bear an attribute.</summary>
    public MarkedSinks Marked { get; }

    /// <summary>Entries about the types below one of a library.</summary>
    public InheritedSinks Inherited { get; }

    public static PackSet Of(Compilation compilation, PrivacyPolicy policy)
    {
        var global = compilation.GlobalNamespace;
        return new PackSet([.. PackReader.All.Where(pack => (!pack.IsOptional || IsNamed(policy, pack)) && pack.IsIn(global))], compilation);
    }

    private static bool IsNamed(PrivacyPolicy policy, Pack pack) =>
        policy.Recipients.Values.Any(recipient => recipient.Packs.Any(name => name.Value == pack.Name));
}
