using Microsoft.CodeAnalysis;

namespace Privacy.Analyzers.Rules;

/// <summary>The policy file. Texts of PRIV002 to PRIV007 come from the reader of the file, the nearest right word included.</summary>
internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor PRIV001_NoPolicyFile = Rule(
        "PRIV001",
        "No policy.yaml found",
        "No policy.yaml found{0}: every flow of personal data is denied",
        RuleCategory.Policy,
        DiagnosticSeverity.Warning,
        "Without a policy file no recipient is declared, so no tagged data may reach any sink.",
        WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor PRIV002_InvalidYaml = Rule(
        "PRIV002",
        "policy.yaml is not valid YAML",
        "{0}",
        RuleCategory.Policy,
        DiagnosticSeverity.Error,
        "A file that can't be read at all denies everything.");

    public static readonly DiagnosticDescriptor PRIV003_UnknownKeyOrWrongValue = Rule(
        "PRIV003",
        "Unknown key or wrong value",
        "{0}",
        RuleCategory.Policy,
        DiagnosticSeverity.Error,
        "A key the format does not have, or a value it does not allow there. The entry is ignored, so what it meant to allow stays denied.");

    public static readonly DiagnosticDescriptor PRIV004_UndefinedName = Rule(
        "PRIV004",
        "Undefined category, purpose, recipient, guard or pack",
        "{0}",
        RuleCategory.Policy,
        DiagnosticSeverity.Error,
        "An entry of the policy names something that neither the policy nor the built-in taxonomy defines.");

    public static readonly DiagnosticDescriptor PRIV005_UnmatchedPattern = Rule(
        "PRIV005",
        "A symbol pattern matches nothing that the project references",
        "Pattern '{0}' matches nothing: type '{1}' has no such member",
        RuleCategory.Policy,
        DiagnosticSeverity.Warning,
        "The type is known and its member is not: a typing error, or a library that changed. Types that this project does not know may be another project's.");

    public static readonly DiagnosticDescriptor PRIV006_DeadOrContradictoryEntry = Rule(
        "PRIV006",
        "Entry can never apply, repeats or contradicts another",
        "{0}",
        RuleCategory.Policy,
        DiagnosticSeverity.Warning,
        "An entry that decides nothing, or that another entry decides the other way.");

    public static readonly DiagnosticDescriptor PRIV007_ChildAllowsWhatParentDenies = Rule(
        "PRIV007",
        "Child policy allows what its parent denies",
        "{0}",
        RuleCategory.Policy,
        DiagnosticSeverity.Error,
        "A policy that extends another may only narrow it.");
}
