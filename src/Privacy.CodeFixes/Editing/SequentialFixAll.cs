using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Privacy.CodeFixes.Editing;

/// <summary>Fix All that makes one edit after the other in each document.</summary>
internal sealed class SequentialFixAll(Func<FixSite, CancellationToken, IEnumerable<FixOffer>> offers, bool everywhere)
    : DocumentBasedFixAllProvider(everywhere ? [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution] : [FixAllScope.Document, FixAllScope.Project])
{
    protected override async Task<Document?> FixAllAsync(FixAllContext context, Document document, ImmutableArray<Diagnostic> diagnostics) => await SequentialEdits
        .ApplyAsync(document, diagnostics, site => Chosen(offers(site, context.CancellationToken), context.CodeActionEquivalenceKey), context.CancellationToken)
        .ConfigureAwait(false);

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
}
