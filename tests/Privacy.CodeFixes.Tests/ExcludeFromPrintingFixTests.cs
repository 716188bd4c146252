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
    public Task Serialiser_OfAParameter_IsToldToLeaveItOut() => Verify(
        "public record Login([property: " + Tag + "] [property: System.Text.Json.Serialization.JsonPropertyName(\"s\")] string Secret) { public override string ToString() => \"\"; }\n",
        "public record Login([property: " + Tag + "] [property: System.Text.Json.Serialization.JsonIgnore] string Secret) { public override string ToString() => \"\"; }\n");

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

    /// <summary>What the compiler prints of a value is what its own text is: no conversion, no other overload, and no member that the parameter hides.</summary>
    [Fact]
    public Task PrintedMembers_AreTheirOwnTexts() => Verify(
        "public struct Money { public static implicit operator string(Money money) => \"\"; public static implicit operator char[](Money money) => []; }\n"
            + "public sealed record Login([property: " + Tag + "] string Secret, Money Price, Money? Old, char[] Letters, string builder, int @class);\n",
        "public struct Money { public static implicit operator string(Money money) => \"\"; public static implicit operator char[](Money money) => []; }\n"
            + "public sealed record Login([property: " + Tag + "] string Secret, Money Price, Money? Old, char[] Letters, string builder, int @class)\n" + """
        {
            private bool PrintMembers(StringBuilder builder)
            {
                builder.Append("Price = ").Append((object?)Price);
                builder.Append(", Old = ").Append((object?)Old);
                builder.Append(", Letters = ").Append((object?)Letters);
                builder.Append(", builder = ").Append(this.builder);
                builder.Append(", class = ").Append(@class);
                return true;
            }
        }

        """);

    [Fact]
    public Task WithoutNullableAnnotations_WritesNone() => Verify(
        "#nullable disable\npublic sealed record Login([property: " + Tag + "] string Secret, byte[] Hash);\n",
        "#nullable disable\npublic sealed record Login([property: " + Tag + "] string Secret, byte[] Hash)\n" + """
        {
            private bool PrintMembers(StringBuilder builder)
            {
                builder.Append("Hash = ").Append((object)Hash);
                return true;
            }
        }

        """);

    [Fact]
    public Task Awkward_TabsTwoBlanksAndACommentBeforeTheBrace_Stay()
    {
        const string Property = "[" + Tag + "] public string Secret { get; init; } = \"\";";
        return Verify(
            "public sealed record Tabs {\n\t" + Property + " /* kept */ }\n",
            "public sealed record Tabs {\n\t" + Property + " /* kept */\n\n\tprivate bool PrintMembers(StringBuilder builder)\n\t{\n\t\treturn false;\n\t}\n}\n");
    }

    [Fact]
    public Task StepOfTwoBlanks_IsKept() => Verify(
        "public static class Outer\n{\n  public sealed record Login([property: " + Tag + "] string Secret);\n}\n",
        "public static class Outer\n{\n  public sealed record Login([property: " + Tag + "] string Secret)\n  {\n    private bool PrintMembers(StringBuilder builder)\n    {\n      return false;\n    }\n  }\n}\n");

    [Fact]
    public Task NearerNamespaceOfTheName_IsNotMeant() => new FixTest(
        Fix, "using Privacy;\n\nnamespace Shop.System { public static class Any { } }\n\nnamespace Shop\n{\n    public sealed record Login([property: " + Tag + "] string Secret);\n}\n").GivesAsync(
        "using Privacy;\n\nnamespace Shop.System { public static class Any { } }\n\nnamespace Shop\n{\n    public sealed record Login([property: " + Tag + "] string Secret)\n    {\n"
            + "        private bool PrintMembers(global::System.Text.StringBuilder builder)\n        {\n            return false;\n        }\n    }\n}\n");

    [Fact]
    public Task ObsoleteMember_NotOffered() => new FixTest(Fix, Code(
        "public sealed record Login([property: " + Tag + "] string Secret) { [System.Obsolete] public string Old { get; init; } = \"\"; }\n")).IsNotOfferedAsync();

    [Fact]
    public Task DebuggerDisplay_LosesAllItsHolesOfTheMember() => Verify(
        "[DebuggerDisplay(\"{Secret} {Secret,nq} of {Theme}\", Name = \"{Secret}\")]\npublic class Login { public string Theme = \"\"; [" + Tag + "] public string Secret { get; init; } = \"\"; }\n",
        "[DebuggerDisplay(\"of {Theme}\", Name = \"\")]\npublic class Login { public string Theme = \"\"; [" + Tag + "] public string Secret { get; init; } = \"\"; }\n");

    [Fact]
    public Task DebuggerDisplay_OfAnotherPartOfTheType() => Verify(
        "public partial class Login { [" + Tag + "] public string Secret { get; init; } = \"\"; }\n\n[DebuggerDisplay(\"{Secret}\")]\npublic partial class Login { }\n",
        "public partial class Login { [" + Tag + "] public string Secret { get; init; } = \"\"; }\n\n[DebuggerDisplay(\"\")]\npublic partial class Login { }\n");

    [Theory]
    [InlineData("JsonProperty(\"s\")", "Newtonsoft.Json.JsonIgnore")]
    [InlineData("JsonPropertyName(\"s\")", "System.Text.Json.Serialization.JsonIgnore")]
    [InlineData("Name(\"s\")", "System.Text.Json.Serialization.JsonIgnore")]
    [InlineData("Old::JsonProperty(\"s\")", "Old::JsonIgnore")]
    [InlineData("JsonInclude, JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)", "JsonInclude, JsonIgnore")]
    public Task SerialiserOfSeveral_IsTheOneThatWasAsked(string before, string after)
    {
        const string Imports = "using Newtonsoft.Json;\nusing System.Text.Json.Serialization;\nusing Name = System.Text.Json.Serialization.JsonPropertyNameAttribute;\nusing Old = Newtonsoft.Json;\nusing JsonIgnore = System.Text.Json.Serialization.JsonIgnoreAttribute;\nusing Privacy;\n\n";
        var imports = before.Contains("WhenWriting", StringComparison.Ordinal) ? Imports : Imports.Replace("using JsonIgnore = System.Text.Json.Serialization.JsonIgnoreAttribute;\n", "", StringComparison.Ordinal);
        return new FixTest(Fix, imports + "public class Login { [" + Tag + "] [" + before + "] public string Secret { get; init; } = \"\"; }\n").GivesAsync(
            imports + "public class Login { [" + Tag + "] [" + after + "] public string Secret { get; init; } = \"\"; }\n");
    }

    /// <summary>One member, four times: each exposure has its edit.</summary>
    [Fact]
    public Task AllExposuresOfAMember_AreExcludedAtOnce() => new FixTest(Fix, Code(
            "[DebuggerDisplay(\"{Secret}\")]\npublic sealed record Login(string Theme)\n{\n    [" + Tag + ", System.Text.Json.Serialization.JsonInclude, DataMember(Name = \"s\")] public string Secret { get; init; } = \"\";\n}\n"))
        .GivesToAllAsync(Code(
            "[DebuggerDisplay(\"\")]\npublic sealed record Login(string Theme)\n{\n    [" + Tag + ", System.Text.Json.Serialization.JsonIgnore, IgnoreDataMember] public string Secret { get; init; } = \"\";\n" + """

                private bool PrintMembers(StringBuilder builder)
                {
                    builder.Append("Theme = ").Append(Theme);
                    return true;
                }
            }

            """));

    private static Task VerifyWindows(string before, string after) =>
        new FixTest(Fix, Code(before).ReplaceLineEndings("\r\n")).GivesAsync(Code(after).ReplaceLineEndings("\r\n"));

    private static Task Verify(string before, string after) => new FixTest(Fix, Code(before)).GivesAsync(Code(after));

    private static string Code(string type) => "using System.Diagnostics;\nusing System.Runtime.Serialization;\nusing System.Text;\nusing Privacy;\n\n" + type;
}
