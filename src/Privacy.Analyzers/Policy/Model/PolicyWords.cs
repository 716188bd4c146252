using System.Collections.Immutable;

namespace Privacy.Analyzers.Policy.Model;

/// <summary>The words of policy.yaml for the values of the model, in the order of the format's document.</summary>
internal static class PolicyWords
{
    public static readonly ImmutableArray<string> Forms = ["identified", "pseudonymised", "anonymised"];

    /// <summary>By the number of <see cref="LegalBasis"/>, from <see cref="LegalBasis.Consent"/>.</summary>
    public static readonly ImmutableArray<string> LegalBases =
        ["consent", "explicit_consent", "contract", "pre_contract", "legal_obligation", "vital_interests", "public_task", "legitimate_interests"];

    /// <summary>By the number of <see cref="RecipientKind"/>; an exception is not a kind a policy may name.</summary>
    public static readonly ImmutableArray<string> Kinds =
        ["log", "analytics", "advertising", "telemetry", "ai", "messaging", "payment", "network", "storage", "public", "support"];

    public static readonly ImmutableArray<string> Roles = ["processor", "joint_controller", "controller", "internal", "public_authority"];

    public static readonly ImmutableArray<string> Transfers = ["adequacy", "scc", "bcr", "code_of_conduct", "certification", "derogation"];

    public static readonly ImmutableArray<string> Rights =
        ["information", "access", "rectification", "erasure", "restriction", "portability", "objection", "withdrawal", "automated_decision"];

    /// <summary>What can be done with data, GDPR Art. 4(2), in the words and the order of the notice's clause 1.2.</summary>
    public static readonly ImmutableArray<string> Operations =
    [
        "collection", "recording", "systematisation", "storage", "rectification", "retrieval", "use", "transfer", "anonymisation", "blocking",
        "deletion", "destruction",
    ];

    public static readonly ImmutableArray<string> InferenceModes = ["off", "suggest", "report"];

    public static readonly ImmutableArray<string> EnforcementModes = ["enforce", "observe", "off"];

    public static string Of(Form form) => Forms[(int)form];

    /// <summary>Empty where the basis is not said.</summary>
    public static string Of(LegalBasis basis) => basis == LegalBasis.Unspecified ? "" : LegalBases[(int)basis - 1];

    public static string Of(RecipientKind kind) => kind == RecipientKind.Exception ? "exception" : Kinds[(int)kind];
}
