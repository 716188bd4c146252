using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Privacy.Analyzers.Policy.Model;

namespace Privacy.Analyzers.Policy.Deciding;

/// <summary>
/// A policy made ready for many decisions: per category and recipient the entries that concern them, worked out when first asked for. A second
/// question about the same pair allocates nothing. Weak by policy, and a function of it alone: no state of its own.
/// </summary>
internal sealed class DecisionTable
{
    private static readonly ConditionalWeakTable<PrivacyPolicy, DecisionTable> Tables = new();
    private static readonly ConditionalWeakTable<PrivacyPolicy, DecisionTable>.CreateValueCallback Create = static policy => new DecisionTable(policy);

    private readonly PrivacyPolicy _policy;
    private readonly ImmutableArray<DecisionEntry> _consents;
    private readonly ImmutableArray<DecisionEntry> _allow;
    private readonly ConcurrentDictionary<(string Category, string Recipient, int Kind), Candidates> _candidates = new();

    private DecisionTable(PrivacyPolicy policy)
    {
        _policy = policy;
        _consents = [.. policy.Consents.Select(consent => DecisionEntry.Of(policy, consent))];
        _allow = [.. policy.Allow.Select(allowance => DecisionEntry.Of(policy, allowance))];
    }

    public static DecisionTable Of(PrivacyPolicy policy) => Tables.GetValue(policy, Create);

    public Candidates For(in FlowQuery flow)
    {
        var key = (flow.Category, flow.Recipient ?? "", (int)flow.Kind);
        return _candidates.TryGetValue(key, out var known) ? known : _candidates.GetOrAdd(key, Find(flow));
    }

    private Candidates Find(in FlowQuery flow)
    {
        var category = flow.Category;
        _policy.Recipients.TryGetValue(flow.Recipient ?? "", out var recipient);
        if (Settled(category, recipient, flow.Kind) is { } settled)
            return new Candidates(settled, [], [], [], default);

        // The password of a policy that allows `user` is not meant by it: see Credentials.
        var isSecret = Credentials.Includes(_policy, category);
        return new Candidates(
            recipient is null ? new Decision(DecisionStep.UndeclaredRecipient, null, null, null, default) : null,
            Covering(_consents, category, recipient, isSecret),
            Covering(_allow, category, recipient, isSecret),
            _policy.Categories.PurposesOf(category),
            recipient is null ? default : NearestEntry.NoRule(Spoken(category, isSecret), category, recipient));
    }

    private Decision? Settled(string category, Recipient? recipient, RecipientKind sink)
    {
        foreach (var denial in _policy.Deny)
        {
            if (Coverage.Category(denial.Data, category) && Coverage.Denied(denial.To, recipient, sink)
                && Processing.Forbids(denial.Operations, recipient, sink))
                return new Decision(DecisionStep.Denied, EntryName.Of(denial), null, null, denial.Position);
        }

        return null;
    }

    private ImmutableArray<DecisionEntry> Covering(ImmutableArray<DecisionEntry> entries, string category, Recipient? recipient, bool isSecret) =>
        recipient is null
            ? []
            : [.. entries.Where(entry => entry.Covers(category, recipient) && (!isSecret || Credentials.Names(_policy, entry.Data, category)))];

    private IEnumerable<DecisionEntry> Spoken(string category, bool isSecret) =>
        _consents.Concat(_allow).Where(entry => !isSecret || Credentials.Names(_policy, entry.Data, category));
}
