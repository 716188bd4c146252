using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Privacy.Analyzers.TestKit;
using Privacy.Analyzers.TestKit.Fixes;

namespace Privacy.CodeFixes.Tests;

/// <summary>One file in two projects, as a shared file or a project of two frameworks has it: both get the same text, so that the file has one.</summary>
public sealed class LinkedFileTests
{
    private const string Code = """
        using Microsoft.Extensions.Logging;
        using Privacy;

        public class User
        {
            [PersonalData(DataCategory.Email, Purpose = "service")] public string Email { get; set; } = "";
            public string Phone { get; set; } = "";
        }

        public class Dto { public string Value { get; set; } = ""; }

        public class Program
        {
            private const string Template = "mail {Email}";

            public void Run(User user, ILogger log)
            {
                log.LogInformation(Template, user.Email);
                log.LogInformation($"{user.Email} came");
                var dto = new Dto { Value = user.Email };
            }
        }

        """;

    public static TheoryData<string, string> Fixes => new()
    {
        { "RemoveArgumentFix", "log.LogInformation(Template);" },
        { "CarryTagFix", "public class Dto { [PersonalData(DataCategory.Email, Purpose = \"service\")] public string Value" },
        { "TagMemberFix", "[PersonalData(DataCategory.PhoneNumber, Purpose = \"service\")]" },
    };

    [Theory]
    [MemberData(nameof(Fixes))]
    public async Task FixAll_InOneProject_LeavesTheOtherAsItWas(string fix, string expected)
    {
        var (project, other) = await CreateAsync();
        var diagnostics = await FixProject.DiagnosticsAsync(project);
        var offer = (await OfferedFix.AllAsync(project, diagnostics, FixSet.Of(fix)))[0];

        var after = await offer.ApplyToAllAsync(diagnostics);

        Assert.Contains(expected, (await FixProject.TextsAsync(after))["/shared/App.cs"], StringComparison.Ordinal);
        Assert.Empty(await FixProject.ErrorsAsync(after));
        Assert.Empty(await FixProject.ErrorsAsync(after.Solution.GetProject(other)!)); // no fix removes a project
    }

    [Theory]
    [MemberData(nameof(Fixes))]
    public async Task FixAll_InTheSolution_GivesBothTheSameText(string fix, string expected)
    {
        var (project, other) = await CreateAsync();
        var diagnostics = (await FixProject.DiagnosticsAsync(project)).AddRange(await FixProject.DiagnosticsAsync(project.Solution.GetProject(other)!)); // just added
        var offer = (await OfferedFix.AllAsync(project, diagnostics, FixSet.Of(fix)))[0];

        var after = await offer.ApplyToAllAsync(diagnostics, FixAllScope.Solution);

        var text = (await FixProject.TextsAsync(after))["/shared/App.cs"];
        Assert.Contains(expected, text, StringComparison.Ordinal);
        Assert.Equal(text, (await FixProject.TextsAsync(after.Solution.GetProject(other)!))["/shared/App.cs"]); // still there
    }

    /// <summary>The other project would not have it; one project of two frameworks has.</summary>
    [Theory]
    [InlineData("/project/Second.csproj", false)]
    [InlineData("/project/Cases.csproj", true)]
    public async Task Redactor_IsWrittenWhereAllWhoHaveTheFileHaveIt(string second, bool isOffered)
    {
        var (project, _) = await CreateAsync(second);
        var diagnostics = await FixProject.DiagnosticsAsync(project);
        Assert.Equal(isOffered, (await OfferedFix.AllAsync(project, diagnostics, FixSet.Of("AddRedactorFix"))).Any());
    }

    private static async Task<(Project Project, ProjectId Other)> CreateAsync(string path = "/project/Second.csproj")
    {
        var first = FixProject.Create(new AnalysisInput { Sources = [new TextFile("/shared/App.cs", Code)], AdditionalFiles = [new TextFile("policy.yaml", FixTest.DefaultPolicy)], RunsGenerators = false });
        var id = ProjectId.CreateNewId();
        var solution = first.Solution.AddProject(ProjectInfo.Create(
            id, VersionStamp.Default, "Second", "Second", LanguageNames.CSharp, filePath: path,
            compilationOptions: first.CompilationOptions, parseOptions: first.ParseOptions, metadataReferences: first.MetadataReferences));
        foreach (var document in first.Documents)
            solution = solution.AddDocument(DocumentId.CreateNewId(id), document.Name, await document.GetTextAsync(), filePath: document.FilePath);
        foreach (var document in first.AdditionalDocuments)
            solution = solution.AddAdditionalDocument(DocumentId.CreateNewId(id), document.Name, await document.GetTextAsync(), filePath: document.FilePath);
        return (solution.GetProject(first.Id)!, id); // both are in it
    }
}
