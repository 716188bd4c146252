namespace Privacy.CodeFixes.Tests;

public sealed class WrapInGuardFixTests
{
    private const string Fix = "WrapInGuardFix";

    [Fact]
    public Task Statement_IsPutUnderTheGuard() => Verify(
        """
        public void Run(Visit visit)
        {
            Metrics.Track(visit.Page);
        }
        """,
        """
        public void Run(Visit visit)
        {
            if (_consent.Allows("analytics"))
            {
                Metrics.Track(visit.Page);
            }
        }
        """);

    [Fact]
    public Task ArrowBody_BecomesABlock() => Verify(
        "public void Run(Visit visit) => Metrics.Track(visit.Page);",
        """
        public void Run(Visit visit)
        {
            if (_consent.Allows("analytics"))
            {
                Metrics.Track(visit.Page);
            }
        }
        """);

    [Fact]
    public Task AwaitedCall_IsWrappedWhole() => Verify(
        "public async Task Run(Visit visit) => await Metrics.TrackAsync(visit.Page);",
        """
        public async Task Run(Visit visit)
        {
            if (_consent.Allows("analytics"))
            {
                await Metrics.TrackAsync(visit.Page);
            }
        }
        """);

    [Fact]
    public Task Awkward_LinesCommentsAndTexts_KeepTheirPlace() => Verify(
        """"
        public void Run(Visit visit)
        {
            // Counted.
            Metrics.Track(
                // the page
                visit.Page + @"
        kept
        "); // sent

        }
        """",
        """"
        public void Run(Visit visit)
        {
            // Counted.
            if (_consent.Allows("analytics"))
            {
                Metrics.Track(
                    // the page
                    visit.Page + @"
        kept
        ");
            } // sent

        }
        """");

    [Fact]
    public Task BranchWithoutBraces_GetsThem() => Verify(
        """
        public void Run(Visit visit)
        {
            if (visit.Page != "")
                Metrics.Track(visit.Page);
            else
                Console.WriteLine();
        }
        """,
        """
        public void Run(Visit visit)
        {
            if (visit.Page != "")
            {
                if (_consent.Allows("analytics"))
                {
                    Metrics.Track(visit.Page);
                }
            }
            else
                Console.WriteLine();
        }
        """);

    [Theory]
    [InlineData("\tMetrics.Track(\n\t\tvisit.Page); // sent\n#if DEBUG\n\tConsole.WriteLine();\n#endif", "\tif (_consent.Allows(\"analytics\"))\n\t{\n\t\tMetrics.Track(\n\t\t\tvisit.Page);\n\t} // sent\n#if DEBUG\n\tConsole.WriteLine();\n#endif")]
    [InlineData("\tMetrics.Track($\"\"\"\n\t\ta\n\n\t\t{visit.Page}\n\t\t\"\"\");", "\tif (_consent.Allows(\"analytics\"))\n\t{\n\t\tMetrics.Track($\"\"\"\n\t\t\ta\n\n\t\t\t{visit.Page}\n\t\t\t\"\"\");\n\t}")]
    public async Task Awkward_TabsDirectivesAndRawTexts_Stay(string before, string after)
    {
        await new FixTest(Fix, Code(before), Consent.Policy).GivesAsync(Code(after));
        await new FixTest(Fix, Code(before).ReplaceLineEndings("\r\n"), Consent.Policy).GivesAsync(Code(after).ReplaceLineEndings("\r\n"));

        static string Code(string body) => Consent.With("MEMBER").Replace("    MEMBER", "\tpublic void Run(Visit visit)\n\t{\n\t" + body.Replace("\n\t", "\n\t\t", StringComparison.Ordinal) + "\n\t}", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("case \"a\": Metrics.Track(visit.Page); break;", "case \"a\": if (_consent.Allows(\"analytics\")) Metrics.Track(visit.Page); break;")]
    [InlineData("case \"a\":\n            Metrics.Track(visit.Page);\n            break;", "case \"a\":\n            if (_consent.Allows(\"analytics\"))\n            {\n                Metrics.Track(visit.Page);\n            }\n            break;")]
    public Task Section_IsWrappedInPlace(string before, string after)
    {
        const string member = "public void Run(Visit visit)\n{\n    switch (Environment.MachineName)\n    {\n        SECTION\n    }\n}";
        return Verify(member.Replace("SECTION", before.Replace("\n    ", "\n", StringComparison.Ordinal), StringComparison.Ordinal), member.Replace("SECTION", after.Replace("\n    ", "\n", StringComparison.Ordinal), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("if (visit.Page != \"\")\n        Metrics.Track(visit.Page);\n    else\n        Console.WriteLine();", "if (visit.Page != \"\")\n    {\n        Demand();\n        Metrics.Track(visit.Page);\n    }\n    else\n        Console.WriteLine();")]
    [InlineData("do\n        Metrics.Track(visit.Page);\n    while (visit.Page == \"\");", "do\n    {\n        Demand();\n        Metrics.Track(visit.Page);\n    }\n    while (visit.Page == \"\");")]
    [InlineData("foreach (var each in visit.Page) Metrics.Track(visit.Page + each);", "foreach (var each in visit.Page) { Demand(); Metrics.Track(visit.Page + each); }")]
    public Task GuardThatThrows_StaysWithTheStatementItIsFor(string before, string after)
    {
        const string fields = "[Guard(\"analytics\")] private void Demand() { if (DateTime.Now.Year < 2000) throw new InvalidOperationException(); }";
        return new FixTest(Fix, Consent.With("public void Run(Visit visit)\n{\n    " + before + "\n}", fields), Consent.Policy)
            .GivesAsync(Consent.With("public void Run(Visit visit)\n{\n    " + after + "\n}", fields));
    }

    [Fact]
    public Task GuardOfAPerson_IsAskedAboutTheOneWhoseDataItIs()
    {
        const string fields = "[Guard(\"analytics\")] private bool May(Visit who) => who.Page == \"\";";
        return new FixTest(Fix, Consent.With("public void Run(Visit first, Visit second)\n{\n    Metrics.Track(second.Page);\n}", fields), Consent.Policy)
            .GivesAsync(Consent.With("public void Run(Visit first, Visit second)\n{\n    if (May(second))\n    {\n        Metrics.Track(second.Page);\n    }\n}", fields));
    }

    [Fact]
    public Task Lambda_GetsABlock() => Verify(
        "public Action<Visit> Run => visit => Metrics.Track(visit.Page);",
        "public Action<Visit> Run => visit => { if (_consent.Allows(\"analytics\")) Metrics.Track(visit.Page); };");

    [Fact]
    public Task GuardThatThrows_IsDemandedBefore()
    {
        const string fields = "[Guard(\"analytics\")] private void Demand() { if (DateTime.Now.Year < 2000) throw new InvalidOperationException(); }";
        return new FixTest(Fix, Consent.With("public bool Run(Visit visit)\n{\n    return Metrics.Try(visit.Page);\n}", fields), Consent.Policy)
            .GivesAsync(Consent.With("public bool Run(Visit visit)\n{\n    Demand();\n    return Metrics.Try(visit.Page);\n}", fields));
    }

    [Fact]
    public Task Several_AreWrappedAtOnce() => new FixTest(Fix, Consent.With(
        """
        public void Run(Visit visit)
        {
            Metrics.Track(visit.Page);
            Metrics.Track("x" + visit.Page);
        }
        """), Consent.Policy).GivesToAllAsync(Consent.With(
        """
        public void Run(Visit visit)
        {
            if (_consent.Allows("analytics"))
            {
                Metrics.Track(visit.Page);
            }
            if (_consent.Allows("analytics"))
            {
                Metrics.Track("x" + visit.Page);
            }
        }
        """));

    [Theory]
    [InlineData("public bool Run(Visit visit) => Metrics.Try(visit.Page);")]
    [InlineData("public void Run(Visit visit)\n{\n    var sent = Metrics.Try(visit.Page);\n}")]
    [InlineData("public bool Run(Visit visit)\n{\n    bool sent;\n    sent = Metrics.Try(visit.Page);\n    return sent;\n}")]
    [InlineData("public static void Run(Visit visit) => Metrics.Track(visit.Page);")]
    [InlineData("public void Run(Visit visit)\n{\n    if (!_consent.Allows(\"analytics\"))\n    {\n        Metrics.Track(visit.Page);\n    }\n}")]
    public Task ResultUsed_OrNobodyToAsk_OrAlreadyRefused_NotOffered(string member) =>
        new FixTest(Fix, Consent.With(member), Consent.Policy).IsNotOfferedAsync();

    private static Task Verify(string before, string after) =>
        new FixTest(Fix, Consent.With(before), Consent.Policy).GivesAsync(Consent.With(after));
}
