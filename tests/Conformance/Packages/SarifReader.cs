using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Privacy.Analyzers.TestKit;

namespace Privacy.Analyzers.Conformance.Packages;

/// <summary>The compiler's error log as the diagnostics it was made from, with paths as the corpus has them.</summary>
internal static class SarifReader
{
    public const string FileName = "found.sarif";

    /// <param name="folder">The project's folder: what its files' paths begin with.</param>
    public static AnalysisResult Read(string folder)
    {
        using var log = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, FileName)));
        var found = log.RootElement.GetProperty("runs").EnumerateArray()
            .SelectMany(run => run.GetProperty("results").EnumerateArray())
            .Where(result => !result.TryGetProperty("suppressions", out _))
            .Select(result => Diagnostic(result, folder))
            .ToImmutableArray();
        return new(
            [.. found.Where(each => each.Id.StartsWith("CS", StringComparison.Ordinal) && each.Severity == DiagnosticSeverity.Error)],
            [.. found.Where(each => each.Id.StartsWith("PRIV", StringComparison.Ordinal) || each.Id.StartsWith("AD", StringComparison.Ordinal))]);
    }

    private static Diagnostic Diagnostic(JsonElement result, string folder)
    {
        var severity = result.GetProperty("level").GetString() switch
        {
            "error" => DiagnosticSeverity.Error,
            "warning" => DiagnosticSeverity.Warning,
            _ => DiagnosticSeverity.Info,
        };
        return Microsoft.CodeAnalysis.Diagnostic.Create(
            result.GetProperty("ruleId").GetString()!,
            "log",
            result.GetProperty("message").GetProperty("text").GetString(),
            severity,
            severity,
            isEnabledByDefault: true,
            warningLevel: severity == DiagnosticSeverity.Error ? 0 : 1,
            location: Place(result, folder));
    }

    private static Location Place(JsonElement result, string folder)
    {
        if (!result.TryGetProperty("locations", out var locations) || locations.GetArrayLength() == 0)
        {
            return Location.None;
        }

        var place = locations[0].GetProperty("physicalLocation");
        var path = new Uri(place.GetProperty("artifactLocation").GetProperty("uri").GetString()!, UriKind.RelativeOrAbsolute);
        var line = place.GetProperty("region").GetProperty("startLine").GetInt32() - 1;
        var column = place.GetProperty("region").GetProperty("startColumn").GetInt32() - 1;
        var start = new LinePosition(line, column);
        return Location.Create(Relative(path, folder), default, new LinePositionSpan(start, start));
    }

    private static string Relative(Uri path, string folder)
    {
        var full = path.IsAbsoluteUri ? path.LocalPath : Path.Combine(folder, path.OriginalString);
        return full.EndsWith(".yaml", StringComparison.Ordinal) ? Path.GetFileName(full) : Path.GetRelativePath(folder, full).Replace('\\', '/');
    }
}
