using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Privacy.Bench;

/// <summary>What the generators of a command line add. They run once, outside the measurement: they cost every mode the same.</summary>
internal static class GeneratedSources
{
    public static ImmutableArray<(SourceText Text, string Path)> Of(CSharpCompilation compilation, CSharpCommandLineArguments arguments, string directory)
    {
        var loader = new FolderLoader();
        var files = arguments.AnalyzerReferences.Select(reference => Path.GetFullPath(reference.FilePath, directory)).Where(File.Exists).ToArray();
        foreach (var file in files)
        {
            loader.AddDependencyLocation(file);
        }

        var generators = files
            .Where(file => !Path.GetFileName(file).StartsWith("Privacy.", StringComparison.Ordinal))
            .SelectMany(file => new AnalyzerFileReference(file, loader).GetGenerators(LanguageNames.CSharp))
            .ToArray();
        if (generators.Length == 0)
            return [];

        var additional = arguments.AdditionalFiles.Select(file => (AdditionalText)new FileText(file.Path)).ToArray();
        var configs = AnalyzerConfigSet.Create(
            arguments.AnalyzerConfigPaths.Where(File.Exists).Select(path => AnalyzerConfig.Parse(File.ReadAllText(path), path)).ToArray());
        var driver = CSharpGeneratorDriver.Create(generators, additional, arguments.ParseOptions, new ConfigSetOptions(configs));
        var result = driver.RunGenerators(compilation).GetRunResult();
        return [.. result.GeneratedTrees.Select(tree => (tree.GetText(), tree.FilePath))];
    }

    /// <summary>Finds what an analyzer needs among the files of the command line; Roslyn itself comes from here.</summary>
    private sealed class FolderLoader : IAnalyzerAssemblyLoader
    {
        private readonly Dictionary<string, string> _files = new(StringComparer.OrdinalIgnoreCase);
        private readonly AssemblyLoadContext _context = new("generators");

        public FolderLoader() => _context.Resolving += (context, name) =>
            name.Name is { } simple && _files.TryGetValue(simple, out var file) ? context.LoadFromAssemblyPath(file) : null;

        public void AddDependencyLocation(string fullPath) => _files[Path.GetFileNameWithoutExtension(fullPath)] = fullPath;

        public Assembly LoadFromPath(string fullPath) => _context.LoadFromAssemblyPath(fullPath);
    }
}
