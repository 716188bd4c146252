extern alias product;

using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis.Text;
using product::Privacy.Analyzers.Policy;
using product::Privacy.Analyzers.Policy.Deciding;
using product::Privacy.Analyzers.Policy.Model;
using product::Privacy.Analyzers.Policy.Reading;

namespace Privacy.Bench.Parts;

/// <summary>Reading a policy, and asking it: once a compilation the one, once a finding the other.</summary>
[MemoryDiagnoser]
public class PolicyParts
{
    private SourceText _text = SourceText.From("");
    private PrivacyPolicy _policy = PrivacyPolicy.Empty;

    [Params(20, 500)]
    public int Entries { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        var yaml = new StringBuilder("version: 1\npurposes:\n");
        for (var i = 0; i < Entries; i++)
            yaml.Append(CultureInfo.InvariantCulture, $"  purpose{i}: {{ legal_basis: contract }}\n");
        yaml.Append("recipients:\n");
        for (var i = 0; i < Entries; i++)
            yaml.Append(CultureInfo.InvariantCulture, $"  log{i}: {{ kind: log, sinks: [\"Shop.Logs.Log{i}.Write\"] }}\n");
        yaml.Append("allow:\n");
        for (var i = 0; i < Entries; i++)
            yaml.Append(CultureInfo.InvariantCulture, $"  - {{ data: [user.contact], to: [log{i}], purpose: purpose{i} }}\n");
        _text = SourceText.From(yaml.ToString());
        _policy = Read();
    }

    [Benchmark]
    public object ReadPolicy() => Read();

    [Benchmark]
    public bool DecideFlow() => Decide.Flow(
        _policy, new FlowQuery("user.contact.email", product::Privacy.Analyzers.Policy.Model.Form.Identified, ["purpose7"], null, "log7", RecipientKind.Log, [], null)).IsAllowed;

    private PrivacyPolicy Read() => PolicyFiles.Load([("policy.yaml", _text)], ImmutableHashSet<string>.Empty, CancellationToken.None).Policy;
}
