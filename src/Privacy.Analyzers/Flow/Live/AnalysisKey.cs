using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Catalog;
using Privacy.Analyzers.Policy;
using Privacy.Analyzers.Policy.Inventory;
using Privacy.Analyzers.Policy.Model;

namespace Privacy.Analyzers.Flow.Live;

/// <summary>Everything that decides an analysis beside the source.</summary>
internal sealed class AnalysisKey
{
    private readonly PrivacyPolicy _policy;
    private readonly string? _asOf;
    private readonly InferenceMode _inference;
    private readonly FlowInventory? _approved;
    private readonly string? _assembly;
    private readonly CompilationOptions _options;
    private readonly ImmutableArray<MetadataReference> _references;

    private AnalysisKey(PrivacyModel model)
    {
        _policy = model.Policy;
        _asOf = model.AsOf;
        _inference = model.Inference;
        _approved = model.Approved;
        _assembly = model.Compilation.AssemblyName;
        _options = model.Compilation.Options;
        _references = [.. model.Compilation.References];
    }

    public static AnalysisKey Of(PrivacyModel model) => new(model);

    public bool Equals(AnalysisKey other) =>
        ReferenceEquals(_policy, other._policy)
        && _asOf == other._asOf
        && _inference == other._inference
        && ReferenceEquals(_approved, other._approved)
        && _assembly == other._assembly
        && _options.Equals(other._options)
        && _references.SequenceEqual(other._references);
}
