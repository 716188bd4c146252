namespace Privacy.CodeFixes.Tests;

/// <summary>Where the wrong check stands: in a local, before an early exit, in a conditional expression, behind an await.</summary>
public sealed class CorrectGuardPlacesTests
{
    private const string Fix = "CorrectGuardFix";
    private const string Asked = "[Guard(\"analytics\")] private static Task<bool> MayAsync() => Task.FromResult(false);";

    [Theory]
    [InlineData("var ok = _consent.Allows(\"analytics\");\n    if (!ok) { Metrics.Track(visit.Page); }", "var ok = _consent.Allows(\"analytics\");\n    if (ok) { Metrics.Track(visit.Page); }")]
    [InlineData("var ok = _consent.Allows(\"analytics\"); // asked\n    if (ok) return;\n    Metrics.Track(visit.Page);", "var ok = _consent.Allows(\"analytics\"); // asked\n    if (!ok) return;\n    Metrics.Track(visit.Page);")]
    [InlineData("bool refused = !_consent.Allows(\"analytics\");\n    if (refused) { Metrics.Track(visit.Page); }", "bool refused = !_consent.Allows(\"analytics\");\n    if (!refused) { Metrics.Track(visit.Page); }")]
    [InlineData("var ok = _consent.Allows(\"ads\");\n    if (ok) { Metrics.Track(visit.Page); }", "var ok = _consent.Allows(\"analytics\");\n    if (ok) { Metrics.Track(visit.Page); }")]
    [InlineData("var refused = !_consent.Allows(/* what */ \"ads\");\n    if (refused) return;\n    Metrics.Track(visit.Page);", "var refused = !_consent.Allows(/* what */ \"analytics\");\n    if (refused) return;\n    Metrics.Track(visit.Page);")]
    public Task AnswerKeptInALocal_IsCorrected(string before, string after) => Verify(before, after);

    [Theory]
    [InlineData("if (!_consent.Allows(\"ads\")) return;\n    Metrics.Track(visit.Page);", "if (!_consent.Allows(\"analytics\")) return;\n    Metrics.Track(visit.Page);")]
    [InlineData("if (visit.Page == \"\" || !_consent.Allows(\"ads\"))\n    {\n        return;\n    }\n    Metrics.Track(visit.Page);", "if (visit.Page == \"\" || !_consent.Allows(\"analytics\"))\n    {\n        return;\n    }\n    Metrics.Track(visit.Page);")]
    [InlineData("if (!_consent.Allows(\"ads\")) { } else { Metrics.Track(visit.Page); }", "if (!_consent.Allows(\"analytics\")) { } else { Metrics.Track(visit.Page); }")]
    [InlineData("var sent = _consent.Allows(\"ads\") && Metrics.Try(visit.Page);", "var sent = _consent.Allows(\"analytics\") && Metrics.Try(visit.Page);")]
    [InlineData("var sent = _consent.Allows(\"ads\") ? Metrics.Try(visit.Page) : false;", "var sent = _consent.Allows(\"analytics\") ? Metrics.Try(visit.Page) : false;")]
    public Task CheckOfAnotherPurpose_IsCorrectedWhereItStands(string before, string after) => Verify(before, after);

    [Fact]
    public Task AwaitedAnswer_IsTurned() =>
        new FixTest(Fix, Consent.With("public async Task Run(Visit visit)\n{\n    if (!await MayAsync()) Metrics.Track(visit.Page);\n}", Asked), Consent.Policy)
            .GivesAsync(Consent.With("public async Task Run(Visit visit)\n{\n    if (await MayAsync()) Metrics.Track(visit.Page);\n}", Asked));

    [Theory]
    [InlineData("var ok = _consent.Allows(\"ads\");\n    if (ok) { Metrics.Track(visit.Page); }\n    if (ok) Console.WriteLine();")]
    [InlineData("var ok = _consent.Allows(\"ads\");\n    ok = visit.Page != \"\";\n    if (ok) { Metrics.Track(visit.Page); }")]
    [InlineData("if (!_consent.Allows(\"ads\")) { Metrics.Track(visit.Page); }")]
    [InlineData("var ok = _consent.Allows(\"analytics\");\n    ok = visit.Page != \"\";\n    if (!ok) { Metrics.Track(visit.Page); }")]
    public Task AnswerIsOfMore_OrChanges_OrIsRightlyDenied_NotOffered(string body) => new FixTest(Fix, Code(body), Consent.Policy).IsNotOfferedAsync();

    private static Task Verify(string before, string after) => new FixTest(Fix, Code(before), Consent.Policy).GivesAsync(Code(after));

    private static string Code(string body) => Consent.With("public void Run(Visit visit)\n{\n    " + body + "\n}");
}
