using Privacy.Analyzers.Policy.Model;

namespace Privacy.Analyzers.Policy.Checking.Widening;

/// <summary>Legal bases held against each other.</summary>
internal static class BasisOrder
{
    /// <summary>True where the child leaves the parent's basis for one that does not need more of the subject's own will.</summary>
    public static bool IsFreer(LegalBasis child, LegalBasis parent) =>
        parent != LegalBasis.Unspecified && child != parent && Asked(child) <= Asked(parent);

    private static int Asked(LegalBasis basis) => basis switch
    {
        LegalBasis.ExplicitConsent => 2,
        LegalBasis.Consent => 1,
        _ => 0,
    };
}
