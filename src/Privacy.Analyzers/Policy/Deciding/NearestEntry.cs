using Privacy.Analyzers.Policy.Model;

namespace Privacy.Analyzers.Policy.Deciding;

/// <summary>Step 6: no entry covers the flow. Tells the one that would with the smallest change.</summary>
internal static class NearestEntry
{
    public static Decision NoRule(IEnumerable<DecisionEntry> entries, string category, Recipient recipient)
    {
        var best = 0;
        var nearest = default(DecisionEntry);
        foreach (var entry in entries)
        {
            if (Score(entry, category, recipient) is var score && score > best)
                (best, nearest) = (score, entry);
        }

        return new Decision(DecisionStep.NoRule, null, nearest?.Name, null, nearest?.Position ?? default);
    }

    /// <summary>
    /// 0: nothing in common. An entry of both category and recipient (an allowance that needs consent) is nearest, then one of the category,
    /// then one of the recipient, the closer its categories the nearer.
    /// </summary>
    private static int Score(DecisionEntry entry, string category, Recipient recipient)
    {
        var sameRecipient = Coverage.Recipient(entry.To, recipient);
        if (Coverage.Category(entry.Data, category))
            return sameRecipient ? 2000 : 1000;

        if (!sameRecipient)
            return 0;

        var shared = 0;
        foreach (var other in entry.Data)
            shared = Math.Max(shared, SharedNames(other.Value, category));

        return 1 + Math.Min(shared, 900);
    }

    /// <summary>Names that two dotted ids have in common at their start.</summary>
    private static int SharedNames(string left, string right)
    {
        var shared = 0;
        for (var i = 0; ; i++)
        {
            var (endsLeft, endsRight) = (i >= left.Length || left[i] == '.', i >= right.Length || right[i] == '.');
            if (endsLeft && endsRight)
                shared++;
            if (i >= left.Length || i >= right.Length || left[i] != right[i])
                return shared;
        }
    }
}
