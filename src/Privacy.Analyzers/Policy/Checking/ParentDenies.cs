using System.Collections.Immutable;
using Privacy.Analyzers.Policy.Deciding;
using Privacy.Analyzers.Policy.Model;
using Privacy.Analyzers.Policy.Reading;

namespace Privacy.Analyzers.Policy.Checking;

/// <summary>PRIV007: a child policy may only narrow its parent's. What widens is reported and left out.</summary>
internal static class ParentDenies
{
    public static PrivacyPolicy Narrowed(PrivacyPolicy child, PrivacyPolicy parent, DefectList defects)
    {
        if (child.IsUnreadable || parent.IsUnreadable)
            return child;

        var narrowed = child with
        {
            Purposes = Kept(child.Purposes, parent.Purposes, Wider, static purpose => purpose.Position, "Purpose", defects),
            Recipients = Kept(child.Recipients, parent.Recipients, Wider, static recipient => recipient.Position, "Recipient", defects),
            Guards = Kept(child.Guards, parent.Guards, Wider, static guard => guard.Position, "Guard", defects),
            Children = child.Children is { } children && parent.Children is { } above ? Kept(children, above, defects) : child.Children,
        };

        var both = PolicyMerge.Of(narrowed with { Consents = [], Allow = [] }, parent);
        return narrowed with
        {
            Consents = [.. narrowed.Consents.Where(consent => IsWithin(Permission.Of(consent, both), parent, both, defects))],
            Allow = [.. narrowed.Allow.Where(allowance => IsWithin(Permission.Of(allowance, both), parent, both, defects))],
        };
    }

    private static bool IsWithin(Permission permission, PrivacyPolicy parent, PrivacyPolicy both, DefectList defects)
    {
        foreach (var category in permission.Data)
        {
            foreach (var to in permission.To)
            {
                if (Objection(permission, category.Value, to, parent, both) is not { } objection)
                    continue;

                var message = $"{Sentence(permission.Name)} allows '{category.Value}' to '{References.Text(to)}', {objection}";
                defects.Add(RuleIds.WiderThanParent, category.Position, message);
                return false;
            }
        }

        return true;
    }

    private static string? Objection(Permission permission, string category, RecipientReference to, PrivacyPolicy parent, PrivacyPolicy both)
    {
        foreach (var denial in parent.Deny)
        {
            if (Coverage.Category(denial.Data, category) && References.Include(denial.To, to, both))
                return $"which {EntryName.Of(denial)} of the parent policy denies";
        }

        // A parent that permits nothing at all is a base of definitions and denials: its children say what is permitted.
        if (parent.Allow.IsEmpty && parent.Consents.IsEmpty)
            return null;

        // What the parent permits by law needs no consent, so a child may ask for one; not the other way round.
        var isWithin = Permission.All(parent).Any(above =>
            (permission.IsConsent || !above.IsConsent) && above.Includes(permission, category, to, both));
        return isWithin ? null : "which the parent policy does not allow";
    }

    /// <summary>The child's entries; where one is wider than the parent's of the same id, the parent's.</summary>
    private static ImmutableSortedDictionary<string, T> Kept<T>(
        ImmutableSortedDictionary<string, T> child,
        ImmutableSortedDictionary<string, T> parent,
        Func<T, T, string?> wider,
        Func<T, PolicyPosition> position,
        string word,
        DefectList defects)
    {
        var kept = child;
        foreach (var entry in child)
        {
            if (!parent.TryGetValue(entry.Key, out var above) || wider(entry.Value, above) is not { } difference)
                continue;

            defects.Add(RuleIds.WiderThanParent, position(entry.Value), $"{word} '{entry.Key}' is wider than in the parent policy: {difference}");
            kept = kept.SetItem(entry.Key, above);
        }

        return kept;
    }

    private static Children Kept(Children child, Children parent, DefectList defects)
    {
        if (child.MinimumAge >= parent.MinimumAge)
            return child;

        defects.Add(RuleIds.WiderThanParent, child.AgePosition, $"Minimum age {child.MinimumAge} is lower than the parent policy's {parent.MinimumAge}");
        return parent;
    }

    private static string? Wider(Purpose child, Purpose parent)
    {
        if (NeedsConsent(parent) && !NeedsConsent(child))
            return $"its legal basis is '{PolicyWords.Of(child.LegalBasis)}' and no longer '{PolicyWords.Of(parent.LegalBasis)}'";

        return parent.Form is { } form && (child.Form ?? Form.Identified) < form
            ? $"its form is '{PolicyWords.Of(child.Form ?? Form.Identified)}' and no longer '{PolicyWords.Of(form)}'"
            : null;
    }

    private static string? Wider(Recipient child, Recipient parent) =>
        child.Kind == parent.Kind ? null : $"its kind is '{PolicyWords.Of(child.Kind)}' and no longer '{PolicyWords.Of(parent.Kind)}'";

    private static string? Wider(Guard child, Guard parent) =>
        child.Matches.FirstOrDefault(match => !parent.Matches.Any(above => above.Text == match.Text)) is { } added
            ? $"'{added.Text}' counts as a check too"
            : null;

    private static bool NeedsConsent(Purpose purpose) => purpose.LegalBasis is LegalBasis.Consent or LegalBasis.ExplicitConsent;

    private static string Sentence(string name) => char.ToUpperInvariant(name[0]) + name.Substring(1);
}
