using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Policy;
using Privacy.Analyzers.Policy.Model;
using Privacy.Analyzers.Rules.Tagging;

namespace Privacy.Analyzers.Rules.Retention;

/// <summary>PRIV404 at a tag: it keeps its data longer than the policy keeps the category.</summary>
internal static class TagRetention
{
    public static void Check(PrivacyPolicy policy, Tag tag, Action<Diagnostic> report)
    {
        if (tag.Retention is { } own && policy.Categories.RetentionOf(tag.Id.Text) is { } period && Duration.IsLonger(own.Text, period))
        {
            report(Diagnostic.Create(
                Descriptors.PRIV404_LifetimeExceedsRetention, own.Location, "Retention", own.Text, "category '" + tag.Id.Text + "'", period));
        }
    }
}
