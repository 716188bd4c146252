using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Privacy.Analyzers.Policy.Inventory;
using Privacy.Analyzers.Policy.Reading;
using Privacy.Analyzers.Reporting;

namespace Privacy.CodeFixes.Editing.Policies;

/// <summary>privacy.flows.lock as a document of a project.</summary>
internal static class InventoryDocument
{
    /// <summary>The solution with the lines that these diagnostics ask for; <c>null</c> where there is no such file, or it has them all.</summary>
    public static async Task<Solution?> AddAsync(Project project, IEnumerable<Diagnostic> diagnostics, CancellationToken cancel)
    {
        var lines = diagnostics
            .SelectMany(diagnostic => diagnostic.Properties.TryGetValue(PropertyKeys.Flow, out var flows) && flows is not null
                ? flows.Split([PropertyKeys.ListSeparator], StringSplitOptions.RemoveEmptyEntries)
                : [])
            .ToList();

        // Of several the one that the analyzers read.
        var read = project.AnalyzerOptions.AdditionalFiles.FirstOrDefault(file => PolicyPaths.IsNamed(file.Path, FlowInventory.FileName))?.Path;
        if (read is null || lines.Count == 0 || project.AdditionalDocuments.FirstOrDefault(file => (file.FilePath ?? file.Name) == read) is not { } document)
            return null;

        var before = await document.GetTextAsync(cancel).ConfigureAwait(false);
        var text = before.ToString();
        var after = FlowInventory.With(text, lines);
        return after == text ? null : project.Solution.WithAdditionalDocumentText(document.Id, SourceText.From(after, before.Encoding ?? Encoding.UTF8));
    }
}
