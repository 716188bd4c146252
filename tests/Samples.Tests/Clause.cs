using System.Collections.Immutable;

namespace Privacy.Analyzers.Samples;

/// <summary>A clause of the notice, as samples/clauses.txt has it.</summary>
/// <param name="Outcome"><c>enforced</c>, or <c>carried</c> or <c>not enforceable</c> with the reason.</param>
internal sealed record Clause(string Id, string Text, string Outcome)
{
    public static ImmutableArray<Clause> All { get; } =
        [.. Repository.Read("samples/clauses.txt").Split('\n')
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split(" | "))
            .Select(parts => new Clause(parts[0], parts[1], parts[2]))];

    public bool IsEnforced => Outcome == "enforced";
}
