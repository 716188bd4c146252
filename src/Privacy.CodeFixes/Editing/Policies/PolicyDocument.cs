using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Privacy.Analyzers.Policy;
using Privacy.Analyzers.Policy.Writing;
using Privacy.Analyzers.Rules;

namespace Privacy.CodeFixes.Editing.Policies;

/// <summary>The policy files of a project as documents: an entry is written, and the policy read again, before anybody is offered it.</summary>
internal static class PolicyDocument
{
    /// <summary>
    /// The solution with the entries in the project's own policy, or in the first parent that takes them where the own one may not widen it; <c>null</c>:
    /// no file takes them, or they say nothing new.
    /// </summary>
    /// <param name="isRight">Whether the policy with the entries says what it should.</param>
    public static async Task<Solution?> AddAsync(
        Project project, IReadOnlyList<(string Section, PolicyEntry Entry)> entries, Func<PrivacyPolicy, bool> isRight, CancellationToken cancel)
    {
        var before = PolicyInput.Of(project.AnalyzerOptions, cancel);
        if (before.Path is null || before.Result.Policy.IsUnreadable)
            return null;

        var files = project.AdditionalDocuments
            .Where(file => file.FilePath is { } path && (path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase)))
            .OrderBy(file => file.FilePath == before.Path ? 0 : 1)
            .ThenBy(file => file.FilePath, StringComparer.Ordinal);
        foreach (var file in files)
        {
            var text = await file.GetTextAsync(cancel).ConfigureAwait(false);
            if (With(text, entries, cancel) is not { } edited)
                continue;

            var solution = project.Solution.WithAdditionalDocumentText(file.Id, edited);
            if (solution.GetProject(project.Id) is not { } changed)
                continue;

            var after = PolicyInput.Of(changed.AnalyzerOptions, cancel);
            if (after.Result.Defects.Length <= before.Result.Defects.Length && isRight(after.Result.Policy))
                return solution;
        }

        return null;
    }

    private static SourceText? With(SourceText text, IReadOnlyList<(string Section, PolicyEntry Entry)> entries, CancellationToken cancel)
    {
        foreach (var (section, entry) in entries)
        {
            if (PolicyEditor.Add(text, section, entry, cancel) is not { } change)
                return null;
            text = text.WithChanges(change);
        }

        return text;
    }
}
