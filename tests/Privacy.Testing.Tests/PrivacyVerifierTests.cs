namespace Privacy.Testing.Tests;

public sealed class PrivacyVerifierTests
{
    private const string Policy = """
        version: 1
        purposes:
          service: { legal_basis: contract }
        recipients:
          app-log: { kind: log }

        """;

    private const string Customer = """

        class Customer
        {
            [PersonalData(DataCategory.Email, Purpose = "service")] public string Email { get; set; } = "";
            public int Visits { get; set; }
        }
        """;

    [Theory]
    [InlineData("log.LogInformation(\"{Email}\", customer.Email); // expect: PRIV201")]
    [InlineData("log.LogInformation(\"{Email}\", {|PRIV201:customer.Email|});")]
    [InlineData("log.LogInformation(\"{A} {B}\", customer.Email, customer.Email); // expect: PRIV201, PRIV201")]
    [InlineData("log.LogInformation(\"{A} {B}\", customer.Email, {|PRIV201:customer.Email|}); // expect: PRIV201")]
    [InlineData("log.LogInformation(\"{Visits}\", customer.Visits);")]
    public Task MarksThatFit_Pass(string body) => PrivacyVerifier.VerifyAsync(Code(body), Policy);

    [Fact]
    public Task PolicyThatAllows_NeedsNoMark() =>
        PrivacyVerifier.VerifyAsync(Code("log.LogInformation(\"{Email}\", customer.Email);"), Policy + "allow:\n  - { data: [user.contact.email], to: [app-log], purpose: service }\n");

