using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;

namespace Privacy.Bench.Inputs;

/// <summary>
/// What is compiled: sources with what the generators of others add, references, options. Each measured compilation parses and binds anew;
/// only metadata references are shared, as a warm compiler server shares them.
/// </summary>
internal sealed class CompilationInput
{
    private readonly ImmutableArray<(SourceText Text, string Path)> _sources;
    private readonly ImmutableArray<MetadataReference> _references;
    private readonly CSharpCompilationOptions _options;

    public CompilationInput(
        string name,
        ImmutableArray<(SourceText Text, string Path)> sources,
        ImmutableArray<MetadataReference> references,
        CSharpParseOptions parsing,
        CSharpCompilationOptions options,
        BenchAnalyzerOptions analyzers)
    {
        Name = name;
        ParseOptions = parsing;
        _sources = sources;
        _references = references;
        _options = options;
        AnalyzerOptions = new AnalyzerOptions(analyzers.AdditionalFiles, analyzers);
        Files = sources.Length;
        Lines = sources.Sum(source => source.Text.Lines.Count);
        Errors = [.. Create().GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];
    }

    public string Name { get; }

    public int Files { get; }

    public int Lines { get; }

    /// <summary>Of the compilation itself. If any: the result is not to be trusted.</summary>
    public ImmutableArray<Diagnostic> Errors { get; }

    public AnalyzerOptions AnalyzerOptions { get; }

    public CSharpParseOptions ParseOptions { get; }

    public EmitOptions EmitOptions { get; } = new(debugInformationFormat: DebugInformationFormat.Embedded);

    /// <param name="file">A csc command line, one argument per line; NAME.dir beside it holds the folder that it was run in.</param>
    public static CompilationInput Load(string file, BenchAnalyzerOptions analyzers)
    {
        var directory = Path.ChangeExtension(file, ".dir") is var beside && File.Exists(beside) ? File.ReadAllText(beside).Trim() : Path.GetDirectoryName(file)!; // a file has a folder
        var arguments = CSharpCommandLineParser.Default.Parse(File.ReadAllLines(file), directory, sdkDirectory: null);
        var references = arguments.MetadataReferences
            .Select(reference => (MetadataReference)MetadataReference.CreateFromFile(Path.Combine(directory, reference.Reference), reference.Properties))
            .ToImmutableArray();
        var sources = arguments.SourceFiles
            .Select(source => (Text: Read(source.Path, arguments), source.Path))
            .ToImmutableArray();
        var options = arguments.CompilationOptions
            .WithCryptoKeyFile(null).WithDelaySign(null).WithPublicSign(false)
            .WithSourceReferenceResolver(SourceFileResolver.Default);
        var name = Path.GetFileNameWithoutExtension(file);
        var written = new CompilationInput(name, sources, references, arguments.ParseOptions, options, analyzers);
        var generated = OtherGenerators.Of(written.Create(), arguments, directory);
        return generated.IsEmpty
            ? written
            : new CompilationInput(name, sources.AddRange(generated), references, arguments.ParseOptions, options, analyzers);
    }

    /// <param name="severities">Of rules, as .editorconfig files give them to a compilation.</param>
    public CSharpCompilation Create(SyntaxTreeOptionsProvider? severities = null)
    {
        var trees = new SyntaxTree[_sources.Length];
        Parallel.For(0, trees.Length, i => trees[i] = CSharpSyntaxTree.ParseText(_sources[i].Text, ParseOptions, _sources[i].Path));
        return CSharpCompilation.Create(Name, trees, _references, _options.WithConcurrentBuild(true).WithSyntaxTreeOptionsProvider(severities));
    }

    private static SourceText Read(string path, CSharpCommandLineArguments arguments)
    {
        using var file = File.OpenRead(path);
        return SourceText.From(file, arguments.Encoding, arguments.ChecksumAlgorithm);
    }
}
