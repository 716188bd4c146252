using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Privacy.CodeFixes.Tags;

namespace Privacy.CodeFixes.Editing.Declarations;

/// <summary>All tags at once: many places lose the tag to one member, which gets it once.</summary>
internal sealed class CarryFixAll : FixAllProvider
{
    public static readonly CarryFixAll Instance = new();

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

        return CodeAction.Create("Carry the tags over", cancel => CarriedTags.AddAsync(context.Solution, diagnostics.ToImmutable(), cancel), CarryTagFix.Key);
    }
}
