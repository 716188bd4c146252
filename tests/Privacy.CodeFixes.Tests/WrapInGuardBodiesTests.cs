namespace Privacy.CodeFixes.Tests;

/// <summary>The guard around what is no statement of its own: bodies of one expression, what a method hands on, and code that is in a member other than a method.</summary>
public sealed class WrapInGuardBodiesTests
{
    private const string Fix = "WrapInGuardFix";
    private const string Demand = "[Guard(\"analytics\")] private static void Demand() { if (DateTime.Now.Year < 2000) throw new InvalidOperationException(); }";
    private const string Asked = "[Guard(\"analytics\")] private static Task<bool> MayAsync() => Task.FromResult(false);";

    [Theory]
    [InlineData("public Task Run(Visit visit) => Metrics.TrackAsync(visit.Page);", """public Task Run(Visit visit) => _consent.Allows("analytics") ? Metrics.TrackAsync(visit.Page) : Task.CompletedTask;""")]
    [InlineData("public Task Run(Visit visit)\n    => Metrics.TrackAsync(visit.Page); // sent", "public Task Run(Visit visit)\n    => _consent.Allows(\"analytics\") ? Metrics.TrackAsync(visit.Page) : Task.CompletedTask; // sent")]
    [InlineData("public ValueTask Run(Visit visit) => new ValueTask(Metrics.TrackAsync(visit.Page));", """public ValueTask Run(Visit visit) => _consent.Allows("analytics") ? new ValueTask(Metrics.TrackAsync(visit.Page)) : ValueTask.CompletedTask;""")]
    [InlineData("public Task Run(Visit visit)\n{\n    return Metrics.TrackAsync(visit.Page);\n}", "public Task Run(Visit visit)\n{\n    return _consent.Allows(\"analytics\") ? Metrics.TrackAsync(visit.Page) : Task.CompletedTask;\n}")]
    [InlineData("public Func<Visit, Task> Run => visit => Metrics.TrackAsync(visit.Page);", """public Func<Visit, Task> Run => visit => _consent.Allows("analytics") ? Metrics.TrackAsync(visit.Page) : Task.CompletedTask;""")]
    [InlineData("public Func<Visit, Task> Run => async visit => await Metrics.TrackAsync(visit.Page);", """public Func<Visit, Task> Run => async visit => { if (_consent.Allows("analytics")) await Metrics.TrackAsync(visit.Page); };""")]
    [InlineData("public Task Run(Visit visit) => visit.Page == \"\" ? Task.CompletedTask : Metrics.TrackAsync(visit.Page);", """public Task Run(Visit visit) => _consent.Allows("analytics") ? (visit.Page == "" ? Task.CompletedTask : Metrics.TrackAsync(visit.Page)) : Task.CompletedTask;""")]
    public Task WorkHandedOn_IsReplacedByDoneWork(string before, string after) => Verify(before, after);

    [Theory]
    [InlineData("public Task Run(Visit visit) => Metrics.TrackAsync(visit.Page);", "public async Task Run(Visit visit)\n{\n    if (await MayAsync())\n    {\n        await Metrics.TrackAsync(visit.Page);\n    }\n}")]
    [InlineData("public Func<Visit, Task> Run => visit => Metrics.TrackAsync(visit.Page);", "public Func<Visit, Task> Run => async visit => { if (await MayAsync()) await Metrics.TrackAsync(visit.Page); };")]
    [InlineData("public Func<Visit, Task> Run => static (visit) => Metrics.TrackAsync(visit.Page);", "public Func<Visit, Task> Run => static async (visit) => { if (await MayAsync()) await Metrics.TrackAsync(visit.Page); };")]
    [InlineData("public Task Run(Visit visit)\n{\n    // counted\n    return Metrics.TrackAsync(\n        visit.Page); // sent\n}", "public async Task Run(Visit visit)\n{\n    // counted\n    if (await MayAsync())\n    {\n        await Metrics.TrackAsync(\n            visit.Page);\n    } // sent\n}")]
    [InlineData("public Func<Visit, Task> Run => visit => { return Metrics.TrackAsync(visit.Page); };", "public Func<Visit, Task> Run => async visit => { if (await MayAsync()) await Metrics.TrackAsync(visit.Page); };")]
    public Task GuardThatIsAwaited_MakesTheMemberAsync(string before, string after) =>
        new FixTest(Fix, Consent.With(before, Asked), Consent.Policy).GivesAsync(Consent.With(after, Asked));

    [Theory]
    [InlineData("public Visit Last { set => Metrics.Track(value.Page); }", "public Visit Last { set { if (_consent.Allows(\"analytics\")) Metrics.Track(value.Page); } }")]
    [InlineData("public Visit Last\n{\n    set => Metrics.Track(value.Page);\n}", "public Visit Last\n{\n    set\n    {\n        if (_consent.Allows(\"analytics\"))\n        {\n            Metrics.Track(value.Page);\n        }\n    }\n}")]
    [InlineData("public Visit Last\n{\n    init { Metrics.Track(value.Page); }\n}", "public Visit Last\n{\n    init { if (_consent.Allows(\"analytics\")) Metrics.Track(value.Page); }\n}")]
    [InlineData("private readonly Visit _visit = new();\npublic event Action Seen\n{\n    add => Metrics.Track(_visit.Page);\n    remove { }\n}", "private readonly Visit _visit = new();\npublic event Action Seen\n{\n    add\n    {\n        if (_consent.Allows(\"analytics\"))\n        {\n            Metrics.Track(_visit.Page);\n        }\n    }\n    remove { }\n}")]
    public Task Accessor_IsWrappedInItsBody(string before, string after) => Verify(before, after);

