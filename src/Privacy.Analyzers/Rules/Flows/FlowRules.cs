using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Policy;
using Privacy.Analyzers.Policy.Deciding;
using Privacy.Analyzers.Policy.Model;

namespace Privacy.Analyzers.Rules.Flows;

/// <summary>Which rule a judged flow breaks.</summary>
internal static class FlowRules
{
    /// <summary>The rule, or <c>null</c>: the flow is lawful.</summary>
    public static DiagnosticDescriptor? Of(PrivacyPolicy policy, in Decision decision, in FlowQuery flow)
    {
        if (!decision.IsAllowed && Credentials.Includes(policy, flow.Category))
            return Descriptors.PRIV209_CredentialReachesRecipient;

        return decision.Step switch
        {
            DecisionStep.AllowedByConsent or DecisionStep.AllowedByRule =>
                Transfers.LacksMechanism(policy, flow.Recipient) ? Descriptors.PRIV212_TransferWithoutMechanism : null,
            DecisionStep.Unguarded => flow.Guards.Contains("!" + decision.Required) ? Descriptors.PRIV302_GuardDoesNotCount : Descriptors.PRIV301_GuardMissing,
            DecisionStep.ConsentExpired => Descriptors.PRIV303_ConsentExpired,
            _ when flow.Kind == RecipientKind.Advertising && IsOfChild(policy, flow) => Descriptors.PRIV502_ChildsDataReachesAdvertising,
            _ => OfKind(flow.Kind),
        };
    }

    private static bool IsOfChild(PrivacyPolicy policy, in FlowQuery flow) =>
        flow.Subject == "child" || policy.Categories.Nearest(flow.Category) is { Child: true };

    private static DiagnosticDescriptor OfKind(RecipientKind kind) => kind switch
    {
        RecipientKind.Log => Descriptors.PRIV201_PersonalDataReachesLog,
        RecipientKind.Analytics => Descriptors.PRIV202_PersonalDataReachesAnalytics,
        RecipientKind.Advertising => Descriptors.PRIV203_PersonalDataReachesAdvertising,
        RecipientKind.Telemetry => Descriptors.PRIV204_PersonalDataReachesTelemetry,
        RecipientKind.Ai => Descriptors.PRIV205_PersonalDataReachesAi,
        RecipientKind.Exception => Descriptors.PRIV207_PersonalDataInException,
        RecipientKind.Storage or RecipientKind.Public => Descriptors.PRIV208_PersonalDataReachesStorageOrPublic,
        _ => Descriptors.PRIV206_PersonalDataReachesThirdParty,
    };
}
