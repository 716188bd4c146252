extern alias product;

using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using product::Privacy.Analyzers.Rules;

namespace Privacy.Bench;

/// <summary>What runs beside the compiler.</summary>
/// <param name="Create">New analyzers each time, as state kept in one would be a bug that a benchmark must not hide.</param>
/// <param name="RunsGenerators">Our own generators run too.</param>
internal sealed record BenchMode(string Name, Func<ImmutableArray<DiagnosticAnalyzer>> Create, bool RunsGenerators = false)
{
    public static ImmutableArray<BenchMode> All { get; } =
    [
        new("bare", () => []),
        new("empty", () => [new EmptyAnalyzer()]),
        new("floor", () => [new FloorAnalyzer()]),
        new("privacy", () => InstancesOf<DiagnosticAnalyzer>(), RunsGenerators: true),
    ];

    public static ImmutableArray<T> InstancesOf<T>() =>
        [.. typeof(Descriptors).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && typeof(T).IsAssignableFrom(type))
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .Select(type => (T)Activator.CreateInstance(type, nonPublic: true)!)]; // a class has an instance

    public static ImmutableArray<ISourceGenerator> Generators() =>
        [.. InstancesOf<IIncrementalGenerator>().Select(generator => generator.AsSourceGenerator())];
}
