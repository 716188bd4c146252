namespace Privacy.CodeFixes.Tests;

public sealed class ExportMemberFixTests
{
    private const string Fix = "ExportMemberFix";

    [Theory]
    [InlineData("new { member.Email }", "new { member.Email, member.LastName, member.Home?.Street }")]
    [InlineData("new { mail = member.Email, on = 1 }", "new { mail = member.Email, on = 1, lastName = member.LastName, street = member.Home?.Street }")]
    [InlineData("new Copy { Email = member.Email }", "new Copy { Email = member.Email, LastName = member.LastName, Street = member.Home?.Street }")]
    [InlineData(
        "new Dictionary<string, object?> { [\"email\"] = member.Email }",
        "new Dictionary<string, object?> { [\"email\"] = member.Email, [\"lastName\"] = member.LastName, [\"street\"] = member.Home?.Street }")]
    [InlineData(
        "new Dictionary<string, object?> { { \"e_mail\", member.Email } }",
        "new Dictionary<string, object?> { { \"e_mail\", member.Email }, { \"last_name\", member.LastName }, { \"street\", member.Home?.Street } }")]
    [InlineData(
        "new Dictionary<string, object?> { [nameof(Member.Email)] = member.Email }",
        "new Dictionary<string, object?> { [nameof(Member.Email)] = member.Email, [nameof(Member.LastName)] = member.LastName, [nameof(Member.Street)] = member.Home?.Street }")]
    public Task Object_HasTheRest(string before, string after) => Verify(Method(before), Method(after));

    [Fact]
    public Task Awkward_LinesAndComments_StayAsTheyAre() => Verify(
        Method("new Dictionary<string, object?>\n    {\n        [\"email\"] = member.Email, // the login\n        // more to come\n    }"),
        Method("new Dictionary<string, object?>\n    {\n        [\"email\"] = member.Email, // the login\n        [\"lastName\"] = member.LastName,\n        [\"street\"] = member.Home?.Street,\n        // more to come\n    }"));

    [Fact]
    public Task LastLineWithoutComma_GetsOne() => Verify(
        Method("new\n    {\n        On = 1,\n        member.Email // the login\n    }"),
        Method("new\n    {\n        On = 1,\n        member.Email, // the login\n        member.LastName,\n        member.Home?.Street\n    }"));

    [Fact]
    public Task Statements_AreFollowed() => Verify(
        Body("var copy = new Dictionary<string, object?>();\n        copy[\"email\"] = member.Email;\n        return copy;"),
        Body("var copy = new Dictionary<string, object?>();\n        copy[\"email\"] = member.Email;\n        copy[\"lastName\"] = member.LastName;\n        copy[\"street\"] = member.Home?.Street;\n        return copy;"));

    [Fact]
    public Task Assignments_AreFollowed() => Verify(
        Body("var copy = new Copy();\n        copy.Email = member.Email;\n        return copy;"),
        Body("var copy = new Copy();\n        copy.Email = member.Email;\n        copy.LastName = member.LastName;\n        copy.Street = member.Home?.Street;\n        return copy;"));

    [Fact]
    public Task Several_AreAddedAtOnce() => new FixTest(Fix, Code(Method("new { member.Email }") + Method("new { a = member.LastName }").Replace("Copy(", "CopyToo(", StringComparison.Ordinal)))
        .GivesToAllAsync(Code(
            Method("new { member.Email, member.LastName, member.Home?.Street }")
            + Method("new { a = member.LastName, email = member.Email, street = member.Home?.Street }").Replace("Copy(", "CopyToo(", StringComparison.Ordinal)));

    [Theory]
    [InlineData("member.Email")]
    [InlineData("$\"{member.Email}\"")]
    [InlineData("new { member.Email, LastName = 1 }")]
    [InlineData("new Dictionary<string, string> { [\"email\"] = member.Email }")]
    [InlineData("new Small { Email = member.Email }")]
    public Task NoPlaceForIt_NotOffered(string export) => new FixTest(Fix, Code(Method(export))).IsNotOfferedAsync();

    private static Task Verify(string before, string after) => new FixTest(Fix, Code(before)).GivesAsync(Code(after));

    private static string Method(string export) => "    [Exports(typeof(Member))]\n    public object Copy(Member member) => " + export + ";\n";

    private static string Body(string body) => "    [Exports(typeof(Member))]\n    public object Copy(Member member)\n    {\n        " + body + "\n    }\n";

    private static string Code(string methods) => """
        using System.Collections.Generic;
        using Privacy;

        public class Home { [PersonalData("user.contact", Purpose = "service")] public string Street { get; set; } = ""; }
        public class Member
        {
            public const string Street = "street";
            [PersonalData(DataCategory.Email, Purpose = "service")] public string Email { get; set; } = "";
            [PersonalData("user.name", Purpose = "service")] public string? LastName { get; set; }
            public Home? Home { get; set; }
        }
        public class Copy
        {
            public string? Email { get; set; }
            public string? LastName { get; set; }
            public string? Street { get; set; }
        }
        public class Small { public string? Email { get; set; } }

        public class Club
        {

        """ + methods + "}\n";
}
