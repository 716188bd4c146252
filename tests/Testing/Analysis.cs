using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Privacy.Analyzers.TestKit;

/// <summary>Runs every analyzer and generator of the product over a project in memory, as csc would.</summary>
public static class Analysis
{
    internal static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.Latest, DocumentationMode.Parse);

    internal static CSharpCompilationOptions CompilationOptions { get; } = new(
        OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, deterministic: true, nullableContextOptions: NullableContextOptions.Enable);

    // Compilations that start from one share its bound references, which cost more than a case itself.
    private static readonly CSharpCompilation s_empty = CSharpCompilation.Create(
        "Cases",
        references: ReferenceSet.Application,
        options: CompilationOptions);

    public static async Task<AnalysisResult> RunAsync(AnalysisInput input, CancellationToken cancel = default)
    {
        var compilation = Compile(input, out var options, out var generated, cancel);
        if (AnalyzerSet.Analyzers() is not { IsEmpty: false } analyzers)
        {
            return Result(compilation, generated, [], cancel);
        }

        var run = compilation.WithAnalyzers(
            analyzers,
            new CompilationWithAnalyzersOptions(
                options, onAnalyzerException: null, input.IsConcurrent, logAnalyzerExecutionTime: false, reportSuppressedDiagnostics: false));
        return Result(compilation, generated, await run.GetAnalyzerDiagnosticsAsync(cancel), cancel);
    }

    /// <summary>The project as a library that another can reference: with what the generators add, without its source.</summary>
    /// <exception cref="InvalidOperationException">It does not compile.</exception>
    public static MetadataReference Emit(AnalysisInput input, CancellationToken cancel = default) =>
        MetadataReference.CreateFromStream(Image(input, cancel));

    /// <summary>The project as an assembly, to be loaded.</summary>
    /// <exception cref="InvalidOperationException">It does not compile.</exception>
    public static MemoryStream Image(AnalysisInput input, CancellationToken cancel = default)
    {
        var image = new MemoryStream();
        var emitted = Compile(input, out _, out _, cancel).Emit(image, cancellationToken: cancel);
        if (!emitted.Success)
        {
            throw new InvalidOperationException(
                string.Join("\n", emitted.Diagnostics.Where(found => found.Severity == DiagnosticSeverity.Error)));
        }

        image.Position = 0;
        return image;
    }

    /// <summary>The project as the analyzers get it, with what the generators add.</summary>
    public static Compilation Compilation(AnalysisInput input, CancellationToken cancel = default) => Compile(input, out _, out _, cancel);

    /// <summary>The policies and settings of an input, as analyzers get them.</summary>
    public static AnalyzerOptions Options(AnalysisInput input) => new([.. input.AdditionalFiles.Select(file => new InMemoryText(file))], new InMemoryOptions(input.Properties));

    private static Compilation Compile(
        AnalysisInput input, out AnalyzerOptions options, out ImmutableArray<Diagnostic> generated, CancellationToken cancel)
    {
        options = Options(input);
        Compilation compilation = s_empty
            .WithAssemblyName(input.AssemblyName)
            .WithOptions(CompilationOptions.WithSpecificDiagnosticOptions(input.Severities))
            .AddSyntaxTrees(input.Sources.Select(file =>
                CSharpSyntaxTree.ParseText(SourceText.From(file.Text, Encoding.UTF8), ParseOptions, file.Path, cancel)));
        if (!input.References.IsEmpty)
        {
            compilation = compilation.AddReferences(input.References);
        }

        generated = [];
        if (!input.RunsGenerators || AnalyzerSet.Generators(MentionsPartial(input)) is not { IsEmpty: false } generators)
        {
            return compilation;
        }

        CSharpGeneratorDriver
            .Create(generators, options.AdditionalFiles, ParseOptions, options.AnalyzerConfigOptionsProvider)
            .RunGeneratorsAndUpdateCompilation(compilation, out compilation, out generated, cancel);
        return compilation;
    }

    /// <summary>The framework's generators write other halves of partial declarations and nothing else.</summary>
    internal static bool MentionsPartial(AnalysisInput input) =>
        input.Sources.Any(file => file.Text.Contains("partial ", StringComparison.Ordinal));

    private static AnalysisResult Result(
        Compilation compilation, ImmutableArray<Diagnostic> generated, ImmutableArray<Diagnostic> analyzed, CancellationToken cancel) =>
        new(
            Sorted(compilation.GetDiagnostics(cancel).Where(found => found.Severity == DiagnosticSeverity.Error)),
            Sorted(analyzed.Concat(generated)));

    internal static ImmutableArray<Diagnostic> Sorted(IEnumerable<Diagnostic> diagnostics) =>
        [.. diagnostics
            .OrderBy(found => found.Location.GetLineSpan().Path, StringComparer.Ordinal)
            .ThenBy(found => found.Location.SourceSpan.Start)
            .ThenBy(found => found.Location.GetLineSpan().StartLinePosition)
            .ThenBy(found => found.Id, StringComparer.Ordinal)
            .ThenBy(found => found.GetMessage(), StringComparer.Ordinal)];
}
