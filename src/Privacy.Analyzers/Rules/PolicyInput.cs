using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Privacy.Analyzers.Catalog.Packs;
using Privacy.Analyzers.Policy;
using Privacy.Analyzers.Policy.Inventory;
using Privacy.Analyzers.Policy.Reading;

namespace Privacy.Analyzers.Rules;

/// <summary>The policy of a compilation: which of its additional files it is, and what reading it gave.</summary>
/// <param name="Path">Where the policy is, as the compiler names it; <c>null</c> where the compilation has none.</param>
internal sealed record PolicyInput(string? Path, PolicyReadResult Result, BuildProperties Properties)
{
    private static readonly PolicyReadResult Nothing = new(PrivacyPolicy.Empty, []);

    /// <summary>Read inventories by their text, so that all analyzers of a compilation get the same.</summary>
    private static readonly ConditionalWeakTable<SourceText, FlowInventory> Inventories = new();

    /// <summary>Read policies by the text of one of their files, so that the compilations of an editing session, which share it, read it once.</summary>
    private static readonly ConditionalWeakTable<SourceText, Known> ByText = new();

    /// <summary>The flows that privacy.flows.lock approves; <c>null</c> where the compilation has no such file.</summary>
    public FlowInventory? Approved { get; init; }

    public static PolicyInput Of(AnalyzerOptions options, CancellationToken cancel) =>
        Of(options.AdditionalFiles, BuildProperties.Read(options.AnalyzerConfigOptionsProvider.GlobalOptions), cancel);

    public static PolicyInput Of(ImmutableArray<AdditionalText> additional, BuildProperties properties, CancellationToken cancel)
    {
        var own = Own(additional, properties.PolicyFile);
        if (own.IsEmpty)
            return new PolicyInput(null, Nothing, properties);
        var approved = properties.ListsFlows ? FlowInventory.Empty : Inventory(additional, cancel);

        // A parent may have any name, so every YAML file beside the project's own policy could be one.
        var files = ImmutableArray.CreateBuilder<(string Path, SourceText Text)>();
        foreach (var file in additional)
        {
            if ((IsYaml(file.Path) || own.Contains(file.Path)) && file.GetText(cancel) is { } text)
                files.Add((file.Path, text));
        }

        var result = ReadOnce(files.ToImmutable(), own, cancel);
        return new PolicyInput(result.Policy.Path, result, properties) { Approved = approved };
    }

    private static FlowInventory? Inventory(ImmutableArray<AdditionalText> additional, CancellationToken cancel)
    {
        foreach (var file in additional)
        {
            if (PolicyPaths.IsNamed(file.Path, FlowInventory.FileName) && file.GetText(cancel) is { } text)
                return Inventories.GetValue(text, static read => FlowInventory.Parse(read.ToString()));
        }

        return null;
    }

    private static PolicyReadResult ReadOnce(ImmutableArray<(string Path, SourceText Text)> files, ImmutableArray<string> own, CancellationToken cancel)
    {
        if (files.IsEmpty)
            return Nothing;

        var first = files[0].Text;
        if (ByText.TryGetValue(first, out var known) && known.Files.SequenceEqual(files) && known.Own.SequenceEqual(own))
            return known.Result;

        var result = PolicyFiles.Load(files, PackReader.Names, cancel, own);
        ByText.Remove(first);
        return ByText.GetValue(first, _ => new Known(files, own, result)) is { } winner && winner.Files.SequenceEqual(files) ? winner.Result : result;
    }

    /// <summary>The files that can be the project's own policy: the one that PrivacyPolicyFile names; else all that are called so.</summary>
    private static ImmutableArray<string> Own(ImmutableArray<AdditionalText> files, string? named)
    {
        if (named is null)
            return [.. files.Select(file => file.Path).Where(IsPolicyName)];

        // The compiler may name a file from another folder than the project does.
        var wanted = Normalised(named);
        var found = files.FirstOrDefault(file => Normalised(file.Path) == wanted)
            ?? files.FirstOrDefault(file => Normalised(file.Path).EndsWith("/" + wanted.TrimStart('/'), StringComparison.Ordinal));
        return found is null ? [] : [found.Path];
    }

    private static bool IsPolicyName(string path) => PolicyPaths.IsNamed(path, "policy.yaml") || PolicyPaths.IsNamed(path, "policy.yml");

    private static bool IsYaml(string path) =>
        path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);

    /// <summary>Forward slashes, without leading steps upwards.</summary>
    private static string Normalised(string path)
    {
        var text = PolicyPaths.Normal(path);
        while (text.StartsWith("../", StringComparison.Ordinal))
            text = text.Substring(3);
        return text;
    }

    private sealed record Known(ImmutableArray<(string Path, SourceText Text)> Files, ImmutableArray<string> Own, PolicyReadResult Result);
}
