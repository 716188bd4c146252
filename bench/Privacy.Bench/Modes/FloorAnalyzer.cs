using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Privacy.Bench.Modes;

/// <summary>The one-walk floor: binds every body and looks at each operation once. Nobody who reads all code does it for less.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class FloorAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Never = new("BENCH1", "Never", "{0}", "Bench", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Never];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze);
        context.RegisterOperationBlockAction(body =>
        {
            var invocations = 0;
            foreach (var block in body.OperationBlocks)
            {
                Walk(block, ref invocations);
            }

            // Never true, and the compiler can't know: the walk must not be optimised away.
            if (invocations < 0)
                body.ReportDiagnostic(Diagnostic.Create(Never, body.OwningSymbol.Locations[0], invocations));
        });
    }

    private static void Walk(IOperation operation, ref int invocations)
    {
        if (operation.Kind == OperationKind.Invocation)
            invocations++;
        foreach (var child in operation.ChildOperations)
        {
            Walk(child, ref invocations);
        }
    }
}
