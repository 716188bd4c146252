using System.Collections.Immutable;
using Privacy.Analyzers.Policy.Model;
using Privacy.Analyzers.Policy.Taxonomy;

namespace Privacy.Analyzers.Policy;

/// <summary>
/// The whole of a policy.yaml, those it extends merged in, as immutable records. The door of this folder: read by
/// <c>Reading.PolicyReader</c>, judged by <c>Deciding.Decide</c>. Knows no symbol.
/// </summary>
internal sealed record PrivacyPolicy
{
    /// <summary>What holds without a policy: the built-in taxonomy, no recipient, everything denied.</summary>
    public static readonly PrivacyPolicy Empty = new();

    /// <summary>Path of the file as the compiler names it; <c>null</c> for <see cref="Empty"/>.</summary>
    public string? Path { get; init; }

    /// <summary>True where the file could not be read at all: everything is denied.</summary>
    public bool IsUnreadable { get; init; }

    public Notice? Notice { get; init; }

    public Controller? Controller { get; init; }

    /// <summary>Built-in categories with the policy's facts, and the policy's own.</summary>
    public CategoryTable Categories { get; init; } = CategoryTable.BuiltIn;

    public ImmutableSortedDictionary<string, Purpose> Purposes { get; init; } = Ordered<Purpose>();

    public ImmutableArray<SourceMapping> Sources { get; init; } = [];

    public ImmutableArray<Classification> Classifications { get; init; } = [];

    public ImmutableSortedDictionary<string, Recipient> Recipients { get; init; } = Ordered<Recipient>();

    public ImmutableSortedDictionary<string, Guard> Guards { get; init; } = Ordered<Guard>();

    public ImmutableArray<Transform> Transforms { get; init; } = [];

    public ImmutableArray<Consent> Consents { get; init; } = [];

    public ImmutableArray<Allowance> Allow { get; init; } = [];

    public ImmutableArray<Denial> Deny { get; init; } = [];

    public Children? Children { get; init; }

    /// <summary>Retention per category, ISO 8601 durations.</summary>
    public ImmutableSortedDictionary<string, string> Retention { get; init; } = Ordered<string>();

    public ImmutableSortedDictionary<string, Right> Rights { get; init; } = Ordered<Right>();

    public Inference Inference { get; init; } = new(null, []);

    public Enforcement Enforcement { get; init; } = Enforcement.Standard;

    private static ImmutableSortedDictionary<string, T> Ordered<T>() => ImmutableSortedDictionary.Create<string, T>(StringComparer.Ordinal);
}
