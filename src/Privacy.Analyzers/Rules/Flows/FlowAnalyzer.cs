using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Privacy.Analyzers.Catalog;
using Privacy.Analyzers.Flow;
using Privacy.Analyzers.Reporting;
using Privacy.Analyzers.Rules.Retention;
using Privacy.Analyzers.Rules.Rights;
using Privacy.Analyzers.Rules.Tagging;

namespace Privacy.Analyzers.Rules.Flows;

/// <summary>
/// Where personal data goes: one run of the engine per compilation, on the first file asked for; each file then reports what was found in it.
/// File by file and not at the end of the compilation, so that findings show while typing.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class FlowAnalyzer() : PrivacyAnalyzer(
    Descriptors.PRIV105_TagLost,
    Descriptors.PRIV201_PersonalDataReachesLog,
    Descriptors.PRIV202_PersonalDataReachesAnalytics,
    Descriptors.PRIV203_PersonalDataReachesAdvertising,
    Descriptors.PRIV204_PersonalDataReachesTelemetry,
    Descriptors.PRIV205_PersonalDataReachesAi,
    Descriptors.PRIV206_PersonalDataReachesThirdParty,
    Descriptors.PRIV207_PersonalDataInException,
    Descriptors.PRIV208_PersonalDataReachesStorageOrPublic,
    Descriptors.PRIV209_CredentialReachesRecipient,
    Descriptors.PRIV211_FlowNotApproved,
    Descriptors.PRIV212_TransferWithoutMechanism,
    Descriptors.PRIV301_GuardMissing,
    Descriptors.PRIV302_GuardDoesNotCount,
    Descriptors.PRIV303_ConsentExpired,
    Descriptors.PRIV403_StoredWithoutRetention,
    Descriptors.PRIV404_LifetimeExceedsRetention,
    Descriptors.PRIV501_AgeNotChecked,
    Descriptors.PRIV502_ChildsDataReachesAdvertising,
    Descriptors.PRIV901_PersonalDataEntersUnknownCode)
{
    protected override void Start(CompilationStartAnalysisContext context, PrivacyModel model)
    {
        // The oracle of the tests: every body, not only those that demand asks for. Must find the same.
        var run = new FlowRun(model, IsOn("PrivacyFullAnalysis"), IsOn("DesignTimeBuild"));
        context.RegisterSemanticModelAction(file =>
        {
            var tree = file.SemanticModel.SyntaxTree;
            var result = run.Result(tree, file.CancellationToken);
            foreach (var finding in result.In(tree))
            {
                foreach (var diagnostic in DiagnosticFactory.Create(model, finding, file.CancellationToken))
                    file.ReportDiagnostic(diagnostic);
                foreach (var diagnostic in StoredLifetimes.Of(model, finding, file.SemanticModel, file.CancellationToken))
                {
                    if (!Exceptions.Cover(model.Compilation, diagnostic.Location, diagnostic.Id, model.AsOf, file.CancellationToken))
                        file.ReportDiagnostic(diagnostic);
                }
            }

            foreach (var spot in result.BlindSpotsIn(tree))
                file.ReportDiagnostic(Diagnostic.Create(Descriptors.PRIV901_PersonalDataEntersUnknownCode, spot.At.GetLocation(), spot.Reason));
            foreach (var stored in result.StoredIn(tree).GroupBy(stored => stored.At))
                LostTags.Stored([.. stored], model, file);
            foreach (var demand in result.DemandsIn(tree))
                file.ReportDiagnostic(DiagnosticFactory.Create(demand, result.ChecksIn(tree)));
        });

        bool IsOn(string property) =>
            context.Options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue("build_property." + property, out var value) && string.Equals(value, "true", StringComparison.OrdinalIgnoreCase);
    }
}
