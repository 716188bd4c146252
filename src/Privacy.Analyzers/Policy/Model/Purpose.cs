namespace Privacy.Analyzers.Policy.Model;

/// <summary>A purpose of processing, GDPR Art. 5(1)(b).</summary>
/// <param name="Form">The least anonymous form the purpose permits; <c>null</c> where it does not say.</param>
/// <param name="Article9">Letter of Art. 9(2) that lifts the ban on special categories, or <c>null</c>.</param>
internal sealed record Purpose(
    string Id,
    LegalBasis LegalBasis,
    Form? Form,
    string? Article9,
    string? Description,
    string? Clause,
    PolicyPosition Position);
