using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;

namespace Privacy.Bench;

/// <summary>
/// One csc command line, read once: sources with what the generators of others add, references, options. Each measured compilation
/// parses and binds anew; only metadata references are shared, as a warm compiler server shares them.
/// </summary>
internal sealed class CompilationInput
{
    private readonly CSharpCommandLineArguments _arguments;
    private readonly ImmutableArray<(SourceText Text, string Path)> _sources;
    private readonly ImmutableArray<MetadataReference> _references;

    private CompilationInput(string name, CSharpCommandLineArguments arguments, ImmutableArray<(SourceText, string)> sources, ImmutableArray<MetadataReference> references, BenchAnalyzerOptions options)
    {
        Name = name;
        _arguments = arguments;
        _sources = sources;
        _references = references;
        AnalyzerOptions = new AnalyzerOptions(options.AdditionalFiles, options);
        Files = sources.Length;
        Lines = sources.Sum(source => source.Item1.Lines.Count);
        Errors = Create().GetDiagnostics().Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }

    public string Name { get; }

    public int Files { get; }

    public int Lines { get; }

    /// <summary>Of the compilation itself. Not 0: the result is not to be trusted.</summary>
    public int Errors { get; }

    public AnalyzerOptions AnalyzerOptions { get; }

    public EmitOptions EmitOptions => _arguments.EmitOptions.WithDebugInformationFormat(DebugInformationFormat.Embedded);

    public CSharpParseOptions ParseOptions => _arguments.ParseOptions;

    public static CompilationInput Load(string file, BenchArguments bench)
    {
        var directory = Path.ChangeExtension(file, ".dir") is var beside && File.Exists(beside) ? File.ReadAllText(beside).Trim() : Path.GetDirectoryName(file)!; // a file has a folder
        var arguments = CSharpCommandLineParser.Default.Parse(File.ReadAllLines(file), directory, sdkDirectory: null);
        var options = new BenchAnalyzerOptions(bench);
        var references = arguments.MetadataReferences
            .Select(reference => (MetadataReference)MetadataReference.CreateFromFile(Path.Combine(directory, reference.Reference), reference.Properties))
            .ToImmutableArray();
        var sources = arguments.SourceFiles
            .Select(source => (Text: Read(source.Path, arguments), source.Path))
            .ToImmutableArray();
        var written = new CompilationInput(Path.GetFileNameWithoutExtension(file), arguments, sources, references, options);
        var generated = GeneratedSources.Of(written.Create(), arguments, directory);
        return generated.IsEmpty ? written : new CompilationInput(written.Name, arguments, sources.AddRange(generated), references, options);
    }

    public CSharpCompilation Create()
    {
        var trees = new SyntaxTree[_sources.Length];
        Parallel.For(0, trees.Length, i => trees[i] = CSharpSyntaxTree.ParseText(_sources[i].Text, _arguments.ParseOptions, _sources[i].Path));
        return CSharpCompilation.Create(
            _arguments.CompilationName,
            trees,
            _references,
            _arguments.CompilationOptions.WithConcurrentBuild(true).WithCryptoKeyFile(null).WithDelaySign(null).WithPublicSign(false)
                .WithSourceReferenceResolver(SourceFileResolver.Default));
    }

    private static SourceText Read(string path, CSharpCommandLineArguments arguments)
    {
        using var file = File.OpenRead(path);
        return SourceText.From(file, arguments.Encoding, arguments.ChecksumAlgorithm);
    }
}
