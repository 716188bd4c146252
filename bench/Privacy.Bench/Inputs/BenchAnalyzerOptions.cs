using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Privacy.Bench.Inputs;

/// <summary>The policy and build properties that the measured analyzers get.</summary>
internal sealed class BenchAnalyzerOptions : AnalyzerConfigOptionsProvider
{
    private const string Prefix = "build_property.";

    public BenchAnalyzerOptions(AdditionalText? policy, ImmutableDictionary<string, string> properties)
    {
        GlobalOptions = new Options(policy is null ? properties : properties.SetItem("PrivacyPolicyFile", policy.Path));
        AdditionalFiles = policy is null ? [] : [policy];
    }

    public ImmutableArray<AdditionalText> AdditionalFiles { get; }

    public override AnalyzerConfigOptions GlobalOptions { get; }

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

    private sealed class Options(ImmutableDictionary<string, string> properties) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = null;
            return key.StartsWith(Prefix, StringComparison.Ordinal) && properties.TryGetValue(key[Prefix.Length..], out value);
        }
    }
}
