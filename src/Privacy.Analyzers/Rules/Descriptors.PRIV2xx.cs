using Microsoft.CodeAnalysis;

namespace Privacy.Analyzers.Rules;

/// <summary>Flows: one sentence says what reaches what, which step of the decision failed and the entry that came nearest.</summary>
internal static partial class Descriptors
{
    /// <summary>Members with their categories, "reaches" or "reach", where to, why not.</summary>
    private const string FlowMessage = "{0} {1} {2}: {3}";

    public static readonly DiagnosticDescriptor PRIV201_PersonalDataReachesLog = Flow(
        "PRIV201",
        "Personal data reaches a log",
        DiagnosticSeverity.Error,
        "Logs are read by more people, kept longer and copied further than the data they are about.");

    public static readonly DiagnosticDescriptor PRIV202_PersonalDataReachesAnalytics = Flow(
        "PRIV202",
        "Personal data reaches analytics",
        DiagnosticSeverity.Error,
        "Analytics vendors are recipients of their own; what reaches them needs a basis and, mostly, consent.");

    public static readonly DiagnosticDescriptor PRIV203_PersonalDataReachesAdvertising = Flow(
        "PRIV203",
        "Personal data reaches advertising",
        DiagnosticSeverity.Error,
        "Advertising networks combine what they get with what they know.");

    public static readonly DiagnosticDescriptor PRIV204_PersonalDataReachesTelemetry = Flow(
        "PRIV204",
        "Personal data reaches telemetry: crash reports, metrics, traces",
        DiagnosticSeverity.Error,
        "Crash reports, metrics and traces leave the process for systems that nobody thinks of as holding personal data.");

    public static readonly DiagnosticDescriptor PRIV205_PersonalDataReachesAi = Flow(
        "PRIV205",
        "Personal data reaches an AI model: prompts, embeddings, return values of tool functions",
        DiagnosticSeverity.Error,
        "Prompts, embeddings and return values of tool functions are sent to the model's operator.");

    public static readonly DiagnosticDescriptor PRIV206_PersonalDataReachesThirdParty = Flow(
        "PRIV206",
        "Personal data reaches another third party: messaging, payment, network, support",
        DiagnosticSeverity.Error,
        "Messaging, payment, network and support services are recipients that the policy has to name.");

    public static readonly DiagnosticDescriptor PRIV207_PersonalDataInException = Flow(
        "PRIV207",
        "Personal data in an exception message or Exception.Data",
        DiagnosticSeverity.Warning,
        "Whoever catches an exception may log, send or show its message: nothing the policy says can hold there.");

    public static readonly DiagnosticDescriptor PRIV208_PersonalDataReachesStorageOrPublic = Flow(
        "PRIV208",
        "Personal data reaches storage or a public output that policy.yaml does not allow",
        DiagnosticSeverity.Warning,
        "Files, caches, cookies, queues, databases, responses and pages.");

    public static readonly DiagnosticDescriptor PRIV209_CredentialReachesRecipient = Flow(
        "PRIV209",
        "Credential reaches any recipient",
        DiagnosticSeverity.Error,
        "A secret that authenticates has no recipient. An entry allows it only by naming the category of the credential itself.");

    public static readonly DiagnosticDescriptor PRIV210_SettingSwitchesPersonalDataOn = Rule(
        "PRIV210",
        "Library setting that switches personal data on",
        "'{0}' is switched on, so {1}",
        RuleCategory.Flow,
        DiagnosticSeverity.Error,
        "The library then takes personal data by itself, past every rule of the policy.");

    public static readonly DiagnosticDescriptor PRIV211_FlowNotApproved = Flow(
        "PRIV211",
        "Allowed flow is not in the approved inventory (privacy.flows.lock)",
        DiagnosticSeverity.Error,
        "The policy says what may flow; the inventory says what does, and somebody approved each line of it.");

    public static readonly DiagnosticDescriptor PRIV212_TransferWithoutMechanism = Flow(
        "PRIV212",
        "Transfer to a country without a transfer mechanism",
        DiagnosticSeverity.Error,
        "The flow is allowed, but its recipient is in a country without adequacy and the policy names no mechanism (GDPR Art. 44 to 49).");

    private static DiagnosticDescriptor Flow(string id, string title, DiagnosticSeverity severity, string description) =>
        Rule(id, title, FlowMessage, RuleCategory.Flow, severity, description);
}
