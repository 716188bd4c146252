namespace Privacy.Analyzers.Policy.Model;

/// <summary>What sort of place data reaches; decides the rule. Written in lower case in policy.yaml.</summary>
internal enum RecipientKind
{
    Log,
    Analytics,
    Advertising,
    Telemetry,
    Ai,
    Messaging,
    Payment,
    Network,
    Storage,
    Public,
    Support,

    /// <summary>The message or data of an exception (PRIV207). Not a kind that a policy may name.</summary>
    Exception,
}
