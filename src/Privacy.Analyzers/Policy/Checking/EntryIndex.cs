using System.Collections.Immutable;
using Privacy.Analyzers.Policy.Model;
using Privacy.Analyzers.Policy.Taxonomy;

namespace Privacy.Analyzers.Policy.Checking;

/// <summary>
/// Entries by category and recipient: those that can include another, without holding each against each. An entry includes another only where it
/// names a parent of the other's first category and somebody the other's first recipient is.
/// </summary>
internal sealed class EntryIndex
{
    /// <summary>
    /// Entries that differ in one word only are all held against each other; a file of thousands of those is no policy, and its rest goes unchecked.
    /// </summary>
    private const int MaxTests = 1_000_000;

    private int _tests;

    private readonly Dictionary<(string Category, string Recipient), List<int>> _byBoth = [];
    private readonly Dictionary<string, List<int>> _byCategory = new(StringComparer.Ordinal);

    public void Add(int entry, ImmutableArray<Located<string>> data, ImmutableArray<RecipientReference> to)
    {
        foreach (var category in data)
        {
            Add(_byCategory, category.Value, entry);
            foreach (var reference in to)
                Add(_byBoth, (category.Value, References.Text(reference)), entry);
        }
    }

    /// <summary>The first entry that includes what another says of a category and a recipient, by a test that is asked of all that may; or -1.</summary>
    public int First(string category, RecipientReference to, PrivacyPolicy policy, Func<int, bool> includes)
    {
        var first = -1;
        var recipient = to.Id is { } id && policy.Recipients.TryGetValue(id, out var known) ? known : null;
        for (var parent = category; parent is not null; parent = CategoryTable.Parent(parent))
        {
            if (recipient is null)
            {
                // Many ids together can be a kind.
                Search(_byCategory, parent, includes, ref first);
                continue;
            }

            Search(_byBoth, (parent, "*"), includes, ref first);
            Search(_byBoth, (parent, References.Kind(recipient.Kind)), includes, ref first);
            Search(_byBoth, (parent, recipient.Id), includes, ref first);
        }

        return first;
    }

    private void Search<TKey>(Dictionary<TKey, List<int>> index, TKey key, Func<int, bool> includes, ref int first)
        where TKey : notnull
    {
        if (!index.TryGetValue(key, out var entries))
            return;

        foreach (var entry in entries)
        {
            if ((first >= 0 && entry >= first) || _tests++ > MaxTests)
                return;
            if (!includes(entry))
                continue;

            first = entry;
            return;
        }
    }

    private static void Add<TKey>(Dictionary<TKey, List<int>> index, TKey key, int entry)
        where TKey : notnull
    {
        if (!index.TryGetValue(key, out var entries))
            index[key] = entries = [];

        entries.Add(entry);
    }
}
