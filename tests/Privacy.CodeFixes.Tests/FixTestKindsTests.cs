using Privacy.Analyzers.TestKit.Fixes;

namespace Privacy.CodeFixes.Tests;

/// <summary>
/// Each fix shows four things, told by the names of its tests: the plain edit, an <c>Awkward_</c> place (comments, lines, tabs, line ends, directives),
/// <c>Several</c> in one document, and where it is <c>NotOffered</c>.
/// </summary>
public sealed class FixTestKindsTests
{
    public static TheoryData<string> Fixes => [.. FixSet.All.Select(fix => fix.GetType().Name)];

    [Theory]
    [MemberData(nameof(Fixes))]
    public void EveryFix_HasATestOfEachKind(string fix)
    {
        var tests = typeof(FixTestKindsTests).Assembly.GetType($"{typeof(FixTestKindsTests).Namespace}.{fix}Tests");
        Assert.True(tests is not null, $"{fix}Tests is missing.");

        var kinds = tests.GetMethods().Where(method => method.IsDefined(typeof(FactAttribute), inherit: true)).Select(method => KindOf(method.Name));
        Assert.Equal(["Awkward_…", "Several…", "plain", "…_NotOffered"], kinds.Distinct().Order(StringComparer.Ordinal));
    }

    private static string KindOf(string name) => name switch
    {
        _ when name.EndsWith("_NotOffered", StringComparison.Ordinal) => "…_NotOffered",
        _ when name.StartsWith("Awkward_", StringComparison.Ordinal) => "Awkward_…",
        _ when name.StartsWith("Several", StringComparison.Ordinal) => "Several…",
        _ => "plain",
    };
}
