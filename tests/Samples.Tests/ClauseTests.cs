namespace Privacy.Analyzers.Samples;

public sealed class ClauseTests
{
    [Fact]
    public void ClausesThatAreNamed_AreClausesOfTheNotice()
    {
        var known = Clause.All.Select(clause => clause.Id).ToHashSet();
        var unknown = ClauseTable.Policy.Concat(ClauseTable.Proving).Concat(ClauseTable.Breaking).Concat(ClauseTable.Keeping)
            .Where(line => line.Clauses.Any(id => !known.Contains(id)))
            .Select(line => $"{line.Path}({line.Line})");
        Assert.Empty(unknown);
    }

    [Fact]
    public void EnforcedClause_HasACaseThatProvesIt()
    {
        var proved = ClauseTable.Proving.SelectMany(line => line.Clauses).ToHashSet();
        Assert.Empty(Clause.All.Where(clause => clause.IsEnforced && !proved.Contains(clause.Id)).Select(clause => clause.Id));
    }

    [Fact]
    public void EveryCase_NamesItsClause()
    {
        var cases = Repository.Read("policy.tests.yaml").Split("\n  - ").Length - 1;
        Assert.Equal(cases, ClauseTable.Proving.Length);
    }

    [Fact]
    public void EnforcedClause_HasALineThatKeepsIt()
    {
        var kept = ClauseTable.Keeping.SelectMany(line => line.Clauses).ToHashSet();
        Assert.Empty(Clause.All.Where(clause => clause.IsEnforced && !kept.Contains(clause.Id)).Select(clause => clause.Id));
    }

    [Fact]
    public void EnforcedClause_HasAnEntryOfThePolicy()
    {
        var carried = ClauseTable.Policy.SelectMany(line => line.Clauses).ToHashSet();
        Assert.Empty(Clause.All.Where(clause => clause.IsEnforced && !carried.Contains(clause.Id)).Select(clause => clause.Id));
    }

    [Fact]
    public void EnforcedClause_HasALineThatBreaksIt()
    {
        var broken = ClauseTable.Breaking.SelectMany(line => line.Clauses).ToHashSet();
        Assert.Empty(Clause.All.Where(clause => clause.IsEnforced && !broken.Contains(clause.Id)).Select(clause => clause.Id));
    }

    [Fact]
    public void ClauseThatIsBroken_IsEnforced()
    {
        var broken = ClauseTable.Breaking.SelectMany(line => line.Clauses).ToHashSet();
        Assert.Empty(Clause.All.Where(clause => !clause.IsEnforced && broken.Contains(clause.Id)).Select(clause => clause.Id));
    }

    [Fact]
    public void EveryMark_NamesItsClause()
    {
        var marks = Sample.Marked.Sum(file => file.Text.Split(" expect:").Length - 1);
        Assert.Equal(marks, ClauseTable.Breaking.Length);
    }

    [Fact]
    public void Page_IsUpToDate()
    {
        var page = ClauseTable.Render();
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1")
            File.WriteAllText(Path.Combine(Repository.Root, ClauseTable.Page), page);
        Assert.Equal(page, Repository.Read(ClauseTable.Page));
    }
}
