using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Privacy.Analyzers.Policy;
using Privacy.Analyzers.Policy.Reading;

namespace Privacy.Analyzers.Rules;

/// <summary>The policy of a compilation: which of its additional files it is, and what reading it gave.</summary>
/// <param name="File"><c>null</c> where the compilation has none.</param>
internal sealed record PolicyInput(AdditionalText? File, PolicyReadResult Result, BuildProperties Properties)
{
    private static readonly PolicyReadResult Nothing = new(PrivacyPolicy.Empty, []);

    /// <summary>Read policies by text, so that the compilations of an editing session, which share it, read it once.</summary>
    private static readonly ConditionalWeakTable<SourceText, PolicyReadResult> ByText = new();

    public static PolicyInput Of(AnalyzerOptions options, CancellationToken cancel)
    {
        var properties = BuildProperties.Read(options.AnalyzerConfigOptionsProvider.GlobalOptions);
        var file = Find(options.AdditionalFiles, properties.PolicyFile);
        return file?.GetText(cancel) is { } text
            ? new PolicyInput(file, ReadOnce(text, file.Path, cancel), properties)
            : new PolicyInput(null, Nothing, properties);
    }

    private static PolicyReadResult ReadOnce(SourceText text, string path, CancellationToken cancel)
    {
        if (ByText.TryGetValue(text, out var known) && known.Policy.Path == path)
            return known;

        var result = PolicyReader.Read(text, path, ImmutableHashSet<string>.Empty, cancel);
        return ByText.GetValue(text, _ => result) is { } first && first.Policy.Path == path ? first : result;
    }

    /// <summary>The file that PrivacyPolicyFile names; else the first <c>policy.yaml</c>: the build puts the nearest before those it extends.</summary>
    private static AdditionalText? Find(ImmutableArray<AdditionalText> files, string? named)
    {
        if (named is null)
            return files.FirstOrDefault(file => IsPolicyName(Normalised(file.Path)));

        // The compiler may name a file from another folder than the project does.
        var wanted = Normalised(named);
        return files.FirstOrDefault(file => Normalised(file.Path) == wanted)
            ?? files.FirstOrDefault(file => Normalised(file.Path).EndsWith("/" + wanted.TrimStart('/'), StringComparison.Ordinal));
    }

    private static bool IsPolicyName(string path)
    {
        var name = path.Substring(path.LastIndexOf('/') + 1);
        return name.Equals("policy.yaml", StringComparison.OrdinalIgnoreCase) || name.Equals("policy.yml", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Forward slashes, without leading steps upwards.</summary>
    private static string Normalised(string path)
    {
        var text = path.Replace('\\', '/');
        while (text.StartsWith("./", StringComparison.Ordinal) || text.StartsWith("../", StringComparison.Ordinal))
            text = text.Substring(text.IndexOf('/') + 1);
        return text;
    }
}
