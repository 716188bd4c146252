using Microsoft.CodeAnalysis.CodeFixes;
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

    [Fact]
    public async Task Several_AreRedactedWithTheOneThatIsWritten()
    {
        const string other = "namespace Shop\n{\n    public static class Other\n    {\n        public static void Run(User user) => Vendor.Post(new { user.Name, user.Visits });\n    }\n}\n";
        var test = new FixTest(Fix, Service.With("Vendor.Send(user.Email);\nVendor.Send($\"{user.Name} {user.Visits}\");"))
        {
            More = [new TextFile("Other.cs", other)],
            MoreAfter = [new TextFile("Other.cs", other.Replace("user.Name", "Name = Redaction.Redact(user.Name)", StringComparison.Ordinal))],
        };
        await test.GivesToAllAsync(Service.With("Vendor.Send(Redaction.Redact(user.Email));\nVendor.Send($\"{Redaction.Redact(user.Name)} {user.Visits}\");"));
    }

    /// <summary>Of the namespace of the first; from others with its name.</summary>
    [Fact]
    public async Task SeveralNamespaces_ShareOne()
    {
        const string other = "namespace Shop\n{\n    public static class Other\n    {\n        public static void Run(User user) => Vendor.Send(user.Name);\n    }\n}\n";
        var test = new FixTest(Fix, Service.With("Vendor.Send(user.Email);"))
        {
            More = [new TextFile("A.cs", other)],
            MoreAfter = [new TextFile("A.cs", other.Replace("user.Name", "Redaction.Redact(user.Name)", StringComparison.Ordinal))],
        };
        await test.GivesToAllAsync(Service.With("Vendor.Send(Shop.Redaction.Redact(user.Email));"));
    }

    [Fact]
    public async Task Several_WhereARedactorIsAtHandAtOne_ThatOneIsLeft()
    {
        var project = FixProject.Create(new AnalysisInput
        {
            Sources = [new TextFile("App.cs", Service.With("Vendor.Send(user.Email);", Own).Replace("public void Run", "private static void Run", StringComparison.Ordinal))],
            AdditionalFiles = [new TextFile("policy.yaml", FixTest.DefaultPolicy)],
        });
        var found = await FixProject.DiagnosticsAsync(project);
        var offers = await OfferedFix.AllAsync(project, found, FixSet.Of(Fix));

        var after = await offers.Single().ApplyToAllAsync(found);

        Assert.Contains("Vendor.Send(Redaction.Redact(user.Email));", (await FixProject.TextsAsync(after))["App.cs"], StringComparison.Ordinal);
        Assert.Contains("=> Vendor.Send(user.Name);", (await FixProject.TextsAsync(after))["App.cs"], StringComparison.Ordinal);
    }

    /// <summary>A method of the instance: static code has none to call.</summary>
    private const string Own = "[Transforms(Form.Anonymised)] private string Mask(string text) => \"\";\npublic void Here(User user) => Vendor.Send(user.Name);";

    [Fact]
    public void OverASolution_NothingIsWritten() =>
        Assert.Equal([FixAllScope.Document, FixAllScope.Project], FixSet.Of(Fix).GetFixAllProvider()!.GetSupportedFixAllScopes()); // it has one

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
