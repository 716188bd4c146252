using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Privacy.CodeFixes.Editing;

namespace Privacy.CodeFixes;

/// <summary>
/// Base of every fix that edits one C# document. A fix says what it offers at a site; all else is here: registering, and a Fix All that makes one
/// edit after the other, so that edits which touch the same template or argument list add up instead of colliding.
/// </summary>
internal abstract class PrivacyFix(params string[] rules) : CodeFixProvider
{
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; } = [.. rules];

    /// <summary>
    /// False where each place deserves a look of its own: then nothing wider than a project is fixed at once, and <c>dotnet format</c>, which fixes
    /// solutions, leaves the rule alone.
    /// </summary>
    protected virtual bool IsSafeEverywhere => true;

    public sealed override FixAllProvider? GetFixAllProvider() => new SequentialFixAll(Offers, IsSafeEverywhere);

    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (await FixSite.CreateAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false) is not { IsGenerated: false } site)
                continue;

            foreach (var offer in Offers(site, context.CancellationToken))
                context.RegisterCodeFix(CodeAction.Create(offer.Title, offer.Edit, offer.Key), diagnostic);
        }
    }

    /// <summary>What can be done at the site, the first the most likely wanted. Everything is checked before: an offer changes the document.</summary>
    protected abstract IEnumerable<FixOffer> Offers(FixSite site, CancellationToken cancel);
}
