using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Privacy.Analyzers.Constants;

namespace Privacy.Analyzers.Tests.Constants;

public sealed class PolicyConstantsGeneratorTests
{
    private const string Policy = """
        version: 1
        categories:
          user.profile.team: { description: Team the user plays for }
          user.contact.email: { required: true }
        purposes:
          service: { legal_basis: contract, description: "Keep & show <profiles>", clause: "5.2.2" }
          исследование: { legal_basis: consent }
          2nd-use: {}
        recipients:
          app-log: { kind: log }
          app_log: { kind: log, sinks: [A.B] }
          equals: { kind: ai }
          policy-recipient: { kind: ai, sinks: [A.C] }
        guards:
          колдонуучунун-макулдугу: { match: [A.B.Asked] }
        """;

    [Theory]
    [InlineData("PolicyPurpose.Service", "service")]
    [InlineData("PolicyPurpose.Исследование", "исследование")]
    [InlineData("PolicyPurpose._2ndUse", "2nd-use")]
    [InlineData("PolicyCategory.UserProfileTeam", "user.profile.team")]
    [InlineData("PolicyRecipient.AppLog", "app-log")]
    [InlineData("PolicyRecipient.AppLog_2", "app_log")]
    [InlineData("PolicyRecipient.Equals_", "equals")]
    [InlineData("PolicyRecipient.PolicyRecipient_", "policy-recipient")]
    [InlineData("PolicyGuard.КолдонуучунунМакулдугу", "колдонуучунун-макулдугу")]
    public void Id_IsAConstant(string constant, string id)
    {
        var compilation = Compile(Policy, $"class C {{ public const string X = Privacy.{constant}; }}");
        Assert.Empty(compilation.GetDiagnostics());
        Assert.Equal(id, ((IFieldSymbol)compilation.GetTypeByMetadataName("C")!.GetMembers("X").Single()).ConstantValue);
    }

    [Theory]
    [InlineData("PolicyPurpose.Servise")]
    [InlineData("PolicyPurpose.Research")]
    public void IdThatThePolicyDoesNotHave_DoesNotCompile(string constant)
    {
        var compilation = Compile(Policy, $"class C {{ public const string X = Privacy.{constant}; }}");
        Assert.Contains(compilation.GetDiagnostics(), diagnostic => diagnostic.Id == "CS0117");
    }

    [Fact]
    public void BuiltInCategory_IsNotThere() =>
        Assert.DoesNotContain("user.contact.email", Text(Policy), StringComparison.Ordinal);

    [Theory]
    [InlineData("PolicyPurpose", "Service", "Keep & show <profiles>. Clause 5.2.2 of the notice. Legal basis: contract.")]
    [InlineData("PolicyCategory", "UserProfileTeam", "Team the user plays for.")]
    [InlineData("PolicyRecipient", "AppLog", "Recipient 'app-log'. Kind: log.")]
    public void Constant_HasTheDescriptionAsItsDocumentation(string type, string name, string summary)
    {
        var xml = Compile(Policy, "").GetTypeByMetadataName("Privacy." + type)!.GetMembers(name).Single().GetDocumentationCommentXml()!;
        Assert.Equal(summary, System.Xml.Linq.XElement.Parse(xml).Element("summary")!.Value);
    }

    [Fact]
    public void IdsOfParentPolicies_AreThereToo()
    {
        var compilation = Compile(
            [("/r/app/policy.yaml", "version: 1\nextends: ../policy.yaml\npurposes: { own: {} }"), ("/r/policy.yaml", "version: 1\npurposes: { above: {} }")],
            "class C { const string X = Privacy.PolicyPurpose.Own + Privacy.PolicyPurpose.Above; }");
        Assert.Empty(compilation.GetDiagnostics());
    }

    [Theory]
    [InlineData("description: \"a\\u2028 class\"")]
    [InlineData("description: \"*/ \\n } class Evil {\"")]
    [InlineData("description: \"\\0\\x01\"")]
    public void DescriptionCannotLeaveItsComment(string description)
    {
        var compilation = Compile($"version: 1\npurposes: {{ p: {{ {description} }} }}", "class C { const string X = Privacy.PolicyPurpose.P; }");
        Assert.Empty(compilation.GetDiagnostics());
        Assert.Null(compilation.GetTypeByMetadataName("Evil"));
    }

