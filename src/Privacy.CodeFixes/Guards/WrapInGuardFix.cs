using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Privacy.Analyzers.Reporting;
using Privacy.CodeFixes.Editing.Guards;
using Privacy.CodeFixes.Editing.Policies;
using Privacy.CodeFixes.Flows;

namespace Privacy.CodeFixes.Guards;

/// <summary>Asks the guard that the flow needs before it happens.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
internal sealed class WrapInGuardFix() : PrivacyFix(FlowRules.DecidedAnd("PRIV301", "PRIV302"))
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
            if (GuardTarget.Find(site.Semantics, site.Node, throws) is not { } target)
                continue;

            foreach (var call in GuardCalls.Find(site, guard, target.Node.SpanStart, cancel).Where(call => call.Throws == throws && IsAboutThem(site, call)))
            {
                if (GuardWrap.Wrap(site.Text, target, call) is not { } changes)
                    continue;

                var title = (throws ? "Demand guard '" : "Check guard '") + guard + "' first: " + call.Code;
                yield return new FixOffer(title, call.Code, _ => Task.FromResult(site.With([.. changes])));
            }
        }
    }

    /// <summary>Somebody was asked already, but not about this person: a check that does not name them would be the next of that kind.</summary>
    private static bool IsAboutThem(FixSite site, GuardCall call) =>
        site.Property(PropertyKeys.Guard) != "other_subject"
        || SyntaxFactory.ParseExpression(call.Code).DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Any(name => site.Subjects.Contains(name.Identifier.ValueText));

    /// <summary>What the rule asks for; where it asks for something else, a guard under which the policy would allow the flow.</summary>
    private static IEnumerable<string> Guards(FixSite site) => site.Diagnostic.Id is "PRIV301" or "PRIV302"
        ? site.Properties(PropertyKeys.Required)
        : site.Model.Policy.Guards.Keys.Where(guard => PolicyQuestion.IsLawful(site, site.Model.Policy, guard: guard));
}
