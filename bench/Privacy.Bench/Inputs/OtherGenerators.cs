using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Privacy.Bench.Inputs;

/// <summary>What the generators of a command line add. They run once, outside the measurement: they cost every mode the same.</summary>
internal static class OtherGenerators
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

        var additional = arguments.AdditionalFiles.Select(file => (AdditionalText)PolicyText.Read(file.Path)).ToArray();
        var configs = AnalyzerConfigSet.Create(
            arguments.AnalyzerConfigPaths.Where(File.Exists).Select(path => AnalyzerConfig.Parse(File.ReadAllText(path), path)).ToArray());
        var driver = CSharpGeneratorDriver.Create(generators, additional, arguments.ParseOptions, new ConfigSetOptions(configs));
        var result = driver.RunGenerators(compilation).GetRunResult();
        return [.. result.GeneratedTrees.Select(tree => (tree.GetText(), tree.FilePath))];
    }
}
