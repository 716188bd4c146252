using System.Collections.Immutable;
using Privacy.Analyzers.Policy.Model;

namespace Privacy.Analyzers.Policy.Deciding;

/// <summary>A consent or an allow rule as decisions and checks need it: what depends on the policy alone is worked out.</summary>
/// <param name="Name">As a reader of policy.yaml would name it.</param>
/// <param name="Form">The least anonymous form that may travel, the purpose's included.</param>
/// <param name="NeedsConsent">True for a rule whose basis is consent; <c>null</c> where the flow's own purposes tell.</param>
/// <param name="Expires">Last day, or <c>null</c>.</param>
/// <param name="Withdrawn">Day it was withdrawn or <c>true</c>, or <c>null</c>.</param>
internal sealed record DecisionEntry(
    string Name,
    bool IsConsent,
    ImmutableArray<Located<string>> Data,
    ImmutableArray<RecipientReference> To,
    string? Purpose,
    Form Form,
    bool? NeedsConsent,
    string? Guard,
    string? Expires,
    string? Withdrawn,
    ImmutableArray<string> Operations,
    PolicyPosition Position)
{
    /// <summary>Before every day: what was withdrawn nobody knows when.</summary>
    private const string Never = "";

    /// <summary>Last day it can hold, or <c>null</c>: always.</summary>
    public string? Until => Withdrawn is { } withdrawn ? char.IsDigit(withdrawn[0]) ? Earlier(withdrawn, Expires) : Never : Expires;

    public static IEnumerable<DecisionEntry> All(PrivacyPolicy policy) =>
        policy.Consents.Select(consent => Of(policy, consent)).Concat(policy.Allow.Select(allowance => Of(policy, allowance)));

    public static DecisionEntry Of(PrivacyPolicy policy, Consent consent) => new(
        EntryName.Of(consent),
        IsConsent: true,
        consent.Data,
        consent.Recipients,
        consent.Purpose.Value,
        EntryForm.Of(policy, consent),
        NeedsConsent: false,
        consent.Guard?.Value,
        consent.Expires?.Value,
        consent.Withdrawn,
        consent.Operations,
        consent.Position);

    public static DecisionEntry Of(PrivacyPolicy policy, Allowance allowance) => new(
        EntryName.Of(allowance),
        IsConsent: false,
        allowance.Data,
        allowance.To,
        allowance.Purpose?.Value,
        EntryForm.Of(policy, allowance),
        PurposeTest.NeedsConsent(policy, allowance),
        allowance.Guard?.Value,
        Expires: null,
        Withdrawn: null,
        allowance.Operations,
        allowance.Position);

    public bool Covers(string category, Recipient recipient) =>
        Coverage.Category(Data, category) && Coverage.Recipient(To, recipient) && Processing.Permits(Operations, recipient);

    private static string Earlier(string day, string? other) => other is not null && string.CompareOrdinal(other, day) < 0 ? other : day;
}