    [Theory]
    [InlineData("public void Run(Visit visit)\n{\n    Send(visit);\n    static void Send(Visit visit) => Metrics.Track(visit.Page);\n}", "public void Run(Visit visit)\n{\n    Send(visit);\n    static void Send(Visit visit)\n    {\n        Demand();\n        Metrics.Track(visit.Page);\n    }\n}")]
    [InlineData("public bool Run(Visit visit) => Metrics.Try(visit.Page);", "public bool Run(Visit visit)\n{\n    Demand();\n    return Metrics.Try(visit.Page);\n}")]
    [InlineData("public Func<Visit, bool> Run => visit => Metrics.Try(visit.Page);", "public Func<Visit, bool> Run => visit => { Demand(); return Metrics.Try(visit.Page); };")]
    [InlineData("private readonly Visit _visit = new();\npublic bool Sent\n{\n    get => Metrics.Try(_visit.Page);\n}", "private readonly Visit _visit = new();\npublic bool Sent\n{\n    get\n    {\n        Demand();\n        return Metrics.Try(_visit.Page);\n    }\n}")]
    [InlineData("public async Task<bool> Run(Visit visit) => Metrics.Try(visit.Page);", "public async Task<bool> Run(Visit visit)\n{\n    Demand();\n    return Metrics.Try(visit.Page);\n}")]
    [InlineData("public Task Run(Visit visit) => Metrics.TrackAsync(visit.Page);", "public Task Run(Visit visit)\n{\n    Demand();\n    return Metrics.TrackAsync(visit.Page);\n}")]
    public Task GuardThatThrows_IsDemandedBeforeTheValue(string before, string after) =>
        new FixTest(Fix, Consent.With(before, Demand), Consent.Policy).GivesAsync(Consent.With(after, Demand));

    [Theory]
    [InlineData("public void Run(Visit visit) // counted\n    // by hand\n    => Metrics.Track(visit.Page); // sent", "public void Run(Visit visit) // counted\n{\n    // by hand\n    if (_consent.Allows(\"analytics\"))\n    {\n        Metrics.Track(visit.Page);\n    }\n} // sent")]
    [InlineData("public void Run(Visit visit) => /* page */ Metrics.Track(\n    // which\n    visit.Page) /* sent */;", "public void Run(Visit visit)\n{\n    /* page */\n    if (_consent.Allows(\"analytics\"))\n    {\n        Metrics.Track(\n            // which\n            visit.Page) /* sent */;\n    }\n}")]
    [InlineData("public void Run(Visit visit) =>\n    Metrics.Track(\n        visit.Page);", "public void Run(Visit visit)\n{\n    if (_consent.Allows(\"analytics\"))\n    {\n        Metrics.Track(\n            visit.Page);\n    }\n}")]
    public async Task Awkward_CommentsOfAnArrow_Stay(string before, string after)
    {
        await Verify(before, after);
        await new FixTest(Fix, Consent.With(before).ReplaceLineEndings("\r\n"), Consent.Policy).GivesAsync(Consent.With(after).ReplaceLineEndings("\r\n"));
    }

    [Theory]
    [InlineData("public Task<bool> Run(Visit visit) => Task.FromResult(Metrics.Try(visit.Page));")]
    [InlineData("public Func<Visit, bool> Run => visit => Metrics.Try(visit.Page);")]
    [InlineData("public System.Linq.Expressions.Expression<Action<Visit>> Run => visit => Metrics.Track(visit.Page);")]
    [InlineData("public void Run(Visit visit) =>\n#if DEBUG\n    Console.WriteLine();\n#else\n    Metrics.Track(visit.Page);\n#endif")]
    [InlineData("public void Run(Visit visit)\n{\n    Send(visit);\n    static void Send(Visit visit) => Metrics.Track(visit.Page);\n}")]
    public Task ValueIsMissing_OrNoBlockCanStandThere_NotOffered(string member) => new FixTest(Fix, Consent.With(member), Consent.Policy).IsNotOfferedAsync();

    [Theory]
    [InlineData("public ValueTask Run(Visit visit) => new(Metrics.TrackAsync(visit.Page));")]
    [InlineData("public Task Run(in DateTime now, Visit visit) => Metrics.TrackAsync(visit.Page + now);")]
    [InlineData("public void Run(Visit visit) => Metrics.Track(visit.Page);")]
    [InlineData("public Task Run(Visit visit)\n{\n    if (visit.Page == \"\")\n        return Task.CompletedTask;\n    return Metrics.TrackAsync(visit.Page);\n}")]
    public Task GuardThatIsAwaited_WhereNothingCanBe_NotOffered(string member) => new FixTest(Fix, Consent.With(member, Asked), Consent.Policy).IsNotOfferedAsync();

    private static Task Verify(string before, string after) => new FixTest(Fix, Consent.With(before), Consent.Policy).GivesAsync(Consent.With(after));
}
