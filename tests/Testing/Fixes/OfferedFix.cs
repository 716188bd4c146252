using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Privacy.Analyzers.TestKit.Fixes;

/// <summary>One entry of the light bulb at one diagnostic.</summary>
public sealed record OfferedFix(Project Project, CodeFixProvider Provider, Diagnostic Diagnostic, CodeAction Action)
{
    public string Fix => Provider.GetType().Name;

    public string Key => Action.EquivalenceKey ?? "";

    public static async Task<ImmutableArray<OfferedFix>> AllAsync(
        Project project, IEnumerable<Diagnostic> diagnostics, CodeFixProvider? only = null, CancellationToken cancel = default)
    {
        var offers = ImmutableArray.CreateBuilder<OfferedFix>();
        foreach (var diagnostic in diagnostics)
        {
            if (DocumentOf(project, diagnostic) is not { } document)
                continue;

            foreach (var provider in FixSet.All.Where(fix => (only is null || fix == only) && fix.FixableDiagnosticIds.Contains(diagnostic.Id)))
            {
                var context = new CodeFixContext(
                    document, diagnostic, (action, _) => offers.Add(new OfferedFix(project, provider, diagnostic, action)), cancel);
                await provider.RegisterCodeFixesAsync(context);
            }
        }

        return offers.ToImmutable();
    }

    /// <summary>The project after the edit.</summary>
    public async Task<Project> ApplyAsync(CancellationToken cancel = default) => await AppliedAsync(Action, cancel);

    /// <summary>The project after Fix All, by this entry's key.</summary>
    public async Task<Project> ApplyToAllAsync(IEnumerable<Diagnostic> diagnostics, FixAllScope scope = FixAllScope.Project, CancellationToken cancel = default)
    {
        var all = Provider.GetFixAllProvider() ?? throw new InvalidOperationException(Fix + " has no Fix All");
        if (!all.GetSupportedFixAllScopes().Contains(scope))
            throw new InvalidOperationException($"{Fix} has no Fix All for {scope}");

        var known = new KnownDiagnostics([.. diagnostics.Where(found => found.Id == Diagnostic.Id)]);
        var context = DocumentOf(Project, Diagnostic) is Document document
            ? new FixAllContext(document, Provider, scope, Key, [Diagnostic.Id], known, cancel)
            : new FixAllContext(Project, Provider, scope, Key, [Diagnostic.Id], known, cancel);
        return await all.GetFixAsync(context) is { } action ? await AppliedAsync(action, cancel) : Project;
    }

    private async Task<Project> AppliedAsync(CodeAction action, CancellationToken cancel)
    {
        var operations = await action.GetOperationsAsync(cancel);
        return operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetProject(Project.Id)!; // no fix removes a project
    }

    private static TextDocument? DocumentOf(Project project, Diagnostic diagnostic)
    {
        if (diagnostic.Location.SourceTree is { } tree)
            return project.GetDocument(tree);

        var path = diagnostic.Location.GetLineSpan().Path;
        return path is null ? null : project.AdditionalDocuments.FirstOrDefault(document => document.FilePath == path);
    }

    private sealed class KnownDiagnostics(ImmutableArray<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult(diagnostics.Where(found => found.Location.SourceTree is not { } tree || project.GetDocument(tree) is not null));

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult(diagnostics.Where(found => found.Location.SourceTree is { } tree && document.Project.GetDocument(tree)?.Id == document.Id));

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult(diagnostics.Where(found => found.Location.SourceTree is null));
    }
}
