using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Privacy.Analyzers.Reporting;
using Privacy.CodeFixes.Editing.Policies;

namespace Privacy.CodeFixes.Policies;

/// <summary>Writes the line of a flow into privacy.flows.lock: whoever commits it approves the flow.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
internal sealed class ApproveFlowFix : CodeFixProvider
{
    public const string Key = "ApproveFlow";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["PRIV211"];

    public override FixAllProvider GetFixAllProvider() => InventoryFixAll.Instance;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (await InventoryDocument.AddAsync(context.Document.Project, [diagnostic], context.CancellationToken).ConfigureAwait(false) is { } solution)
                context.RegisterCodeFix(CodeAction.Create("Add the flow of '" + Members(diagnostic) + "' to privacy.flows.lock", _ => Task.FromResult(solution), Key), diagnostic);
        }
    }

    private static string Members(Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(PropertyKeys.Member, out var members) && members is not null ? string.Join("', '", members.Split([PropertyKeys.ListSeparator], StringSplitOptions.RemoveEmptyEntries)) : "";
}
