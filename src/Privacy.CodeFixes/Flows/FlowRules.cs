using System.Collections.Immutable;

namespace Privacy.CodeFixes.Flows;

/// <summary>The rules of flows that a policy decides on: what is true of a fix for one of them is true for all.</summary>
internal static class FlowRules
{
    public static readonly ImmutableArray<string> Decided = ["PRIV201", "PRIV202", "PRIV203", "PRIV204", "PRIV205", "PRIV206", "PRIV208"];

    /// <summary>These, and others that a fix is for as well.</summary>
    public static string[] DecidedAnd(params string[] others) => [.. Decided, .. others];
}
