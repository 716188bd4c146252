using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Privacy.CodeFixes.Policies;

namespace Privacy.CodeFixes.Editing.Policies;

/// <summary>
/// Allows many flows in one policy.yaml: one after the other, so that what an entry allows already gets no second one. Not for a whole solution:
/// that would be a policy nobody wrote.
/// </summary>
internal sealed class PolicyFixAll : FixAllProvider
{
    public static readonly PolicyFixAll Instance = new();

    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Document, FixAllScope.Project];

    public override async Task<CodeAction?> GetFixAsync(FixAllContext context)
    {
        var diagnostics = context.Scope == FixAllScope.Document && context.Document is { } document
            ? await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false)
            : await context.GetAllDiagnosticsAsync(context.Project).ConfigureAwait(false);
        return CodeAction.Create("Add the entries to policy.yaml, for review", cancel => AllAsync(context, diagnostics, cancel), AddPolicyEntryFix.Key);
    }

    private static async Task<Solution> AllAsync(FixAllContext context, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancel)
    {
        var solution = context.Solution;
        var ordered = diagnostics
            .Where(diagnostic => diagnostic.Location.SourceTree is not null)
            .OrderBy(diagnostic => diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start);
        foreach (var diagnostic in ordered)
        {
            if (context.Project.GetDocument(diagnostic.Location.SourceTree) is not { } original
                || solution.GetDocument(original.Id) is not { } document
                || await FixSite.CreateAsync(document, diagnostic, cancel).ConfigureAwait(false) is not { } site)
                continue;

            foreach (var offer in await AddPolicyEntryFix.OffersAsync(site, cancel).ConfigureAwait(false))
            {
                if (offer.Key == context.CodeActionEquivalenceKey)
                    solution = offer.Solution;
            }
        }

        return solution;
    }
}
