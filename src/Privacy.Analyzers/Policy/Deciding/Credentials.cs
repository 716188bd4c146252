using System.Collections.Immutable;
using Privacy.Analyzers.Policy.Model;
using Privacy.Analyzers.Policy.Taxonomy;

namespace Privacy.Analyzers.Policy.Deciding;

/// <summary>Secrets that authenticate.</summary>
internal static class Credentials
{
    /// <summary>True for a credential's category. One that the policy does not define is a credential where its nearest known parent is one.</summary>
    public static bool Includes(PrivacyPolicy policy, string category) => policy.Categories.Nearest(category) is { Credential: true };

    /// <summary>True where an entry that names these categories permits this one: see <see cref="Names"/>.</summary>
    public static bool Permit(PrivacyPolicy policy, ImmutableArray<Located<string>> data, string category) =>
        Includes(policy, category) ? Names(policy, data, category) : Coverage.Category(data, category);

    /// <summary>
    /// True where an entry speaks of this credential: one that allows <c>user</c> was not written with passwords in mind, so only an entry
    /// that names a category of credentials can allow its flow.
    /// </summary>
    public static bool Names(PrivacyPolicy policy, ImmutableArray<Located<string>> data, string category)
    {
        foreach (var named in data)
        {
            if (CategoryTable.Covers(named.Value, category) && Includes(policy, named.Value))
                return true;
        }

        return false;
    }
}
