namespace Privacy.CodeFixes.Tests;

public sealed class ClearMemberFixTests
{
    private const string Fix = "ClearMemberFix";

    [Fact]
    public Task Assignment_IsFollowedByTheOthers() => Verify(
        """
            [Erases(typeof(Member))]
            public void Leave(Member member)
            {
                member.Email = "";
                Save(member);
            }
        """,
        """
            [Erases(typeof(Member))]
            public void Leave(Member member)
            {
                member.Email = "";
                member.Name = null;
                member.Born = default;
                member.Tags = [];
                member.Home = null;
                member.Work.Street = "";
                Save(member);
            }
        """);

    [Fact]
    public Task Awkward_CommentsAndTabs_StayWhereTheyAre() => Verify(
        "\t[Erases(typeof(Login))]\n\tpublic void Leave(Login login)\n\t{\n\t\t// First the name.\n\t\tlogin.Name = null; // gone\n\t\t// Then nothing.\n\t}\n",
        "\t[Erases(typeof(Login))]\n\tpublic void Leave(Login login)\n\t{\n\t\t// First the name.\n\t\tlogin.Name = null; // gone\n\t\tlogin.Email = \"\";\n\t\t// Then nothing.\n\t}\n");

    [Fact]
    public Task Awkward_DirectivesAndWindowsLineEnds_Stay() => VerifyWindows(
        "    [Erases(typeof(Login))]\n    public void Leave(Login login)\n    {\n#if !DEBUG\n        login\n            .Name = null; /* gone */\n#endif\n        Save(login);\n    }\n",
        "    [Erases(typeof(Login))]\n    public void Leave(Login login)\n    {\n#if !DEBUG\n        login\n            .Name = null; /* gone */\n        login.Email = \"\";\n#endif\n        Save(login);\n    }\n");

    [Fact]
    public Task OneLine_StaysOne() => Verify(
        "    [Erases(typeof(Login))] public void Leave(Login login) { login.Name = null; Save(login); }\n",
        "    [Erases(typeof(Login))] public void Leave(Login login) { login.Name = null; login.Email = \"\"; Save(login); }\n");

    [Fact]
    public Task UnderACondition_TheOutermostIsFollowed() => Verify(
        """
            [Erases(typeof(Card))]
            public void Leave(Card card, bool all)
            {
                card.First = null;
                if (all)
                {
                    card.Second = null;
                }
            }
        """,
        """
            [Erases(typeof(Card))]
            public void Leave(Card card, bool all)
            {
                card.First = null;
                card.Third = null;
                if (all)
                {
                    card.Second = null;
                }
            }
        """);

    [Fact]
    public Task With_TakesOneMore() => Verify(
        "    [Erases(typeof(Note))] public void Leave(Note note) => Save(note with { Author = null /* known */ });\n",
        "    [Erases(typeof(Note))] public void Leave(Note note) => Save(note with { Author = null, Text = \"\" /* known */ });\n");

    [Fact]
    public Task ExecuteUpdate_SetsOneMore() => Verify(
        """
            [Erases(typeof(Login))]
            public void Leave(IQueryable<Login> logins) => logins.ExecuteUpdate(set => set
                .SetProperty(login => login.Email, ""));
        """,
        """
            [Erases(typeof(Login))]
            public void Leave(IQueryable<Login> logins) => logins.ExecuteUpdate(set => set
                .SetProperty(login => login.Email, "")
                .SetProperty(login => login.Name, (string?)null));
        """);

    [Fact]
    public Task OwnMethod_ClearsWithoutReceiver() => Verify(
        "    [PersonalData(\"user.name\", Purpose = \"service\")] public string? Mine { get; set; }\n    [PersonalData(\"user.name\", Purpose = \"service\")] private string? _other;\n"
        + "    [Erases(typeof(Club))]\n    public void Leave()\n    {\n        Mine = null;\n    }\n",
        "    [PersonalData(\"user.name\", Purpose = \"service\")] public string? Mine { get; set; }\n    [PersonalData(\"user.name\", Purpose = \"service\")] private string? _other;\n"
        + "    [Erases(typeof(Club))]\n    public void Leave()\n    {\n        Mine = null;\n        _other = null;\n    }\n");

