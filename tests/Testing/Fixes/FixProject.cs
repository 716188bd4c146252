using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.Text;

namespace Privacy.Analyzers.TestKit.Fixes;

/// <summary>The project of an input in a workspace, as an editor has it: code fixes change it.</summary>
public static class FixProject
{
    private static readonly MefHostServices s_host = MefHostServices.Create(MefHostServices.DefaultAssemblies);

    private static readonly Loader s_loader = new();

    public static Project Create(AnalysisInput input)
    {
        var workspace = new AdhocWorkspace(s_host);
        var id = ProjectId.CreateNewId();
        var solution = workspace.CurrentSolution
            .AddProject(ProjectInfo.Create(
                id,
                VersionStamp.Default,
                input.AssemblyName,
                input.AssemblyName,
                LanguageNames.CSharp,
                filePath: "/project/" + input.AssemblyName + ".csproj",
                compilationOptions: Analysis.CompilationOptions.WithSpecificDiagnosticOptions(input.Severities),
                parseOptions: Analysis.ParseOptions,
                metadataReferences: [.. ReferenceSet.Application, .. input.References]));
        if (input.RunsGenerators)
        {
            foreach (var path in AnalyzerSet.GeneratorFiles(Analysis.MentionsPartial(input)))
                solution = solution.AddAnalyzerReference(id, new AnalyzerFileReference(path, s_loader));
        }

        foreach (var file in input.Sources)
            solution = solution.AddDocument(DocumentId.CreateNewId(id), file.Path, SourceText.From(file.Text, Encoding.UTF8), filePath: file.Path);
        foreach (var file in input.AdditionalFiles)
            solution = solution.AddAdditionalDocument(DocumentId.CreateNewId(id), file.Path, SourceText.From(file.Text, Encoding.UTF8), filePath: file.Path);

        if (!input.Properties.IsEmpty)
        {
            var options = string.Concat(input.Properties.Select(pair => $"build_property.{pair.Key} = {pair.Value}\n"));
            solution = solution.AddAnalyzerConfigDocument(
                DocumentId.CreateNewId(id), ".globalconfig", SourceText.From("is_global = true\n" + options, Encoding.UTF8), filePath: "/project/.globalconfig");
        }

        return solution.GetProject(id)!; // just added
    }

    /// <summary>What our analyzers report, sorted by place.</summary>
    public static async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync(Project project, CancellationToken cancel = default)
    {
        var compilation = await project.GetCompilationAsync(cancel);
        var run = compilation!.WithAnalyzers(
            AnalyzerSet.Analyzers(),
            new CompilationWithAnalyzersOptions(
                project.AnalyzerOptions, onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false, reportSuppressedDiagnostics: false));
        return Analysis.Sorted(await run.GetAnalyzerDiagnosticsAsync(cancel));
    }

    /// <summary>What the compiler finds wrong.</summary>
    public static async Task<ImmutableArray<Diagnostic>> ErrorsAsync(Project project, CancellationToken cancel = default)
    {
        var compilation = await project.GetCompilationAsync(cancel);
        return [.. compilation!.GetDiagnostics(cancel).Where(found => found.Severity == DiagnosticSeverity.Error)];
    }

    /// <summary>The texts of all files that a person writes, by path.</summary>
    public static async Task<ImmutableSortedDictionary<string, string>> TextsAsync(Project project)
    {
        var texts = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var document in project.Documents.Concat(project.AdditionalDocuments))
            texts[document.FilePath ?? document.Name] = (await document.GetTextAsync()).ToString();
        return texts.ToImmutable();
    }

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
    }
}
