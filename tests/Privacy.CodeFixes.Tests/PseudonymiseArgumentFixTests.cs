namespace Privacy.CodeFixes.Tests;

public sealed class PseudonymiseArgumentFixTests
{
    private const string Fix = "PseudonymiseArgumentFix";

    private const string Token = """

        public static class Tokens
        {
            [Transforms(Form.Pseudonymised)] public static string Of(string? text) => "t";
        }

        """;

    private const string Policy = FixTest.DefaultPolicy + "allow:\n  - { data: [user], to: [app-log], purpose: service, form: pseudonymised }\n";

    [Theory]
    [InlineData("""log.LogInformation("mail {Email}", user.Email);""", """log.LogInformation("mail {Email}", Tokens.Of(user.Email));""")]
    [InlineData("""log.LogInformation($"mail {user.Email}");""", """log.LogInformation($"mail {Tokens.Of(user.Email)}");""")]
    [InlineData("""Vendor.Post(new { Mail = user.Email });""", """Vendor.Post(new { Mail = Tokens.Of(user.Email) });""")]
    public Task PolicyLetsPseudonymsTravel_OneIsSent(string before, string after) =>
        new FixTest(Fix, Service.With(before) + Token, Policy).GivesAsync(Service.With(after) + Token);

    [Fact]
    public Task Awkward_Comments_Stay() => new FixTest(Fix, Service.With("Vendor.Send(\n    // the address\n    user.Email); // sent") + Token, Policy)
        .GivesAsync(Service.With("Vendor.Send(\n    // the address\n    Tokens.Of(user.Email)); // sent") + Token);

    [Fact]
    public Task Awkward_WindowsLineEndsTabsAndDirectives_Stay()
    {
        const string body = "Vendor.Send(\n#if !DEBUG\n\tVALUE\n#else\n\t\"\"\n#endif\n\t);";
        return new FixTest(Fix, Code("user.Email")) { Policy = Policy }.GivesAsync(Code("Tokens.Of(user.Email)"));

        static string Code(string value) => (Service.With(body.Replace("VALUE", value, StringComparison.Ordinal)) + Token).ReplaceLineEndings("\r\n");
    }

    [Fact]
    public Task Several_AreFixedAtOnce() => new FixTest(Fix, Service.With("Vendor.Send(user.Email, user.Name);\nVendor.Send(user.Name);") + Token, Policy)
        .GivesToAllAsync(Service.With("Vendor.Send(Tokens.Of(user.Email), Tokens.Of(user.Name));\nVendor.Send(Tokens.Of(user.Name));") + Token);

    [Fact]
    public Task PolicyLetsNothingTravel_NotOffered() => new FixTest(Fix, Service.With("Vendor.Send(user.Email);") + Token).IsNotOfferedAsync();
}
