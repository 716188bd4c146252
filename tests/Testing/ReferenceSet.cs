using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Privacy.Analyzers.TestKit;

/// <summary>
/// What test code compiles against: everything the test process itself runs on (the framework, ASP.NET Core, referenced packages).
/// No network, no reference packs.
/// </summary>
public static class ReferenceSet
{
    private static readonly ImmutableArray<string> s_machinery =
        ["xunit", "Microsoft.CodeAnalysis", "Microsoft.Testing", "NuGet", "Privacy.Analyzers", "Privacy.CodeFixes", "Privacy.Tool", "YamlDotNet", "System.Composition"];

    public static ImmutableArray<MetadataReference> All { get; } = References(file => !file.StartsWith("xunit", StringComparison.Ordinal));

    /// <summary>As <see cref="All"/>, without the compiler, the analyzers and the tests: what an application could reference.</summary>
    public static ImmutableArray<MetadataReference> Application { get; } =
        References(file => !file.EndsWith(".Tests.dll", StringComparison.Ordinal)
            && !s_machinery.Any(name => file.StartsWith(name, StringComparison.Ordinal)));

    /// <summary>The base library alone.</summary>
    public static ImmutableArray<MetadataReference> Framework { get; } =
        References(file => file.StartsWith("System.", StringComparison.Ordinal) && !s_machinery.Any(name => file.StartsWith(name, StringComparison.Ordinal)));

    private static ImmutableArray<MetadataReference> References(Func<string, bool> isWanted) =>
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => isWanted(Path.GetFileName(path)))
            .Order(StringComparer.Ordinal)
            .Select(path => MetadataReference.CreateFromFile(path))];
}
