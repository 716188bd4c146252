using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Privacy.Analyzers.Catalog;
using Privacy.Analyzers.Policy.Reading;
using Privacy.Analyzers.Reporting;

namespace Privacy.Analyzers.Rules.PolicyFile;

/// <summary>PRIV001 to PRIV007: whether there is a policy, and the defects that reading it found. PRIV303 and PRIV304: consents.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class PolicyFileAnalyzer() : PrivacyAnalyzer(
    Descriptors.PRIV001_NoPolicyFile,
    Descriptors.PRIV002_InvalidYaml,
    Descriptors.PRIV003_UnknownKeyOrWrongValue,
    Descriptors.PRIV004_UndefinedName,
    Descriptors.PRIV005_UnmatchedPattern,
    Descriptors.PRIV006_DeadOrContradictoryEntry,
    Descriptors.PRIV007_ChildAllowsWhatParentDenies,
    Descriptors.PRIV303_ConsentExpired,
    Descriptors.PRIV304_ConsentWithoutWithdrawal)
{
    protected override void Start(CompilationStartAnalysisContext context, PrivacyModel model)
    {
        var input = PolicyInput.Of(context.Options, context.CancellationToken);
        if (input.Properties.Error is { } error)
            context.RegisterCompilationEndAction(end => end.ReportDiagnostic(
                Diagnostic.Create(Descriptors.PRIV003_UnknownKeyOrWrongValue, Location.None, error)));

        if (input.Path is not { } policy)
        {
            var named = input.Properties.PolicyFile is { } path ? " at '" + path + "'" : "";
            context.RegisterCompilationEndAction(end => end.ReportDiagnostic(
                Diagnostic.Create(Descriptors.PRIV001_NoPolicyFile, Location.None, named)));
            return;
        }

        // On the first question: an editor that asks for a source file does not wait for them. Per file, so that it shows them in policy.yaml while it is written.
        var gate = new object();
        Diagnostic[]? known = null;
        var paths = new HashSet<string>(context.Options.AdditionalFiles.Select(file => file.Path), StringComparer.Ordinal);
        context.RegisterAdditionalFileAction(file =>
        {
            foreach (var diagnostic in Found(file.CancellationToken))
            {
                var place = diagnostic.Location.GetLineSpan().Path;
                var home = paths.Contains(place) ? place : policy;
                if (home == file.AdditionalFile.Path)
                    file.ReportDiagnostic(diagnostic);
            }
        });

        Diagnostic[] Found(CancellationToken cancel)
        {
            lock (gate)
            {
                return known ??=
                [
                    .. input.Result.Defects.Select(ToDiagnostic).OfType<Diagnostic>(),
                    .. ConsentEditions.Check(model),
                    .. Withdrawals.Check(model.Policy),
                    .. UnmatchedPatterns.Check(model, cancel),
                ];
            }
        }
    }

    private Diagnostic? ToDiagnostic(PolicyDefect defect)
    {
        if (SupportedDiagnostics.FirstOrDefault(rule => rule.Id == defect.RuleId) is not { } descriptor)
            return null;

        var properties = ImmutableDictionary<string, string?>.Empty;
        if (defect.Suggestion is { } suggestion)
            properties = properties.Add(PropertyKeys.Suggestion, suggestion);
        return Diagnostic.Create(
            descriptor,
            defect.Position.ToLocation(),
            defect.Above is { } above ? [above.ToLocation()] : [],
            properties,
            defect.Message);
    }
}