    [Fact]
    public void WithoutAPolicy_NothingIsGenerated() => Assert.Empty(Run([], "").Results.Single().GeneratedSources);

    [Fact]
    public void PolicyThatCannotBeRead_MakesNoConstants()
    {
        var compilation = Compile("version: [", "");
        Assert.Empty(compilation.GetDiagnostics());
        Assert.Empty(compilation.GetTypeByMetadataName("Privacy.PolicyPurpose")!.GetMembers());
    }

    /// <summary>As in an application whose internals its tests see.</summary>
    [Fact]
    public void ConstantsOfAnotherProject_AreNotInTheWay()
    {
        var below = Compile(Policy, "[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Tests\")] public class D { }");
        var above = Compile(
            [("/r/policy.yaml", Policy)], "class C { const string X = Privacy.PolicyPurpose.Service; }", below.ToMetadataReference());
        Assert.Empty(above.GetDiagnostics());
    }

    [Fact]
    public void EditOfCode_GeneratesNothingAnew()
    {
        var files = Files([("/r/policy.yaml", Policy)]);
        var compilation = Empty("class C { }");
        var driver = Driver(files).RunGenerators(compilation);
        var edited = compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class D { }"));

        var step = Steps(driver.RunGenerators(edited)).Single();
        Assert.All(step.Outputs, output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));
    }

    [Fact]
    public void EditOfThePolicyThatChangesNoId_WritesNothingAnew()
    {
        var files = Files([("/r/policy.yaml", Policy)]);
        var driver = Driver(files).RunGenerators(Empty(""));
        var changed = Files([("/r/policy.yaml", Policy + "\n# a comment\n")]);

        var step = Steps(driver.ReplaceAdditionalText(files[0], changed[0]).RunGenerators(Empty(""))).Single();
        Assert.All(step.Outputs, output => Assert.Equal(IncrementalStepRunReason.Unchanged, output.Reason));
    }

    [Fact]
    public void EditOfThePolicy_Generates()
    {
        var files = Files([("/r/policy.yaml", Policy)]);
        var driver = Driver(files).RunGenerators(Empty(""));
        var changed = Files([("/r/policy.yaml", Policy.Replace("app-log", "audit-log", StringComparison.Ordinal))]);

        var result = driver.ReplaceAdditionalText(files[0], changed[0]).RunGenerators(Empty("")).GetRunResult();
        Assert.Contains("AuditLog", result.GeneratedTrees.Single().ToString(), StringComparison.Ordinal);
    }

    private static ImmutableArray<IncrementalGeneratorRunStep> Steps(GeneratorDriver driver) =>
        driver.GetRunResult().Results.Single().TrackedSteps[PolicyConstantsGenerator.Step];

    private static string Text(string policy) => Run([("/r/policy.yaml", policy)], "").GeneratedTrees.Single().ToString();

    private static Compilation Compile(string policy, string code) => Compile([("/r/policy.yaml", policy)], code);

    private static Compilation Compile((string Path, string Yaml)[] policies, string code, params MetadataReference[] references)
    {
        Driver(Files(policies)).RunGeneratorsAndUpdateCompilation(Empty(code).AddReferences(references), out var compilation, out var diagnostics);
        Assert.Empty(diagnostics);
        return compilation;
    }

    private static GeneratorDriverRunResult Run((string Path, string Yaml)[] policies, string code) =>
        Driver(Files(policies)).RunGenerators(Empty(code)).GetRunResult();

    private static GeneratorDriver Driver(ImmutableArray<AdditionalText> files) => CSharpGeneratorDriver.Create(
        [new PolicyConstantsGenerator().AsSourceGenerator()],
        files,
        new CSharpParseOptions(documentationMode: DocumentationMode.Diagnose),
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    private static CSharpCompilation Empty(string code) => CSharpCompilation.Create(
        "Tests",
        [CSharpSyntaxTree.ParseText(code, new CSharpParseOptions(documentationMode: DocumentationMode.Diagnose))],
        [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)],
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, generalDiagnosticOption: ReportDiagnostic.Error));

    private static ImmutableArray<AdditionalText> Files((string Path, string Yaml)[] policies) =>
        [.. policies.Select(policy => (AdditionalText)new InMemoryText(policy.Path, policy.Yaml))];

    private sealed class InMemoryText(string path, string text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }
}
