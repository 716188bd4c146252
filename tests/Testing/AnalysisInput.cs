using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Privacy.Analyzers.TestKit;

/// <summary>One file of a compilation or beside it.</summary>
public sealed record TextFile(string Path, string Text);

/// <summary>One project, in memory.</summary>
public sealed record AnalysisInput
{
    public required ImmutableArray<TextFile> Sources { get; init; }

    /// <summary>Given to the analyzers as AdditionalFiles: policy.yaml first where there is one.</summary>
    public ImmutableArray<TextFile> AdditionalFiles { get; init; } = [];

    /// <summary>MSBuild properties the analyzers see, without the prefix: <c>PrivacyInference</c>.</summary>
    public ImmutableDictionary<string, string> Properties { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Severities as an .editorconfig sets them, by rule.</summary>
    public ImmutableDictionary<string, ReportDiagnostic> Severities { get; init; } = ImmutableDictionary<string, ReportDiagnostic>.Empty;

    public string AssemblyName { get; init; } = "Cases";

    /// <summary>Assemblies made before, see <see cref="Analysis.EmitAsync"/>.</summary>
    public ImmutableArray<MetadataReference> References { get; init; } = [];

    public bool IsConcurrent { get; init; } = true;

    /// <summary>False where policy.yaml itself is under test: the generators then only cost time.</summary>
    public bool RunsGenerators { get; init; } = true;
}
