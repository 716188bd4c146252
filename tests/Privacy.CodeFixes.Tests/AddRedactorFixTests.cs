using Privacy.Analyzers.TestKit;
using Privacy.Analyzers.TestKit.Fixes;

namespace Privacy.CodeFixes.Tests;

public sealed class AddRedactorFixTests
{
    private const string Fix = "AddRedactorFix";

    [Theory]
    [InlineData("""Vendor.Send(user.Email);""", """Vendor.Send(Redaction.Redact(user.Email));""")]
    [InlineData("""log.LogInformation($"mail {user.Email /* who */}");""", """log.LogInformation($"mail {Redaction.Redact(user.Email) /* who */}");""")]
    [InlineData("""Vendor.Send("x", user.Visits > 0 ? user.Email : null);""", """Vendor.Send("x", Redaction.Redact(user.Visits > 0 ? user.Email : null));""")]
    [InlineData("""Vendor.Post(new { user.Email, user.Name });""", """Vendor.Post(new { Email = Redaction.Redact(user.Email), Name = Redaction.Redact(user.Name) });""")]
    public Task WithoutARedactor_OneIsWritten(string before, string after) => new FixTest(Fix, Service.With(before)).GivesAsync(Service.With(after));

    [Fact]
    public async Task Awkward_WindowsLineEndsTabsAndComments_Stay_AndAreThoseOfTheNewFile()
    {
        const string body = "Vendor.Send(\n\t// who\n\tVALUE, // to show\n#if !DEBUG\n\t\"x\"\n#else\n\tnull\n#endif\n\t);";
        var code = Service.With(body).ReplaceLineEndings("\r\n");
        var test = new FixTest(Fix, code.Replace("VALUE", "user.Email", StringComparison.Ordinal))
        {
            MoreAfter =
            [
                new TextFile("Redaction.cs", """
                    /// <summary>Takes what points to a person out of what leaves the program.</summary>
                    internal static class Redaction
                    {
                        /// <summary>What is left of a value: that there was one.</summary>
                        [global::Privacy.Transforms(global::Privacy.Form.Anonymised)]
                        public static string Redact(string? value) => string.IsNullOrEmpty(value) ? "" : "***";
                    }

                    """.ReplaceLineEndings("\r\n")),
            ],
        };
        await test.GivesAsync(code.Replace("VALUE", "Redaction.Redact(user.Email)", StringComparison.Ordinal));
    }

    /// <summary>It has no Fix All: the first place writes the redactor, and the fix that calls it is offered at the others.</summary>
    [Fact]
    public async Task Several_TheFirstWritesIt_TheOthersCallIt()
    {
        var project = FixProject.Create(new AnalysisInput
        {
            Sources = [new TextFile("App.cs", Service.With("Vendor.Send(user.Email);\nVendor.Send(user.Name);"))],
            AdditionalFiles = [new TextFile("policy.yaml", FixTest.DefaultPolicy)],
        });
        var first = (await OfferedFix.AllAsync(project, await FixProject.DiagnosticsAsync(project), FixSet.Of(Fix)))[0];
        Assert.Null(first.Provider.GetFixAllProvider());
        var written = await first.ApplyAsync();
        var diagnostics = await FixProject.DiagnosticsAsync(written);
        Assert.Empty(await OfferedFix.AllAsync(written, diagnostics, FixSet.Of(Fix)));

        var after = await (await OfferedFix.AllAsync(written, diagnostics, FixSet.Of("RedactArgumentFix"))).Single().ApplyAsync();

        Assert.Equal(Service.With("Vendor.Send(Redaction.Redact(user.Email));\nVendor.Send(Redaction.Redact(user.Name));"), (await FixProject.TextsAsync(after))["App.cs"]);
        Assert.Empty(await FixProject.DiagnosticsAsync(after));
    }

    [Fact]
    public Task NameThatIsTaken_GetsANumber() => new FixTest(Fix, Service.With("Vendor.Send(user.Email);") + "public class Redaction;\n")
        .GivesAsync(Service.With("Vendor.Send(Redaction2.Redact(user.Email));") + "public class Redaction;\n");

    [Fact]
    public async Task NewFile_IsOfTheNamespaceOfTheCode()
    {
        var project = FixProject.Create(new AnalysisInput
        {
            Sources = [new TextFile("App.cs", "namespace Shop;\n" + Service.With("Vendor.Send(user.Email);"))],
            AdditionalFiles = [new TextFile("policy.yaml", FixTest.DefaultPolicy)],
        });
        var offers = await OfferedFix.AllAsync(project, await FixProject.DiagnosticsAsync(project), FixSet.Of(Fix));

        var after = await offers.Single().ApplyAsync();

        var file = after.Documents.Single(document => document.Name == "Redaction.cs");
        Assert.StartsWith("namespace Shop\n{\n", (await file.GetTextAsync()).ToString());
        Assert.Empty(await FixProject.ErrorsAsync(after));
    }

    [Theory]
    [InlineData("Vendor.Keep(user);", "")]
    [InlineData("Vendor.Send(user.Email);", "public static class Mask { [Transforms(Form.Anonymised)] public static string Of(string text) => \"\"; }")]
    public Task WholeObject_OrARedactorIsThere_NotOffered(string body, string more) => new FixTest(Fix, Service.With(body) + more).IsNotOfferedAsync();
}
