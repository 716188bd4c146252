using Privacy.Analyzers.TestKit;

namespace Privacy.CodeFixes.Tests;

/// <summary>Templates that stand in a constant: its own text is edited where nothing else reads it; else the call gets a text of its own.</summary>
public sealed class RemoveConstantHoleTests
{
    private const string Fix = "RemoveArgumentFix";
    private const string Field = "private const string Seen = \"user {Email} came {Visits} times\";";

    [Theory]
    [InlineData("const string seen = \"mail {Email}\";\nlog.LogInformation(seen, user.Email);", "const string seen = \"mail\";\nlog.LogInformation(seen);")]
    [InlineData("const string seen = @\"c:\\{Email}\" + \" {Visits}\";\nlog.LogInformation(seen, user.Email, user.Visits);", "const string seen = @\"c:\\\" + \" {Visits}\";\nlog.LogInformation(seen, user.Visits);")]
    [InlineData("const string who = \"of {Email} \", all = who + \"{Visits}\";\nlog.LogInformation(all, user.Email, user.Visits);", "const string who = \"of \", all = who + \"{Visits}\";\nlog.LogInformation(all, user.Visits);")]
    [InlineData("const string who = \"of {Email} \";\nlog.LogInformation(who + \"{Visits}\", user.Email, user.Visits);", "const string who = \"of \";\nlog.LogInformation(who + \"{Visits}\", user.Visits);")]
    [InlineData("const string many = \"{Visits} \";\nlog.LogInformation(many + \"of {Email}\", user.Visits, user.Email);", "const string many = \"{Visits} \";\nlog.LogInformation(many + \"of\", user.Visits);")]
    [InlineData("const string sent = \"{0}: {1}\";\nlog.LogInformation(string.Format(sent, user.Email, user.Visits));", "const string sent = \"{0}\";\nlog.LogInformation(string.Format(sent, user.Visits));")]
    public Task ConstantUsedOnce_LosesTheHole(string before, string after) => Verify(before, after);

    [Theory]
    [InlineData("const string seen = \"mail {Email}\";\nlog.LogInformation(seen, user.Email);\nlog.LogInformation(seen, \"nobody\");", "const string seen = \"mail {Email}\";\nlog.LogInformation(\"mail\");\nlog.LogInformation(seen, \"nobody\");")]
    [InlineData("const string seen = @\"c:\\x \"\"{Email}\"\" {Visits}\";\nlog.LogInformation(seen, user.Email, user.Visits);\nlog.LogInformation(seen, \"nobody\", 1);", "const string seen = @\"c:\\x \"\"{Email}\"\" {Visits}\";\nlog.LogInformation(@\"c:\\x {Visits}\", user.Visits);\nlog.LogInformation(seen, \"nobody\", 1);")]
    [InlineData("const string seen = \"\"\"\n    a \"b\"\n    {Email}\n    \"\"\";\nlog.LogInformation(seen, user.Email);\nlog.LogInformation(seen, \"nobody\");", "const string seen = \"\"\"\n    a \"b\"\n    {Email}\n    \"\"\";\nlog.LogInformation(\"a \\\"b\\\"\");\nlog.LogInformation(seen, \"nobody\");")]
    [InlineData("const string seen = \"mail {Email}\";\n#if DEBUG\nlog.LogInformation(seen, \"nobody\");\n#endif\nlog.LogInformation(seen, user.Email);", "const string seen = \"mail {Email}\";\n#if DEBUG\nlog.LogInformation(seen, \"nobody\");\n#endif\nlog.LogInformation(\"mail\");")]
    public Task ConstantThatIsReadElsewhere_Stays_AndTheCallGetsItsOwnText(string before, string after) => Verify(before, after);

    [Fact]
    public Task PrivateField_UsedOnce_LosesTheHole() => new FixTest(Fix, Service.With("log.LogInformation(Seen, user.Email, user.Visits);", Field))
        .GivesAsync(Service.With("log.LogInformation(Seen, user.Visits);", "private const string Seen = \"user came {Visits} times\";"));

