using System.Collections.Immutable;

namespace Privacy.Analyzers.Policy.Model;

/// <summary>A category of the taxonomy, with what a policy adds to it.</summary>
/// <param name="Id">Dotted id, such as <c>user.contact.email</c>.</param>
/// <param name="Special">Special category of GDPR Art. 9 (derived from parents).</param>
/// <param name="Criminal">Criminal convictions and offences, GDPR Art. 10.</param>
/// <param name="Child">Data about a child.</param>
/// <param name="Credential">A secret that authenticates: may reach no recipient.</param>
/// <param name="Required">Given necessarily; <c>null</c> where the policy does not say.</param>
/// <param name="Retention">ISO 8601 duration, or <c>null</c>.</param>
/// <param name="Purposes">Purposes the policy gives to every member of the category.</param>
internal sealed record Category(
    string Id,
    string Description,
    bool Special,
    bool Criminal,
    bool Child,
    bool Credential,
    bool? Required,
    string? Retention,
    ImmutableArray<string> Purposes,
    LegalBasis LegalBasis,
    PolicyPosition Position)
{
    public string? Clause { get; init; }
}
