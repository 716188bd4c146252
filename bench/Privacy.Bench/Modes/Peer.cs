using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Privacy.Bench.Inputs;

namespace Privacy.Bench.Modes;

/// <summary>Analyzers of others, from the folder of their package. <c>NAME=FOLDER</c>, with what their build files or .editorconfig say behind it.</summary>
internal static partial class Peer
{
    /// <param name="text">
    /// <c>NAME=FOLDER[;only=RULE-RULE][;config=FILE]</c>: all rules that are on by default, those of a range alone, or what an analyzer
    /// configuration file says.
    /// </param>
    /// <exception cref="FormatException">The text is none of these.</exception>
    public static BenchMode Parse(string text)
    {
        var match = Form().Match(text);
        if (!match.Success || !Directory.Exists(match.Groups["folder"].Value))
            throw new FormatException($"'{text}' is not NAME=FOLDER[;only=RULE-RULE][;config=FILE] with a folder that exists");

        var loader = new FolderLoader();
        var files = Directory.GetFiles(Path.GetFullPath(match.Groups["folder"].Value), "*.dll").Order(StringComparer.Ordinal).ToArray();
        foreach (var file in files)
            loader.AddDependencyLocation(file);
        return new BenchMode(
            match.Groups["name"].Value,
            () => [.. files.SelectMany(file => Create(file, loader))],
            Severities: match.Groups["config"] is { Success: true, Value: var config } ? new RuleSeverities(ParseConfig(config))
                : match.Groups["from"] is { Success: true, Value: var from } ? new RuleSeverities(from, match.Groups["to"].Value)
                : null);
    }

    private static IEnumerable<DiagnosticAnalyzer> Create(string file, FolderLoader loader) =>
        new AnalyzerFileReference(file, loader).GetAnalyzers(LanguageNames.CSharp);

    private static ImmutableDictionary<string, ReportDiagnostic> ParseConfig(string file) =>
        AnalyzerConfigSet.Create(new[] { AnalyzerConfig.Parse(File.ReadAllText(file), Path.GetFullPath(file)) }).GlobalConfigOptions.TreeOptions;

    [GeneratedRegex("^(?<name>[^=]+)=(?<folder>[^;]+)(;only=(?<from>[A-Z]+[0-9]+)-(?<to>[A-Z]+[0-9]+))?(;config=(?<config>[^;]+))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
