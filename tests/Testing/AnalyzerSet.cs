using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Privacy.Analyzers.TestKit;

/// <summary>All that the analyzer assembly brings, found as the compiler finds it. New instances each time: none may keep anything.</summary>
public static class AnalyzerSet
{
    private static readonly ImmutableArray<Type> s_types = [.. Assembly.Load("Privacy.Analyzers").GetTypes().Where(type => !type.IsAbstract)];

    public static ImmutableArray<DiagnosticAnalyzer> Analyzers() => Create<DiagnosticAnalyzer, DiagnosticAnalyzerAttribute>();

    public static ImmutableArray<ISourceGenerator> Generators() =>
        [.. Create<IIncrementalGenerator, GeneratorAttribute>().Select(generator => generator.AsSourceGenerator())];

    private static ImmutableArray<TPart> Create<TPart, TMark>()
        where TMark : Attribute =>
        [.. s_types
            .Where(type => typeof(TPart).IsAssignableFrom(type) && type.IsDefined(typeof(TMark)))
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .Select(type => (TPart)Activator.CreateInstance(type, nonPublic: true)!)];
}
