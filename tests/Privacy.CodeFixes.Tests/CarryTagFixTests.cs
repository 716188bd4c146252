using Privacy.Analyzers.TestKit;
using Privacy.Analyzers.TestKit.Fixes;

namespace Privacy.CodeFixes.Tests;

public sealed class CarryTagFixTests
{
    private const string Fix = "CarryTagFix";

    private const string User = "public class User { [PersonalData(DataCategory.Email, Purpose = \"service\")] public string Email { get; set; } = \"\"; }\n";

    [Fact]
    public Task StoredValue_TagsTheMemberThatKeepsIt() => Verify(
        """
        public class Dto
        {
            // Where to.
            public string Contact { get; set; } = ""; // kept
        }

        public static class Mapper { public static Dto Of(User user) => new() { Contact = user.Email }; }

        """,
        """
        public class Dto
        {
            // Where to.
            [PersonalData(DataCategory.Email, Purpose = "service")]
            public string Contact { get; set; } = ""; // kept
        }

        public static class Mapper { public static Dto Of(User user) => new() { Contact = user.Email }; }

        """);

    [Fact]
    public Task Awkward_WindowsLineEndsTabsAndDirectives_Stay() => VerifyWindows(
        "public class Dto\n{\n#if !NET48\n\t/// <summary>Where to.</summary>\n\t[System.Obsolete] // soon\n\tpublic string Contact\n\t{\n\t\tget; set;\n\t} = \"\";\n#endif\n}\npublic static class Mapper { public static Dto Of(User user) => new() { Contact = user.Email }; }\n",
        "public class Dto\n{\n#if !NET48\n\t/// <summary>Where to.</summary>\n\t[PersonalData(DataCategory.Email, Purpose = \"service\")]\n\t[System.Obsolete] // soon\n\tpublic string Contact\n\t{\n\t\tget; set;\n\t} = \"\";\n#endif\n}\npublic static class Mapper { public static Dto Of(User user) => new() { Contact = user.Email }; }\n");

    [Fact]
    public Task Awkward_PositionalParameterOnLinesOfItsOwn_IsTaggedAsProperty() => Verify(
        "public record Dto(\n    // Where to.\n    string Contact, // kept\n    int Visits);\npublic static class Mapper { public static Dto Of(User user) => new(user.Email, 1); }\n",
        "public record Dto(\n    // Where to.\n    [property: PersonalData(DataCategory.Email, Purpose = \"service\")] string Contact, // kept\n    int Visits);\npublic static class Mapper { public static Dto Of(User user) => new(user.Email, 1); }\n");

    [Fact]
    public Task Override_GetsTheTagOfWhatItOverrides() => Verify(
        "public abstract class Base { [PersonalData(\"user.name\", Purposes = [\"service\", \"research\"], LegalBasis = LegalBasis.Contract)] public abstract string Title { get; } }\npublic class Own : Base { public override string Title => \"\"; }\n",
        "public abstract class Base { [PersonalData(\"user.name\", Purposes = [\"service\", \"research\"], LegalBasis = LegalBasis.Contract)] public abstract string Title { get; } }\npublic class Own : Base { [PersonalData(DataCategory.Name, Purposes = new[] { \"service\", \"research\" }, LegalBasis = LegalBasis.Contract)] public override string Title => \"\"; }\n");

    [Fact]
    public Task SeveralStores_AreOneTag() => new FixTest(Fix, Code("public class Dto { public string Contact = \"\"; }\npublic static class Mapper { public static Dto Of(User user) { var dto = new Dto { Contact = user.Email }; dto.Contact = user.Email; return dto; } }\n"), Policy)
        .GivesToAllAsync(Code("public class Dto { [PersonalData(DataCategory.Email, Purpose = \"service\")] public string Contact = \"\"; }\npublic static class Mapper { public static Dto Of(User user) { var dto = new Dto { Contact = user.Email }; dto.Contact = user.Email; return dto; } }\n"));

    [Fact]
    public async Task MemberOfAnotherFile_IsTaggedThere()
    {
        var project = FixProject.Create(new AnalysisInput
        {
            Sources =
            [
                new TextFile("App.cs", Code("public static class Mapper { public static Dto Of(User user) => new() { Contact = user.Email }; }\n")),
                new TextFile("Dto.cs", "public class Dto\n{\n    public string Contact { get; set; } = \"\";\n}\n"),
            ],
            AdditionalFiles = [new TextFile("policy.yaml", Policy)],
            RunsGenerators = false,
        });
        var offer = Assert.Single(await OfferedFix.AllAsync(project, await FixProject.DiagnosticsAsync(project), FixSet.Of(Fix)));

        var texts = await FixProject.TextsAsync(await offer.ApplyAsync());

        Assert.Equal("using Privacy;\n\npublic class Dto\n{\n    [PersonalData(DataCategory.Email, Purpose = \"service\")]\n    public string Contact { get; set; } = \"\";\n}\n", texts["Dto.cs"]);
    }

    [Fact]
    public Task FieldsInOneDeclaration_NotOffered() => new FixTest(
        Fix, Code("public class Dto { public string Contact = \"\", Theme = \"\"; }\npublic static class Mapper { public static Dto Of(User user) => new() { Contact = user.Email }; }\n"), Policy).IsNotOfferedAsync();

    private const string Policy = FixTest.DefaultPolicy + "categories:\n  user.name: { purposes: [service] }\n";

    private static Task VerifyWindows(string before, string after) =>
        new FixTest(Fix, Code(before).ReplaceLineEndings("\r\n"), Policy).GivesAsync(Code(after).ReplaceLineEndings("\r\n"));

    private static Task Verify(string before, string after) => new FixTest(Fix, Code(before), Policy.Replace("recipients:", "  research: { legal_basis: contract }\nrecipients:", StringComparison.Ordinal)).GivesAsync(Code(after));

    private static string Code(string types) => "using Privacy;\n\n" + User + types;
}
