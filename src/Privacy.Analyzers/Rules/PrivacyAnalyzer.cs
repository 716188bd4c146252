using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Privacy.Analyzers.Catalog;

namespace Privacy.Analyzers.Rules;

/// <summary>
/// Base of every analyzer, one per family of rules. Holds what must be the same for all: concurrency, generated code (a leak in it is a leak),
/// and the model, made once per compilation.
/// </summary>
internal abstract class PrivacyAnalyzer(params DiagnosticDescriptor[] descriptors) : DiagnosticAnalyzer
{
    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [.. descriptors];

    public sealed override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.RegisterCompilationStartAction(start =>
        {
            var input = PolicyInput.Of(start.Options, start.CancellationToken);
            Start(start, ModelStore.Of(start.Compilation, input, start.CancellationToken));
        });
    }

    /// <summary>Registers what the family looks at. Not called twice for one compilation; registers nothing where there is nothing to do.</summary>
    protected abstract void Start(CompilationStartAnalysisContext context, PrivacyModel model);
}
