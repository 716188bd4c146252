using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Privacy.Analyzers.Policy.Model;
using Privacy.CodeFixes.Editing.Transforms;

namespace Privacy.CodeFixes.Flows;

/// <summary>Sends a pseudonym that the project makes, where the policy lets that form travel.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
internal sealed class PseudonymiseArgumentFix() : PrivacyFix(FlowRules.DecidedAnd())
{
    public const string Key = "PseudonymiseArgument";

    protected override IEnumerable<FixOffer> Offers(FixSite site, CancellationToken cancel) =>
        TransformOffers.Of(site, Form.Pseudonymised, "Pseudonymise", Key, cancel);
}
