using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Privacy.CodeFixes.Policies;

namespace Privacy.CodeFixes.Editing.Policies;

/// <summary>Approves many flows in one edit of privacy.flows.lock.</summary>
internal sealed class InventoryFixAll : FixAllProvider
{
    public static readonly InventoryFixAll Instance = new();

    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Document, FixAllScope.Project];

    public override async Task<CodeAction?> GetFixAsync(FixAllContext context)
    {
        ImmutableArray<Diagnostic> diagnostics = context.Scope == FixAllScope.Document && context.Document is { } document
            ? await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false)
            : await context.GetAllDiagnosticsAsync(context.Project).ConfigureAwait(false);
        return CodeAction.Create(
            "Add the flows to privacy.flows.lock",
            async cancel => await InventoryDocument.AddAsync(context.Project, diagnostics, cancel).ConfigureAwait(false) ?? context.Solution,
            ApproveFlowFix.Key);
    }
}
