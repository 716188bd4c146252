using System.Collections.Immutable;
using Privacy.Tool.Inventory;

namespace Privacy.Tool.Tests;

/// <summary>The compiler's log in Samples/, and what becomes of it.</summary>
internal static class Sample
{
    public static CompilerLog Log()
    {
        using var file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Samples", "compiler.sarif"));
        return new CompilerSarif("/repo").Read(file);
    }

    public static CheckResult Result(params string[] baseline) =>
        new("Shop.slnx", CheckResult.Order(Log().Findings, [.. baseline]), [], []);

    public static CheckResult Of(params Finding[] findings) => new("Shop.slnx", CheckResult.Order(findings, []), [], []);

    public static Finding Finding(string rule, Level level = Level.Error, int line = 1) =>
        new(rule, level, "Something is wrong", new Region("a.cs", line, 1, line, 2));

    public static ImmutableArray<string> Some(string text) => [text];
}
