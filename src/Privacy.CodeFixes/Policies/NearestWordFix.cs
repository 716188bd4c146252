using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using Privacy.Analyzers.Reporting;
using Privacy.CodeFixes.Editing.Policies;

namespace Privacy.CodeFixes.Policies;

/// <summary>Puts the nearest right word where a wrong one stands: in a tag, or in policy.yaml.</summary>
[ExportCodeFixProvider(
    LanguageNames.CSharp,
    DocumentKinds = [nameof(TextDocumentKind.Document), nameof(TextDocumentKind.AdditionalDocument)],
    DocumentExtensions = [".cs", ".yaml", ".yml"]), Shared]
internal sealed class NearestWordFix : CodeFixProvider
{
    public const string Key = "NearestWord";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["PRIV003", "PRIV004", "PRIV102"];

    public override FixAllProvider GetFixAllProvider() => WordFixAll.Instance;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var text = await context.TextDocument.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (Change(text, diagnostic) is not { } change)
                continue;

            var document = context.TextDocument;
            context.RegisterCodeFix(
                CodeAction.Create(
                    "Change to '" + diagnostic.Properties[PropertyKeys.Suggestion] + "'",
                    _ => Task.FromResult(Changed(document.Project.Solution, document.Id, text.WithChanges(change))),
                    Key),
                diagnostic);
        }
    }

    /// <summary>The word between its quotes; <c>null</c>: nothing is near, or what stands there is no written word.</summary>
    internal static TextChange? Change(SourceText text, Diagnostic diagnostic)
    {
        var span = diagnostic.Location.SourceSpan;
        if (!diagnostic.Properties.TryGetValue(PropertyKeys.Suggestion, out var word) || word is null || span.IsEmpty || span.End > text.Length)
            return null;

        var written = text.ToString(span);
        var start = diagnostic.Location.IsInSource ? written.StartsWith("@\"", StringComparison.Ordinal) ? 1 : 0 : AfterMarks(written);

        // In a tag only a literal is a word: a constant's name is another file's. A block of lines in YAML is no word.
        if (start == written.Length || (written[start] is not ('"' or '\'') && (diagnostic.Location.IsInSource || written[start] is '|' or '>')))
            return null;

        var quotes = 0;
        while (written[start] is '"' or '\'' && start + (2 * quotes) + 1 < written.Length && written[start + quotes] == written[start] && written[written.Length - 1 - quotes] == written[start])
            quotes++;
        return quotes == 0 && written[start] is '"' or '\'' ? null : new TextChange(TextSpan.FromBounds(span.Start + start + quotes, span.End - quotes), word);
    }

    /// <summary>Behind the anchor and the tag of a YAML value: <c>&amp;a !!str word</c>.</summary>
    private static int AfterMarks(string written)
    {
        var start = 0;
        while (start < written.Length && written[start] is '&' or '!')
        {
            while (start < written.Length && !char.IsWhiteSpace(written[start]))
                start++;
            while (start < written.Length && char.IsWhiteSpace(written[start]))
                start++;
        }

        return start;
    }

    internal static Solution Changed(Solution solution, DocumentId id, SourceText text) =>
        solution.GetDocument(id) is not null ? solution.WithDocumentText(id, text) : solution.WithAdditionalDocumentText(id, text);
}
