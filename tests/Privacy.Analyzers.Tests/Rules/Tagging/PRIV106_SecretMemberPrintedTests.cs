namespace Privacy.Analyzers.Tests.Rules.Tagging;

public sealed class PRIV106_SecretMemberPrintedTests
{
    private const string Policy = """
        version: 1
        purposes:
          service: { legal_basis: contract, article_9: h }
        """;

    [Fact]
    public async Task RecordsToString_Reports()
    {
        var found = await Verify("""
            record Login(
                [property: PersonalData(DataCategory.Username, Purpose = "service")] string Name,
                [property: PersonalData(DataCategory.Password, Purpose = "service")] string {|PRIV106:Password|})
            {
                [PersonalData("user.health_and_medical", Purpose = "service")] public string {|PRIV106:Diagnosis|} { get; init; } = "";
                [PersonalData(DataCategory.Password, Purpose = "service")] internal string Hidden { get; init; } = "";
            }
            """);

        Assert.Equal("'Login.Diagnosis' (user.health_and_medical) is exposed by the ToString of record 'Login'", found[1].GetMessage());
    }

    [Theory]
    [InlineData("public override string ToString() => \"\";")]
    [InlineData("private bool PrintMembers(System.Text.StringBuilder text) => false;")]
    public Task RecordThatPrintsItself_DoesNotReport(string member) => Verify($$"""
        sealed record Login([property: PersonalData(DataCategory.Password, Purpose = "service")] string Password)
        {
            {{member}}
        }
        """);

    [Fact]
    public Task PartialRecord_ReportsOnce() => Verify("""
        partial record Login([property: PersonalData(DataCategory.Password, Purpose = "service")] string {|PRIV106:Password|});
        partial record Login { }
        """);

    [Fact]
    public Task Class_DoesNotReport() => Verify("""
        class Login { [PersonalData(DataCategory.Password, Purpose = "service")] public string Password { get; set; } = ""; }
        """);

    [Theory]
    [InlineData("{Password}")]
    [InlineData("{Theme}: {Password,nq}")]
    public Task DebuggerDisplay_Reports(string display) => Verify($$"""
        [System.Diagnostics.DebuggerDisplay("{{display}}")]
        class Login
        {
            public string Theme { get; set; } = "";
            [PersonalData(DataCategory.Password, Purpose = "service")] public string {|PRIV106:Password|} { get; set; } = "";
        }
        """);

    [Fact]
    public Task DebuggerDisplayBesideTheValue_Reports() => Verify("""
        [System.Diagnostics.DebuggerDisplay("login", Name = "{Password}")]
        class Login { [PersonalData(DataCategory.Password, Purpose = "service")] public string {|PRIV106:Password|} { get; set; } = ""; }
        """);

    [Theory]
    [InlineData("{Theme}")]
    [InlineData("{PasswordHint} Password {")]
    [InlineData("{Password")]
    public Task DebuggerDisplayOfAnotherMember_DoesNotReport(string display) => Verify($$"""
        [System.Diagnostics.DebuggerDisplay("{{display}}")]
        class Login { [PersonalData(DataCategory.Password, Purpose = "service")] public string Password { get; set; } = ""; }
        """);

    [Fact]
    public Task ParameterOfARecordToldToBeSerialised_Reports() => Verify("""
        record Login([property: PersonalData(DataCategory.Password, Purpose = "service")] [property: System.Text.Json.Serialization.JsonPropertyName("p")] string {|PRIV106:Password|})
        {
            public override string ToString() => "";
        }
        """);

    [Fact]
    public Task MemberToldToBeSerialised_Reports() => Verify("""
        class Login
        {
            [PersonalData(DataCategory.Password, Purpose = "service"), System.Text.Json.Serialization.JsonPropertyName("p")]
            public string {|PRIV106:Password|} { get; set; } = "";

            [PersonalData(DataCategory.Email, Purpose = "service"), System.Text.Json.Serialization.JsonPropertyName("e")]
            public string Email { get; set; } = "";

            [PersonalData(DataCategory.Password, Purpose = "service"), System.Text.Json.Serialization.JsonIgnore]
            public string Ignored { get; set; } = "";
        }
        """);

    /// <summary>Once for each library that is told, whatever else it is told; not where it is told to leave the member out.</summary>
    [Theory]
    [InlineData("JsonInclude, JsonPropertyName(\"p\")", true)]
    [InlineData("JsonPropertyName(\"p\"), JsonIgnore", false)]
    [InlineData("JsonPropertyName(\"p\"), JsonIgnore(Condition = JsonIgnoreCondition.Always)", false)]
    [InlineData("JsonPropertyName(\"p\"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)", true)]
    [InlineData("JsonPropertyName(\"p\"), System.Runtime.Serialization.IgnoreDataMember", true)]
    public Task SeveralAttributesOfASerialiser_AreOne(string attributes, bool reported) => Verify("using System.Text.Json.Serialization;\n"
        + "class Login\n{\n    [PersonalData(DataCategory.Password, Purpose = \"service\"), " + attributes + "]\n    public string " + (reported ? "{|PRIV106:Password|}" : "Password") + " { get; set; } = \"\";\n}");

    private static Task<System.Collections.Immutable.ImmutableArray<Microsoft.CodeAnalysis.Diagnostic>> Verify(string code) =>
        RuleTest.VerifyAsync("using Privacy;\n" + code, Policy);
}
