using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Catalog.Contents;
using Privacy.Analyzers.Catalog.Hosts;
using Privacy.Analyzers.Catalog.Patterns;
using Privacy.Analyzers.Policy;
using Privacy.Analyzers.Policy.Inventory;
using Privacy.Analyzers.Policy.Model;

namespace Privacy.Analyzers.Catalog;

/// <summary>Policy and all tables of one compilation: the only thing Flow and Rules get.</summary>
internal sealed class PrivacyModel
{
    public required Compilation Compilation { get; init; }

    public required PrivacyPolicy Policy { get; init; }

    public required SourceTable Sources { get; init; }

    public required SinkTable Sinks { get; init; }

    public required HostTable Hosts { get; init; }

    public required GuardTable Guards { get; init; }

    public required TransformTable Transforms { get; init; }

    public required TypeContents Contents { get; init; }

    /// <summary>The day to judge expiry by as <c>yyyy-MM-dd</c> (PrivacyAsOf), or <c>null</c>.</summary>
    public required string? AsOf { get; init; }

    public required InferenceMode Inference { get; init; }

    /// <summary>The flows that somebody approved; <c>null</c> where nobody keeps such a list.</summary>
    public required FlowInventory? Approved { get; init; }

    public static PrivacyModel Create(Compilation compilation, PrivacyPolicy policy, string? asOf, InferenceMode inference, CancellationToken cancel, FlowInventory? approved = null)
    {
        cancel.ThrowIfCancellationRequested();
        var symbols = new KnownSymbols(compilation);
        var named = InheritedPatterns.Widen(policy, compilation, cancel);
        var sources = new SourceTable(compilation, named, inference == InferenceMode.Report);
        return new PrivacyModel
        {
            Compilation = compilation,
            Policy = policy,
            Sources = sources,
            Sinks = new SinkTable(compilation, named, symbols, inference == InferenceMode.Report),
            Hosts = new HostTable(named),
            Guards = new GuardTable(named, symbols),
            Transforms = new TransformTable(named),
            Contents = new TypeContents(sources, symbols),
            AsOf = asOf,
            Inference = inference,
            Approved = approved,
        };
    }
}
