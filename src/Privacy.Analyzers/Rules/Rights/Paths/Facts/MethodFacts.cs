using Microsoft.CodeAnalysis;

namespace Privacy.Analyzers.Rules.Rights.Paths.Facts;

/// <summary>
/// What one body, or all that a path runs through, does to personal data: which members it clears and reads, which types it deletes and gives away.
/// By members and types, not by objects: what is cleared of one user is taken to be cleared of the one it is about.
/// </summary>
internal sealed class MethodFacts
{
    /// <summary>Members that get a value which tells nothing of the old one.</summary>
    public HashSet<ISymbol> Cleared { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>Members known by name only: selectors by text.</summary>
    public HashSet<string> ClearedNames { get; } = new(StringComparer.Ordinal);

    /// <summary>Types of which a new object takes the place of the old one.</summary>
    public List<NewObject> Created { get; } = [];

    /// <summary>Types that a call which deletes speaks of.</summary>
    public HashSet<INamedTypeSymbol> Deleted { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>Calls out of sight that may delete, as text: only their names tell what.</summary>
    public List<string> Unseen { get; } = [];

    /// <summary>Reads that are no mere question.</summary>
    public HashSet<ISymbol> Read { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>Types of which whole objects are handed on.</summary>
    public HashSet<INamedTypeSymbol> Given { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>Handed to a serialiser, which leaves out what is marked so.</summary>
    public HashSet<INamedTypeSymbol> Serialised { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>Types of which the method returns whole objects.</summary>
    public HashSet<INamedTypeSymbol> Returned { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>Texts that begin as a statement of SQL does.</summary>
    public List<string> Sql { get; } = [];

    /// <summary>Types of the project's own that its values have: what clears or gives all that it finds does it to these.</summary>
    public HashSet<INamedTypeSymbol> Mentioned { get; } = new(SymbolEqualityComparer.Default);

    public List<IMethodSymbol> Calls { get; } = [];

    /// <summary>Something runs that nobody here can look into.</summary>
    public bool IsOpaque { get; set; }

    /// <summary>It clears whatever it finds, by reflection.</summary>
    public bool ClearsAll { get; set; }

    /// <summary>It gives whatever it finds, by reflection.</summary>
    public bool GivesAll { get; set; }

    /// <summary>Code out of sight erases, as it is called.</summary>
    public bool ErasesUnseen { get; set; }

    /// <summary>Code out of sight exports, as it is called.</summary>
    public bool GivesUnseen { get; set; }

    /// <summary>Adds what a method does that this one calls; what that returns is not given to anybody yet.</summary>
    public void Add(MethodFacts called)
    {
        Cleared.UnionWith(called.Cleared);
        ClearedNames.UnionWith(called.ClearedNames);
        Created.AddRange(called.Created);
        Deleted.UnionWith(called.Deleted);
        Unseen.AddRange(called.Unseen);
        Read.UnionWith(called.Read);
        Given.UnionWith(called.Given);
        Serialised.UnionWith(called.Serialised);
        Sql.AddRange(called.Sql);
        Mentioned.UnionWith(called.Mentioned);
        IsOpaque |= called.IsOpaque;
        ClearsAll |= called.ClearsAll;
        GivesAll |= called.GivesAll;
        ErasesUnseen |= called.ErasesUnseen;
        GivesUnseen |= called.GivesUnseen;
    }
}

/// <summary>An object that is made.</summary>
/// <param name="Kept">Names of the members that take over the old value; <c>*</c>: all of them may.</param>
internal sealed record NewObject(INamedTypeSymbol Type, HashSet<string> Kept)
{
    public const string All = "*";

    public bool Clears(string member) => !Kept.Contains(member) && !Kept.Contains(All);
}
