namespace Privacy.Analyzers.TestKit.Corpus;

/// <summary>What a comment says of the line it ends.</summary>
public enum ExpectationKind
{
    /// <summary><c>expect:</c> the rule reports here.</summary>
    Reported,

    /// <summary><c>known miss:</c> the rule ought to report here and does not.</summary>
    KnownMiss,

    /// <summary><c>known false alarm:</c> the rule reports here and ought not to.</summary>
    KnownFalseAlarm,
}

/// <summary>One rule on one line; written twice, it is two.</summary>
/// <param name="Line">From 1.</param>
public readonly record struct Expectation(string Path, int Line, string RuleId, ExpectationKind Kind);
