using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Privacy.CodeFixes.Editing;

/// <summary>
/// Fixes the diagnostics of a document one after the other, from the last to the first. Each edit sees what the edits before it made; the places of
/// those still to come move with the text.
/// </summary>
internal static class SequentialEdits
{
    /// <param name="choose">The edit at a place, or <c>null</c>: none.</param>
    public static async Task<Document> ApplyAsync(Document document, ImmutableArray<Diagnostic> diagnostics, Func<FixSite, FixOffer?> choose, CancellationToken cancel)
    {
        var open = diagnostics
            .Where(diagnostic => diagnostic.Location.IsInSource)
            .OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)
            .Select(diagnostic => new Place(
                diagnostic,
                diagnostic.Location.SourceSpan,
                [.. diagnostic.AdditionalLocations.Where(place => place.SourceTree == diagnostic.Location.SourceTree).Select(place => place.SourceSpan)]))
            .ToList();
        while (open.Count > 0)
        {
            var place = open[open.Count - 1];
            open.RemoveAt(open.Count - 1);
            if (await FixSite.CreateAsync(document, place.Diagnostic, place.Span, place.Path, cancel).ConfigureAwait(false) is not { IsGenerated: false } site || choose(site) is not { } found)
                continue;

            var fixedDocument = await found.Edit(cancel).ConfigureAwait(false);
            ImmutableArray<TextChange> changes = [.. await fixedDocument.GetTextChangesAsync(site.Document, cancel).ConfigureAwait(false)];
            document = fixedDocument;
            open = [.. open.Select(each => Moved(each, changes)).OfType<Place>()];
        }

        return document;
    }

    /// <summary><c>null</c>: an edit took the place away.</summary>
    private static Place? Moved(Place place, ImmutableArray<TextChange> changes) =>
        Moved(place.Span, changes) is { } span
            ? place with { Span = span, Path = [.. place.Path.Select(step => Moved(step, changes)).OfType<TextSpan>()] }
            : null;

    private static TextSpan? Moved(TextSpan span, ImmutableArray<TextChange> changes)
    {
        var (start, end) = (span.Start, span.End);
        foreach (var change in changes)
        {
            var growth = (change.NewText?.Length ?? 0) - change.Span.Length;
            if (change.Span.End <= span.Start)
                start += growth;
            if (change.Span.End <= span.Start || (change.Span.Start >= span.Start && change.Span.End <= span.End && change.Span != span))
                end += growth;
            else if (change.Span.OverlapsWith(span))
                return null;
        }

        return end > start ? TextSpan.FromBounds(start, end) : null;
    }

    private sealed record Place(Diagnostic Diagnostic, TextSpan Span, ImmutableArray<TextSpan> Path);
}
