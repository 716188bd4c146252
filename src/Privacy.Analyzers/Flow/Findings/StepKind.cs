namespace Privacy.Analyzers.Flow.Findings;

/// <summary>What a step of a path is. Written in lower case in <c>privacy.path</c>.</summary>
internal enum StepKind
{
    Source,
    Step,
    Call,
    Return,
    Sink,
}
