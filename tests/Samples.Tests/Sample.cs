using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.TestKit;

namespace Privacy.Analyzers.Samples;

/// <summary>The two projects of samples/, as the compiler gets them, under the policy at the root.</summary>
internal static class Sample
{
    public const string Service = "samples/Om.Service";
    public const string Violations = "samples/Om.Service.Violations";

    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private const string WebUsings = """
        global using System.Net.Http.Json;
        global using Microsoft.AspNetCore.Builder;
        global using Microsoft.AspNetCore.Http;
        global using Microsoft.AspNetCore.Routing;
        global using Microsoft.Extensions.DependencyInjection;
        global using Microsoft.Extensions.Logging;
        """;

    /// <summary>The files of the violating project that carry marks: its code, then its policy.</summary>
    public static ImmutableArray<TextFile> Marked { get; } = [.. Repository.Sources(Violations), Repository.File(Violations + "/policy.yaml")];

    private static TextFile Policy { get; } = Repository.File("policy.yaml");

    /// <summary>Without the top-level statements of Program.cs, which only an executable can have: the build analyses them.</summary>
    public static AnalysisInput ServiceInput { get; } = Input(
        "Om.Service",
        [.. Repository.Sources(Service).Where(file => !file.Path.EndsWith("/Program.cs", StringComparison.Ordinal)),
            new TextFile("WebUsings.cs", WebUsings)],
        [Policy]);

    /// <summary>With the day that the project is judged by, so that consents of another edition show.</summary>
    public static AnalysisInput ViolationsInput { get; } = Input(
        "Om.Service.Violations", Repository.Sources(Violations), [Marked[^1], Policy]) with
    {
        References = [Analysis.Emit(ServiceInput)],
        Properties = ImmutableDictionary.CreateRange([KeyValuePair.Create("PrivacyPolicyFile", Marked[^1].Path), KeyValuePair.Create("PrivacyAsOf", "2026-11-23")]),
    };

    /// <summary>What a build shows: warnings and errors, in the order of the code.</summary>
    public static ImmutableArray<Diagnostic> Shown(AnalysisResult result) =>
        [.. result.Diagnostics.Where(found => found.Severity >= DiagnosticSeverity.Warning)];

    private static AnalysisInput Input(string name, ImmutableArray<TextFile> sources, ImmutableArray<TextFile> policies) => new()
    {
        AssemblyName = name,
        Sources = [.. sources, new TextFile("ImplicitUsings.cs", ImplicitUsings)],
        AdditionalFiles = policies,
    };
}
