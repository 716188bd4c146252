namespace Privacy.Analyzers.TestKit.Reference;

/// <summary>A flow of which the engine and the reference do not say the same.</summary>
/// <param name="Line">From 1.</param>
/// <param name="IsMiss">The reference sees it, the engine does not; the other way round where false.</param>
/// <param name="Flow">What reaches what, in which method.</param>
public readonly record struct ReferenceDifference(string Path, int Line, bool IsMiss, string Flow)
{
    public override string ToString() => $"{Path}({Line}): the engine {(IsMiss ? "misses" : "invents")} {Flow}";
}
