using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Privacy.Analyzers.Reporting;
using Privacy.CodeFixes.Editing.Guards;
using Privacy.CodeFixes.Editing.Policies;

namespace Privacy.CodeFixes.Guards;

/// <summary>Asks the guard that the flow needs before it happens.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
internal sealed class WrapInGuardFix() : PrivacyFix("PRIV301", "PRIV302", "PRIV201", "PRIV202", "PRIV203", "PRIV204", "PRIV205", "PRIV206", "PRIV208")
{
    public const string Key = "WrapInGuard";

    protected override IEnumerable<FixOffer> Offers(FixSite site, CancellationToken cancel)
    {
        foreach (var guard in Guards(site))
        {
            var isFirst = true;
            foreach (var offer in Offers(site, guard, cancel))
            {
                yield return offer with { Key = isFirst ? Key : Key + ":" + offer.Key };
                isFirst = false;
            }
        }
    }

    private static IEnumerable<FixOffer> Offers(FixSite site, string guard, CancellationToken cancel)
    {
        // Where the code knows that the guard said no, asking it again changes nothing.
        if (RefusedGuard.Find(site, guard, cancel) is not null)
            yield break;

        foreach (var throws in new[] { false, true })
        {
            if (GuardWrap.Target(site.Semantics, site.Node, throws) is not { } target)
                continue;

            foreach (var call in GuardCalls.Find(site, guard, target.SpanStart, cancel).Where(call => call.Throws == throws))
            {
                var title = (throws ? "Demand guard '" : "Check guard '") + guard + "' first: " + call.Code;
                yield return new FixOffer(title, call.Code, _ => Task.FromResult(site.With(GuardWrap.Wrap(site.Text, target, call))));
            }
        }
    }

    /// <summary>What the rule asks for; where it asks for something else, a guard under which the policy would allow the flow.</summary>
    private static IEnumerable<string> Guards(FixSite site) => site.Diagnostic.Id is "PRIV301" or "PRIV302"
        ? site.Properties(PropertyKeys.Required)
        : site.Model.Policy.Guards.Keys.Where(guard => PolicyQuestion.IsLawful(site, site.Model.Policy, guard: guard));
}
