using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Privacy.Bench.Inputs;
using Privacy.Bench.Modes;

namespace Privacy.Bench.Measuring;

/// <summary>
/// Somebody types in one file of a project: after each change its diagnostics are asked for, as an editor does, with everything else of the
/// compilation kept. New analyzers' state each time, because the compilation is a new one.
/// </summary>
internal sealed class TypingSession(CompilationInput input, BenchMode mode, string edited)
{
    private readonly ImmutableArray<DiagnosticAnalyzer> _analyzers = mode.Create();
    private CSharpCompilation _compilation = input.Create();

    /// <summary>Changes the file and waits for its diagnostics.</summary>
    /// <returns>Milliseconds of wall time.</returns>
    public async Task<double> Edit(int number)
    {
        var model = Change(number);
        var run = new CompilationWithAnalyzers(_compilation, _analyzers, Options());
        var wall = Stopwatch.StartNew();
        await run.GetAnalyzerSyntaxDiagnosticsAsync(model.SyntaxTree, CancellationToken.None);
        await run.GetAnalyzerSemanticDiagnosticsAsync(model, filterSpan: null, CancellationToken.None);
        return wall.Elapsed.TotalMilliseconds;
    }

    /// <summary>Changes the file, and changes its mind after a while, as the next key is pressed.</summary>
    /// <returns>Milliseconds from then until the analysis has ended.</returns>
    public async Task<double> Cancelled(int number, TimeSpan after)
    {
        var model = Change(number);
        var run = new CompilationWithAnalyzers(_compilation, _analyzers, Options());
        using var cancel = new CancellationTokenSource();
        var analysis = Task.Run(() => run.GetAnalyzerSemanticDiagnosticsAsync(model, filterSpan: null, cancel.Token));
        await Task.Delay(after);
        var wall = Stopwatch.StartNew();
        await cancel.CancelAsync();
        try
        {
            await analysis;
        }
        catch (OperationCanceledException)
        {
            // What was asked for.
        }

        return wall.Elapsed.TotalMilliseconds;
    }

    private SemanticModel Change(int number)
    {
        var before = _compilation.SyntaxTrees.First(tree => tree.FilePath == edited);
        var text = before.GetText().ToString();
        var at = text.IndexOf("var sum = 0m;", StringComparison.Ordinal);
        var after = before.WithChangedText(SourceText.From(text.Insert(at, $"_ = {number}; "), Encoding.UTF8));
        _compilation = _compilation.ReplaceSyntaxTree(before, after);
        return _compilation.GetSemanticModel(after);
    }

    private CompilationWithAnalyzersOptions Options() =>
        new(input.AnalyzerOptions, onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false);
}
