namespace Privacy.CodeFixes.Tests;

public sealed class RedactArgumentFixTests
{
    private const string Fix = "RedactArgumentFix";

    private const string Mask = """

        public static class Masking
        {
            [Transforms(Form.Anonymised)] public static string Mask(string text) => "***";
        }

        """;

    private const string Redactor = "private readonly Microsoft.Extensions.Compliance.Redaction.Redactor _redactor = null!;";

    private const string Provider = "private readonly Microsoft.Extensions.Compliance.Redaction.IRedactorProvider _provider = Microsoft.Extensions.Compliance.Redaction.NullRedactorProvider.Instance;";

    [Theory]
    [InlineData("""log.LogInformation("mail {Email}", user.Email);""", """log.LogInformation("mail {Email}", Masking.Mask(user.Email));""")]
    [InlineData("""log.LogInformation($"mail {user.Email,20} {user.Visits}");""", """log.LogInformation($"mail {Masking.Mask(user.Email),20} {user.Visits}");""")]
    [InlineData("""log.LogInformation("mail " + user.Email + ".");""", """log.LogInformation("mail " + Masking.Mask(user.Email) + ".");""")]
    [InlineData("""Vendor.Send(user.Email);""", """Vendor.Send(Masking.Mask(user.Email));""")]
    [InlineData("""Vendor.Send("x", note: user.Email);""", """Vendor.Send("x", note: Masking.Mask(user.Email));""")]
    [InlineData("""Vendor.Post(new { user.Email, user.Visits });""", """Vendor.Post(new { Email = Masking.Mask(user.Email), user.Visits });""")]
    [InlineData("""Vendor.Text = user.Email;""", """Vendor.Text = Masking.Mask(user.Email);""")]
    [InlineData("""Vendor.Post(new Dictionary<string, string> { { "mail", user.Email } });""", """Vendor.Post(new Dictionary<string, string> { { "mail", Masking.Mask(user.Email) } });""")]
    [InlineData("""log.LogInformation("{Email} {Visits}", args: [user.Email, user.Visits]);""", """log.LogInformation("{Email} {Visits}", args: [Masking.Mask(user.Email), user.Visits]);""")]
    [InlineData("""log.LogInformation(string.Format(null, "{0}", user.Email));""", """log.LogInformation(string.Format(null, "{0}", Masking.Mask(user.Email)));""")]
    [InlineData("string? mail = user.Visits > 0 ? user.Email : null;\nVendor.Post(mail!);", "string? mail = user.Visits > 0 ? user.Email : null;\nVendor.Post(Masking.Mask(mail!));")]
    public Task OwnMethod_IsCalled(string before, string after) => new FixTest(Fix, Service.With(before) + Mask).GivesAsync(Service.With(after) + Mask);

    [Theory]
    [InlineData("private string Hide(string text) => \"\";", "Hide(user.Email)")]
    [InlineData("private static string Hide(string text) => \"\";", "Hide(user.Email)")]
    public Task MethodOfTheTypeItself_IsCalledPlainly(string method, string redacted) => new FixTest(Fix, Service.With("Vendor.Send(user.Email);", "[Transforms(Form.Anonymised)] " + method))
        .GivesAsync(Service.With("Vendor.Send(" + redacted + ");", "[Transforms(Form.Anonymised)] " + method));

    [Theory]
    [InlineData("""log.LogInformation("{Email}", /* the address */ user.Email /* kept */);""", """log.LogInformation("{Email}", /* the address */ Masking.Mask(user.Email) /* kept */);""")]
    [InlineData("Vendor.Send(user.Email // as it is\n    .Trim());", "Vendor.Send(Masking.Mask(user.Email // as it is\n    .Trim()));")]
    [InlineData("Vendor.Send(\n#if !DEBUG\n\tuser.Email\n#else\n\t\"\"\n#endif\n\t);", "Vendor.Send(\n#if !DEBUG\n\tMasking.Mask(user.Email)\n#else\n\t\"\"\n#endif\n\t);")]
    [InlineData("log.LogInformation($$\"\"\"\n    {\"mail\": \"{{user.Email}}\"}\n    \"\"\");", "log.LogInformation($$\"\"\"\n    {\"mail\": \"{{Masking.Mask(user.Email)}}\"}\n    \"\"\");")]
    [InlineData("log.LogInformation($\"mail {(user.Visits > 0 ? user.Email : \"none\")}\");", "log.LogInformation($\"mail {Masking.Mask(user.Visits > 0 ? user.Email : \"none\")}\");")]
    public async Task Awkward_CommentsLinesAndRawTexts_Stay(string before, string after)
    {
        await new FixTest(Fix, Service.With(before) + Mask).GivesAsync(Service.With(after) + Mask);
        await new FixTest(Fix, (Service.With(before) + Mask).ReplaceLineEndings("\r\n")).GivesAsync((Service.With(after) + Mask).ReplaceLineEndings("\r\n"));
    }

