namespace Privacy;

/// <summary>
/// How far data still points to a person. Ordered: a later value is less identifying.
/// Source: GDPR Art. 4(5) (pseudonymisation) and recital 26 (anonymous information).
/// </summary>
public enum Form
{
    /// <summary>As the data subject gave it. Written <c>identified</c> in policy.yaml.</summary>
    Identified = 0,

    /// <summary>Hashed, tokenised or encrypted: still personal data. Written <c>pseudonymised</c>.</summary>
    Pseudonymised = 1,

    /// <summary>Redacted, erased or aggregated: no longer personal data. Written <c>anonymised</c>.</summary>
    Anonymised = 2,
}
