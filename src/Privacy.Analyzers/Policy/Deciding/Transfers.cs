using System.Collections.Immutable;

namespace Privacy.Analyzers.Policy.Deciding;

/// <summary>Transfers to third countries, GDPR Art. 44 to 49.</summary>
internal static class Transfers
{
    /// <summary>
    /// Where the policy's controller lists no countries: the European Economic Area and the countries that the Commission found adequate as a
    /// whole (Art. 45(9) and decisions since). Partial findings, such as that for certified companies in the United States, are not among them.
    /// </summary>
    private static readonly ImmutableHashSet<string> AdequateByDefault = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IS", "IT", "LI", "LT", "LU", "LV",
        "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK", "EU",
        "AD", "AR", "CH", "FO", "GB", "GG", "IL", "IM", "JE", "JP", "KR", "NZ", "UY");

    /// <summary>True where the recipient is in a country that is not adequate and the policy names no mechanism for the transfer.</summary>
    public static bool LacksMechanism(PrivacyPolicy policy, string? recipient)
    {
        if (recipient is null || !policy.Recipients.TryGetValue(recipient, out var known))
            return false;

        return known is { Country: { } country, Transfer: null } && !IsAdequate(policy, country);
    }

    public static bool IsAdequate(PrivacyPolicy policy, string country) =>
        policy.Controller is { Adequacy.IsDefaultOrEmpty: false } controller
            ? controller.Adequacy.Contains(country, StringComparer.OrdinalIgnoreCase)
            : AdequateByDefault.Contains(country);
}
