using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace Privacy.CodeFixes.Editing;

/// <summary>
/// Fixes the diagnostics of a document one after the other, from the last to the first. Each edit sees what the edits before it made; the places of
/// those still to come move with the text.
/// </summary>
internal sealed class SequentialFixAll(Func<FixSite, CancellationToken, IEnumerable<FixOffer>> offers, bool everywhere)
    : DocumentBasedFixAllProvider(everywhere ? [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution] : [FixAllScope.Document, FixAllScope.Project])
{
    protected override async Task<Document?> FixAllAsync(FixAllContext context, Document document, ImmutableArray<Diagnostic> diagnostics)
    {
        var cancel = context.CancellationToken;
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
            if (await FixSite.CreateAsync(document, place.Diagnostic, place.Span, place.Path, cancel).ConfigureAwait(false) is not { } site
                || Chosen(offers(site, cancel), context.CodeActionEquivalenceKey) is not { } found)
                continue;

            var fixedDocument = await found.Edit(cancel).ConfigureAwait(false);
            ImmutableArray<TextChange> changes = [.. await fixedDocument.GetTextChangesAsync(site.Document, cancel).ConfigureAwait(false)];
            document = fixedDocument;
            open = [.. open.Select(each => Moved(each, changes)).OfType<Place>()];
        }

        return document;
    }

    /// <summary>
    /// The same edit; where that is not offered, the first of its kind: another purpose for a category of another sort, another redactor at hand.
    /// Without a key (<c>dotnet format</c> has none where its first diagnostic has no fix) the first of all.
    /// </summary>
    private static FixOffer? Chosen(IEnumerable<FixOffer> offered, string? key)
    {
        var all = offered.ToList();
        return all.Find(offer => offer.Key == key) ?? all.Find(offer => key is null || KindOf(offer.Key) == KindOf(key));
    }

    private static string KindOf(string key) => key.IndexOf(':') is > 0 and var colon ? key.Substring(0, colon) : key;

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
