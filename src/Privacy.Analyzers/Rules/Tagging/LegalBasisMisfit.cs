using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Policy;
using Privacy.Analyzers.Policy.Model;

namespace Privacy.Analyzers.Rules.Tagging;

/// <summary>PRIV104: the tag claims another basis than the policy, or data of a special category has none under GDPR Art. 9(2).</summary>
internal static class LegalBasisMisfit
{
    public static void Check(PrivacyPolicy policy, Tag tag, Action<Diagnostic> report)
    {
        var purposes = TagPurposes.Of(policy, tag)
            .Select(id => policy.Purposes.TryGetValue(id, out var known) ? known : null)
            .OfType<Purpose>()
            .ToArray();

        // A tag has one basis for all its purposes, so each purpose has to have that one.
        var misfit = tag.Basis == LegalBasis.Unspecified
            ? null
            : Array.Find(purposes, purpose => purpose.LegalBasis != LegalBasis.Unspecified && purpose.LegalBasis != tag.Basis);
        if (misfit is not null)
        {
            Report(
                "Legal basis '" + PolicyWords.Of(tag.Basis) + "' of the tag is not the policy's for purpose '" + misfit.Id + "': '"
                + PolicyWords.Of(misfit.LegalBasis) + "'");
            return;
        }

        if (OfContract(tag, purposes) is { } contract && policy.Categories.IsVoluntary(tag.Id.Text))
        {
            report(Diagnostic.Create(
                Descriptors.PRIV104_LegalBasisDoesNotFit,
                tag.BasisLocation,
                DiagnosticSeverity.Warning,
                additionalLocations: null,
                properties: null,
                "Category '" + tag.Id.Text + "' is given voluntarily, so no contract needs it, and the basis " + contract + " is a contract"));
        }

        if (policy.Categories.Nearest(tag.Id.Text) is not { Special: true } || tag.Basis == LegalBasis.ExplicitConsent)
            return;

        // Without a policy nobody has said on what basis the data is held: PRIV001. A basis that the tag itself claims is judged all the same.
        if (policy.Path is null && tag.Basis == LegalBasis.Unspecified)
            return;

        if (purposes.Length > 0 && Array.TrueForAll(purposes, LiftsTheBan))
            return;

        Report("Category '" + tag.Id.Text + "' is special, and " + Lacking(purposes) + " basis under GDPR Art. 9(2)");

        void Report(string message) =>
            report(Diagnostic.Create(Descriptors.PRIV104_LegalBasisDoesNotFit, tag.BasisLocation, message));
    }

    /// <summary>Whose basis is a contract, as a reader would name it.</summary>
    private static string? OfContract(Tag tag, Purpose[] purposes)
    {
        if (tag.Basis != LegalBasis.Unspecified)
            return IsContract(tag.Basis) ? "of the tag" : null;

        return Array.Find(purposes, purpose => IsContract(purpose.LegalBasis)) is { } purpose ? "of purpose '" + purpose.Id + "'" : null;
    }

    /// <summary>GDPR Art. 6(1)(b): necessary for a contract, or for steps before it.</summary>
    private static bool IsContract(LegalBasis basis) => basis is LegalBasis.Contract or LegalBasis.PreContract;

    private static bool LiftsTheBan(Purpose purpose) =>
        purpose.LegalBasis == LegalBasis.ExplicitConsent || purpose.Article9 is not null;

    private static string Lacking(Purpose[] purposes) =>
        Array.Find(purposes, purpose => !LiftsTheBan(purpose)) is { } purpose ? "purpose '" + purpose.Id + "' has no" : "nothing gives it a";
}
