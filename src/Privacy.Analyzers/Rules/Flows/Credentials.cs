using System.Collections.Immutable;
using Privacy.Analyzers.Policy;
using Privacy.Analyzers.Policy.Model;
using Privacy.Analyzers.Policy.Taxonomy;

namespace Privacy.Analyzers.Rules.Flows;

/// <summary>Secrets that authenticate.</summary>
internal static class Credentials
{
    /// <summary>True for a credential's category. One that the policy does not define is a credential where its nearest known parent is one.</summary>
    public static bool Includes(PrivacyPolicy policy, string category) => policy.Categories.Nearest(category) is { Credential: true };

    /// <summary>
    /// The policy as far as it speaks of this credential: an entry that allows <c>user</c> was not written with passwords in mind,
    /// so only entries that name a category of credentials can allow its flow.
    /// </summary>
    public static PrivacyPolicy Narrowed(PrivacyPolicy policy, string category)
    {
        return policy with
        {
            Allow = [.. policy.Allow.Where(entry => Names(entry.Data))],
            Consents = [.. policy.Consents.Where(entry => Names(entry.Data))],
        };

        bool Names(ImmutableArray<Located<string>> data) =>
            data.Any(named => CategoryTable.Covers(named.Value, category) && Includes(policy, named.Value));
    }
}
