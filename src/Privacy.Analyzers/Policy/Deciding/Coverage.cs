using System.Collections.Immutable;
using Privacy.Analyzers.Policy.Model;
using Privacy.Analyzers.Policy.Taxonomy;

namespace Privacy.Analyzers.Policy.Deciding;

/// <summary>Whether an entry speaks of a category or a recipient.</summary>
internal static class Coverage
{
    public static bool Category(ImmutableArray<Located<string>> data, string category)
    {
        foreach (var parent in data)
        {
            if (CategoryTable.Covers(parent.Value, category))
                return true;
        }

        return false;
    }

    /// <summary>True for data that the children section speaks of; none named is all.</summary>
    public static bool Category(Children children, string category) => children.Data.IsEmpty || Category(children.Data, category);

    public static bool Recipient(ImmutableArray<RecipientReference> references, Recipient recipient)
    {
        foreach (var reference in references)
        {
            if (reference.Covers(recipient.Id, recipient.Kind))
                return true;
        }

        return false;
    }

    /// <summary>
    /// As <see cref="Recipient"/>, but a denial holds for undeclared recipients too, and by the sink's own kind where the recipient has another.
    /// </summary>
    public static bool Denied(ImmutableArray<RecipientReference> references, Recipient? recipient, RecipientKind sink)
    {
        foreach (var reference in references)
        {
            if (reference.Covers(recipient?.Id ?? "", sink) || (recipient is not null && reference.Covers(recipient.Id, recipient.Kind)))
                return true;
        }

        return false;
    }
}
