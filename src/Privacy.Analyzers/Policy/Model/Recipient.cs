using System.Collections.Immutable;
using Privacy.Analyzers.Policy.Patterns;

namespace Privacy.Analyzers.Policy.Model;

/// <summary>Who may receive data, GDPR Art. 4(9).</summary>
/// <param name="Role">processor, joint_controller, controller, internal, public_authority, or <c>null</c>.</param>
/// <param name="Country">ISO 3166-1 alpha-2, or <c>null</c>.</param>
/// <param name="Transfer">adequacy, scc, bcr, code_of_conduct, certification, derogation, or <c>null</c>.</param>
/// <param name="Packs">Names of the packs whose sinks it claims (<c>pack:NAME</c> without the prefix).</param>
/// <param name="Sinks">Patterns of the sinks it claims. With <paramref name="ClaimsKind"/>: every sink of the kind that nobody else claims.</param>
/// <param name="ClaimsKind">True where the policy lists neither sinks nor hosts.</param>
internal sealed record Recipient(
    string Id,
    RecipientKind Kind,
    string? Role,
    string? Country,
    string? Transfer,
    string? Retention,
    string? Description,
    string? Clause,
    ImmutableArray<Located<string>> Packs,
    ImmutableArray<SymbolPattern> Sinks,
    ImmutableArray<Located<string>> Hosts,
    bool ClaimsKind,
    PolicyPosition Position);
