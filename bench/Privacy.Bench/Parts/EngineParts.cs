extern alias product;

using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Privacy.Bench.Inputs;
using product::Privacy.Analyzers.Catalog;
using product::Privacy.Analyzers.Flow;
using product::Privacy.Analyzers.Policy;
using product::Privacy.Analyzers.Policy.Model;

namespace Privacy.Bench.Parts;

/// <summary>
/// The engine over 5,000 generated lines of which every body has been bound before: transfer functions, summaries and findings, without the
/// compiler's own work. With the tables made from policy and packs apart.
/// </summary>
[MemoryDiagnoser]
public class EngineParts
{
    private const int Lines = 5_000;
    private Compilation? _compilation;
    private PrivacyModel? _model;

    [GlobalSetup]
    public void Prepare()
    {
        _compilation = GeneratedCode.Input(Lines, ImmutableDictionary<string, string>.Empty).Create();
        _model = Tables();
    }

    [Benchmark]
    public object AnalyzeWhatCanLeak() => FlowEngine.Analyze(_model!, full: false, CancellationToken.None); // made before

    [Benchmark]
    public object AnalyzeEverything() => FlowEngine.Analyze(_model!, full: true, CancellationToken.None);

    [Benchmark]
    public object MakeTables() => Tables();

    private PrivacyModel Tables() => PrivacyModel.Create(_compilation!, PrivacyPolicy.Empty, null, InferenceMode.Off, CancellationToken.None);
}
