namespace Privacy.CodeFixes.Tests;

public sealed class MarkNotPersonalFixTests
{
    private const string Fix = "MarkNotPersonalFix";

    private const string Mark = "[NotPersonalData(\"Say why this is not personal data\")]";

    [Theory]
    [InlineData("using Privacy;\npublic class Customer { public string Email { get; set; } = \"\"; }\n", "using Privacy;\npublic class Customer { " + Mark + " public string Email { get; set; } = \"\"; }\n")]
    [InlineData("using Privacy;\npublic class Customer\n{\n    // kept\n    public string Email = \"\"; // here\n}\n", "using Privacy;\npublic class Customer\n{\n    // kept\n    " + Mark + "\n    public string Email = \"\"; // here\n}\n")]
    [InlineData("using Privacy;\npublic record Customer(string Email);\n", "using Privacy;\npublic record Customer([property: NotPersonalData(\"Say why this is not personal data\")] string Email);\n")]
    public Task Member_IsMarked(string before, string after) => new FixTest(Fix, before).GivesAsync(after);

    [Theory]
    [InlineData("using System;\r\n#if !NET48\r\nusing System.Text;\r\n#endif\r\n\r\npublic class Customer\r\n{\r\n#region mail\r\n\t// kept\r\n\tpublic string Email = \"\"; // here\r\n#endregion\r\n}\r\n", "using System;\r\nusing Privacy;\r\n#if !NET48\r\nusing System.Text;\r\n#endif\r\n\r\npublic class Customer\r\n{\r\n#region mail\r\n\t// kept\r\n\t" + Mark + "\r\n\tpublic string Email = \"\"; // here\r\n#endregion\r\n}\r\n")]
    [InlineData("using Privacy;\npublic record Customer(/* mail */ string Email);\n", "using Privacy;\npublic record Customer(/* mail */ [property: NotPersonalData(\"Say why this is not personal data\")] string Email);\n")]
    public Task Awkward_CommentsRegionsTabsAndLineEnds_Stay(string before, string after) => new FixTest(Fix, before).GivesAsync(after);

    [Fact]
    public Task Several_AreMarkedAtOnce() => new FixTest(Fix, "using Privacy;\npublic class Customer { public string Email { get; set; } = \"\"; public string PhoneNumber { get; set; } = \"\"; }\n")
        .GivesToAllAsync("using Privacy;\npublic class Customer { " + Mark + " public string Email { get; set; } = \"\"; " + Mark + " public string PhoneNumber { get; set; } = \"\"; }\n");

    [Fact]
    public Task FieldsInOneDeclaration_NotOffered() => new FixTest(Fix, "public class Customer { public string Email = \"\", Theme = \"\"; }").IsNotOfferedAsync();
}
