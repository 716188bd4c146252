using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Catalog;

namespace Privacy.Analyzers.Rules.PolicyFile;

/// <summary>PRIV303, as far as the file alone tells it: a consent that was given to another text than the one published.</summary>
internal static class ConsentEditions
{
    public static IEnumerable<Diagnostic> Check(PrivacyModel model)
    {
        if (model.Policy.Notice?.Version is not { } edition)
            yield break;

        var severity = model.AsOf is null ? DiagnosticSeverity.Info : DiagnosticSeverity.Error;
        foreach (var consent in model.Policy.Consents)
        {
            if (consent.NoticeVersion is not { } given || given.Value == edition)
                continue;

            yield return Diagnostic.Create(
                Descriptors.PRIV303_ConsentExpired,
                given.Position.ToLocation(),
                severity,
                additionalLocations: null,
                properties: null,
                "Consent '" + consent.Id + "'",
                "was given under",
                "edition '" + given.Value + "' of the notice",
                "the one in force is '" + edition + "'");
        }
    }
}
