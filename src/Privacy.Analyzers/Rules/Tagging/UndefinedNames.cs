using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Policy;
using Privacy.Analyzers.Policy.Reading;
using Privacy.Analyzers.Reporting;

namespace Privacy.Analyzers.Rules.Tagging;

/// <summary>PRIV102: a tag names what the policy does not define.</summary>
internal static class UndefinedNames
{
    public static void Check(PrivacyPolicy policy, Tag tag, Action<Diagnostic> report)
    {
        switch (tag.Name)
        {
            case "PersonalData":
                Check("Category", tag.Id, policy.Categories.Find(tag.Id.Text) is not null, policy.Categories.All.Select(known => known.Id), report);
                foreach (var purpose in tag.Purposes)
                    CheckInPolicy(policy, "Purpose", purpose, policy.Purposes, report);
                break;
            case "Recipient":
                CheckInPolicy(policy, "Recipient", tag.Id, policy.Recipients, report);
                break;
            default:
                CheckInPolicy(policy, "Guard", tag.Id, policy.Guards, report);
                break;
        }
    }

    /// <summary>Without a policy PRIV001 says all there is to say about what only a policy defines.</summary>
    private static void CheckInPolicy<T>(
        PrivacyPolicy policy, string what, TagWord word, ImmutableSortedDictionary<string, T> known, Action<Diagnostic> report)
    {
        if (policy.Path is not null)
            Check(what, word, known.ContainsKey(word.Text), known.Keys, report);
    }

    private static void Check(string what, TagWord word, bool isDefined, IEnumerable<string> known, Action<Diagnostic> report)
    {
        if (isDefined)
            return;

        var properties = ImmutableDictionary<string, string?>.Empty;
        var nearest = NearestWord.Find(word.Text, known);
        if (nearest is not null)
            properties = properties.Add(PropertyKeys.Suggestion, nearest);

        report(Diagnostic.Create(
            Descriptors.PRIV102_UndefinedNameInTag,
            word.Location,
            properties,
            what,
            word.Text,
            nearest is null ? "" : "; the nearest is '" + nearest + "'"));
    }
}
