using System.Collections.Immutable;
using Privacy.Analyzers.Policy.Deciding;
using Privacy.Analyzers.Policy.Model;
using Privacy.Analyzers.Policy.Patterns;

namespace Privacy.Analyzers.Policy.Checking.Widening;

/// <summary>Purposes, recipients and guards that a child defines again: only as narrow as the parent's, or narrower.</summary>
internal static class EntryWidening
{
    public static PrivacyPolicy Narrowed(Narrowing check) => check.Child with
    {
        Purposes = Kept(check, "purposes", "Purpose", check.Child.Purposes, check.Parent.Purposes, Purpose, static purpose => purpose.Position),
        Recipients = Kept(
            check,
            "recipients",
            "Recipient",
            check.Child.Recipients,
            check.Parent.Recipients,
            (own, above) => Recipient(own, above, check.Parent),
            static recipient => recipient.Position),
        Guards = Kept(check, "guards", "Guard", check.Child.Guards, check.Parent.Guards, Guard, static guard => guard.Position),
    };

    /// <summary>The child's entries; where one is wider than the parent's of the same id, the parent's.</summary>
    /// <param name="wider">Each key that widens and how.</param>
    private static ImmutableSortedDictionary<string, T> Kept<T>(
        Narrowing check,
        string section,
        string word,
        ImmutableSortedDictionary<string, T> child,
        ImmutableSortedDictionary<string, T> parent,
        Func<T, T, IEnumerable<(string Key, string Difference, PolicyPosition? At)>> wider,
        Func<T, PolicyPosition> position)
    {
        var kept = child;
        foreach (var entry in child)
        {
            if (!parent.TryGetValue(entry.Key, out var above))
                continue;

            foreach (var (key, difference, at) in wider(entry.Value, above))
            {
                check.Wider(at ?? check.Places.Of(position(entry.Value), section, entry.Key, key), $"{word} '{entry.Key}'", difference, position(above));
                kept = kept.SetItem(entry.Key, above);
            }
        }

        return kept;
    }

    private static IEnumerable<(string Key, string Difference, PolicyPosition? At)> Purpose(Purpose child, Purpose parent)
    {
        if (BasisOrder.IsFreer(child.LegalBasis, parent.LegalBasis))
            yield return ("legal_basis", $"its legal basis is {Word(PolicyWords.Of(child.LegalBasis))} and no longer '{PolicyWords.Of(parent.LegalBasis)}'", null);

        if (parent.Form is { } form && (child.Form ?? Form.Identified) < form)
            yield return ("form", $"its form is '{PolicyWords.Of(child.Form ?? Form.Identified)}' and no longer '{PolicyWords.Of(form)}'", null);

        if (child.Article9 is { } letter && letter != parent.Article9)
            yield return ("article_9", $"it lifts the ban of GDPR Art. 9 by letter '{letter}'", null);
    }

    private static IEnumerable<(string Key, string Difference, PolicyPosition? At)> Recipient(Recipient child, Recipient parent, PrivacyPolicy policy)
    {
        if (child.Kind != parent.Kind)
            yield return ("kind", $"its kind is '{PolicyWords.Of(child.Kind)}' and no longer '{PolicyWords.Of(parent.Kind)}'", null);

        if (IsFreer(child, parent))
            yield return ("role", $"its role is {Word(child.Role)} and no longer {Word(parent.Role)}", null);

        if (child.Country != parent.Country && parent.Country is { } country && (child.Country is not { } other || !Transfers.IsAdequate(policy, other)))
            yield return ("country", $"its country is {Word(child.Country)} and no longer '{country}'", null);

        if (child.Transfer is { } transfer && transfer != parent.Transfer)
            yield return ("transfer", $"it names the transfer mechanism '{transfer}'", null);

        if (parent.Retention is { } period && (child.Retention is not { } own || Duration.IsLonger(own, period)))
            yield return ("retention", $"its retention is {Word(child.Retention)} and no longer '{period}'", null);

        if (parent.ClaimsKind)
            yield break;

        if (child.ClaimsKind)
        {
            yield return ("kind", $"every sink of kind '{PolicyWords.Of(child.Kind)}' reaches it", null);
            yield break;
        }

        if (Added(Sinks(child), Sinks(parent)) is { } sink)
            yield return ("sinks", $"'{sink.Value}' reaches it too", sink.Position);

        if (Added(child.Hosts, parent.Hosts) is { } host)
            yield return ("hosts", $"host '{host.Value}' is it too", host.Position);
    }

    /// <summary>Denials of fewer operations reach it, or somebody decides for himself what happens to the data who was bound to instructions (GDPR Art. 28).</summary>
    private static bool IsFreer(Recipient child, Recipient parent) =>
        Processing.Of(child.Kind, parent.Role).Except(Processing.Of(child)).Any() || (parent.Role == "processor" && child.Role is not (null or "processor" or "internal"));

    private static IEnumerable<(string Key, string Difference, PolicyPosition? At)> Guard(Guard child, Guard parent)
    {
        if (!parent.Matches.IsEmpty && child.Matches.IsEmpty)
            yield return ("match", "what carries [Guard], and checks of well-known libraries, count too", null);

        if (!parent.Matches.IsEmpty && Added(child.Matches.Select(Located), parent.Matches.Select(Located)) is { } added)
            yield return ("match", $"'{added.Value}' counts as a check too", added.Position);
    }

    private static IEnumerable<Located<string>> Sinks(Recipient recipient) =>
        recipient.Packs.Select(static pack => pack with { Value = "pack:" + pack.Value }).Concat(recipient.Sinks.Select(Located));

    private static Located<string> Located(SymbolPattern pattern) => new(pattern.Text, pattern.Position);

    private static Located<string>? Added(IEnumerable<Located<string>> child, IEnumerable<Located<string>> parent)
    {
        var known = new HashSet<string>(parent.Select(static word => word.Value), StringComparer.Ordinal);
        foreach (var word in child)
        {
            if (!known.Contains(word.Value))
                return word;
        }

        return null;
    }

    private static string Word(string? word) => string.IsNullOrEmpty(word) ? "not named" : $"'{word}'";
}
