namespace Privacy.Analyzers.TestKit.Corpus;

/// <summary>
/// A part of the corpus for what takes long. Goes by the case's name, so that a new case changes nothing about which of the others are tried.
/// </summary>
public static class CaseSample
{
    /// <summary>True for about one name in so many, always the same ones.</summary>
    /// <param name="use">What the sample is for: two uses try different cases.</param>
    public static bool Has(string name, int parts, string use)
    {
        // FNV-1a, as string.GetHashCode differs from run to run.
        var hash = 2166136261u;
        foreach (var character in use + "/" + name)
            hash = unchecked((hash ^ character) * 16777619u);
        return hash % (uint)parts == 0;
    }
}
