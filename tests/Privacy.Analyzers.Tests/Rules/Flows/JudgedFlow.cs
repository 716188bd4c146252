using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Privacy.Analyzers.Catalog;
using Privacy.Analyzers.Flow.Findings;
using Privacy.Analyzers.Flow.Guards.Facts;
using Privacy.Analyzers.Policy.Model;
using Privacy.Analyzers.Policy.Reading;
using Privacy.Analyzers.Reporting;
using Privacy.Analyzers.TestKit;

namespace Privacy.Analyzers.Tests.Rules.Flows;

/// <summary>A finding as the engine would hand it over, without the engine: what the rules make of it under a policy.</summary>
internal sealed record JudgedFlow(string Policy)
{
    private static readonly SyntaxTree Tree = CSharpSyntaxTree.ParseText("log(user.Email);\n", path: "App.cs");

    private static readonly CSharpCompilation Compilation = CSharpCompilation.Create("app", [Tree], ReferenceSet.All);

    private static readonly ISymbol Anything = Compilation.GetSpecialType(SpecialType.System_Object);

    public RecipientKind Kind { get; init; } = RecipientKind.Log;

    public ImmutableArray<string> Recipients { get; init; } = ["app-log"];

    public ImmutableArray<string> Guards { get; init; } = [];

    public string? AsOf { get; init; }

    public static FlowLabel Label(
        string category,
        string member = "User.Email",
        Analyzers.Policy.Model.Form form = Analyzers.Policy.Model.Form.Identified,
        string[]? purposes = null,
        TagOrigin origin = TagOrigin.Declared,
        string? assumed = null)
    {
        var tag = new SourceTag(Anything, member, category, [.. purposes ?? []], Analyzers.Policy.Model.LegalBasis.Unspecified, null, origin);
        return new FlowLabel(tag, form, assumed, [new PathStep(At(4, 10), StepKind.Source, member), new PathStep(At(0, 15), StepKind.Sink, "log")], []);
    }

    public ImmutableArray<Diagnostic> Diagnostics(params FlowLabel[] labels)
    {
        var read = PolicyReader.Read(SourceText.From("version: 1\n" + Policy), "policy.yaml", ImmutableHashSet<string>.Empty, default);
        Assert.DoesNotContain(read.Defects, defect => Analyzers.Rules.Descriptors.Find(defect.RuleId)!.DefaultSeverity == DiagnosticSeverity.Error);

        var model = PrivacyModel.Create(Compilation, read.Policy, AsOf, InferenceMode.Report, default);
        ImmutableArray<GuardFact> facts = [.. Guards.Select(guard => new GuardFact(guard, GuardStatus.Holds, GuardSubject.Any, null))];
        var sink = new Sink(Anything, "Logger.Write", Kind, null, Recipients, false, [], SinkReach.None, -1);
        return DiagnosticFactory.Create(model, new Finding(At(4, 10), sink, [.. labels.Select(label => label with { Guards = facts })]));
    }

    private static Location At(int start, int length) => Location.Create(Tree, new TextSpan(start, length));
}
