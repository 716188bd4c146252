namespace Privacy.CodeFixes.Tests;

public sealed class RequireGuardFixTests
{
    private const string Fix = "RequireGuardFix";

    [Theory]
    [InlineData("public void Run(Visit visit) => Metrics.Track(visit.Page);", "[RequiresGuard(\"analytics\")]\npublic void Run(Visit visit) => Metrics.Track(visit.Page);")]
    [InlineData("/// <summary>Counts.</summary>\n[Obsolete]\npublic void Run(Visit visit) => Metrics.Track(visit.Page);", "/// <summary>Counts.</summary>\n[RequiresGuard(\"analytics\")]\n[Obsolete]\npublic void Run(Visit visit) => Metrics.Track(visit.Page);")]
    [InlineData("#region Counting\npublic Program(Visit visit) => Metrics.Track(visit.Page);\n#endregion", "#region Counting\n[RequiresGuard(\"analytics\")]\npublic Program(Visit visit) => Metrics.Track(visit.Page);\n#endregion")]
    public Task Duty_GoesToTheCallers(string before, string after) => Test(before).GivesAsync(Consent.With(after));

    [Fact]
    public Task Awkward_WindowsLineEndsTabsAndDirectives_Stay()
    {
        return new FixTest(Fix, Code(""), Consent.Policy).GivesAsync(Code("[RequiresGuard(\"analytics\")]\n\t"));

        static string Code(string attribute) => Consent.With(
            "#if !DEBUG\n\t/// <summary>Counts.</summary>\n\t// not for long\n\t" + attribute + "public void Run(\n\t\tVisit visit) => Metrics.Track(visit.Page); // counted\n#endif").ReplaceLineEndings("\r\n");
    }

    [Fact]
    public Task Several_OfOneMethod_AreOneAttribute() => Test("public void Run(Visit visit)\n{\n    Metrics.Track(visit.Page);\n    Metrics.Track(visit.Page + \"x\");\n}")
        .GivesToAllAsync(Consent.With("[RequiresGuard(\"analytics\")]\npublic void Run(Visit visit)\n{\n    Metrics.Track(visit.Page);\n    Metrics.Track(visit.Page + \"x\");\n}"));

    [Theory]
    [InlineData("public Action<Visit> Run() => visit => Metrics.Track(visit.Page);")]
    [InlineData("public void Run(Visit visit)\n{\n    void Local() => Metrics.Track(visit.Page);\n    Local();\n}")]
    [InlineData("public static void Main(Visit visit) => Metrics.Track(visit.Page);")]
    public Task LambdaOrEntryPoint_NotOffered(string member) => Test(member).IsNotOfferedAsync();

    private static FixTest Test(string member) => new(Fix, Consent.With(member), Consent.Policy);
}
