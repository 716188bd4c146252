using Privacy.Analyzers.TestKit;

namespace Privacy.CodeFixes.Tests;

public sealed class RemoveLoggerMessageParameterFixTests
{
    private const string Fix = "RemoveLoggerMessageParameterFix";

    [Fact]
    public Task Parameter_GoesWithHoleAndArguments() => Verify(
        """
        [LoggerMessage(1, LogLevel.Information, "user {Mail} came {Visits} times")]
        private partial void Seen(string mail, int visits);

        private void Again() => Seen(visits: 2, mail: "none");
        """,
        "Seen(user.Email, user.Visits);",
        """
        [LoggerMessage(1, LogLevel.Information, "user came {Visits} times")]
        private partial void Seen(int visits);

        private void Again() => Seen(visits: 2);
        """,
        "Seen(user.Visits);");

    [Fact]
    public Task Awkward_ExtensionWithANamedTemplate_KeepsCommentsAndLines() => Verify(
        "",
        "log.Seen(\n    user.Email, // who\n    user.Visits);",
        "",
        "log.Seen(\n     // who\n    user.Visits);",
        more: (
            """

            public static partial class Messages
            {
                /// <summary>Who came.</summary>
                [LoggerMessage(Level = LogLevel.Debug, Message = "seen {Visits} of {Mail}.")] // kept
                public static partial void Seen(this ILogger log, string mail, int visits);
            }

            """,
            """

            public static partial class Messages
            {
                /// <summary>Who came.</summary>
                [LoggerMessage(Level = LogLevel.Debug, Message = "seen {Visits}.")] // kept
                public static partial void Seen(this ILogger log, int visits);
            }

            """));

    [Theory]
    [InlineData(
        "/// <summary>Who.</summary>\n/// <param name=\"mail\">The\n/// mail.</param>\n/// <param name=\"visits\">How many.</param>\n[LoggerMessage(1, LogLevel.Debug, \"of {Mail} \" + \"{Visits}\")]\nprivate partial void Seen(\n\tstring mail, // who\n\tint visits);",
        "/// <summary>Who.</summary>\n/// <param name=\"visits\">How many.</param>\n[LoggerMessage(1, LogLevel.Debug, \"of \" + \"{Visits}\")]\nprivate partial void Seen(\n\t // who\n\tint visits);")]
    [InlineData(
        "[LoggerMessage(EventId = 1, EventName = \"seen\", Level = LogLevel.Debug, Message = \"{Mail} and {Mail} of {Visits}\")]\nprivate partial void Seen(string mail, int visits);",
        "[LoggerMessage(EventId = 1, EventName = \"seen\", Level = LogLevel.Debug, Message = \"of {Visits}\")]\nprivate partial void Seen(int visits);")]
    [InlineData(
        "[LoggerMessage(1, LogLevel.Debug, \"\"\"mail \"{Mail}\" of {Visits}\"\"\")]\nprivate partial void Seen(string mail, int visits);",
        "[LoggerMessage(1, LogLevel.Debug, \"\"\"mail of {Visits}\"\"\")]\nprivate partial void Seen(int visits);")]
    public Task Awkward_DocsNamesAndTexts_OfTheParameterGo(string before, string after) => Verify(before, "Seen(user.Email, user.Visits);", after, "Seen(user.Visits);");

    [Fact]
    public Task SeveralParameters_GoAtOnce() => new FixTest(Fix, Service.With(
            "Seen(user.Email, user.Visits, user.Name);\nSeen(user.Email, 1, \"\");",
            "[LoggerMessage(1, LogLevel.Information, \"{Mail} {Visits} {Name}\")]\nprivate partial void Seen(string mail, int visits, string name);"))
        .GivesToAllAsync(Service.With(
            "Seen(user.Visits);\nSeen(1);",
            "[LoggerMessage(1, LogLevel.Information, \"{Visits}\")]\nprivate partial void Seen(int visits);"));

    /// <summary>What one method must keep does not keep the others.</summary>
    [Fact]
    public Task MethodThatIsPassedOn_StaysAlone_WhereAllAreFixed() => new FixTest(Fix, Service.With(
            "Action<string> later = Kept;\nKept(user.Email);\nSeen(user.Email);",
            "[LoggerMessage(1, LogLevel.Information, \"seen {Mail}\")]\nprivate partial void Seen(string mail);\n[LoggerMessage(2, LogLevel.Information, \"kept {Mail}\")]\nprivate partial void Kept(string mail);"))
    {
        Remains = true,
    }.GivesToAllAsync(Service.With(
            "Action<string> later = Kept;\nKept(user.Email);\nSeen();",
            "[LoggerMessage(1, LogLevel.Information, \"seen\")]\nprivate partial void Seen();\n[LoggerMessage(2, LogLevel.Information, \"kept {Mail}\")]\nprivate partial void Kept(string mail);"));

    [Fact]
    public async Task CallInAnotherDocument_LosesItsArgumentToo()
    {
        var test = new FixTest(Fix, Service.With("Messages.Seen(log, user.Email);"))
        {
            More =
            [
                new TextFile("Messages.cs", """
                    using Microsoft.Extensions.Logging;

                    public static partial class Messages
                    {
                        [LoggerMessage(1, LogLevel.Information, "seen {Mail}")]
                        public static partial void Seen(ILogger log, string mail);

                        public static void Twice(ILogger log) => Seen(log, "twice");
                    }
                    """),
            ],
        };
        await test.GivesAsync(Service.With("Messages.Seen(log);"));
    }

    [Fact]
    public Task NameOfTheMethod_Stays() => Verify(
        "[LoggerMessage(1, LogLevel.Information, \"seen {Mail}\")]\nprivate partial void Seen(string mail);", "Seen(user.Email);\n_ = nameof(Seen);",
        "[LoggerMessage(1, LogLevel.Information, \"seen\")]\nprivate partial void Seen();", "Seen();\n_ = nameof(Seen);");

    /// <summary>A tool writes the other call anew, with the argument.</summary>
    [Fact]
    public Task CallInAGeneratedFile_NotOffered() => new FixTest(Fix, Service.With(
        "Seen(log, user.Email);", "[LoggerMessage(1, LogLevel.Information, \"seen {Mail}\")]\ninternal static partial void Seen(ILogger log, string mail);"))
    {
        More = [new TextFile("Page.g.cs", "internal static class Page { public static void Show(Microsoft.Extensions.Logging.ILogger log) => Program.Seen(log, \"\"); }\n")],
    }.IsNotOfferedAsync();

    [Theory]
    [InlineData("Action<string> seen = Seen;\nSeen(user.Email);")]
    [InlineData("Seen($\"{user.Visits} of {user.Email}\");")]
    public Task MethodThatIsPassedOn_OrOnlyPartOfTheArgument_NotOffered(string body) => new FixTest(Fix, Service.With(
        body, "[LoggerMessage(1, LogLevel.Information, \"seen {Mail}\")]\nprivate partial void Seen(string mail);")).IsNotOfferedAsync();

    private static Task Verify(string before, string body, string after, string bodyAfter, (string Before, string After) more = default) =>
        new FixTest(Fix, Service.With(body, before) + more.Before).GivesAsync(Service.With(bodyAfter, after) + more.After);
}
