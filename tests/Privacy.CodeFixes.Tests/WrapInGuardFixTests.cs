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
    public Task LinesCommentsAndTexts_KeepTheirPlace() => Verify(
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
    [InlineData("public static void Run(Visit visit) => Metrics.Track(visit.Page);")]
    [InlineData("public void Run(Visit visit)\n{\n    if (!_consent.Allows(\"analytics\"))\n    {\n        Metrics.Track(visit.Page);\n    }\n}")]
    public Task ResultUsed_OrNobodyToAsk_OrAlreadyRefused_NotOffered(string member) =>
        new FixTest(Fix, Consent.With(member), Consent.Policy).IsNotOfferedAsync();

    private static Task Verify(string before, string after) =>
        new FixTest(Fix, Consent.With(before), Consent.Policy).GivesAsync(Consent.With(after));
}
