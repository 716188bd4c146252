namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>
/// Parameters that hold a constant where a method says yes, and where it says no, one bit each by ordinal: <c>IsNone(text)</c> tells of its
/// argument what <c>text == "none"</c> would.
/// </summary>
internal readonly record struct SettledParameters(int WhenTrue, int WhenFalse)
{
    /// <summary>Nothing was returned yet.</summary>
    public static readonly SettledParameters All = new(-1, -1);

    /// <summary>Whatever it says.</summary>
    public int Always => WhenTrue & WhenFalse;

    public bool IsNone => (WhenTrue | WhenFalse) == 0;

    public SettledParameters And(SettledParameters other) => new(WhenTrue & other.WhenTrue, WhenFalse & other.WhenFalse);
}
