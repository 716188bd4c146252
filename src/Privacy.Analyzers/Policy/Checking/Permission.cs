using System.Collections.Immutable;
using Privacy.Analyzers.Policy.Deciding;
using Privacy.Analyzers.Policy.Model;
using Privacy.Analyzers.Policy.Taxonomy;

namespace Privacy.Analyzers.Policy.Checking;

/// <summary>A consent or an allow rule: what they have in common where they are held against each other.</summary>
/// <param name="Form">The least anonymous form that may travel, the purpose's included.</param>
/// <param name="Until">Last day, or <c>null</c>.</param>
internal sealed record Permission(
    string Name,
    bool IsConsent,
    ImmutableArray<Located<string>> Data,
    ImmutableArray<RecipientReference> To,
    string? Purpose,
    Form Form,
    string? Guard,
    string? Until,
    PolicyPosition Position)
{
    public static IEnumerable<Permission> All(PrivacyPolicy policy) =>
        policy.Consents.Select(consent => Of(consent, policy)).Concat(policy.Allow.Select(allowance => Of(allowance, policy)));

    public static Permission Of(Consent consent, PrivacyPolicy policy) => new(
        EntryName.Of(consent),
        IsConsent: true,
        consent.Data,
        consent.Recipients,
        consent.Purpose.Value,
        EntryForm.Of(policy, consent),
        consent.Guard?.Value,
        consent.Withdrawn ?? consent.Expires?.Value,
        consent.Position);

    public static Permission Of(Allowance allowance, PrivacyPolicy policy) => new(
        EntryName.Of(allowance),
        IsConsent: false,
        allowance.Data,
        allowance.To,
        allowance.Purpose?.Value,
        EntryForm.Of(policy, allowance),
        allowance.Guard?.Value,
        Until: null,
        allowance.Position);

    /// <summary>True where everything the other permits for the category and the recipients is permitted here too.</summary>
    public bool Includes(Permission other, string category, RecipientReference to, PrivacyPolicy policy) =>
        Coverage.Category(Data, category)
        && References.Include(To, to, policy)
        && (Purpose is null || Purpose == other.Purpose)
        && Form <= other.Form
        && (Guard is null || Guard == other.Guard)
        && (Until is null || (other.Until is { } until && string.CompareOrdinal(until, Until) <= 0));

    /// <summary>True where everything the other permits is permitted here too.</summary>
    public bool Includes(Permission other, PrivacyPolicy policy) =>
        IsConsent == other.IsConsent
        && other.Data.All(category => other.To.All(to => Includes(other, category.Value, to, policy)));
}
