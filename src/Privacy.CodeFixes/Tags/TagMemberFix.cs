using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Privacy.Analyzers.Policy.Model;
using Privacy.Analyzers.Reporting;
using Privacy.CodeFixes.Editing.Declarations;

namespace Privacy.CodeFixes.Tags;

/// <summary>Tags a member with the category that its name and type tell, for a purpose of policy.yaml.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
internal sealed class TagMemberFix() : PrivacyFix("PRIV101")
{
    public const string Key = "TagMember";

    /// <summary>More are no menu.</summary>
    private const int MaxPurposes = 5;

    protected override IEnumerable<FixOffer> Offers(FixSite site, CancellationToken cancel)
    {
        if (site.Property(PropertyKeys.Category) is not { } category || Declared.Member(site.Node) is not { } declaration)
            yield break;

        foreach (var purpose in Purposes(site, category))
        {
            var names = new ShortNames(site.Semantics, declaration.SpanStart);
            if (!names.IsKnown("PersonalDataAttribute"))
                yield break;

            var written = purpose is null ? "" : ", Purpose = " + TagText.Purpose(names, site.Semantics.Compilation, purpose);
            var tag = names.Attribute("PersonalData") + "(" + TagText.Category(names, site.Semantics.Compilation, category) + written + ")";
            var change = AttributeInsertion.Before(site.Text, declaration, tag);
            yield return new FixOffer(
                "Tag as '" + category + "'" + (purpose is null ? "" : " for purpose '" + purpose + "'"),
                purpose is null ? Key : Key + ":" + purpose,
                _ => Task.FromResult(site.With([change, .. names.Using((CompilationUnitSyntax)site.Root, site.Text)])));
        }
    }

    /// <summary>
    /// In the order of the file; only those that lift the ban on special categories where the category is one and there are such. <c>null</c>: the
    /// policy gives the category a purpose, or knows none.
    /// </summary>
    private static IEnumerable<string?> Purposes(FixSite site, string category)
    {
        var policy = site.Policy;
        if (policy.Purposes.IsEmpty || !policy.Categories.PurposesOf(category).IsEmpty)
            return [null];

        var isSpecial = policy.Categories.Nearest(category) is { Special: true };
        var lifting = policy.Purposes.Values.Where(purpose => isSpecial && (purpose.LegalBasis == LegalBasis.ExplicitConsent || purpose.Article9 is not null)).ToList();
        return (lifting.Count > 0 ? lifting : policy.Purposes.Values)
            .OrderBy(purpose => purpose.Position.Span.Start)
            .Select(purpose => purpose.Id)
            .Take(MaxPurposes);
    }
}
