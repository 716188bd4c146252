using Microsoft.CodeAnalysis;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>
/// Parameters that hold a constant where a method says yes, and where it says no, one bit each by ordinal: <c>IsNone(text)</c> tells of its
/// argument what <c>text == "none"</c> would. The bits above are those of members of the object asked (<see cref="SettledMembers"/>).
/// </summary>
internal readonly record struct SettledParameters(long WhenTrue, long WhenFalse)
{
    public const int MaxParameters = 31;

    /// <summary>Nothing was returned yet.</summary>
    public static readonly SettledParameters All = new(-1, -1);

    /// <summary>The type whose members are meant; <c>null</c> where none are.</summary>
    public INamedTypeSymbol? Owner { get; init; }

    /// <summary>Where it says yes the one parameter is equal to an element of the other: <c>IsOneOf(text, "a", "b")</c>.</summary>
    public (int Asked, int List)? Sought { get; init; }

    /// <summary>Whatever it says.</summary>
    public long Always => WhenTrue & WhenFalse;

    public bool IsNone => (WhenTrue | WhenFalse) == 0 && Sought is null;

    public SettledParameters And(SettledParameters other)
    {
        var known = Owner is null || other.Owner is null || SymbolEqualityComparer.Default.Equals(Owner, other.Owner) ? -1 : (1L << MaxParameters) - 1;
        return new(WhenTrue & other.WhenTrue & known, WhenFalse & other.WhenFalse & known)
        {
            Owner = Owner ?? other.Owner,
            Sought = other.WhenTrue == -1 ? Sought : WhenTrue == -1 || Sought == other.Sought ? other.Sought : null,
        };
    }
}
