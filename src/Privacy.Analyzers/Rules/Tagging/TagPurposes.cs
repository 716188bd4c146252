using System.Collections.Immutable;
using Privacy.Analyzers.Policy;

namespace Privacy.Analyzers.Rules.Tagging;

/// <summary>What tagged data is held for.</summary>
internal static class TagPurposes
{
    /// <summary>The tag's purposes; where it names none, those that the policy gives to its category.</summary>
    public static ImmutableArray<string> Of(PrivacyPolicy policy, Tag tag) => tag.Purposes.IsEmpty
        ? policy.Categories.PurposesOf(tag.Id.Text)
        : [.. tag.Purposes.Select(purpose => purpose.Text)];
}
