namespace Privacy.CodeFixes.Tests;

public sealed class TagMemberFixTests
{
    private const string Fix = "TagMemberFix";

    [Fact]
    public Task Property_GetsTagAndUsing() => Verify(
        """
        using System;
        using System.Text;

        public class Customer
        {
            /// <summary>Where to write to.</summary>
            public string Email { get; set; } = ""; // checked
        }

        """,
        """
        using System;
        using System.Text;
        using Privacy;

        public class Customer
        {
            /// <summary>Where to write to.</summary>
            [PersonalData(DataCategory.Email, Purpose = "service")]
            public string Email { get; set; } = ""; // checked
        }

        """);

    [Fact]
    public Task Awkward_FileWithAHeader_GetsTheUsingBelowIt() => Verify(
        "// Licensed to nobody.\n\n#nullable enable\n/// <summary>Buys.</summary>\npublic class Customer { public string? Email { get; set; } }\n",
        "// Licensed to nobody.\n\n#nullable enable\nusing Privacy;\n\n/// <summary>Buys.</summary>\npublic class Customer { [PersonalData(DataCategory.Email, Purpose = \"service\")] public string? Email { get; set; } }\n");

    [Fact]
    public Task Awkward_WindowsLineEndsAndTabs_Stay() => Verify(
        "using System;\r\n\r\npublic class Customer\r\n{\r\n\t[Obsolete]\r\n\tpublic string Email = \"\";\r\n}\r\n",
        "using System;\r\nusing Privacy;\r\n\r\npublic class Customer\r\n{\r\n\t[PersonalData(DataCategory.Email, Purpose = \"service\")]\r\n\t[Obsolete]\r\n\tpublic string Email = \"\";\r\n}\r\n");