    [Fact]
    public Task RedactorOfThePrimaryConstructor_IsNotThereForStaticOrNestedCode_NotOffered() => new FixTest(Fix, Service.With("") + """
        public class Sender(Microsoft.Extensions.Compliance.Redaction.Redactor redactor)
        {
            public string Own => redactor.Redact("");
            public static void Run(User user) => Vendor.Send(user.Email);
            public class Inner { public void Run(User user) => Vendor.Send(user.Email); }
        }

        """).IsNotOfferedAsync();

    [Fact]
    public Task ValueThatMayBeNull_GetsAnEmptyTextInstead() => new FixTest(Fix, Service.With("Vendor.Send(\"x\", user.Visits > 0 ? user.Email : null);") + Mask)
        .GivesAsync(Service.With("Vendor.Send(\"x\", Masking.Mask((user.Visits > 0 ? user.Email : null) ?? string.Empty));") + Mask);

    [Theory]
    [InlineData("Vendor.Send(user.Email);", "Vendor.Send(Hide(user.Email) ?? string.Empty);")]
    [InlineData("Vendor.Text = user.Email;", "Vendor.Text = Hide(user.Email) ?? string.Empty;")]
    [InlineData("Vendor.Send(\"x\", user.Email);", "Vendor.Send(\"x\", Hide(user.Email));")]
    [InlineData("log.LogInformation(\"{Email}\", user.Email);", "log.LogInformation(\"{Email}\", Hide(user.Email));")]
    public Task RedactorThatMayGiveNull_GivesAnEmptyTextWhereNullMayNotGo(string before, string after)
    {
        const string hide = "[Transforms(Form.Anonymised)] private static string? Hide(string? text) => null;";
        return new FixTest(Fix, Service.With(before, hide)).GivesAsync(Service.With(after, hide));
    }

    /// <summary>The log would show a task.</summary>
    [Theory]
    [InlineData("System.Threading.Tasks.Task<string>")]
    [InlineData("System.Threading.Tasks.ValueTask<string>")]
    public Task RedactorThatAnswersLater_NotOffered(string type) => new FixTest(Fix, Service.With(
        "log.LogInformation(\"{Email}\", user.Email);", "[Transforms(Form.Anonymised)] private static " + type + " Hide(string text) => throw new NotSupportedException();")).IsNotOfferedAsync();

    [Fact]
    public Task RedactorAtHand_IsUsedFirst() => new FixTest(Fix, Service.With("log.LogInformation(\"mail {Email}\", user.Email);", Redactor) + Mask)
        .GivesAsync(Service.With("log.LogInformation(\"mail {Email}\", _redactor.Redact(user.Email));", Redactor) + Mask);

    [Fact]
    public Task ProviderAtHand_IsAskedForTheCategory() => new FixTest(Fix, Service.With("Vendor.Send(user.Email);", Provider))
        .GivesAsync(Service.With(
            "Vendor.Send(_provider.GetRedactor(new Microsoft.Extensions.Compliance.Classification.DataClassification(\"privacy\", \"user.contact.email\")).Redact(user.Email));", Provider));

    [Fact]
    public Task TransformOfThePolicy_IsCalled()
    {
        const string vault = "\npublic static class Vault { public static string Blank(string text) => \"\"; }\n";
        return new FixTest(Fix, Service.With("Vendor.Send(user.Email);") + vault, FixTest.DefaultPolicy + "transforms:\n  - { match: Vault.Blank, form: anonymised }\n")
            .GivesAsync(Service.With("Vendor.Send(Vault.Blank(user.Email));") + vault);
    }

    [Fact]
    public Task Several_AreFixedAtOnce() => new FixTest(Fix, Service.With("Vendor.Send(user.Email, user.Name);\nlog.LogInformation($\"{user.Name} {user.Email}\");") + Mask)
        .GivesToAllAsync(Service.With("Vendor.Send(Masking.Mask(user.Email), Masking.Mask(user.Name));\nlog.LogInformation($\"{Masking.Mask(user.Name)} {Masking.Mask(user.Email)}\");") + Mask);

    [Fact]
    public Task WithoutARedactor_NotOffered() => new FixTest(Fix, Service.With("Vendor.Send(user.Email);")).IsNotOfferedAsync();

    [Fact]
    public Task WholeObject_NotOffered() => new FixTest(Fix, Service.With("Vendor.Keep(user);") + Mask).IsNotOfferedAsync();
}
