namespace Privacy.CodeFixes.Tests;

public sealed class ExcludeFromPrintingFixTests
{
    private const string Fix = "ExcludeFromPrintingFix";

    private const string Tag = "PersonalData(DataCategory.Password, Purpose = \"service\")";

    [Fact]
    public Task PositionalRecord_PrintsTheRest() => Verify(
        "public sealed record Login([property: " + Tag + "] string Secret, string Theme, int? Visits);\n",
        "public sealed record Login([property: " + Tag + "] string Secret, string Theme, int? Visits)\n" + """
        {
            private bool PrintMembers(StringBuilder builder)
            {
                builder.Append("Theme = ").Append(Theme);
                builder.Append(", Visits = ").Append(Visits);
                return true;
            }
        }

        """);

    [Fact]
    public Task Awkward_RecordWithABody_KeepsItsMembersAndComments() => Verify(
        "public record Login\n{\n    // The word.\n    [" + Tag + "] public string Secret { get; init; } = \"\"; // never shown\n}\n",
        "public record Login\n{\n    // The word.\n    [" + Tag + "] public string Secret { get; init; } = \"\"; // never shown\n\n" + """
            protected virtual bool PrintMembers(StringBuilder builder)
            {
                return false;
            }
        }

        """);

    [Fact]
    public Task Awkward_WindowsLineEndsTabsAndDirectives_Stay() => VerifyWindows(
        "#if !NET48\n\tpublic readonly record struct Login(\n\t\t// The word.\n\t\t[property: " + Tag + "] string Secret, // never shown\n\t\tstring Theme);\n#endif\n",
        "#if !NET48\n\tpublic readonly record struct Login(\n\t\t// The word.\n\t\t[property: " + Tag + "] string Secret, // never shown\n\t\tstring Theme)\n\t{\n\t\tprivate bool PrintMembers(StringBuilder builder)\n\t\t{\n\t\t\tbuilder.Append(\"Theme = \").Append(Theme);\n\t\t\treturn true;\n\t\t}\n\t}\n#endif\n");

    [Fact]
    public Task DerivedRecord_PrintsItsBase() => Verify(
        "public record Base(string Theme);\npublic record Login(string Theme, [property: " + Tag + "] string Secret, int Visits) : Base(Theme);\n",
        "public record Base(string Theme);\npublic record Login(string Theme, [property: " + Tag + "] string Secret, int Visits) : Base(Theme)\n" + """
        {
            protected override bool PrintMembers(StringBuilder builder)
            {
                if (base.PrintMembers(builder))
                    builder.Append(", ");
                builder.Append("Visits = ").Append(Visits);
                return true;
            }
        }

        """);

    [Fact]
    public Task DebuggerDisplay_LosesTheHole() => Verify(
        "[DebuggerDisplay(\"{Theme}: {Secret,nq}\")]\npublic class Login { public string Theme = \"\"; [" + Tag + "] public string Secret { get; init; } = \"\"; }\n",
        "[DebuggerDisplay(\"{Theme}\")]\npublic class Login { public string Theme = \"\"; [" + Tag + "] public string Secret { get; init; } = \"\"; }\n");

    [Fact]
    public Task BracesOnOneLine_LeaveNoBlankBehind() => Verify(
        "public sealed record One([property: PersonalData(\"user.authorization.password\", Purpose = \"service\")] string Secret) { }\n",
        "public sealed record One([property: PersonalData(\"user.authorization.password\", Purpose = \"service\")] string Secret) {\n    private bool PrintMembers(StringBuilder builder)\n    {\n        return false;\n    }\n}\n");

    [Theory]
    [InlineData("DataMember(Name = \"s\")", "IgnoreDataMember")]
    [InlineData("System.Text.Json.Serialization.JsonPropertyName(\"s\")", "System.Text.Json.Serialization.JsonIgnore")]
    [InlineData("Newtonsoft.Json.JsonProperty", "Newtonsoft.Json.JsonIgnore")]
    public Task Serialiser_IsToldToLeaveItOut(string before, string after) => Verify(
        "public class Login { [" + Tag + "] [" + before + "] /* kept */ public string Secret { get; init; } = \"\"; }\n",
        "public class Login { [" + Tag + "] [" + after + "] /* kept */ public string Secret { get; init; } = \"\"; }\n");

    [Fact]
    public Task Several_AreExcludedAtOnce() => new FixTest(Fix, Code(
            "public sealed record Login([property: " + Tag + "] string Secret, [property: " + Tag + "] string Old);\n"))
        .GivesToAllAsync(Code("public sealed record Login([property: " + Tag + "] string Secret, [property: " + Tag + "] string Old)\n" + """
            {
                private bool PrintMembers(StringBuilder builder)
                {
                    return false;
                }
            }

            """));

    [Fact]
    public Task DisplayInAConstant_NotOffered() => new FixTest(Fix, Code(
        "[DebuggerDisplay(Shown)]\npublic class Login { private const string Shown = \"{Secret}\"; [" + Tag + "] public string Secret { get; init; } = \"\"; }\n")).IsNotOfferedAsync();

    private static Task VerifyWindows(string before, string after) =>
        new FixTest(Fix, Code(before).ReplaceLineEndings("\r\n")).GivesAsync(Code(after).ReplaceLineEndings("\r\n"));

    private static Task Verify(string before, string after) => new FixTest(Fix, Code(before)).GivesAsync(Code(after));

    private static string Code(string type) => "using System.Diagnostics;\nusing System.Runtime.Serialization;\nusing System.Text;\nusing Privacy;\n\n" + type;
}
