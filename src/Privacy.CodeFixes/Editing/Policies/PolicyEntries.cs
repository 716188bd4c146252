using System.Collections.Immutable;
using Privacy.Analyzers.Policy;
using Privacy.Analyzers.Policy.Model;
using Privacy.Analyzers.Policy.Writing;
using Privacy.Analyzers.Reporting;

namespace Privacy.CodeFixes.Editing.Policies;

/// <summary>Entries that would allow the flow of a diagnostic: one set for each purpose that it can have.</summary>
/// <param name="Recipient">Who receives it then.</param>
internal sealed record PolicyEntries(string? Purpose, string Recipient, ImmutableArray<(string Section, PolicyEntry Entry)> Entries)
{
    /// <summary>More are no menu.</summary>
    private const int MaxPurposes = 5;

    public static IEnumerable<PolicyEntries> For(FixSite site)
    {
        var policy = site.Policy;
        var entries = ImmutableArray.CreateBuilder<(string Section, PolicyEntry Entry)>();
        var recipients = site.Properties(PropertyKeys.Recipient);
        if (recipients.IsEmpty)
        {
            var kind = site.Property(PropertyKeys.Kind) ?? "";
            if (!PolicyWords.Kinds.Contains(kind))
                yield break;
            recipients = [NewId(kind == "log" ? "app-log" : kind, policy.Recipients.ContainsKey)];
            entries.Add(("recipients", new PolicyEntry(recipients[0], [("kind", kind)], Note(site))));
        }

        var shared = entries.ToImmutable();
        foreach (var purpose in Purposes(site, policy).Take(MaxPurposes))
            yield return new PolicyEntries(purpose, recipients[0], shared.Add(Permission(site, policy, purpose, recipients)));
    }

    /// <summary>What the data is held for; where nobody says, what the policy knows.</summary>
    private static IEnumerable<string?> Purposes(FixSite site, PrivacyPolicy policy)
    {
        var purposes = site.Properties(PropertyKeys.Purposes);
        if (purposes.IsEmpty)
            purposes = [.. site.Properties(PropertyKeys.Category).SelectMany(category => policy.Categories.PurposesOf(category)).Distinct()];
        if (purposes.IsEmpty)
            purposes = [.. policy.Purposes.Values.OrderBy(purpose => purpose.Position.Span.Start).Select(purpose => purpose.Id)];
        return purposes.IsEmpty ? new string?[] { null } : [.. purposes.Where(policy.Purposes.ContainsKey)];
    }

    private static (string Section, PolicyEntry Entry) Permission(FixSite site, PrivacyPolicy policy, string? purpose, ImmutableArray<string> recipients)
    {
        var data = ("data", PolicyEntry.List(site.Properties(PropertyKeys.Category)));
        var form = PolicyQuestion.FormOf(site);
        ImmutableArray<(string, string)> forms = form == Form.Identified ? [] : [("form", PolicyWords.Of(form))];
        if (purpose is not null && policy.Purposes[purpose].LegalBasis is LegalBasis.Consent or LegalBasis.ExplicitConsent)
        {
            var id = NewId(purpose + "-" + recipients[0], known => policy.Consents.Any(consent => consent.Id == known));
            return ("consents", new PolicyEntry(
                id, [("purpose", PolicyEntry.Scalar(purpose)), data, ("recipients", PolicyEntry.List(recipients)), .. forms], Note(site)));
        }

        ImmutableArray<(string, string)> purposes = purpose is null ? [] : [("purpose", PolicyEntry.Scalar(purpose))];
        return ("allow", new PolicyEntry(null, [data, ("to", PolicyEntry.List(recipients)), .. purposes, .. forms], Note(site)));
    }

    /// <summary>Nobody has decided it yet: whoever reviews the file finds it by this word.</summary>
    private static string Note(FixSite site) => "review: for " + string.Join(", ", site.Properties(PropertyKeys.Member));

    private static string NewId(string wanted, Func<string, bool> isTaken)
    {
        var id = wanted;
        for (var i = 2; isTaken(id); i++)
            id = wanted + "-" + i;
        return id;
    }
}
