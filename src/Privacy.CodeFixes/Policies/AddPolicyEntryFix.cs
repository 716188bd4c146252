using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Privacy.Analyzers.Reporting;
using Privacy.CodeFixes.Editing.Policies;
using Privacy.CodeFixes.Flows;

namespace Privacy.CodeFixes.Policies;

/// <summary>Writes the rule or consent that would allow a flow into policy.yaml, marked for review: the decision is its owner's.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
internal sealed class AddPolicyEntryFix : CodeFixProvider
{
    public const string Key = "AddPolicyEntry";

    public override ImmutableArray<string> FixableDiagnosticIds => FlowRules.Decided;

    public override FixAllProvider GetFixAllProvider() => PolicyFixAll.Instance;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (await FixSite.CreateAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false) is not { } site)
                continue;

            foreach (var (title, key, solution) in await OffersAsync(site, context.CancellationToken).ConfigureAwait(false))
                context.RegisterCodeFix(CodeAction.Create(title, _ => Task.FromResult(solution), key), diagnostic);
        }
    }

    internal static async Task<ImmutableArray<(string Title, string Key, Solution Solution)>> OffersAsync(FixSite site, CancellationToken cancel)
    {
        // Where an entry forbids the flow, or lets it travel in another form only, somebody has decided already.
        if (site.Property(PropertyKeys.Decision) is not ("no_rule" or "undeclared_recipient" or "purpose_mismatch")
            || PolicyQuestion.IsLawful(site, site.Policy))
            return [];

        var offers = ImmutableArray.CreateBuilder<(string, string, Solution)>();
        foreach (var entries in PolicyEntries.For(site))
        {
            var recipient = site.Properties(PropertyKeys.Recipient).IsEmpty ? entries.Recipient : null;
            var edited = await PolicyDocument.AddAsync(
                site.Document.Project, entries.Entries, policy => PolicyQuestion.IsLawful(site, policy, recipient: recipient), cancel).ConfigureAwait(false);
            if (edited is null)
                continue;

            var isConsent = entries.Entries[entries.Entries.Length - 1].Section == "consents";
            var what = isConsent ? "consent" : "rule";
            var why = entries.Purpose is null ? "" : " for purpose '" + entries.Purpose + "'";
            offers.Add(("Add a " + what + why + " to policy.yaml, for review", Key + ":" + entries.Purpose, edited));
        }

        return offers.ToImmutable();
    }
}
