using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Privacy.CodeFixes.Editing.Declarations;

namespace Privacy.CodeFixes.Tags;

/// <summary>Says of a member that it only looks like personal data. Why is for the author to write: the placeholder asks for it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
internal sealed class MarkNotPersonalFix() : PrivacyFix("PRIV101")
{
    public const string Key = "MarkNotPersonal";

    private const string Placeholder = "\"Say why this is not personal data\"";

    /// <summary>Each member needs a reason of its own.</summary>
    protected override bool IsSafeEverywhere => false;

    protected override IEnumerable<FixOffer> Offers(FixSite site, CancellationToken cancel)
    {
        if (Declared.Member(site.Node) is not { } declaration)
            yield break;

        var names = new ShortNames(site.Semantics, declaration.SpanStart);
        if (!names.IsKnown("NotPersonalDataAttribute"))
            yield break;

        var change = AttributeInsertion.Before(site.Text, declaration, names.Attribute("NotPersonalData") + "(" + Placeholder + ")");
        yield return new FixOffer(
            "Mark as not personal data",
            Key,
            _ => Task.FromResult(site.With([change, .. names.Using((CompilationUnitSyntax)site.Root, site.Text)])));
    }
}
