using Privacy.Analyzers.Catalog;
using Privacy.Analyzers.Flow.Findings;
using Privacy.Analyzers.Policy.Deciding;
using Privacy.Analyzers.Policy.Model;
using Privacy.Analyzers.Rules.Flows;

namespace Privacy.Analyzers.Rules.Retention;

/// <summary>PRIV403: data may be stored, and nobody has said for how long: not its tag, not its category or a parent of it, not the recipient.</summary>
internal static class UnlimitedStorage
{
    public static DeniedLabel? Of(PrivacyModel model, Finding finding, FlowLabel label)
    {
        if (label.Form == Form.Anonymised
            || label.Tag.Origin == TagOrigin.Inferred
            || finding.Sink.Recipients.IsDefaultOrEmpty
            || Keeping.OfData(model.Policy, label.Tag.Category, label.Tag.Retention) is not null)
            return null;

        foreach (var recipient in finding.Sink.Recipients)
        {
            var mode = Enforcing.At(model.Policy, recipient, model.AsOf);
            if (mode == EnforcementMode.Off || !IsStore(model, finding, recipient) || Keeping.OfRecipient(model.Policy, recipient) is not null)
                continue;

            var decision = Decide.Flow(model.Policy, FlowJudge.Query(model, finding, label, recipient));
            if (decision.IsAllowed)
                return new DeniedLabel(label, Descriptors.PRIV403_StoredWithoutRetention, recipient, decision, mode == EnforcementMode.Observe);
        }

        return null;
    }

    private static bool IsStore(PrivacyModel model, Finding finding, string recipient) =>
        finding.Sink.Kind == RecipientKind.Storage
        || (model.Policy.Recipients.TryGetValue(recipient, out var known) && known.Kind == RecipientKind.Storage);
}
