using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Privacy.Bench.Modes;

/// <summary>Which rules run, for all files alike: what a configuration file says, or one range of rules and nothing else.</summary>
internal sealed class RuleSeverities : SyntaxTreeOptionsProvider
{
    /// <summary>Each rule as it says itself. The compiler always has such an object, and analyzers fail without one.</summary>
    public static RuleSeverities OfRules { get; } = new(ImmutableDictionary<string, ReportDiagnostic>.Empty);

    private readonly ImmutableDictionary<string, ReportDiagnostic> _said = ImmutableDictionary<string, ReportDiagnostic>.Empty;
    private readonly string? _from;
    private readonly string? _to;

    public RuleSeverities(ImmutableDictionary<string, ReportDiagnostic> said) => _said = said;

    /// <summary>Ids of one length, so that their order is that of their numbers.</summary>
    public RuleSeverities(string from, string to) => (_from, _to) = (from, to);

    public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

    public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity)
    {
        severity = ReportDiagnostic.Default;
        return false;
    }

    public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity)
    {
        if (_from is null)
            return _said.TryGetValue(diagnosticId, out severity);

        var isIn = diagnosticId.Length == _from.Length && string.CompareOrdinal(_from, diagnosticId) <= 0 && string.CompareOrdinal(diagnosticId, _to) <= 0;
        severity = isIn ? ReportDiagnostic.Warn : ReportDiagnostic.Suppress;
        return true;
    }
}
