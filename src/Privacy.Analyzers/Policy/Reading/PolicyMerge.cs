using System.Collections.Immutable;
using Privacy.Analyzers.Policy.Deciding;
using Privacy.Analyzers.Policy.Model;

namespace Privacy.Analyzers.Policy.Reading;

/// <summary>A policy and its parent as one. What has an id the child redefines; lists are joined, the child's entries first.</summary>
internal static class PolicyMerge
{
    public static PrivacyPolicy Of(PrivacyPolicy child, PrivacyPolicy parent) => new()
    {
        Path = child.Path,
        IsUnreadable = child.IsUnreadable || parent.IsUnreadable,
        Notice = child.Notice ?? parent.Notice,
        Controller = Joined(child.Controller, parent.Controller),
        Categories = child.Categories.With(parent.Categories),
        Purposes = parent.Purposes.SetItems(child.Purposes),
        Sources = child.Sources.AddRange(parent.Sources),
        Classifications = child.Classifications.AddRange(parent.Classifications),
        Recipients = parent.Recipients.SetItems(child.Recipients),
        Guards = parent.Guards.SetItems(child.Guards),
        Transforms = child.Transforms.AddRange(parent.Transforms),
        Consents = child.Consents.AddRange(parent.Consents.Where(consent => !child.Consents.Any(own => own.Id == consent.Id))),
        Allow = child.Allow.AddRange(parent.Allow),
        Deny = child.Deny.AddRange(parent.Deny),
        Children = child.Children ?? parent.Children,
        Retention = parent.Retention.SetItems(child.Retention),
        Rights = parent.Rights.SetItems(child.Rights),
        Inference = new Inference(child.Inference.Mode ?? parent.Inference.Mode, child.Inference.Ignore.AddRange(parent.Inference.Ignore)),
        Enforcement = Stricter(child.Enforcement, parent),
    };

    /// <summary>Countries that a child does not list are its parent's.</summary>
    private static Controller? Joined(Controller? child, Controller? parent) =>
        child is { Adequacy.IsEmpty: true } && parent is not null ? child with { Adequacy = parent.Adequacy } : child ?? parent;

    /// <summary>A mode that a child does not set is its parent's; what it sets can only be stricter.</summary>
    private static Enforcement Stricter(Enforcement child, PrivacyPolicy above)
    {
        var parent = above.Enforcement;
        if (ReferenceEquals(child, Enforcement.Standard))
            return parent;

        var recipients = parent.Recipients;
        foreach (var recipient in child.Recipients)
            recipients = recipients.SetItem(recipient.Key, Enforcing.Bound(above, recipient.Key) is { } bound ? Stricter(recipient.Value, bound) : recipient.Value);

        var standard = child.HasMode ? Stricter(child.Default, parent.Default) : parent.Default;
        return new Enforcement(standard, child.AssumedIsError || parent.AssumedIsError, recipients) { HasMode = child.HasMode || parent.HasMode };
    }

    private static EnforcementRule Stricter(EnforcementRule child, EnforcementRule parent)
    {
        if (child.Mode == EnforcementMode.Enforce || parent.Mode == EnforcementMode.Enforce)
            return new EnforcementRule(EnforcementMode.Enforce, null);

        var mode = child.Mode < parent.Mode ? child.Mode : parent.Mode;
        var isEarlier = child.Until is { } own && (parent.Until is not { } above || string.CompareOrdinal(own, above) <= 0);
        return new EnforcementRule(mode, isEarlier ? child.Until : parent.Until);
    }
}
