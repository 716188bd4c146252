using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Privacy.House.Tests;

internal static class CodeFixes
{
    /// <summary>Ids of the rules that a code fix exists for.</summary>
    public static ImmutableHashSet<string> Fixed { get; } =
    [
        .. Assembly.Load("Privacy.CodeFixes").GetTypes()
            .Where(type => type is { IsAbstract: false } && type.IsSubclassOf(typeof(CodeFixProvider)))
            .SelectMany(type => ((CodeFixProvider)Activator.CreateInstance(type)!).FixableDiagnosticIds),
    ];
}
