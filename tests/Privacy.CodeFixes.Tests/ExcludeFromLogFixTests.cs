using Privacy.Analyzers.TestKit;

namespace Privacy.CodeFixes.Tests;

public sealed class ExcludeFromLogFixTests
{
    private const string Fix = "ExcludeFromLogFix";

    /// <summary>What the package declares, as far as it is needed.</summary>
    private const string Library = """

        namespace Destructurama.Attributed
        {
            public class NotLoggedAttribute : System.Attribute;
            public class LogMaskedAttribute : System.Attribute { public int ShowFirst { get; set; } }
        }

        """;

    private const string Email = "[PersonalData(DataCategory.Email, Purpose = \"service\")] public string Email { get; set; } = \"\";";

    private const string Born = "[PersonalData(\"user.demographic\", Purpose = \"service\")] public System.DateTime Born { get; set; }";

    private const string Out = "Keep 'User.Email' out of logs with [NotLogged]";

    private const string Masked = "Mask 'User.Email' in logs with [LogMasked]";

    private const string Call = "log.Information(\"{@User}\", user);";

    [Theory]
    [InlineData("log.Information(\"{@User}\", user);")]
    [InlineData("log.Error(new System.Exception(), \"{Id} {@User}\", 1, user);")]
    [InlineData("log.ForContext(\"user\", user, destructureObjects: true).Information(\"seen\");")]
    [InlineData("const string seen = \"seen {@User}\"; log.Information(seen, user);")]
    [InlineData("log.Information(\"{@Users}\", new[] { user });")]
    public Task DestructuredObject_LeavesTheMemberOut(string call) => Verify(Out, Code(Email, call), Code("[NotLogged] " + Email, call, isUsing: true));

    [Fact]
    public Task Text_CanBeMasked() => Verify(Masked, Code(Email, Call), Code("[LogMasked] " + Email, Call, isUsing: true));

    [Fact]
    public Task ExtensionsLogger_MeansSerilogToo()
    {
        const string call = "plain.LogInformation(\"{@User}\", user);";
        return Verify(Out, Code(Email, call), Code("[NotLogged] " + Email, call, isUsing: true));
    }

    [Fact]
    public Task Awkward_CommentsTabsAndDirectives_Stay() => Verify(
        Out,
        Code("\n#if !NET48\n\t\t// Where to.\n\t\t[System.Obsolete] // not for long\n\t\t[PersonalData(DataCategory.Email, Purpose = \"service\")]\n\t\tpublic string Email { get; set; } = \"\";\n#endif\n", Call).ReplaceLineEndings("\r\n"),
        Code("\n#if !NET48\n\t\t// Where to.\n\t\t[NotLogged]\n\t\t[System.Obsolete] // not for long\n\t\t[PersonalData(DataCategory.Email, Purpose = \"service\")]\n\t\tpublic string Email { get; set; } = \"\";\n#endif\n", Call, isUsing: true).ReplaceLineEndings("\r\n"));

    [Fact]
    public async Task Awkward_RecordOfAnotherFile_IsChangedThere()
    {
        const string before = "namespace Shop\n{\n    public record User(\n        /* to */ [property: Privacy.PersonalData(\"user.name\", Purpose = \"service\")] string Name,\n        int Visits);\n}\n";
        var test = new FixTest(Fix, Code("", Call).Replace("public class User {  }\n", "", StringComparison.Ordinal).Replace("using Privacy;", "using Privacy;\nusing Shop;", StringComparison.Ordinal) + Library)
        {
            More = [new TextFile("User.cs", before)],
            MoreAfter = [new TextFile("User.cs", "using Destructurama.Attributed;\n\n" + before.Replace("/* to */ ", "/* to */ [property: NotLogged] ", StringComparison.Ordinal))],
        };
        await test.GivesAsync(test.Before);
    }

    [Fact]
    public Task Several_AreExcludedOnce()
    {
        const string calls = "log.Information(\"{@User}\", user); log.Warning(\"{Id} {@User}\", 1, user);";
        return Test(Code(Email + " " + Born, calls)).GivesToAllAsync(Code("[NotLogged] " + Email + " [NotLogged] " + Born, calls, isUsing: true) + Library);
    }

    [Theory]
    [InlineData(Email, "log.Information(\"{User}\", user.Email);")]
    [InlineData(Email, "log.Information(\"{@User}\", user.Email);")]
    [InlineData(Email, "log.Information(\"{@User}\", new { user.Email });")]
    [InlineData(Email, "Vendor.Post(user.Email);")]
    [InlineData("[PersonalData(DataCategory.Email, Purpose = \"service\")] public string Email = \"\";", "log.Information(\"{@User}\", user);")]
    public Task NoMemberThatSerilogTakesApart_NotOffered(string member, string call) => Test(Code(member, call)).IsNotOfferedAsync();

    [Fact]
    public Task Number_CanNotBeMasked_NotOffered() => (Test(Code(Born, Call)) with { Title = Masked.Replace("Email", "Born", StringComparison.Ordinal) }).IsNotOfferedAsync();

    [Fact]
    public Task WithoutThePackage_NotOffered() => new FixTest(Fix, Code(Email, Call)).IsNotOfferedAsync();

    /// <summary>A mask that lets the ends be read is none: the finding stays.</summary>
    [Fact]
    public Task MaskThatShowsSome_IsStillAFinding() => (Test(Code("[Destructurama.Attributed.LogMasked(ShowFirst = 3)] " + Email, Call)) with { Title = Out })
        .GivesAsync(Code("[NotLogged] [Destructurama.Attributed.LogMasked(ShowFirst = 3)] " + Email, Call, isUsing: true) + Library);

    private static Task Verify(string title, string before, string after) => (Test(before) with { Title = title }).GivesAsync(after + Library);

    private static FixTest Test(string before) => new(Fix, before + Library);

    private static string Code(string members, string body, bool isUsing = false) => (isUsing ? "using Destructurama.Attributed;\n" : "") + """
        using Microsoft.Extensions.Logging;
        using Privacy;

        """ + "public class User { " + members + " }\n" + """
        public static class Vendor { [Recipient("app-log")] public static void Post(object value) { } }
        public class Program(Serilog.ILogger log, Microsoft.Extensions.Logging.ILogger plain)
        {
        """ + "\n    public void Run(User user) { " + body + " }\n}\n";
}
