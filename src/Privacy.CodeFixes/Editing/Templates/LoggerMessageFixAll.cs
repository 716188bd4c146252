using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Privacy.CodeFixes.Flows;

namespace Privacy.CodeFixes.Editing.Templates;

/// <summary>All parameters at once: one call is an argument of several findings, and a method is called from many documents.</summary>
internal sealed class LoggerMessageFixAll : FixAllProvider
{
    public static readonly LoggerMessageFixAll Instance = new();

    public override async Task<CodeAction?> GetFixAsync(FixAllContext context)
    {
        var cancel = context.CancellationToken;
        var projects = context.Scope == FixAllScope.Solution ? context.Solution.Projects : [context.Project];
        var parameters = ImmutableArray.CreateBuilder<IParameterSymbol>();
        foreach (var project in projects)
        {
            foreach (var diagnostic in await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false))
            {
                if (project.GetDocument(diagnostic.Location.SourceTree) is { } document
                    && (context.Scope != FixAllScope.Document || document.Id == context.Document?.Id)
                    && await FixSite.CreateAsync(document, diagnostic, cancel).ConfigureAwait(false) is { } site
                    && RemoveLoggerMessageParameterFix.Parameter(site) is { } parameter)
                    parameters.Add(parameter);
            }
        }

        return await LoggerMessageEdit.WithoutAsync(context.Solution, parameters.ToImmutable(), cancel).ConfigureAwait(false) is { } changed
            ? CodeAction.Create("Remove the parameters", _ => Task.FromResult(changed), RemoveLoggerMessageParameterFix.Key)
            : null;
    }
}
