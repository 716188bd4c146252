using System.Collections.Immutable;
using Privacy.Analyzers.Policy.Model;

namespace Privacy.Analyzers.Policy.Deciding;

/// <summary>Step 6: no entry covers the flow. Tells the one that would with the smallest change.</summary>
internal static class NearestEntry
{
    public static Decision NoRule(PrivacyPolicy policy, in FlowQuery flow, Recipient recipient)
    {
        var best = 0;
        var nearest = default(string);
        var position = default(PolicyPosition);
        foreach (var consent in policy.Consents)
        {
            if (Score(consent.Data, consent.Recipients, flow.Category, recipient) is var score && score > best)
                (best, nearest, position) = (score, EntryName.Of(consent), consent.Position);
        }

        foreach (var allowance in policy.Allow)
        {
            if (Score(allowance.Data, allowance.To, flow.Category, recipient) is var score && score > best)
                (best, nearest, position) = (score, EntryName.Of(allowance), allowance.Position);
        }

        return new Decision(DecisionStep.NoRule, null, nearest, null, position);
    }

    /// <summary>
    /// 0: nothing in common. An entry of both category and recipient (an allowance that needs consent) is nearest, then one of the category,
    /// then one of the recipient, the closer its categories the nearer.
    /// </summary>
    private static int Score(ImmutableArray<Located<string>> data, ImmutableArray<RecipientReference> to, string category, Recipient recipient)
    {
        var sameRecipient = Coverage.Recipient(to, recipient);
        if (Coverage.Category(data, category))
            return sameRecipient ? 2000 : 1000;

        if (!sameRecipient)
            return 0;

        var shared = 0;
        foreach (var other in data)
            shared = Math.Max(shared, SharedNames(other.Value, category));

        return 1 + Math.Min(shared, 900);
    }

    private static int SharedNames(string left, string right)
    {
        var a = left.Split('.');
        var b = right.Split('.');
        var shared = 0;
        while (shared < a.Length && shared < b.Length && a[shared] == b[shared])
            shared++;

        return shared;
    }
}
