using System.Collections.Immutable;
using Privacy.Analyzers.Policy;
using Privacy.Analyzers.Policy.Deciding;
using Privacy.Analyzers.Policy.Model;
using Privacy.Analyzers.Reporting;
using Privacy.Analyzers.Rules.Flows;

namespace Privacy.CodeFixes.Editing.Policies;

/// <summary>What a policy would say to the flow of a diagnostic if something were different: asked before a fix is offered.</summary>
internal static class PolicyQuestion
{
    public static bool IsLawful(FixSite site, PrivacyPolicy policy, Form? form = null, string? guard = null, string? recipient = null)
    {
        var kind = PolicyWords.Kinds.IndexOf(site.Property(PropertyKeys.Kind) ?? "");
        var recipients = recipient is null ? site.Properties(PropertyKeys.Recipient) : [recipient];
        if (kind < 0 || recipients.IsEmpty)
            return form == Form.Anonymised;

        return site.Properties(PropertyKeys.Category).All(category => recipients.All(id => FlowJudge.Judge(
            policy,
            new FlowQuery(
                category,
                form ?? FormOf(site),
                site.Properties(PropertyKeys.Purposes),
                null,
                id,
                (RecipientKind)kind,
                guard is null ? [] : [guard],
                site.Model.AsOf)).Rule is null));
    }

    public static Form FormOf(FixSite site) => (Form)Math.Max(0, PolicyWords.Forms.IndexOf(site.Property(PropertyKeys.Form) ?? ""));
}
