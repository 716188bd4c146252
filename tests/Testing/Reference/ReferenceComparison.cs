using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Text;
using Privacy.Analyzers.Catalog;
using Privacy.Analyzers.Flow;
using Privacy.Analyzers.Flow.Findings;
using Privacy.Analyzers.Policy.Model;
using Privacy.Analyzers.Rules;

namespace Privacy.Analyzers.TestKit.Reference;

/// <summary>
/// The engine held against <see cref="ReferenceEngine"/>, body by body, by source and argument of a sink. Where the reference knows all of a body they
/// must say the same. Where it may invent (a condition tells more than its two ways), the engine must not say more; where it may miss (code of the
/// program is called), the engine must not say less; where both, the body is left out, and counted by the reasons.
/// </summary>
public static class ReferenceComparison
{
    private static readonly ReferenceCount s_nothing = new();

    /// <param name="paths">The files that are compared; all where it is <c>null</c>.</param>
    public static ReferenceCount Of(AnalysisInput input, IReadOnlyCollection<string>? paths = null, CancellationToken cancel = default) =>
        Of(
            Analysis.Compilation(input, cancel),
            Analysis.Options(input),
            paths,
            cancel);

    public static ReferenceCount Of(Compilation compilation, AnalyzerOptions options, IReadOnlyCollection<string>? paths, CancellationToken cancel)
    {
        var model = ModelStore.Of(compilation, PolicyInput.Of(options, cancel), cancel);
        var result = FlowEngine.Analyze(model, full: false, cancel);
        return compilation.SyntaxTrees
            .Where(tree => paths is null || paths.Contains(tree.FilePath))
            .Aggregate(s_nothing, (sum, tree) => sum.Plus(Of(tree, model, result, cancel)));
    }

    private static ReferenceCount Of(SyntaxTree tree, PrivacyModel model, FlowResult result, CancellationToken cancel)
    {
        var found = result.In(tree).Where(finding => finding.Sink.Kind != RecipientKind.Exception).ToList();
        var givenUp = result.BlindSpotsIn(tree);
        return ReferenceBodies.In(model.Compilation.GetSemanticModel(tree), cancel).Aggregate(s_nothing, (sum, body) =>
        {
            cancel.ThrowIfCancellationRequested();
            return sum.Plus(givenUp.Any(spot => body.Node.Span.Contains(spot.At.Span))
                ? s_nothing with { LeftOutBodies = 1, LeftOut = ["the engine gives up"] }
                : Compare(body.Method, body.Node, Verdict(body.Method, body.Graph, model), found));
        });
    }

    private static ReferenceVerdict Verdict(IMethodSymbol method, ControlFlowGraph graph, PrivacyModel model)
    {
        var verdict = new ReferenceVerdict();
        var entry = new ReferenceState();
        foreach (var parameter in method.Parameters)
        {
            if (model.Sources.OfParameter(parameter) is { } tag)
                entry[parameter] = [tag];
        }

        if (!graph.LocalFunctions.IsEmpty)
            verdict.Both("a local function");
        if (method.MethodKind == MethodKind.Constructor && method.ContainingType.GetMembers().Any(member => member is IFieldSymbol { IsStatic: false }))
            verdict.Miss("initialisers of fields run");
        ReferenceEngine.Run(graph, new ReferenceTransfer(model, method, new ReferenceConditions(graph), verdict), entry);
        return verdict;
    }

    private static ReferenceCount Compare(IMethodSymbol method, SyntaxNode body, ReferenceVerdict verdict, List<Finding> found)
    {
        if (verdict.MayMiss.Count > 0 && verdict.MayInvent.Count > 0)
            return s_nothing with { LeftOutBodies = 1, LeftOut = [.. verdict.MayMiss.Concat(verdict.MayInvent).Distinct()] };
        var told = found
            .Where(finding => IsIn(finding.Location, body) && verdict.Sees(finding.Location.SourceSpan))
            .SelectMany(finding => finding.Labels.Select(label => (Place: finding.Location.SourceSpan, Source: label.Tag.ToString())))
            .ToHashSet();
        var missed = verdict.MayInvent.Count == 0 ? verdict.Reached.Except(told) : [];
        var invented = verdict.MayMiss.Count == 0 ? told.Except(verdict.Reached) : [];
        return s_nothing with
        {
            Same = verdict.MayMiss.Count + verdict.MayInvent.Count == 0 ? 1 : 0,
            NotMore = verdict.MayInvent.Count > 0 ? 1 : 0,
            NotLess = verdict.MayMiss.Count > 0 ? 1 : 0,
            Sinks = verdict.Places.Count,
            Flows = verdict.Reached.Count,
            Differences =
            [
                .. missed.Select(flow => Difference(flow, true)).Concat(invented.Select(flow => Difference(flow, false))).OrderBy(each => each.Line).ThenBy(each => each.Flow, StringComparer.Ordinal),
            ],
        };

        ReferenceDifference Difference((TextSpan Place, string Source) flow, bool isMiss) => new(
            body.SyntaxTree.FilePath,
            body.SyntaxTree.GetLineSpan(flow.Place).StartLinePosition.Line + 1,
            isMiss,
            $"{flow.Source} in {body.SyntaxTree.GetText().ToString(flow.Place)} of {method.ContainingType.Name}.{method.Name}");
    }

    /// <summary>In the body itself, not in code that runs elsewhere.</summary>
    private static bool IsIn(Location location, SyntaxNode body)
    {
        if (!body.Span.Contains(location.SourceSpan))
            return false;
        for (var node = body.SyntaxTree.GetRoot().FindNode(location.SourceSpan); node is not null && node != body; node = node.Parent)
        {
            if (node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or QueryExpressionSyntax)
                return false;
        }

        return true;
    }
}
