using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Privacy.Analyzers.Reporting;
using Privacy.CodeFixes.Editing.Declarations;

namespace Privacy.CodeFixes.Tags;

/// <summary>Gives the tag of the data to the member it goes into, wherever that is declared.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
internal sealed class CarryTagFix : CodeFixProvider
{
    public const string Key = "CarryTag";

    private static readonly AttributeFixAll FixAll = new(
        "Carry the tags over", everywhere: true, (solution, diagnostics, _, cancel) => CarriedTags.AddAsync(solution, diagnostics, cancel));

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["PRIV105"];

    public override FixAllProvider GetFixAllProvider() => FixAll;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            var changed = await CarriedTags.AddAsync(context.Document.Project.Solution, [diagnostic], context.CancellationToken).ConfigureAwait(false);
            if (changed != context.Document.Project.Solution)
            {
                var member = diagnostic.Properties[PropertyKeys.Member];
                context.RegisterCodeFix(CodeAction.Create("Carry the tag over to '" + member + "'", _ => Task.FromResult(changed), Key), diagnostic);
            }
        }
    }
}
