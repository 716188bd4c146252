using System.Collections.Immutable;

namespace Privacy.Tool.Inventory;

/// <summary>One diagnostic of ours, as the compiler wrote it to its SARIF log.</summary>
internal sealed record Finding(string Rule, Level Level, string Message, Region Where)
{
    public string Title { get; init; } = "";

    public string HelpUri { get; init; } = "";

    /// <summary>The diagnostic's <c>privacy.*</c> properties, sorted by key, the path apart.</summary>
    public ImmutableSortedDictionary<string, string> Properties { get; init; } = Empty;

    /// <summary>Source first, sink last. Empty where the rule is not about a flow.</summary>
    public ImmutableArray<PathStep> Path { get; init; } = [];

    /// <summary>Why it is suppressed in the source; empty text where no reason is given, <c>null</c> where it is not suppressed.</summary>
    public string? Suppression { get; init; }

    /// <summary>What stays the same when code around it is edited.</summary>
    public string Fingerprint { get; init; } = "";

    /// <summary>A baseline already has it.</summary>
    public bool IsKnown { get; init; }

    private static ImmutableSortedDictionary<string, string> Empty { get; } =
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    public string this[string property] => Properties.GetValueOrDefault(property, "");

    /// <summary>Ours is a rule about the policy file itself, which is input and not code.</summary>
    public bool IsPolicyDefect => Rule is "PRIV002" or "PRIV003" or "PRIV004" or "PRIV007";

    public bool Counts => Suppression is null && !IsKnown;
}
