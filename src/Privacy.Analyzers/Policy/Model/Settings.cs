using System.Collections.Immutable;

namespace Privacy.Analyzers.Policy.Model;

internal sealed record Notice(string? Version, string? Url, string? Date, PolicyPosition Position)
{
    public string? Clause { get; init; }

    /// <summary>Clauses of the notice that no entry carries, each with the reason.</summary>
    public ImmutableSortedDictionary<string, string> Omitted { get; init; } = ImmutableSortedDictionary<string, string>.Empty;
}

/// <param name="Adequacy">Countries that data may go to without a transfer mechanism, ISO 3166-1 alpha-2.</param>
internal sealed record Controller(string? Name, string? Contact, ImmutableArray<string> Adequacy, PolicyPosition Position)
{
    public string? Address { get; init; }

    /// <summary>GDPR Art. 27.</summary>
    public string? Representative { get; init; }

    public string? DataProtectionOfficer { get; init; }
}

internal sealed record Children(int MinimumAge, Located<string>? Guard, ImmutableArray<Located<string>> Data, string? Clause, PolicyPosition Position)
{
    /// <summary>Where the age itself stands.</summary>
    public PolicyPosition AgePosition { get; init; }
}

/// <summary>One right of the data subject and the code that serves it.</summary>
internal sealed record Right(string Id, ImmutableArray<Located<string>> Members, string? Clause, PolicyPosition Position);

internal enum InferenceMode
{
    Off,
    Suggest,
    Report,
}

/// <param name="Mode"><c>null</c> where the policy does not say.</param>
/// <param name="Ignore">Members that are not personal data, as <c>Type.Member</c>.</param>
internal sealed record Inference(InferenceMode? Mode, ImmutableArray<string> Ignore);

internal enum EnforcementMode
{
    Enforce,
    Observe,
    Off,
}

/// <param name="Until">Last day of the mode as <c>yyyy-MM-dd</c>; after it the mode is <see cref="EnforcementMode.Enforce"/>.</param>
internal readonly record struct EnforcementRule(EnforcementMode Mode, string? Until);

/// <param name="AssumedIsError">Flows with a step through unknown code have the rule's own severity.</param>
internal sealed record Enforcement(EnforcementRule Default, bool AssumedIsError, ImmutableDictionary<string, EnforcementRule> Recipients)
{
    /// <summary>False where <paramref name="Default"/> is nobody's word.</summary>
    public bool HasMode { get; init; }

    public static readonly Enforcement Standard =
        new(new EnforcementRule(EnforcementMode.Enforce, null), false, ImmutableDictionary<string, EnforcementRule>.Empty);
}
