using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Privacy.Analyzers.Rules;

namespace Privacy.Testing;

/// <summary>The analyzers and generators beside this library, and the assemblies that the test process runs on.</summary>
internal static class ShippedParts
{
    private static readonly Type[] Types = [.. typeof(PrivacyAnalyzer).Assembly.GetTypes().Where(type => !type.IsAbstract)];

    /// <summary>What an application never references: the compiler, the analyzers, test frameworks.</summary>
    private static readonly string[] Machinery =
        ["Microsoft.CodeAnalysis", "Microsoft.Testing.", "Microsoft.VisualStudio.TestPlatform", "Microsoft.TestPlatform", "Privacy.Analyzers", "Privacy.Testing", "testhost", "xunit.", "nunit."];

    /// <summary>A program compiles against what its test runs on: the framework, the application under test, its packages.</summary>
    public static ImmutableArray<MetadataReference> References { get; } =
    [
        .. ((AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") as string) ?? "")
            .Split([Path.PathSeparator], StringSplitOptions.RemoveEmptyEntries)
            .Where(path => !Machinery.Any(name => Path.GetFileName(path).StartsWith(name, StringComparison.OrdinalIgnoreCase)))
            .OrderBy(path => path, StringComparer.Ordinal)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>New ones each time: none keeps anything.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> Analyzers() => Create<DiagnosticAnalyzer, DiagnosticAnalyzerAttribute>();

    public static ImmutableArray<ISourceGenerator> Generators() =>
        [.. Create<IIncrementalGenerator, GeneratorAttribute>().Select(generator => generator.AsSourceGenerator())];

    private static ImmutableArray<TPart> Create<TPart, TMark>()
        where TMark : Attribute =>
        [.. Types
            .Where(type => typeof(TPart).IsAssignableFrom(type) && type.IsDefined(typeof(TMark)))
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .Select(type => (TPart)Activator.CreateInstance(type, nonPublic: true))];
}
