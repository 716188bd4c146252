using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Privacy.Analyzers.Policy.Model;
using Privacy.CodeFixes.Editing.Declarations;

namespace Privacy.CodeFixes.Tags;

/// <summary>Adds a purpose of policy.yaml to a tag, and its legal basis.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
internal sealed class AddPurposeFix() : PrivacyFix("PRIV103")
{
    public const string Key = "AddPurpose";

    /// <summary>More are no menu.</summary>
    private const int MaxPurposes = 5;

    protected override IEnumerable<FixOffer> Offers(FixSite site, CancellationToken cancel)
    {
        // A tag that names a purpose lacks a basis that the policy does not give either.
        if (site.Node.FirstAncestorOrSelf<AttributeSyntax>() is not { ArgumentList: { Arguments.Count: > 0 } list }
            || list.Arguments.Any(argument => argument.NameEquals is { Name.Identifier.ValueText: "Purpose" or "Purposes" }))
            yield break;

        // The basis that the tag gives is the one of the purpose, or the tag contradicts the policy.
        var given = list.Arguments.FirstOrDefault(argument => argument.NameEquals is { Name.Identifier.ValueText: "LegalBasis" })?.Expression;
        var hasBasis = given is not null;
        foreach (var purpose in Purposes(site, hasBasis ? null : list).Where(purpose => given is null || site.Semantics.GetSymbolInfo(given).Symbol?.Name == purpose.LegalBasis.ToString()).Take(MaxPurposes))
        {
            var names = new ShortNames(site.Semantics, list.SpanStart);
            var basis = hasBasis ? "" : ", LegalBasis = " + TagText.Basis(names, purpose.LegalBasis);
            var text = ", Purpose = " + TagText.Purpose(names, site.Semantics.Compilation, purpose.Id) + basis;

            // Named arguments stand behind the category; a purpose before what else is said.
            var change = new TextChange(new TextSpan(list.Arguments[0].Span.End, 0), text);
            yield return new FixOffer(
                "Add purpose '" + purpose.Id + "' (" + PolicyWords.Of(purpose.LegalBasis).Replace('_', ' ') + ")",
                Key + ":" + purpose.Id,
                _ => Task.FromResult(site.With([change, .. names.Using((CompilationUnitSyntax)site.Root, site.Text)])));
        }
    }

    /// <summary>Purposes with a basis, in the order of the file; only those whose basis lifts the ban where the category is special.</summary>
    private static IEnumerable<Purpose> Purposes(FixSite site, AttributeArgumentListSyntax? list)
    {
        var category = list is null ? null : site.Semantics.GetConstantValue(list.Arguments[0].Expression).Value as string;
        var isSpecial = category is not null && site.Policy.Categories.Nearest(category) is { Special: true };
        return site.Policy.Purposes.Values
            .Where(purpose => purpose.LegalBasis != LegalBasis.Unspecified)
            .Where(purpose => !isSpecial || purpose.LegalBasis == LegalBasis.ExplicitConsent || purpose.Article9 is not null)
            .OrderBy(purpose => purpose.Position.Span.Start);
    }
}
