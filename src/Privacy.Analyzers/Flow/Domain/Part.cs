namespace Privacy.Analyzers.Flow.Domain;

/// <summary>The elements of a sequence that a span over a part of it shows.</summary>
/// <param name="Start">The place of the first of them; negative where that is not known.</param>
/// <param name="Count">How many they are; negative where that is not known.</param>
internal sealed record Part(int Start, int Count)
{
    /// <summary>Some elements, nobody knows which.</summary>
    public static readonly Part Unknown = new(-1, -1);

    /// <summary>A part of the part.</summary>
    public static Part Of(Part? whole, int start, int count) =>
        whole is { Start: < 0 } || start < 0 ? Unknown : new Part((whole?.Start ?? 0) + start, count);
}
