using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Privacy.Analyzers.Policy.Model;
using Privacy.CodeFixes.Editing.Transforms;

namespace Privacy.CodeFixes.Flows;

/// <summary>Sends what a redactor of the project leaves of the value.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
internal sealed class RedactArgumentFix() : PrivacyFix(FlowRules.DecidedAnd())
{
    public const string Key = "RedactArgument";

    protected override IEnumerable<FixOffer> Offers(FixSite site, CancellationToken cancel) =>
        TransformOffers.Of(site, Form.Anonymised, "Redact", Key, cancel);
}
