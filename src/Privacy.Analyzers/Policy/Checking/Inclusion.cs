using System.Collections.Immutable;
using Privacy.Analyzers.Policy.Deciding;
using Privacy.Analyzers.Policy.Model;

namespace Privacy.Analyzers.Policy.Checking;

/// <summary>Entries held against each other: whether one says all that another does.</summary>
internal static class Inclusion
{
    /// <summary>True where everything the inner entry permits, the outer one does.</summary>
    public static bool Of(DecisionEntry inner, DecisionEntry outer, PrivacyPolicy policy) =>
        outer.IsConsent == inner.IsConsent
        && inner.Data.All(category => inner.To.All(to => Of(inner, outer, category.Value, to, policy)));

    /// <summary>The same for one category and recipient of the inner entry.</summary>
    public static bool Of(DecisionEntry inner, DecisionEntry outer, string category, RecipientReference to, PrivacyPolicy policy) =>
        Credentials.Permit(policy, outer.Data, category) && References.Include(outer.To, to, policy) && Difference(inner, outer) is null;

    /// <summary>What the outer entry asks for and the inner does not, as the end of a sentence; or <c>null</c>.</summary>
    public static string? Difference(DecisionEntry inner, DecisionEntry outer)
    {
        if (outer.Purpose is { } purpose && purpose != inner.Purpose)
            return $"is for purpose '{purpose}'";
        if (outer.Form > inner.Form)
            return $"asks for the form '{PolicyWords.Of(outer.Form)}'";
        if (outer.Guard is { } guard && guard != inner.Guard)
            return $"asks for guard '{guard}'";
        if (outer.Until is { } day && (inner.Until is not { } until || string.CompareOrdinal(until, day) > 0))
            return day.Length == 0 ? "is withdrawn" : $"ends on {day}";

        return Operations(inner.Operations, outer.Operations) ? null : $"is for {string.Join(", ", outer.Operations)} only";
    }

    /// <summary>True where everything the inner denial forbids, the outer one does.</summary>
    public static bool Of(Denial inner, Denial outer, PrivacyPolicy policy) =>
        inner.Data.All(category => Coverage.Category(outer.Data, category.Value))
        && inner.To.All(to => References.Include(outer.To, to, policy))
        && Operations(inner.Operations, outer.Operations);

    /// <summary>True where the denial forbids all that the entry permits of a category to a recipient.</summary>
    public static bool Denies(Denial denial, DecisionEntry entry, string category, RecipientReference to, PrivacyPolicy policy) =>
        Coverage.Category(denial.Data, category)
        && References.Include(denial.To, to, policy)
        && (Operations(entry.Operations, denial.Operations)
            || References.Recipients(to, policy).All(recipient => Processing.Forbids(denial.Operations, recipient, recipient.Kind)));

    /// <summary>None named are all.</summary>
    private static bool Operations(ImmutableArray<string> inner, ImmutableArray<string> outer) =>
        outer.IsEmpty || (!inner.IsEmpty && inner.All(operation => outer.Contains(operation)));
}
