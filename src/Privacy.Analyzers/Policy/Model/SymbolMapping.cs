using System.Collections.Immutable;
using Privacy.Analyzers.Policy.Patterns;

namespace Privacy.Analyzers.Policy.Model;

/// <summary>A <c>sources</c> entry: a member of a type one does not own, and what it holds.</summary>
internal sealed record SourceMapping(
    ImmutableArray<SymbolPattern> Matches,
    Located<string> Category,
    ImmutableArray<Located<string>> Purposes,
    LegalBasis LegalBasis,
    string? Subject,
    PolicyPosition Position);

/// <summary>A <c>classifications</c> entry: an attribute that tags as <c>[PersonalData]</c> does. Subclasses count.</summary>
/// <param name="Attribute">Full name of the attribute's type.</param>
internal sealed record Classification(
    Located<string> Attribute,
    Located<string> Category,
    ImmutableArray<Located<string>> Purposes,
    LegalBasis LegalBasis,
    PolicyPosition Position);

/// <summary>A <c>transforms</c> entry: what makes data less identifying, and how far.</summary>
internal sealed record Transform(ImmutableArray<SymbolPattern> Matches, Form Form, PolicyPosition Position);
