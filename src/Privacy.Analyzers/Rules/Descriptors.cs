using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Privacy.Analyzers.Rules;

/// <summary>
/// Every rule that this version reports, in the order of its id: one partial file per family. A rule that is specified and has no analyzer yet
/// has no descriptor, so that nothing is promised that does not happen.
/// </summary>
internal static partial class Descriptors
{
    private const string HelpLink = "https://github.com/privacy-analyzers/privacy-analyzers/blob/main/docs/rules/";

    // A static constructor runs after the field initialisers of all parts, whatever the order of the files.
    static Descriptors() => All =
    [
        PRIV001_NoPolicyFile,
        PRIV002_InvalidYaml,
        PRIV003_UnknownKeyOrWrongValue,
        PRIV004_UndefinedName,
        PRIV005_UnmatchedPattern,
        PRIV006_DeadOrContradictoryEntry,
        PRIV007_ChildAllowsWhatParentDenies,
        PRIV101_UntaggedMember,
        PRIV102_UndefinedNameInTag,
        PRIV103_TagWithoutPurposeOrBasis,
        PRIV104_LegalBasisDoesNotFit,
        PRIV105_TagLost,
        PRIV106_SecretMemberPrinted,
        PRIV201_PersonalDataReachesLog,
        PRIV202_PersonalDataReachesAnalytics,
        PRIV203_PersonalDataReachesAdvertising,
        PRIV204_PersonalDataReachesTelemetry,
        PRIV205_PersonalDataReachesAi,
        PRIV206_PersonalDataReachesThirdParty,
        PRIV207_PersonalDataInException,
        PRIV208_PersonalDataReachesStorageOrPublic,
        PRIV209_CredentialReachesRecipient,
        PRIV210_SettingSwitchesPersonalDataOn,
        PRIV211_FlowNotApproved,
        PRIV212_TransferWithoutMechanism,
        PRIV301_GuardMissing,
        PRIV302_GuardDoesNotCount,
        PRIV303_ConsentExpired,
        PRIV304_ConsentWithoutWithdrawal,
        PRIV401_NoErasurePath,
        PRIV402_NoExportPath,
        PRIV403_StoredWithoutRetention,
        PRIV404_LifetimeExceedsRetention,
        PRIV405_ExceptionWithoutGrounds,
        PRIV501_AgeNotChecked,
        PRIV502_ChildsDataReachesAdvertising,
        PRIV901_PersonalDataEntersUnknownCode,
    ];

    /// <summary>All rules, sorted by id.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; }

    public static DiagnosticDescriptor? Find(string id) => All.FirstOrDefault(descriptor => descriptor.Id == id);

    private static DiagnosticDescriptor Rule(
        string id,
        string title,
        string message,
        string category,
        DiagnosticSeverity severity,
        string description,
        params string[] tags) =>
        new(id, title, message, category, severity, isEnabledByDefault: true, description, HelpLink + id + ".md", tags);
}
