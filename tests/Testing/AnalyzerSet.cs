using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Privacy.Analyzers.TestKit;

/// <summary>All that the analyzer assembly brings, found as the compiler finds it. New instances each time: none may keep anything.</summary>
public static class AnalyzerSet
{
    private static readonly ImmutableArray<Type> s_types = Types(Assembly.Load("Privacy.Analyzers"));

    private static readonly ImmutableArray<Type> s_frameworkTypes =
        [.. FrameworkFiles().SelectMany(path => Types(Assembly.LoadFrom(path)))];

    public static ImmutableArray<DiagnosticAnalyzer> Analyzers() => Create<DiagnosticAnalyzer, DiagnosticAnalyzerAttribute>(s_types);

    /// <param name="framework">With the framework's own, first: [LoggerMessage] methods, JSON contexts, regular expressions.</param>
    public static ImmutableArray<ISourceGenerator> Generators(bool framework) =>
        [.. (framework ? Create<IIncrementalGenerator, GeneratorAttribute>(s_frameworkTypes) : [])
            .Concat(Create<IIncrementalGenerator, GeneratorAttribute>(s_types))
            .Select(generator => generator.AsSourceGenerator())];

    /// <summary>The assemblies that hold the generators, for a workspace.</summary>
    public static IEnumerable<string> GeneratorFiles(bool framework) =>
        (framework ? FrameworkFiles() : []).Append(Assembly.Load("Privacy.Analyzers").Location);

    private static IEnumerable<string> FrameworkFiles() =>
        Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "generators"), "*.dll").Order(StringComparer.Ordinal);

    private static ImmutableArray<TPart> Create<TPart, TMark>(ImmutableArray<Type> types)
        where TMark : Attribute =>
        [.. types
            .Where(type => typeof(TPart).IsAssignableFrom(type) && type.IsDefined(typeof(TMark)))
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .Select(type => (TPart)Activator.CreateInstance(type, nonPublic: true)!)];

    private static ImmutableArray<Type> Types(Assembly assembly) => [.. assembly.GetTypes().Where(type => !type.IsAbstract)];
}