    [Fact]
    public Task Several_AreClearedAtOnce() => new FixTest(Fix, Code(
        """
            [Erases(typeof(Login))]
            public void Leave(Login login)
            {
                login.Name = null;
            }

            [Erases(typeof(Login))]
            public void LeaveToo(Login login)
            {
                login.Email = "";
            }
        """)).GivesToAllAsync(Code(
        """
            [Erases(typeof(Login))]
            public void Leave(Login login)
            {
                login.Name = null;
                login.Email = "";
            }

            [Erases(typeof(Login))]
            public void LeaveToo(Login login)
            {
                login.Email = "";
                login.Name = null;
            }
        """));

    [Theory]
    [InlineData("public void Leave(Login login) => login.Name = null;")]
    [InlineData("public void Leave(Login login) { if (login.Name != null) login.Name = null; }")]
    [InlineData("public void Leave(Login login) { }")]
    public Task NoPlaceForIt_NotOffered(string method) => new FixTest(Fix, Code("    [Erases(typeof(Login))] " + method + "\n")).IsNotOfferedAsync();

    [Fact]
    public Task MemberThatCannotBeSet_NotOffered() => new FixTest(Fix, Code(
        "    [Erases(typeof(Fixed))] public void Leave(Fixed one) { one.Name = null; }\n")).IsNotOfferedAsync();

    [Fact]
    public Task MemberNamedAsAKeyword_IsWrittenBehindItsSign()
    {
        const string code = "using Privacy;\n\npublic class Pupil\n{\n    [PersonalData(DataCategory.Email, Purpose = \"service\")] public string Email { get; set; } = \"\";\n    [PersonalData(\"user.contact\", Purpose = \"service\")] public string @class { get; set; } = \"\";\n\n    [Erases(typeof(Pupil))]\n    public void Leave()\n    {\n        Email = \"\";\n    }\n}\n";
        return new FixTest(Fix, code).GivesAsync(code.Replace("        Email = \"\";\n", "        Email = \"\";\n        @class = \"\";\n", StringComparison.Ordinal));
    }

    private static Task VerifyWindows(string before, string after) =>
        new FixTest(Fix, Code(before).ReplaceLineEndings("\r\n")).GivesAsync(Code(after).ReplaceLineEndings("\r\n"));

    private static Task Verify(string before, string after) => new FixTest(Fix, Code(before)).GivesAsync(Code(after));

    private static string Code(string methods) => """
        using System;
        using System.Linq;
        using Microsoft.EntityFrameworkCore;
        using Privacy;

        public class Home { [PersonalData("user.contact", Purpose = "service")] public string Street { get; set; } = ""; }
        public class Member
        {
            [PersonalData(DataCategory.Email, Purpose = "service")] public string Email { get; set; } = "";
            [PersonalData("user.name", Purpose = "service")] public string? Name { get; set; }
            [PersonalData("user.demographic", Purpose = "service")] public DateTime Born { get; set; }
            [PersonalData("user.behavior", Purpose = "service")] public string[] Tags { get; set; } = [];
            public Home? Home { get; set; }
            public Home Work { get; set; } = new();
        }
        public class Login
        {
            [PersonalData(DataCategory.Email, Purpose = "service")] public string Email { get; set; } = "";
            [PersonalData("user.name", Purpose = "service")] public string? Name { get; set; }
        }
        public class Card
        {
            [PersonalData("user.name", Purpose = "service")] public string? First;
            [PersonalData("user.name", Purpose = "service")] public string? Second;
            [PersonalData("user.name", Purpose = "service")] public string? Third;
        }
        public class Fixed
        {
            [PersonalData("user.name", Purpose = "service")] public string? Name { get; set; }
            [PersonalData("user.name", Purpose = "service")] public string? Old { get; init; }
        }
        public record Note([property: PersonalData("user.name", Purpose = "service")] string? Author, [property: PersonalData("user.behavior", Purpose = "service")] string Text);

        public class Club
        {
            private static void Save(object one) { }

        """ + methods + "\n}\n";
}
