namespace Privacy.Analyzers.Flow.Domain;

/// <summary>
/// Roots of access paths: which of the things a method is given. A finite set under union; immutable, compared by value.
/// Parameters beyond the sixtieth share a place, as do all results of given delegates: coarser, never wrong.
/// </summary>
internal readonly record struct RootSet
{
    private const int LastParameter = 60;

    private readonly ulong _bits;

    private RootSet(ulong bits) => _bits = bits;

    public static RootSet Empty => default;

    public static RootSet All { get; } = new(ulong.MaxValue);

    public static RootSet This { get; } = new(1);

    public static RootSet Static { get; } = new(2);

    public static RootSet Callbacks { get; } = new(4);

    public bool IsEmpty => _bits == 0;

    public bool IsAll => _bits == ulong.MaxValue;

    /// <summary>The root of a path; what a given delegate returned may be anything's.</summary>
    public static RootSet Of(AccessPath path) => path.Root switch
    {
        RootKind.This => This,
        RootKind.Static => Static,
        RootKind.Parameter => Parameter(path.Ordinal),
        _ => Callbacks,
    };

    public static RootSet Parameter(int ordinal) => new(8UL << Math.Min(ordinal, LastParameter));

    public bool Contains(AccessPath path) => Covers(Of(path));

    public RootSet Union(RootSet other) => new(_bits | other._bits);

    /// <summary>True where they share a root, or this is all of them: then whoever passes nothing is meant too.</summary>
    public bool Meets(RootSet other) => IsAll || (_bits & other._bits) != 0;

    public bool Covers(RootSet other) => (other._bits & ~_bits) == 0;
}
