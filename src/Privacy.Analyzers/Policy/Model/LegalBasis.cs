namespace Privacy.Analyzers.Policy.Model;

/// <summary>Same values as <c>Privacy.LegalBasis</c>: read from attributes by number.</summary>
internal enum LegalBasis
{
    Unspecified = 0,
    Consent,
    ExplicitConsent,
    Contract,
    PreContract,
    LegalObligation,
    VitalInterests,
    PublicTask,
    LegitimateInterests,
}
