using Microsoft.CodeAnalysis;

namespace Privacy.Analyzers.Rules;

/// <summary>Tags.</summary>
internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor PRIV101_UntaggedMember = Rule(
        "PRIV101",
        "Member looks like personal data and is not tagged",
        "'{0}' looks like personal data of category '{1}' and is not tagged",
        RuleCategory.Tagging,
        DiagnosticSeverity.Info,
        "Guessed from the names and types of the member and of the type that holds it. What is not tagged is not followed.");

    public static readonly DiagnosticDescriptor PRIV102_UndefinedNameInTag = Rule(
        "PRIV102",
        "Tag names an undefined category or purpose",
        "{0} '{1}' is not defined{2}",
        RuleCategory.Tagging,
        DiagnosticSeverity.Error,
        "A tag names a category, purpose, recipient or guard that neither policy.yaml nor the built-in taxonomy defines.");

    public static readonly DiagnosticDescriptor PRIV103_TagWithoutPurposeOrBasis = Rule(
        "PRIV103",
        "Tag has no purpose or legal basis, and policy.yaml gives none",
        "Tag of category '{0}' has no {1}, and policy.yaml gives none",
        RuleCategory.Tagging,
        DiagnosticSeverity.Warning,
        "Personal data is held for a purpose and on a legal basis (GDPR Art. 5(1)(b) and 6(1)). Without them no entry of the policy can allow a flow of it.");

    public static readonly DiagnosticDescriptor PRIV104_LegalBasisDoesNotFit = Rule(
        "PRIV104",
        "Legal basis does not fit: not the policy's for that purpose, or special-category data without an Article 9 basis",
        "{0}",
        RuleCategory.Tagging,
        DiagnosticSeverity.Error,
        "The tag's legal basis is not the policy's for that purpose, or data of a special category has no basis under GDPR Art. 9(2).");

    public static readonly DiagnosticDescriptor PRIV105_TagLost = Rule(
        "PRIV105",
        "Tag lost: override, interface implementation, DTO or mapping receives tagged data in an untagged member",
        "{0} {1} into '{2}', which has no tag",
        RuleCategory.Tagging,
        DiagnosticSeverity.Warning,
        "What an untagged member holds is followed no further, and no report lists it.");

    public static readonly DiagnosticDescriptor PRIV106_SecretMemberPrinted = Rule(
        "PRIV106",
        "Special-category or credential member exposed by a record's ToString, DebuggerDisplay or serialiser without exclusion",
        "'{0}' ({1}) is exposed by {2}",
        RuleCategory.Tagging,
        DiagnosticSeverity.Warning,
        "Nobody sees at the place that prints or serialises the object that it holds a secret, or data of a special category.");
}
