using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Policy;
using Privacy.Analyzers.Policy.Model;

namespace Privacy.Analyzers.Rules.Tagging;

/// <summary>PRIV103: neither the tag nor the policy says what the data is held for, or on which basis.</summary>
internal static class MissingPurpose
{
    public static void Check(PrivacyPolicy policy, Tag tag, Action<Diagnostic> report)
    {
        // Without a policy nothing can be given by it: PRIV001 says so once.
        if (policy.Path is null)
            return;

        var purposes = TagPurposes.Of(policy, tag);
        if (purposes.IsEmpty)
        {
            Report("purpose");
            return;
        }

        // An undefined purpose has no basis to look for: PRIV102 is at the word already.
        if (tag.Basis != LegalBasis.Unspecified
            || policy.Categories.LegalBasisOf(tag.Id.Text) != LegalBasis.Unspecified
            || purposes.All(id => !policy.Purposes.TryGetValue(id, out var known) || known.LegalBasis != LegalBasis.Unspecified))
            return;

        Report("legal basis");

        void Report(string missing) =>
            report(Diagnostic.Create(Descriptors.PRIV103_TagWithoutPurposeOrBasis, tag.Location, tag.Id.Text, missing));
    }
}
