using Privacy.Analyzers.Policy.Checking.Widening;
using Privacy.Analyzers.Policy.Deciding;
using Privacy.Analyzers.Policy.Model;
using Privacy.Analyzers.Policy.Reading;

namespace Privacy.Analyzers.Policy.Checking;

/// <summary>PRIV007: a child policy may only narrow its parent's. What widens is reported and left out.</summary>
internal static class ParentDenies
{
    /// <param name="places">Where the words of the child's file stand.</param>
    public static PrivacyPolicy Narrowed(PrivacyPolicy child, PrivacyPolicy parent, FieldPlaces places, DefectList defects)
    {
        if (child.IsUnreadable || parent.IsUnreadable)
            return child;

        var categories = CategoryWidening.Narrowed(new Narrowing(child, parent, places, defects), places.Keys("categories", "retention"));
        var narrowed = child with { Categories = categories, Retention = categories.Retentions };
        narrowed = EntryWidening.Narrowed(new Narrowing(narrowed, parent, places, defects));
        narrowed = MappingWidening.Narrowed(new Narrowing(narrowed, parent, places, defects));
        narrowed = SettingsWidening.Narrowed(new Narrowing(narrowed, parent, places, defects));

        var both = PolicyMerge.Of(narrowed with { Consents = [], Allow = [] }, parent);
        var check = new Narrowing(narrowed, parent, places, defects);
        return narrowed with
        {
            Consents = [.. narrowed.Consents.Where(consent => IsWithin(DecisionEntry.Of(both, consent), check, both))],
            Allow = [.. narrowed.Allow.Where(allowance => IsWithin(DecisionEntry.Of(both, allowance), check, both))],
        };
    }

    private static bool IsWithin(DecisionEntry entry, Narrowing check, PrivacyPolicy both)
    {
        foreach (var category in entry.Data)
        {
            foreach (var to in entry.To)
            {
                if (Objection(entry, category.Value, to, check, both) is not var (objection, above))
                    continue;

                var name = char.ToUpperInvariant(entry.Name[0]) + entry.Name.Substring(1);
                check.Report(category.Position, $"{name} allows '{category.Value}' to '{References.Text(to)}', {objection}", above);
                return false;
            }
        }

        return true;
    }

    private static (string Text, PolicyPosition Above)? Objection(
        DecisionEntry entry, string category, RecipientReference to, Narrowing check, PrivacyPolicy both)
    {
        var parent = check.Parent;
        foreach (var denial in parent.Deny)
        {
            if (Inclusion.Denies(denial, entry, category, to, both))
                return ($"which {EntryName.Of(denial)} of the parent policy{check.Place(denial.Position)} denies", denial.Position);
        }

        // A parent that permits nothing at all is a base of definitions and denials: its children say what is permitted.
        if (parent.Allow.IsEmpty && parent.Consents.IsEmpty)
            return null;

        // What the parent permits by law needs no consent, so a child may ask for one; not the other way round.
        var nearest = default((string, PolicyPosition)?);
        foreach (var above in DecisionEntry.All(parent))
        {
            if (!Credentials.Permit(both, above.Data, category) || !References.Include(above.To, to, both))
                continue;

            var difference = above.IsConsent && !entry.IsConsent ? "asks for consent" : Inclusion.Difference(entry, above);
            if (difference is null)
                return null;

            nearest ??= ($"which {above.Name} of the parent policy{check.Place(above.Position)} does not: it {difference}", above.Position);
        }

        return nearest ?? ($"which nothing in the parent policy{check.Place()} allows", default);
    }
}
