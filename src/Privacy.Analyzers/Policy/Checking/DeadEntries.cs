using System.Collections.Immutable;
using Privacy.Analyzers.Policy.Deciding;
using Privacy.Analyzers.Policy.Model;
using Privacy.Analyzers.Policy.Reading;

namespace Privacy.Analyzers.Policy.Checking;

/// <summary>PRIV006: entries that can never apply, and entries that repeat or contradict another.</summary>
internal static class DeadEntries
{
    /// <summary>Every pair of category and recipient is held against every other; nobody writes more of them.</summary>
    private const int MaxPairs = 10_000;

    /// <param name="own">The entries of the file that is checked.</param>
    /// <param name="policy">The same with its parents: what its entries are held against.</param>
    public static void Check(PrivacyPolicy own, PrivacyPolicy policy, DefectList defects, CancellationToken cancel)
    {
        Mappings.Check(own, defects);
        var all = DecisionEntry.All(policy).Where(static permission => !permission.Data.IsEmpty && !permission.To.IsEmpty).ToList();
        var denials = policy.Deny.Where(static denial => !denial.Data.IsEmpty).ToList();
        if (all.Sum(static permission => (long)permission.Data.Length * permission.To.Length) > MaxPairs
            || denials.Sum(static denial => (long)denial.Data.Length * denial.To.Length) > MaxPairs)
            return;

        var (permitted, denied) = (new EntryIndex(), new EntryIndex());
        for (var i = 0; i < all.Count; i++)
            permitted.Add(i, all[i].Data, all[i].To);
        for (var i = 0; i < denials.Count; i++)
            denied.Add(i, denials[i].Data, denials[i].To);

        for (var i = 0; i < all.Count; i++)
        {
            cancel.ThrowIfCancellationRequested();
            if (all[i].Position.Path == own.Path && Fault(all, i, permitted, denials, denied, policy) is { } fault)
                defects.Add(RuleIds.DeadEntry, all[i].Position, Sentence(all[i].Name) + fault);
        }

        for (var i = 0; i < denials.Count; i++)
        {
            cancel.ThrowIfCancellationRequested();
            if (denials[i].Position.Path != own.Path)
                continue;

            var denial = denials[i];
            if (Idle(denial.Operations, denial.To, recipient => Processing.Forbids(denial.Operations, recipient, recipient.Kind), policy) is { } idle)
                defects.Add(RuleIds.DeadEntry, denials[i].Position, Sentence(EntryName.Of(denials[i])) + idle);
            else if (Repeated(denials, i, denied, policy) is { } other)
                defects.Add(RuleIds.DeadEntry, denials[i].Position, $"{Sentence(EntryName.Of(denials[i]))} repeats what {EntryName.Of(other)} denies");
        }
    }

    private static string? Fault(
        List<DecisionEntry> all, int index, EntryIndex permitted, List<Denial> denials, EntryIndex denied, PrivacyPolicy policy)
    {
        var permission = all[index];
        if (!permission.IsConsent && permission.Purpose is { } purpose && policy.Purposes.TryGetValue(purpose, out var known)
            && known.LegalBasis is LegalBasis.Consent or LegalBasis.ExplicitConsent)
            return $" can never apply: the legal basis of purpose '{purpose}' is consent, which needs an entry of consents";

        if (permission.NeedsConsent == true)
            return " can never apply: its legal basis is consent, which needs an entry of consents";

        if (permission.To.All(to => to is { Id: null, Kind: not null } && !References.Recipients(to, policy).Any()))
            return $" can never apply: no recipient is of {References.Text(permission.To[0])}";

        if (Idle(permission.Operations, permission.To, recipient => Processing.Permits(permission.Operations, recipient), policy) is { } idle)
            return idle;

        if (Denying(permission, denials, denied, policy) is { } denial)
            return $" can never apply: {EntryName.Of(denial)} denies all of it";

        // Of two equal entries the later repeats the earlier.
        var other = permitted.First(
            permission.Data[0].Value,
            permission.To[0],
            policy,
            i => i != index && Inclusion.Of(permission, all[i], policy) && (i < index || !Inclusion.Of(all[i], permission, policy)));
        return other < 0 ? null : $" repeats what {all[other].Name} allows";
    }

    /// <summary>No data that reaches one of the recipients is processed in the ways that the entry names.</summary>
    private static string? Idle(
        ImmutableArray<string> operations, ImmutableArray<RecipientReference> to, Func<Recipient, bool> concerns, PrivacyPolicy policy)
    {
        var recipients = operations.IsEmpty ? [] : to.SelectMany(reference => References.Recipients(reference, policy)).ToList();
        return recipients.Count > 0 && !recipients.Any(concerns)
            ? $" can never apply: what reaches '{recipients[0].Id}' is {string.Join(", ", Processing.Of(recipients[0]))}, not {string.Join(", ", operations)}"
            : null;
    }

    /// <summary>A denial that takes part in denying everything the entry permits, or <c>null</c> where something is left.</summary>
    private static Denial? Denying(DecisionEntry permission, List<Denial> denials, EntryIndex denied, PrivacyPolicy policy)
    {
        var found = default(Denial);
        foreach (var category in permission.Data)
        {
            foreach (var to in permission.To)
            {
                var first = denied.First(category.Value, to, policy, i => Inclusion.Denies(denials[i], permission, category.Value, to, policy));
                if (first < 0)
                    return null;

                found = denials[first];
            }
        }

        return found;
    }

    private static Denial? Repeated(List<Denial> denials, int index, EntryIndex denied, PrivacyPolicy policy)
    {
        if (denials[index].To.IsEmpty)
            return null;

        var denial = denials[index];
        var first = denied.First(
            denial.Data[0].Value,
            denial.To[0],
            policy,
            i => i != index && Inclusion.Of(denial, denials[i], policy) && (i < index || !Inclusion.Of(denials[i], denial, policy)));
        return first < 0 ? null : denials[first];
    }

    private static string Sentence(string name) => char.ToUpperInvariant(name[0]) + name.Substring(1);
}
