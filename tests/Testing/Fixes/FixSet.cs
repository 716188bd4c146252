using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Privacy.Analyzers.TestKit.Fixes;

/// <summary>All code fixes of the product, found as an editor finds them.</summary>
public static class FixSet
{
    public static ImmutableArray<CodeFixProvider> All { get; } =
    [
        .. Assembly.Load("Privacy.CodeFixes").GetTypes()
            .Where(type => !type.IsAbstract && type.IsDefined(typeof(ExportCodeFixProviderAttribute)))
            .OrderBy(type => type.Name, StringComparer.Ordinal)
            .Select(type => (CodeFixProvider)Activator.CreateInstance(type)!), // not a nullable type
    ];

    public static CodeFixProvider Of(string name) => All.Single(fix => fix.GetType().Name == name);
}
