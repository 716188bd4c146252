extern alias product;

using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using product::Privacy.Analyzers.Rules;

namespace Privacy.Bench.Modes;

/// <summary>What runs beside the compiler.</summary>
/// <param name="Create">New analyzers each time, as state kept in one would be a bug that a benchmark must not hide.</param>
/// <param name="RunsGenerators">Our own generators run too.</param>
/// <param name="Severities">Which rules are on, where that is not the rules' own default.</param>
internal sealed record BenchMode(
    string Name, Func<ImmutableArray<DiagnosticAnalyzer>> Create, bool RunsGenerators = false, SyntaxTreeOptionsProvider? Severities = null)
{
    public static BenchMode Bare { get; } = new("bare", static () => []);

    public static BenchMode Empty { get; } = new("empty", static () => [new EmptyAnalyzer()]);

    public static BenchMode Floor { get; } = new("floor", static () => [new FloorAnalyzer()]);

    public static BenchMode Privacy { get; } = new("privacy", InstancesOf<DiagnosticAnalyzer>, RunsGenerators: true);

    public static ImmutableArray<BenchMode> All { get; } = [Bare, Empty, Floor, Privacy];

    /// <summary>This mode and the product together: what the product costs who already pays for this.</summary>
    public BenchMode WithPrivacy() => this with
    {
        Name = Name + "+privacy",
        Create = () => [.. Create(), .. Privacy.Create()],
        RunsGenerators = true,
    };

    public static ImmutableArray<T> InstancesOf<T>() =>
        [.. typeof(Descriptors).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && typeof(T).IsAssignableFrom(type))
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .Select(type => (T)Activator.CreateInstance(type, nonPublic: true)!)]; // a class has an instance

    public static ImmutableArray<ISourceGenerator> Generators() =>
        [.. InstancesOf<IIncrementalGenerator>().Select(generator => generator.AsSourceGenerator())];
}
