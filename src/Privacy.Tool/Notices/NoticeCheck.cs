using System.Collections.Immutable;

namespace Privacy.Tool.Notices;

/// <summary>A published notice held against the policy, by the numbers of its clauses, both ways.</summary>
/// <param name="Carried">Clauses that entries carry, each with them.</param>
/// <param name="Omitted">Clauses that the policy leaves out on purpose, each with its reason.</param>
/// <param name="Missing">Clauses that the policy does not name.</param>
/// <param name="Unknown">Clauses that the policy names and the notice does not have.</param>
internal sealed record NoticeCheck(
    string NoticePath,
    string PolicyPath,
    ImmutableArray<(NoticeClause Clause, ImmutableArray<CarriedClause> By)> Carried,
    ImmutableArray<(NoticeClause Clause, string Reason)> Omitted,
    ImmutableArray<NoticeClause> Missing,
    ImmutableArray<CarriedClause> Unknown)
{
    public int ExitCode => Missing.IsEmpty && Unknown.IsEmpty ? Tool.ExitCode.Nothing : Tool.ExitCode.Violations;

    public static NoticeCheck Of(string noticePath, string notice, string policyPath, ImmutableArray<CarriedClause> policy)
    {
        var clauses = PublishedNotice.Clauses(notice);
        var carried = ImmutableArray.CreateBuilder<(NoticeClause, ImmutableArray<CarriedClause>)>();
        var omitted = ImmutableArray.CreateBuilder<(NoticeClause, string)>();
        var missing = ImmutableArray.CreateBuilder<NoticeClause>();

        // What a heading over other clauses says, they say.
        foreach (var clause in clauses.Where(clause => !clause.HasClauses))
        {
            var by = policy.Where(entry => Covers(entry.Number, clause.Number)).ToImmutableArray();
            if (by.Any(entry => entry.Reason is null))
                carried.Add((clause, [.. by.Where(entry => entry.Reason is null)]));
            else if (by.FirstOrDefault() is { Reason: { } reason })
                omitted.Add((clause, reason));
            else
                missing.Add(clause);
        }

        var known = clauses.Select(clause => clause.Number).ToHashSet(StringComparer.Ordinal);
        return new NoticeCheck(
            noticePath,
            policyPath,
            carried.ToImmutable(),
            omitted.ToImmutable(),
            missing.ToImmutable(),
            [.. policy.Where(entry => !known.Contains(entry.Number))]);
    }

    /// <summary>An entry with clause 4 speaks of all of it: 4.1 too.</summary>
    private static bool Covers(string named, string clause) => clause == named || clause.StartsWith(named + ".", StringComparison.Ordinal);
}
