using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Privacy.Analyzers.Reporting;
using Privacy.CodeFixes.Editing.Transforms;

namespace Privacy.CodeFixes.Flows;

/// <summary>Where a project has nothing that redacts: writes a method that does, and calls it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
internal sealed class AddRedactorFix : CodeFixProvider
{
    public const string Key = "AddRedactor";

    public override ImmutableArray<string> FixableDiagnosticIds => FlowRules.Decided;

    public override FixAllProvider GetFixAllProvider() => RedactorFixAll.Instance;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (await FixSite.CreateAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false) is not { } site
                || Edited(site, context.CancellationToken) is not { } solution)
                continue;

            var members = string.Join("', '", site.Properties(PropertyKeys.Member));
            context.RegisterCodeFix(CodeAction.Create("Add a redactor and redact '" + members + "'", _ => Task.FromResult(solution), Key), diagnostic);
        }
    }

    private static Solution? Edited(FixSite site, CancellationToken cancel) =>
        NewRedactor.For(site, cancel) is { } redactor && WrappedValue.Changes(site, WrappedValue.Values(site), redactor.Call) is { } changes
            ? redactor.AddTo(site.With([.. changes]).Project)
            : null;
}
