namespace Privacy.Testing;

/// <summary>What one rule says at one place.</summary>
public sealed class PrivacyFinding
{
    internal PrivacyFinding(string ruleId, string path, int line, string severity, string message, IReadOnlyDictionary<string, string> properties)
    {
        RuleId = ruleId;
        Path = path;
        Line = line;
        Severity = severity;
        Message = message;
        Properties = properties;
    }

    /// <summary><c>PRIV201</c>.</summary>
    public string RuleId { get; }

    /// <summary>The file: <c>Source.cs</c> for <see cref="PrivacyTest.Source"/>, <c>policy.yaml</c> for the policy, else its path.</summary>
    public string Path { get; }

    /// <summary>From 1; 0 where the finding has no place.</summary>
    public int Line { get; }

    /// <summary><c>error</c>, <c>warning</c>, <c>info</c> or <c>hidden</c>.</summary>
    public string Severity { get; }

    /// <summary>One sentence: what reaches what, and why it may not.</summary>
    public string Message { get; }

    /// <summary>What reports are made of: <c>privacy.category</c>, <c>privacy.recipient</c>, <c>privacy.decision</c>, …</summary>
    public IReadOnlyDictionary<string, string> Properties { get; }

    /// <summary>As a compiler writes it.</summary>
    public override string ToString() => $"{Path}({Line}): {Severity} {RuleId}: {Message}";
}