    [Fact]
    public async Task FindingWithoutAMark_Fails()
    {
        var error = await FailsAsync(new PrivacyTest { Source = Code("log.LogInformation(\"{Email}\", customer.Email);"), Policy = Policy });
        Assert.Contains("reported, not marked: Source.cs(5): error PRIV201: 'Customer.Email' (user.contact.email) reaches recipient 'app-log'", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("log.LogInformation(\"{Visits}\", customer.Visits); // expect: PRIV201", "marked, not reported: Source.cs(5): PRIV201 in 'log.LogInformation")]
    [InlineData("log.LogInformation(\"{Visits} {|PRIV201:x|}\");", "marked, not reported: Source.cs(5): PRIV201 at 'x'")]
    [InlineData("log.LogInformation({|PRIV201:\"{Email}\"|}, customer.Email);", "reported, not marked")]
    public async Task MarkWithoutItsFinding_Fails(string body, string message) =>
        Assert.Contains(message, await FailsAsync(new PrivacyTest { Source = Code(body), Policy = Policy }), StringComparison.Ordinal);

    /// <summary>What the SDK imports into every project, code that was copied from one needs.</summary>
    [Fact]
    public Task NamespacesOfTheSdk_AreImported() => PrivacyVerifier.VerifyAsync(Code("_ = new HttpClient().GetFromJsonAsync<int>(\"\");"), Policy);

    /// <summary>Own sinks in a file of their own, as a pack has them.</summary>
    [Fact]
    public Task SinksOfASharedPolicy_AreVerified()
    {
        var test = new PrivacyTest { Source = Code("Vendor.Track(customer.Email); // expect: PRIV202") + "\nstatic class Vendor { public static void Track(string value) { } }", Policy = "version: 1\nextends: [vendor.yaml]\n" };
        test.Policies["vendor.yaml"] = Policy + "  vendor: { kind: analytics, sinks: [\"Vendor.Track\"] }\n";
        return PrivacyVerifier.VerifyAsync(test);
    }

    [Fact]
    public async Task ProgramThatDoesNotCompile_SaysWhy() =>
        Assert.Contains("CS0103", await FailsAsync(new PrivacyTest { Source = Code("nothing.ToString();"), Policy = Policy }), StringComparison.Ordinal);

    [Fact]
    public async Task MarkThatDoesNotEnd_SaysWhich() =>
        Assert.Contains("{|PRIV201:", await FailsAsync(new PrivacyTest { Source = "{|PRIV201: class A;", Policy = Policy }), StringComparison.Ordinal);

    [Fact]
    public Task WithoutAPolicy_EverythingIsDenied() => PrivacyVerifier.VerifyAsync(Code("log.LogInformation(\"{Email}\", customer.Email); // expect: PRIV201"));

    [Fact]
    public Task MarkInThePolicy_Counts() => PrivacyVerifier.VerifyAsync("", Policy + "allow:\n  - { data: [user.contact.emial], to: [app-log] } # expect: PRIV004\n");

    [Fact]
    public Task Statements_AreAProgram() => PrivacyVerifier.VerifyAsync("Console.WriteLine(new Customer().Visits);" + Customer, Policy);

    [Fact]
    public Task SuggestionsCount_WhereAMarkNamesThem() => PrivacyVerifier.VerifyAsync("class Person { public string {|PRIV101:Email|} { get; set; } = \"\"; }", Policy);

    [Fact]
    public Task PropertiesAndFurtherFiles_AreGiven()
    {
        var test = new PrivacyTest { Source = "class Marker;", Policy = Policy };
        test.Sources["Excused.cs"] = "[PrivacyException(\"PRIV201\", Justification = \"Asked for\", Expires = \"2026-01-31\")] class Excused; // expect: PRIV405";
        test.Properties["PrivacyAsOf"] = "2026-02-01";
        return PrivacyVerifier.VerifyAsync(test);
    }

    [Fact]
    public Task ParentPolicy_IsExtended()
    {
        var test = new PrivacyTest
        {
            Source = Code("log.LogInformation(\"{Email}\", customer.Email); // expect: PRIV201"),
            Policy = "version: 1\nextends: [parent.yaml]\nallow:\n  - { data: [user.contact.email], to: [app-log], purpose: service } # expect: PRIV007\n",
        };
        test.Policies["parent.yaml"] = Policy + "deny:\n  - { data: [user.contact], to: [\"*\"] }\n";
        return PrivacyVerifier.VerifyAsync(test);
    }

    [Fact]
    public async Task PolicyOnDisk_IsReadWithItsParent()
    {
        var folder = Directory.CreateTempSubdirectory("privacy-testing-").FullName;
        try
        {
            Directory.CreateDirectory(Path.Combine(folder, "app"));
            await File.WriteAllTextAsync(Path.Combine(folder, "policy.yaml"), Policy, TestContext.Current.CancellationToken);
            await File.WriteAllTextAsync(Path.Combine(folder, "app", "policy.yaml"), "version: 1\nextends: [../policy.yaml]\n", TestContext.Current.CancellationToken);

            await PrivacyVerifier.VerifyAsync(new PrivacyTest
            {
                Source = Code("log.LogInformation(\"{Email}\", {|PRIV201:customer.Email|});"),
                PolicyFile = Path.Combine(folder, "app", "policy.yaml"),
            });
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task PolicyOnDiskThatDoesNotExist_SaysSo() =>
        await Assert.ThrowsAsync<FileNotFoundException>(() => PrivacyVerifier.VerifyAsync(new PrivacyTest { PolicyFile = "nowhere/policy.yaml" }));

    [Fact]
    public async Task Findings_CarryWhatReportsAreMadeOf()
    {
        var found = Assert.Single(await PrivacyVerifier.AnalyzeAsync(new PrivacyTest { Source = Code("log.LogInformation(\"{Email}\", customer.Email);"), Policy = Policy }), finding => finding.RuleId == "PRIV201");

        Assert.Equal(("Source.cs", 5, "error"), (found.Path, found.Line, found.Severity));
        Assert.Equal("user.contact.email", found.Properties["privacy.category"]);
        Assert.StartsWith("'Customer.Email' (user.contact.email) reaches", found.Message, StringComparison.Ordinal);
    }

    private static string Code(string body) => "class Greeter\n{\n    void Greet(Customer customer, ILogger log)\n    {\n        " + body + "\n    }\n}\n" + Customer;

    private static async Task<string> FailsAsync(PrivacyTest test) =>
        (await Assert.ThrowsAsync<PrivacyVerificationException>(() => PrivacyVerifier.VerifyAsync(test))).Message;
}