    /// <summary>WinForms has a Form too: with the <c>using</c> the file would name two.</summary>
    [Fact]
    public Task UsingThatMakesAnotherNameAmbiguous_IsNotAdded()
    {
        const string file = "using Windows;\n\npublic class Main : Form\n{\n    ATTRIBUTEpublic string Email { get; set; } = \"\";\n}\n\nnamespace Windows { public class Form { } }\n";
        return new FixTest(Fix, file.Replace("ATTRIBUTE", "", StringComparison.Ordinal)).GivesAsync(
            file.Replace("ATTRIBUTE", "[Privacy.PersonalData(Privacy.DataCategory.Email, Purpose = \"service\")]\n    ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("#if !NET48\nusing System.Net;\n#endif\npublic class Customer { MEMBER }\n", "using Privacy;\n\n#if !NET48\nusing System.Net;\n#endif\npublic class Customer { TAG MEMBER }\n")]
    [InlineData("using System;\n#if NET48\nusing System.Net;\n#endif\npublic partial class Customer { }\npublic partial class Customer\n{\n#region mail\n\tMEMBER\n#endregion\n}\n", "using System;\nusing Privacy;\n#if NET48\nusing System.Net;\n#endif\npublic partial class Customer { }\npublic partial class Customer\n{\n#region mail\n\tTAG\n\tMEMBER\n#endregion\n}\n")]
    [InlineData("/* Ours. */\nnamespace Shop\n{\n    using System;\n    public class Customer { MEMBER }\n}\n", "/* Ours. */\nnamespace Shop\n{\n    using System;\n    using Privacy;\n    public class Customer { TAG MEMBER }\n}\n")]
    [InlineData("namespace First\n{\n    using System;\n}\n\nnamespace Second\n{\n    public class Customer { MEMBER }\n}\n", "using Privacy;\n\nnamespace First\n{\n    using System;\n}\n\nnamespace Second\n{\n    public class Customer { TAG MEMBER }\n}\n")]
    [InlineData("namespace Shop.Privacy { public class Any { } }\nnamespace Shop\n{\n    using System;\n    public class Customer { MEMBER }\n}\n", "namespace Shop.Privacy { public class Any { } }\nnamespace Shop\n{\n    using System;\n    using global::Privacy;\n    public class Customer { TAG MEMBER }\n}\n")]
    [InlineData("using System; public class Customer { MEMBER }\n", "using System; using Privacy; public class Customer { TAG MEMBER }\n")]
    [InlineData("global using System;\npublic struct Customer { public Customer() { } MEMBER }\n", "global using System;\nusing Privacy;\npublic struct Customer { public Customer() { } TAG MEMBER }\n")]
    public Task Awkward_Usings_StandWhereTheyHoldAlways(string before, string after)
    {
        const string member = "public string Email { get; set; } = \"\";";
        return (Test(before.Replace("MEMBER", member, StringComparison.Ordinal)) with { Generates = false }).GivesAsync(
            after.Replace("MEMBER", member, StringComparison.Ordinal).Replace("TAG", "[PersonalData(DataCategory.Email, Purpose = \"service\")]", StringComparison.Ordinal));
    }

    [Fact]
    public Task PositionalParameter_IsTaggedAsProperty() => Verify(
        "using Privacy;\n\npublic record Customer(string Email, int Visits);\n",
        "using Privacy;\n\npublic record Customer([property: PersonalData(DataCategory.Email, Purpose = \"service\")] string Email, int Visits);\n");

    [Fact]
    public Task NameThatMeansAnotherType_IsWrittenInFull() => Verify(
        "using Shop;\nnamespace Shop { public class PersonalDataAttribute : System.Attribute; }\npublic class Customer { public string Email { get; set; } = \"\"; }\n",
        "using Privacy;\nusing Shop;\nnamespace Shop { public class PersonalDataAttribute : System.Attribute; }\npublic class Customer { [Privacy.PersonalData(DataCategory.Email, Purpose = \"service\")] public string Email { get; set; } = \"\"; }\n");

    [Fact]
    public Task Several_AreTaggedAtOnce() => Test(
            "public class Customer\n{\n    public string Email { get; set; } = \"\";\n    public string PhoneNumber { get; set; } = \"\";\n    public int Visits { get; set; }\n}\n")
        .GivesToAllAsync("""
            using Privacy;

            public class Customer
            {
                [PersonalData(DataCategory.Email, Purpose = "service")]
                public string Email { get; set; } = "";
                [PersonalData(DataCategory.PhoneNumber, Purpose = "service")]
                public string PhoneNumber { get; set; } = "";
                public int Visits { get; set; }
            }

            """);

    [Fact]
    public async Task EveryPurposeOfThePolicy_IsOffered_InItsOrder() => Assert.Equal(
        ["Tag as 'user.contact.email' for purpose 'service'", "Tag as 'user.contact.email' for purpose 'research'"],
        await (Test("public class Customer { public string Email { get; set; } = \"\"; }") with { Policy = "version: 1\npurposes:\n  service: { legal_basis: contract }\n  research: { legal_basis: consent }\n" }).TitlesAsync());

    /// <summary>A tag of a special category on a basis that does not carry it would be the next finding.</summary>
    [Fact]
    public async Task SpecialCategory_IsOfferedTheBasisThatLiftsItsBan()
    {
        const string policy = "version: 1\npurposes:\n  service: { legal_basis: contract }\n  care: { legal_basis: explicit_consent }\n";
        var test = Test("using Privacy;\npublic class Patient { public string Email { get; set; } = \"\"; public string Diagnosis { get; set; } = \"\"; }\n") with { Policy = policy };
        await test.GivesToAllAsync("using Privacy;\npublic class Patient { [PersonalData(DataCategory.Email, Purpose = \"service\")] public string Email { get; set; } = \"\"; [PersonalData(DataCategory.Health, Purpose = \"care\")] public string Diagnosis { get; set; } = \"\"; }\n");
    }

    [Fact]
    public Task GeneratedConstants_AreUsed_SoThatALostPurposeDoesNotCompile() =>
        (Test("using Privacy;\npublic class Customer { public string Email { get; set; } = \"\"; }\n") with { Generates = true })
            .GivesAsync("using Privacy;\npublic class Customer { [PersonalData(DataCategory.Email, Purpose = PolicyPurpose.Service)] public string Email { get; set; } = \"\"; }\n");

    [Fact]
    public Task PolicyGivesThePurpose_TagDoesNotRepeatIt() =>
        (Test("using Privacy;\npublic class Customer { public string Email { get; set; } = \"\"; }\n") with { Policy = "version: 1\npurposes:\n  service: { legal_basis: contract }\ncategories:\n  user.contact.email: { purposes: [service] }\n" })
            .GivesAsync("using Privacy;\npublic class Customer { [PersonalData(DataCategory.Email)] public string Email { get; set; } = \"\"; }\n");

    [Fact]
    public Task FieldsInOneDeclaration_NotOffered() => Test("public class Customer { public string Email = \"\", Theme = \"\"; }").IsNotOfferedAsync();

    private static Task Verify(string before, string after) => Test(before).GivesAsync(after);

    private static FixTest Test(string before) => new(Fix, before);
}
