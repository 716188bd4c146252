using System.Collections.Immutable;

namespace Privacy.Analyzers.Policy.Model;

/// <summary>Who an entry speaks of: a recipient id, every recipient of a kind (<c>kind:analytics</c>), or all (<c>*</c>).</summary>
/// <param name="Id">Recipient id, or <c>null</c>.</param>
/// <param name="Kind">Kind, or <c>null</c>. Both <c>null</c>: all.</param>
internal readonly record struct RecipientReference(string? Id, RecipientKind? Kind, PolicyPosition Position)
{
    public bool Covers(string recipient, RecipientKind kind) => Id is { } id ? id == recipient : Kind is null || Kind == kind;
}

/// <summary>Flows whose basis is the subject's consent.</summary>
/// <param name="Expires">Last day it is valid as <c>yyyy-MM-dd</c>, or <c>null</c>. Dates compare ordinally.</param>
/// <param name="Withdrawn">Day it was withdrawn, or <c>null</c>.</param>
internal sealed record Consent(
    string Id,
    Located<string> Purpose,
    ImmutableArray<Located<string>> Data,
    ImmutableArray<RecipientReference> Recipients,
    Form Form,
    Located<string>? Guard,
    string? Obtained,
    Located<string>? NoticeVersion,
    ImmutableArray<Located<string>> Withdraw,
    Located<string>? Expires,
    string? Withdrawn,
    string? Clause,
    PolicyPosition Position)
{
    /// <summary>Operations it permits; empty: all.</summary>
    public ImmutableArray<string> Operations { get; init; } = [];
}

/// <summary>Flows with another legal basis than consent.</summary>
/// <param name="Index">Position in the file's <c>allow</c> list, from 1: "rule 3".</param>
internal sealed record Allowance(
    int Index,
    ImmutableArray<Located<string>> Data,
    ImmutableArray<RecipientReference> To,
    Located<string>? Purpose,
    LegalBasis LegalBasis,
    Form Form,
    Located<string>? Guard,
    string? Clause,
    PolicyPosition Position)
{
    /// <summary>Operations it permits; empty: all.</summary>
    public ImmutableArray<string> Operations { get; init; } = [];
}

/// <summary>Flows that no entry can allow.</summary>
internal sealed record Denial(
    int Index,
    ImmutableArray<Located<string>> Data,
    ImmutableArray<RecipientReference> To,
    string? Reason,
    string? Clause,
    PolicyPosition Position)
{
    /// <summary>Operations it forbids; empty: all.</summary>
    public ImmutableArray<string> Operations { get; init; } = [];
}
