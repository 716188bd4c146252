namespace Privacy.CodeFixes.Tests;

public sealed class CorrectGuardFixTests
{
    private const string Fix = "CorrectGuardFix";

    [Theory]
    [InlineData("""if (!_consent.Allows("analytics")) { Metrics.Track(visit.Page); }""", """if (_consent.Allows("analytics")) { Metrics.Track(visit.Page); }""")]
    [InlineData("""if (_consent.Allows("analytics")) return; /* no */ Metrics.Track(visit.Page);""", """if (!_consent.Allows("analytics")) return; /* no */ Metrics.Track(visit.Page);""")]
    [InlineData("""if (/* asked */ !_consent.Allows("analytics") /* here */) { Metrics.Track(visit.Page); }""", """if (/* asked */ _consent.Allows("analytics") /* here */) { Metrics.Track(visit.Page); }""")]
    [InlineData("""if (!(_consent.Allows("analytics"))) { Metrics.Track(visit.Page); }""", """if (_consent.Allows("analytics")) { Metrics.Track(visit.Page); }""")]
    [InlineData("""if (_consent.Allows("analytics") == false) { Metrics.Track(visit.Page); }""", """if (_consent.Allows("analytics") == true) { Metrics.Track(visit.Page); }""")]
    [InlineData("""if (_consent.Allows("analytics") is true) return; Metrics.Track(visit.Page);""", """if (_consent.Allows("analytics") is false) return; Metrics.Track(visit.Page);""")]
    [InlineData("""if (_consent.Allows("ads")) { Metrics.Track(visit.Page); }""", """if (_consent.Allows("analytics")) { Metrics.Track(visit.Page); }""")]
    public Task WrongCheck_IsCorrected(string before, string after) => Verify(before).GivesAsync(Code(after));

    [Theory]
    [InlineData(
        "if (\r\n\t// asked\r\n\t!_consent.Allows(\r\n\t\t\"analytics\") // here\r\n\t)\r\n#if !DEBUG\r\n{ Metrics.Track(visit.Page); }\r\n#else\r\n;\r\n#endif\r\n",
        "if (\r\n\t// asked\r\n\t_consent.Allows(\r\n\t\t\"analytics\") // here\r\n\t)\r\n#if !DEBUG\r\n{ Metrics.Track(visit.Page); }\r\n#else\r\n;\r\n#endif\r\n")]
    [InlineData(
        "if (_consent.Allows(/* what */ purpose: \"ads\" /* for */)\n        && visit.Page != \"\") { Metrics.Track(visit.Page); }",
        "if (_consent.Allows(/* what */ purpose: \"analytics\" /* for */)\n        && visit.Page != \"\") { Metrics.Track(visit.Page); }")]
    public Task Awkward_CommentsLinesAndDirectives_Stay(string before, string after) => Verify(before).GivesAsync(Code(after));

    [Fact]
    public Task Several_AreCorrectedAtOnce() => Verify(
            """if (!_consent.Allows("analytics")) { Metrics.Track(visit.Page); } if (!_consent.Allows("analytics")) { Metrics.Track(visit.Page); }""")
        .GivesToAllAsync(Code("""if (_consent.Allows("analytics")) { Metrics.Track(visit.Page); } if (_consent.Allows("analytics")) { Metrics.Track(visit.Page); }"""));

    [Theory]
    [InlineData("""if (_consent.Allows("analytics")) { Console.WriteLine(); } else { Metrics.Track(visit.Page); }""")]
    [InlineData("""if (!_consent.Allows("analytics")) { Metrics.Track(visit.Page); } else { Console.WriteLine(); }""")]
    [InlineData("""if (new[] { _consent.Allows("marketing") }.Length > 0) { Metrics.Track(visit.Page); }""")]
    [InlineData("""Metrics.Track(visit.Page);""")]
    public Task OtherBranchHasCode_OrNoCheck_NotOffered(string body) => Verify(body).IsNotOfferedAsync();

    private static FixTest Verify(string body) => new(Fix, Code(body), Consent.Policy);

    private static string Code(string body) => Consent.With("public void Run(Visit visit)\n{\n    " + body + "\n}");
}
