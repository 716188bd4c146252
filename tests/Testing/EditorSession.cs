using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Privacy.Analyzers.TestKit;

/// <summary>A project open in an editor: one compilation after another, most trees of which are the same, with one set of analyzers that is asked for single files.</summary>
public sealed class EditorSession
{
    private readonly ImmutableArray<DiagnosticAnalyzer> _analyzers = AnalyzerSet.Analyzers();
    private readonly AnalyzerOptions _editor;
    private readonly AnalyzerOptions _build;
    private Compilation _compilation;

    public EditorSession(AnalysisInput input, CancellationToken cancel)
    {
        _compilation = Analysis.Compilation(input, cancel);
        ImmutableArray<AdditionalText> files = [.. input.AdditionalFiles.Select(file => new InMemoryText(file))];
        _build = new AnalyzerOptions(files, new InMemoryOptions(input.Properties));
        _editor = new AnalyzerOptions(files, new InMemoryOptions(input.Properties.SetItem("DesignTimeBuild", "True")));
    }

    public IEnumerable<string> Paths => _compilation.SyntaxTrees.Select(tree => tree.FilePath).Order(StringComparer.Ordinal);

    public SyntaxNode Root(string path) => Tree(path).GetRoot();

    /// <summary>The file gets other text.</summary>
    public void Write(string path, string text) => _compilation = _compilation.ReplaceSyntaxTree(Tree(path), Tree(path).WithChangedText(SourceText.From(text, Encoding.UTF8)));

    /// <summary>What the editor shows in the file.</summary>
    public Task<string> ShownAsync(string path, CancellationToken cancel) => FoundAsync(_compilation, path, _editor, cancel);

    /// <summary>What a build of the same text says of the file.</summary>
    public Task<string> BuiltAsync(string path, CancellationToken cancel) =>
        FoundAsync(
            _compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(_compilation.SyntaxTrees.Select(tree => tree.WithRootAndOptions(tree.GetRoot(cancel), tree.Options))),
            path,
            _build,
            cancel);

    private SyntaxTree Tree(string path) => _compilation.SyntaxTrees.Single(tree => tree.FilePath == path);

    private async Task<string> FoundAsync(Compilation compilation, string path, AnalyzerOptions options, CancellationToken cancel)
    {
        var run = new CompilationWithAnalyzers(
            compilation, _analyzers, new CompilationWithAnalyzersOptions(options, onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false));
        var tree = run.Compilation.SyntaxTrees.Single(tree => tree.FilePath == path);
        var found = await run.GetAnalyzerSemanticDiagnosticsAsync(run.Compilation.GetSemanticModel(tree), filterSpan: null, cancel);
        return new AnalysisResult([], Analysis.Sorted(found.Where(each => each.Id != "PRIV901"))).Transcript;
    }
}
