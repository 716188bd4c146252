using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Privacy.Analyzers.Rules;

namespace Privacy.Analyzers.Tests.Reporting;

/// <summary>What the compiler makes of a diagnostic whose severity is not its rule's: what the user set still wins.</summary>
public sealed class EffectiveSeverityTests
{
    [Theory]
    [InlineData(ReportDiagnostic.Default, ReportDiagnostic.Default, DiagnosticSeverity.Warning)]
    [InlineData(ReportDiagnostic.Error, ReportDiagnostic.Default, DiagnosticSeverity.Error)]
    [InlineData(ReportDiagnostic.Info, ReportDiagnostic.Default, DiagnosticSeverity.Info)]
    [InlineData(ReportDiagnostic.Default, ReportDiagnostic.Error, DiagnosticSeverity.Error)]
    public async Task SettingOfTheUser_Wins(ReportDiagnostic ofRule, ReportDiagnostic ofAll, DiagnosticSeverity expected)
    {
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
            .WithGeneralDiagnosticOption(ofAll)
            .WithSpecificDiagnosticOptions(ofRule == ReportDiagnostic.Default ? [] : [new("PRIV201", ofRule)]);
        var compilation = CSharpCompilation.Create("app", [CSharpSyntaxTree.ParseText("class A;", path: "A.cs")], options: options);

        var found = await compilation.WithAnalyzers([new Assumed()]).GetAnalyzerDiagnosticsAsync();

        Assert.Equal(expected, Assert.Single(found).Severity);
    }

#pragma warning disable RS1036, RS1038, RS1041 // an analyzer of the test only
    [DiagnosticAnalyzer(LanguageNames.CSharp)]
    private sealed class Assumed : DiagnosticAnalyzer
    {
        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptors.PRIV201_PersonalDataReachesLog];

        public override void Initialize(AnalysisContext context)
        {
            context.EnableConcurrentExecution();
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
            context.RegisterSyntaxTreeAction(tree => tree.ReportDiagnostic(Diagnostic.Create(
                Descriptors.PRIV201_PersonalDataReachesLog, tree.Tree.GetRoot().GetLocation(), DiagnosticSeverity.Warning, null, null)));
        }
    }
}
