using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Privacy.Bench.Inputs;
using Privacy.Bench.Modes;

namespace Privacy.Bench.Measuring;

/// <summary>
/// Compiles as csc does: analyzers hang on the events of the one compilation that is emitted. CompilationWithAnalyzers would bind once
/// more than csc, so the internal driver is called by reflection.
/// </summary>
internal static class CompilerDriver
{
    private static readonly Type DriverType = typeof(Compilation).Assembly.GetType("Microsoft.CodeAnalysis.Diagnostics.AnalyzerDriver", throwOnError: true)!;
    private static readonly Type ManagerType = typeof(Compilation).Assembly.GetType("Microsoft.CodeAnalysis.Diagnostics.AnalyzerManager", throwOnError: true)!;
    private static readonly Type FilterType = typeof(Compilation).Assembly.GetType("Microsoft.CodeAnalysis.Diagnostics.SeverityFilter", throwOnError: true)!;

    /// <summary>csc runs no analyzer for what its output does not show.</summary>
    private static readonly object s_unreported = Enum.Parse(FilterType, "Hidden, Info");

    private static readonly MethodInfo Attach = DriverType
        .GetMethods(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public)
        .Single(method => method.Name == "CreateAndAttachToCompilation" && method.GetParameters().Length == 10);
    private static readonly MethodInfo Diagnostics = DriverType.GetMethods(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public)
        .Single(method => method.Name == "GetDiagnosticsAsync");
    private static readonly MethodInfo CompleteTrees = typeof(Compilation).GetMethod("CompleteTrees", BindingFlags.Instance | BindingFlags.NonPublic)!;

    /// <returns>What the analyzers reported.</returns>
    public static ImmutableArray<Diagnostic> Run(CompilationInput input, BenchMode mode)
    {
        Compilation compilation = input.Create(mode.Severities ?? RuleSeverities.OfRules);
        if (mode.RunsGenerators && BenchMode.Generators() is { IsEmpty: false } generators)
        {
            CSharpGeneratorDriver
                .Create(generators, input.AnalyzerOptions.AdditionalFiles, input.ParseOptions, input.AnalyzerOptions.AnalyzerConfigOptionsProvider)
                .RunGeneratorsAndUpdateCompilation(compilation, out compilation, out _);
        }

        var analyzers = mode.Create();
        if (analyzers.IsEmpty)
        {
            Emit(compilation, input);
            return [];
        }

        var crashes = new List<Diagnostic>();
        object?[] arguments =
        [
            compilation, analyzers, input.AnalyzerOptions, Activator.CreateInstance(ManagerType, analyzers), (Action<Diagnostic>)crashes.Add,
            false, s_unreported, false, null, CancellationToken.None,
        ];
        var driver = Attach.Invoke(null, arguments)!; // creates
        compilation = (Compilation)arguments[8]!; // the out parameter
        Emit(compilation, input);
        CompleteTrees.Invoke(compilation, [null]);
        var reported = ((Task<ImmutableArray<Diagnostic>>)Diagnostics.Invoke(driver, [compilation, CancellationToken.None])!).GetAwaiter().GetResult();
        if (crashes.Count > 0)
            throw new InvalidOperationException($"an analyzer crashed: {crashes[0]}");

        return reported;
    }

    private static void Emit(Compilation compilation, CompilationInput input)
    {
        using var nowhere = new CountingStream();
        compilation.Emit(nowhere, options: input.EmitOptions);
    }
}
