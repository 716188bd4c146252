using System.Collections.Immutable;
using Privacy.Analyzers.Policy.Model;

namespace Privacy.Analyzers.Policy.Checking;

/// <summary>Recipient references held against each other.</summary>
internal static class References
{
    private static readonly ImmutableArray<string> Kinds = [.. PolicyWords.Kinds.Select(static word => "kind:" + word)];

    /// <summary>True where every recipient the inner reference means is meant by an outer one.</summary>
    public static bool Include(ImmutableArray<RecipientReference> outer, RecipientReference inner, PrivacyPolicy policy)
    {
        if (outer.Any(reference => reference.Id is null && (reference.Kind is null || (inner.Id is null && reference.Kind == inner.Kind))))
            return true;

        var recipients = Recipients(inner, policy).ToList();
        return recipients.Count > 0 && recipients.All(recipient => outer.Any(reference => reference.Covers(recipient.Id, recipient.Kind)));
    }

    /// <summary>The recipients of the policy that a reference means.</summary>
    public static IEnumerable<Recipient> Recipients(RecipientReference reference, PrivacyPolicy policy)
    {
        if (reference.Id is { } id)
            return policy.Recipients.TryGetValue(id, out var recipient) ? [recipient] : [];

        return policy.Recipients.Values.Where(recipient => reference.Covers(recipient.Id, recipient.Kind));
    }

    /// <summary>As <see cref="Text"/> for every recipient of a kind.</summary>
    public static string Kind(RecipientKind kind) => Kinds[(int)kind];

    /// <summary>As it is written.</summary>
    public static string Text(RecipientReference reference) =>
        reference.Id ?? (reference.Kind is { } kind ? Kind(kind) : "*");
}
