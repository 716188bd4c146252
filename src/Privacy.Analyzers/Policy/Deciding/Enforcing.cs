using Privacy.Analyzers.Policy.Model;

namespace Privacy.Analyzers.Policy.Deciding;

/// <summary>How strictly the policy holds a recipient to itself on a day.</summary>
internal static class Enforcing
{
    /// <summary>What a parent policy says of a recipient, or <c>null</c> where it leaves it to its children: one of theirs, and no mode for all.</summary>
    public static EnforcementRule? Bound(PrivacyPolicy parent, string recipient)
    {
        if (parent.Enforcement.Recipients.TryGetValue(recipient, out var rule))
            return rule;

        return parent.Enforcement.HasMode || parent.Recipients.ContainsKey(recipient) ? parent.Enforcement.Default : null;
    }

    /// <param name="recipient"><c>null</c>: nobody claims the sink.</param>
    /// <param name="asOf">Without a day no mode is over.</param>
    public static EnforcementMode At(PrivacyPolicy policy, string? recipient, string? asOf)
    {
        var enforcement = policy.Enforcement;
        if (recipient is null || !enforcement.Recipients.TryGetValue(recipient, out var rule))
            rule = enforcement.Default;

        var isOver = rule.Until is { } until && asOf is not null && string.CompareOrdinal(asOf, until) > 0;
        return isOver ? EnforcementMode.Enforce : rule.Mode;
    }
}
