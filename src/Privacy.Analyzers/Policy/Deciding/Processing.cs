using System.Collections.Immutable;
using Privacy.Analyzers.Policy.Model;

namespace Privacy.Analyzers.Policy.Deciding;

/// <summary>
/// Which operations of processing a flow is (GDPR Art. 4(2)): who writes data to a log or a store records and stores it, who hands it to somebody
/// else transfers it, and what stays inside is used. The other operations are no flows, so no entry about flows can be about them alone.
/// </summary>
internal static class Processing
{
    private const string Recording = "recording";
    private const string Storage = "storage";
    private const string Transfer = "transfer";
    private const string Use = "use";

    public static ImmutableArray<string> Of(Recipient recipient) => Of(recipient.Kind, recipient.Role);

    /// <param name="role">Of an undeclared recipient <c>null</c>: an outsider, but for logs and stores, which are mostly one's own.</param>
    public static ImmutableArray<string> Of(RecipientKind kind, string? role) => kind switch
    {
        RecipientKind.Log or RecipientKind.Storage => role is null or "internal" ? [Recording, Storage] : [Recording, Storage, Transfer],
        _ => role == "internal" ? [Use] : [Transfer],
    };

    /// <summary>True where everything that the flow is, is permitted. Who may record may store and the other way round: they are one act here.</summary>
    public static bool Permits(ImmutableArray<string> permitted, Recipient recipient) =>
        permitted.IsEmpty || Of(recipient).All(operation => permitted.Contains(operation) || (operation is Recording or Storage && IsStoring(permitted)));

    /// <summary>
    /// True where something that the flow is, is forbidden: by the recipient's kind or by the sink's own, where they differ. A message to what the
    /// policy calls a log is a transfer all the same.
    /// </summary>
    public static bool Forbids(ImmutableArray<string> forbidden, Recipient? recipient, RecipientKind sink) =>
        forbidden.IsEmpty
        || Of(sink, recipient?.Role).Any(operation => forbidden.Contains(operation))
        || (recipient is not null && Of(recipient).Any(operation => forbidden.Contains(operation)));

    private static bool IsStoring(ImmutableArray<string> operations) => operations.Contains(Recording) || operations.Contains(Storage);
}
