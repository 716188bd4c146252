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
