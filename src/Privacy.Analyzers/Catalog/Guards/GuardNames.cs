using System.Collections.Immutable;
using Privacy.Analyzers.Policy;
using Privacy.Analyzers.Policy.Model;

namespace Privacy.Analyzers.Catalog.Guards;

/// <summary>By which names code may ask for a guard, and what it guards.</summary>
internal static class GuardNames
{
    private const string Consent = "consent";

    /// <summary>Letters and digits, in lower case, without the word "consent": <c>Analytics_Consent</c> is <c>analytics</c>.</summary>
    public static string Plain(string text)
    {
        var plain = string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
        var rest = plain.Replace(Consent, "");
        return rest.Length == 0 ? plain : rest;
    }

    /// <summary>The guard's id, the ids of the consents it is for, their purposes.</summary>
    public static ImmutableArray<string> Of(PrivacyPolicy policy, string guard) =>
    [
        .. Consents(policy, guard)
            .SelectMany(consent => new[] { consent.Id, consent.Purpose.Value })
            .Prepend(guard)
            .Select(Plain)
            .Distinct(StringComparer.Ordinal),
    ];

    /// <summary>True where the guard stands before consents to being tracked and nothing else.</summary>
    public static bool IsTracking(PrivacyPolicy policy, string guard)
    {
        var consents = Consents(policy, guard).ToArray();
        return consents.Length > 0
            && policy.Children?.Guard?.Value != guard
            && policy.Allow.All(allowance => allowance.Guard?.Value != guard)
            && consents.All(consent => consent.Recipients.All(recipient => IsTracking(policy, recipient)));
    }

    /// <summary>The recipients that an entry with a guard speaks of.</summary>
    public static ImmutableHashSet<string> Guarded(PrivacyPolicy policy)
    {
        var references = policy.Consents.Where(consent => consent.Guard is not null).SelectMany(consent => consent.Recipients)
            .Concat(policy.Allow.Where(allowance => allowance.Guard is not null).SelectMany(allowance => allowance.To))
            .ToArray();
        return policy.Recipients.Values
            .Where(recipient => references.Any(reference => reference.Covers(recipient.Id, recipient.Kind)))
            .Select(recipient => recipient.Id)
            .ToImmutableHashSet(StringComparer.Ordinal);
    }

    private static IEnumerable<Consent> Consents(PrivacyPolicy policy, string guard) =>
        policy.Consents.Where(consent => consent.Guard?.Value == guard);

    private static bool IsTracking(PrivacyPolicy policy, RecipientReference recipient)
    {
        var kind = recipient.Kind;
        if (recipient.Id is { } id && policy.Recipients.TryGetValue(id, out var known))
            kind = known.Kind;
        return kind is RecipientKind.Analytics or RecipientKind.Advertising or RecipientKind.Telemetry or RecipientKind.Storage;
    }
}