    [Fact]
    public Task FieldOfAnotherPart_Stays_AndTheCallGetsItsOwnText() => Elsewhere("Seen", "public partial class Program\n{\n    " + Field + "\n}\n");

    [Fact]
    public Task FieldThatAnotherFileReads_Stays_AndTheCallGetsItsOwnText() => new FixTest(
        Fix, Service.With("log.LogInformation(Seen, user.Email, user.Visits);", Field.Replace("private", "internal", StringComparison.Ordinal)))
    {
        More = [new TextFile("Other.cs", "internal static class Other\n{\n    public static string Text => Program.Seen;\n}\n")],
    }.GivesAsync(Service.With("log.LogInformation(\"user came {Visits} times\", user.Visits);", Field.Replace("private", "internal", StringComparison.Ordinal)));

    [Fact]
    public Task FieldOfAnotherType_Stays_AndTheCallGetsItsOwnText() => Elsewhere("Texts.Seen", "public static class Texts\n{\n    public " + Field.Substring("private ".Length) + "\n}\n");

    [Fact]
    public Task Several_OfOneConstant_AllLoseTheirHoles() => new FixTest(Fix, Service.With(
            "const string seen = \"{Email} {Visits}\";\nlog.LogInformation(seen, user.Email, user.Visits);\nlog.LogInformation(seen, user.Name, user.Visits);"))
        .GivesToAllAsync(Service.With("const string seen = \"{Visits}\";\nlog.LogInformation(seen, user.Visits);\nlog.LogInformation(\"{Visits}\", user.Visits);"));

    [Fact]
    public Task LoggerMessage_WithItsTemplateInAConstant_LosesTheHole() => new FixTest(
        "RemoveLoggerMessageParameterFix",
        Service.With("Came(user.Email, 1);", "private const string Text = \"{Mail} {Visits}\";\n[LoggerMessage(1, LogLevel.Debug, Text)]\nprivate partial void Came(string mail, int visits);"))
        .GivesAsync(Service.With("Came(1);", "private const string Text = \"{Visits}\";\n[LoggerMessage(1, LogLevel.Debug, Text)]\nprivate partial void Came(int visits);"));

    [Fact]
    public Task LoggerMessage_WithATemplateThatOthersRead_GetsItsOwnText() => new FixTest(
        "RemoveLoggerMessageParameterFix",
        Service.With("Came(user.Email, 1);", "private const string Text = \"{Mail} {Visits}\";\n[LoggerMessage(1, LogLevel.Debug, Text)]\nprivate partial void Came(string mail, int visits);\n[LoggerMessage(2, LogLevel.Debug, Text)]\nprivate partial void Left(string mail, int visits);"))
        .GivesAsync(Service.With("Came(1);", "private const string Text = \"{Mail} {Visits}\";\n[LoggerMessage(1, LogLevel.Debug, \"{Visits}\")]\nprivate partial void Came(int visits);\n[LoggerMessage(2, LogLevel.Debug, Text)]\nprivate partial void Left(string mail, int visits);"));

    [Theory]
    [InlineData("var seen = \"mail {Email}\";\nlog.LogInformation(seen, user.Email);")]
    [InlineData("const string a = \"{0} \";\nlog.LogInformation(string.Format(a + \"{1}\", user.Email, user.Visits));")]
    [InlineData("const string a = \"x\";\nlog.LogInformation($\"{a} {{Email}}\", user.Email);")]
    public Task TextThatIsNoConstant_OrOfNumberedParts_NotOffered(string body) => new FixTest(Fix, Service.With(body)).IsNotOfferedAsync();

    private static Task Elsewhere(string name, string file) => new FixTest(Fix, Service.With("log.LogInformation(" + name + ", user.Email, user.Visits);"))
    {
        More = [new TextFile("Other.cs", file)],
        MoreAfter = [new TextFile("Other.cs", file)],
    }.GivesAsync(Service.With("log.LogInformation(\"user came {Visits} times\", user.Visits);"));

    private static Task Verify(string before, string after) => new FixTest(Fix, Service.With(before)).GivesAsync(Service.With(after));
}
