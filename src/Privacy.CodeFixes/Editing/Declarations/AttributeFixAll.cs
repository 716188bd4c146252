using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Privacy.CodeFixes.Editing.Declarations;

/// <summary>All attributes at once: many places ask for one on the same member, which gets it once.</summary>
internal sealed class AttributeFixAll(
    string title, bool everywhere, Func<Solution, ImmutableArray<Diagnostic>, string?, CancellationToken, Task<Solution>> edit) : FixAllProvider
{
    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() =>
        everywhere ? [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution] : [FixAllScope.Document, FixAllScope.Project];

    public override async Task<CodeAction?> GetFixAsync(FixAllContext context)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        if (context.Scope == FixAllScope.Document && context.Document is { } document)
            diagnostics.AddRange(await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false));
        else
        {
            foreach (var project in context.Scope == FixAllScope.Solution ? context.Solution.Projects : [context.Project])
                diagnostics.AddRange(await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false));
        }

        var key = context.CodeActionEquivalenceKey;
        return CodeAction.Create(title, cancel => edit(context.Solution, diagnostics.ToImmutable(), key, cancel), key);
    }
}
