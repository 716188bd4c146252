namespace Privacy.Analyzers.Flow.Demand;

/// <summary>What follows from a name that stands in a body.</summary>
internal enum NameTrust
{
    /// <summary>It may stand for something else, or for a sink that nothing personal gets to: the body is evaluated where it is not bare.</summary>
    Doubtful,

    /// <summary>The same; it is that of a method which hands out something personal, so bodies that were bare before may not be now.</summary>
    Followed,

    /// <summary>The body is evaluated.</summary>
    Certain,
}
