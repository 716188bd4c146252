using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Privacy.Analyzers.Policy.Model;
using Privacy.CodeFixes.Flows;

namespace Privacy.CodeFixes.Editing.Transforms;

/// <summary>
/// One redactor for all: written at the first place that needs it, called at every place that has no other. Not over a solution, where every project would
/// get a file that nobody asked for.
/// </summary>
internal sealed class RedactorFixAll : FixAllProvider
{
    public static readonly RedactorFixAll Instance = new();

    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Document, FixAllScope.Project];

    public override async Task<CodeAction?> GetFixAsync(FixAllContext context)
    {
        var diagnostics = context.Scope == FixAllScope.Document && context.Document is { } document
            ? await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false)
            : await context.GetAllDiagnosticsAsync(context.Project).ConfigureAwait(false);
        return CodeAction.Create("Add a redactor and redact with it", cancel => AllAsync(context.Project, diagnostics, cancel), AddRedactorFix.Key);
    }

    private static async Task<Solution> AllAsync(Project project, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancel)
    {
        var places = diagnostics
            .Where(diagnostic => project.GetDocument(diagnostic.Location.SourceTree) is not null)
            .GroupBy(diagnostic => project.GetDocument(diagnostic.Location.SourceTree)!.Id) // of the line above
            .OrderBy(group => project.GetDocument(group.Key)?.FilePath, StringComparer.Ordinal)
            .ToList();
        if (await FirstAsync(project, places.SelectMany(group => group), cancel).ConfigureAwait(false) is not { } redactor)
            return project.Solution;

        var solution = redactor.AddTo(project);
        foreach (var group in places)
        {
            if (solution.GetDocument(group.Key) is not { } document)
                continue;

            var edited = await SequentialEdits.ApplyAsync(document, [.. group], site => Offer(site, redactor, cancel), cancel).ConfigureAwait(false);
            solution = edited.Project.Solution;
        }

        return solution;
    }

    private static async Task<NewRedactor?> FirstAsync(Project project, IEnumerable<Diagnostic> diagnostics, CancellationToken cancel)
    {
        foreach (var diagnostic in diagnostics)
        {
            if (project.GetDocument(diagnostic.Location.SourceTree) is { } document
                && await FixSite.CreateAsync(document, diagnostic, cancel).ConfigureAwait(false) is { } site
                && NewRedactor.For(site, cancel) is { } redactor
                && WrappedValue.Changes(site, WrappedValue.Values(site), redactor.Call) is not null)
                return redactor;
        }

        return null;
    }

    /// <summary>Where another is at hand, which to call is for the author to say.</summary>
    private static FixOffer? Offer(FixSite site, NewRedactor redactor, CancellationToken cancel)
    {
        var offers = TransformOffers.Of(site, Form.Anonymised, "Redact", AddRedactorFix.Key, cancel).Take(2).ToList();
        return offers.Count == 1 && offers[0].Title.EndsWith(" with " + redactor.Call.Display + ".Redact", StringComparison.Ordinal) ? offers[0] : null;
    }
}
