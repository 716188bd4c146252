namespace Privacy.Analyzers.Rules.Flows;

/// <summary>How sure a flow is; ordered, a later value is surer.</summary>
internal enum Confidence
{
    /// <summary>The source has no tag: its name and type look like personal data.</summary>
    Inferred,

    /// <summary>A step leads through unknown code.</summary>
    Assumed,

    /// <summary>Tagged source, known steps.</summary>
    Declared,
}
