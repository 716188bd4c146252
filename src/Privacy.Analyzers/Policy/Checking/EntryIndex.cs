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

    /// <summary>Numbers of the entries that may include what an entry says of a category and a recipient, in their order.</summary>
    public IEnumerable<int> Candidates(string category, RecipientReference to, PrivacyPolicy policy)
    {
        var found = new SortedSet<int>();
        var recipient = to.Id is { } id && policy.Recipients.TryGetValue(id, out var known) ? known : null;
        for (var parent = category; parent is not null; parent = CategoryTable.Parent(parent))
        {
            if (recipient is null)
            {
                // Many ids together can be a kind.
                Collect(_byCategory, parent, found);
                continue;
            }

            Collect(_byBoth, (parent, "*"), found);
            Collect(_byBoth, (parent, "kind:" + PolicyWords.Of(recipient.Kind)), found);
            Collect(_byBoth, (parent, recipient.Id), found);
        }

        return found;
    }

    private static void Add<TKey>(Dictionary<TKey, List<int>> index, TKey key, int entry)
        where TKey : notnull
    {
        if (!index.TryGetValue(key, out var entries))
            index[key] = entries = [];

        entries.Add(entry);
    }

    private static void Collect<TKey>(Dictionary<TKey, List<int>> index, TKey key, SortedSet<int> found)
        where TKey : notnull
    {
        if (index.TryGetValue(key, out var entries))
            found.UnionWith(entries);
    }
}
