using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Privacy.Testing;

/// <summary>The analyzers and generators over one program, as the compiler runs them.</summary>
internal static class AnalysisRun
{
    /// <summary>The other half of a partial method is a generator's; a test need not run it.</summary>
    private static readonly ImmutableHashSet<string> Generated = ["CS8795", "CS9248"];

    /// <summary>A test without a policy means that.</summary>
    private const string NoPolicy = "PRIV001";

    private static readonly CSharpParseOptions Parse = new(LanguageVersion.Latest, DocumentationMode.Parse);

    public static async Task<(ImmutableArray<MarkedFile> Files, ImmutableArray<PlacedFinding> Findings)> OfAsync(PrivacyTest test, CancellationToken cancel)
    {
        ImmutableArray<MarkedFile> sources =
        [
            MarkedFile.Read("Source.cs", test.Source),
            .. test.Sources.OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => MarkedFile.Read(file.Key, file.Value)),
        ];
        var policies = PolicyTexts.Of(test);
        var options = new AnalyzerOptions([.. policies.Select(file => (AdditionalText)new TextInMemory(file.Path, file.Text))], new OptionsInMemory(test.Properties));
        var compilation = Compiled(test, sources, options, cancel);
        if (compilation.GetDiagnostics(cancel).Where(IsError).ToList() is { Count: > 0 } errors)
            throw new PrivacyVerificationException("The program does not compile." + string.Concat(errors.Select(error => "\n  " + error)));

        var run = compilation.WithAnalyzers(
            ShippedParts.Analyzers(), new CompilationWithAnalyzersOptions(options, onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false));
        var found = await run.GetAnalyzerDiagnosticsAsync(cancel).ConfigureAwait(false);
        return (
            sources.AddRange(policies),
            [
                .. found
                    .Where(diagnostic => !diagnostic.IsSuppressed && !(policies.IsEmpty && diagnostic.Id == NoPolicy))
                    .Select(Placed)
                    .OrderBy(each => each.Finding.Path, StringComparer.Ordinal)
                    .ThenBy(each => each.Span.Start)
                    .ThenBy(each => each.Finding.RuleId, StringComparer.Ordinal)
                    .ThenBy(each => each.Finding.Message, StringComparer.Ordinal),
            ]);
    }

    private static Compilation Compiled(PrivacyTest test, ImmutableArray<MarkedFile> sources, AnalyzerOptions options, CancellationToken cancel)
    {
        var trees = sources.Select(file => CSharpSyntaxTree.ParseText(SourceText.From(file.Text, Encoding.UTF8), Parse, file.Path, cancel)).ToList();
        var isProgram = trees.Any(tree => tree.GetCompilationUnitRoot(cancel).Members.Any(member => member is GlobalStatementSyntax));
        var references = ShippedParts.References.Concat(test.References).ToList();
        trees.Add(CSharpSyntaxTree.ParseText(ImplicitUsings.For(references, cancel), Parse, ImplicitUsings.Path, cancellationToken: cancel));
        Compilation compilation = CSharpCompilation.Create(
            "PrivacyTest",
            trees,
            references,
            new CSharpCompilationOptions(
                isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary,
                allowUnsafe: true,
                deterministic: true,
                nullableContextOptions: NullableContextOptions.Enable));
        var generators = ShippedParts.Generators();
        if (generators.IsEmpty)
            return compilation;

        CSharpGeneratorDriver
            .Create(generators, options.AdditionalFiles, Parse, options.AnalyzerConfigOptionsProvider)
            .RunGeneratorsAndUpdateCompilation(compilation, out compilation, out _, cancel);
        return compilation;
    }

    private static bool IsError(Diagnostic diagnostic) => diagnostic.Severity == DiagnosticSeverity.Error && !Generated.Contains(diagnostic.Id);

    private static PlacedFinding Placed(Diagnostic diagnostic)
    {
        var place = diagnostic.Location.GetLineSpan();
        var finding = new PrivacyFinding(
            diagnostic.Id,
            place.Path ?? "",
            diagnostic.Location == Location.None ? 0 : place.StartLinePosition.Line + 1,
            diagnostic.Severity.ToString().ToLowerInvariant(),
            diagnostic.GetMessage(),
            diagnostic.Properties.Where(pair => pair.Value is not null).ToImmutableSortedDictionary(pair => pair.Key, pair => pair.Value!, StringComparer.Ordinal)); // just tested
        return new PlacedFinding(finding, diagnostic.Location.SourceSpan, diagnostic.Severity >= DiagnosticSeverity.Warning);
    }
}
