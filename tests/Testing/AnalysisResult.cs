using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Privacy.Analyzers.TestKit;

/// <summary>What the compiler and the analyzers say, sorted by place: the order of reporting never shows.</summary>
/// <param name="Errors">Errors of the compiler and of the generators; the code under test has none.</param>
/// <param name="Diagnostics">All that the analyzers and generators report and that nothing suppresses, AD0001 included.</param>
public sealed record AnalysisResult(ImmutableArray<Diagnostic> Errors, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Everything a reader could see, for comparing two runs: id, severity, place, message, further places, properties.</summary>
    public string Transcript => string.Join("\n", Diagnostics.Select(Line));

    public static string Place(Diagnostic diagnostic) => Place(diagnostic.Location);

    private static string Place(Location location)
    {
        var span = location.GetLineSpan();
        return $"{span.Path}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1}-"
            + $"{span.EndLinePosition.Line + 1},{span.EndLinePosition.Character + 1})";
    }

    private static string Line(Diagnostic diagnostic) =>
        $"{Place(diagnostic)} {diagnostic.Severity} {diagnostic.Id}: {diagnostic.GetMessage()}"
        + string.Concat(diagnostic.AdditionalLocations.Select(location => " +" + Place(location)))
        + string.Concat(diagnostic.Properties.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $" {pair.Key}={pair.Value}"));
}
