using System.Collections.Immutable;
using Privacy.Analyzers.Policy.Model;

namespace Privacy.Analyzers.Policy.Reading;

/// <summary>Defects as they are found; handed out in the order of the file, each once.</summary>
internal sealed class DefectList
{
    /// <summary>Nobody mends more at a time; keeps a hostile file from burying the build.</summary>
    public const int Max = 300;

    private readonly List<PolicyDefect> _defects = [];

    public bool IsFull => _defects.Count >= Max;

    public void Add(string rule, PolicyPosition position, string message, string? suggestion = null, PolicyPosition? above = null)
    {
        if (!IsFull)
            _defects.Add(new PolicyDefect(rule, position, OneLine(message), suggestion) { Above = above });
    }

    public void Add(IEnumerable<PolicyDefect> defects) => _defects.AddRange(defects);

    public ImmutableArray<PolicyDefect> Ordered() =>
        [.. _defects
            .Distinct()
            .OrderBy(static defect => defect.Position.Path, StringComparer.Ordinal)
            .ThenBy(static defect => defect.Position.Span.Start)
            .ThenBy(static defect => defect.RuleId, StringComparer.Ordinal)
            .ThenBy(static defect => defect.Message, StringComparer.Ordinal)];

    /// <summary>A message quotes the file, and a text of the file can have several lines; a diagnostic has one.</summary>
    private static string OneLine(string message) =>
        message.Any(char.IsControl) ? new string([.. message.Select(static c => char.IsControl(c) ? ' ' : c)]) : message;
}
