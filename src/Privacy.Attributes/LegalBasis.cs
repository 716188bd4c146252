namespace Privacy;

/// <summary>
/// Why processing is lawful, in the words of policy.yaml. Source: GDPR Art. 6(1); for special categories Art. 9(2).
/// </summary>
public enum LegalBasis
{
    /// <summary>Not said here: policy.yaml's basis for the purpose applies.</summary>
    Unspecified = 0,

    /// <summary>The data subject consented to the purpose (Art. 6(1)(a)). Written <c>consent</c> in policy.yaml.</summary>
    Consent,

    /// <summary>The data subject consented explicitly (Art. 9(2)(a)). Written <c>explicit_consent</c>.</summary>
    ExplicitConsent,

    /// <summary>Needed to perform a contract with the data subject (Art. 6(1)(b)). Written <c>contract</c>.</summary>
    Contract,

    /// <summary>Needed for steps before a contract, at the data subject's request (Art. 6(1)(b)). Written <c>pre_contract</c>.</summary>
    PreContract,

    /// <summary>Needed for a legal obligation of the controller (Art. 6(1)(c)). Written <c>legal_obligation</c>.</summary>
    LegalObligation,

    /// <summary>Needed to protect somebody's vital interests (Art. 6(1)(d)). Written <c>vital_interests</c>.</summary>
    VitalInterests,

    /// <summary>Needed for a task in the public interest (Art. 6(1)(e)). Written <c>public_task</c>.</summary>
    PublicTask,

    /// <summary>Needed for legitimate interests that the subject's rights do not override (Art. 6(1)(f)). Written <c>legitimate_interests</c>.</summary>
    LegitimateInterests,
}
