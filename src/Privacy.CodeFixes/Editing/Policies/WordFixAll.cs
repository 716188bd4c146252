using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using Privacy.CodeFixes.Policies;

namespace Privacy.CodeFixes.Editing.Policies;

/// <summary>Fix All over code and additional files, which Roslyn's own does not reach: all words of a file in one change.</summary>
internal sealed class WordFixAll : FixAllProvider
{
    public static readonly WordFixAll Instance = new();

    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    public override async Task<CodeAction?> GetFixAsync(FixAllContext context)
    {
        var projects = context.Scope == FixAllScope.Solution ? context.Solution.Projects : [context.Project];
        var changes = new Dictionary<string, (DocumentId Id, HashSet<TextChange> Changes)>(StringComparer.Ordinal);
        foreach (var project in projects)
        {
            foreach (var diagnostic in await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false))
            {
                if (DocumentOf(project, diagnostic) is not { FilePath: { } path } document || (context.Scope == FixAllScope.Document && !IsThatOf(context, document)))
                    continue;

                // One policy.yaml is a file of many projects: what each says of it is one change, made once.
                var text = await document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
                if (NearestWordFix.Change(text, diagnostic) is not { } change)
                    continue;
                if (!changes.TryGetValue(path, out var known))
                    changes.Add(path, known = (document.Id, []));
                known.Changes.Add(change);
            }
        }

        return CodeAction.Create("Change to the nearest words", cancel => ChangedAsync(context.Solution, changes.Values, cancel), NearestWordFix.Key);
    }

    private static async Task<Solution> ChangedAsync(Solution solution, IEnumerable<(DocumentId Id, HashSet<TextChange> Changes)> files, CancellationToken cancel)
    {
        foreach (var (id, changes) in files)
        {
            TextDocument? document = solution.GetDocument(id) ?? solution.GetAdditionalDocument(id);
            if (document is null)
                continue;

            var text = await document.GetTextAsync(cancel).ConfigureAwait(false);
            solution = NearestWordFix.Changed(solution, id, text.WithChanges(changes.OrderBy(change => change.Span.Start)));
        }

        return solution;
    }

    private static bool IsThatOf(FixAllContext context, TextDocument document) => context.Document is { } code
        ? code.Id == document.Id
        : document is not Document;

    private static TextDocument? DocumentOf(Project project, Diagnostic diagnostic)
    {
        if (diagnostic.Location.SourceTree is { } tree)
            return project.GetDocument(tree);
        var path = diagnostic.Location.GetLineSpan().Path;
        return path is null ? null : project.AdditionalDocuments.FirstOrDefault(document => document.FilePath == path);
    }
}
