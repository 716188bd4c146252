using Privacy.Analyzers.TestKit.Canary;

namespace Privacy.Analyzers.TestKit.Reference;

/// <summary>The comparison on generated methods.</summary>
public static class BodyComparison
{
    public static AnalysisInput Input(int seed, int methods) => Input($"Bodies{seed}.cs", BodyGenerator.Write(seed, methods));

    public static AnalysisInput Input(string name, string text) => new()
    {
        Sources = [new TextFile(name, text)],
        AdditionalFiles = [new TextFile("policy.yaml", CanaryRuntime.Policy)],
        References = [CanaryRuntime.Reference],
        RunsGenerators = false,
    };

    public static ReferenceCount Of(int seed, int methods, CancellationToken cancel = default) => ReferenceComparison.Of(Input(seed, methods), paths: null, cancel);
}
