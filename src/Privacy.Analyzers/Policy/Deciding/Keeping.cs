using Privacy.Analyzers.Policy.Model;

namespace Privacy.Analyzers.Policy.Deciding;

/// <summary>How long data may be kept: storage limitation, GDPR Art. 5(1)(e).</summary>
internal static class Keeping
{
    /// <summary>The shorter of what a tag and the policy say of data of a category, or <c>null</c> where nobody says anything.</summary>
    /// <param name="tag">What the tag itself says; a text that is no duration says nothing.</param>
    public static Period? OfData(PrivacyPolicy policy, string category, string? tag)
    {
        var own = tag is not null && Duration.Days(tag) is not null ? new Period(tag, "the tag") : default(Period?);
        return policy.Categories.RetentionOf(category) is { } period ? Shorter(own, new Period(period, "category '" + category + "'")) : own;
    }

    public static Period? OfRecipient(PrivacyPolicy policy, string? recipient) =>
        recipient is not null && policy.Recipients.TryGetValue(recipient, out var known) && known.Retention is { } period
            ? new Period(period, "recipient '" + recipient + "'")
            : null;

    public static Period Shorter(Period? known, Period next) =>
        known is { } first && !Duration.IsLonger(first.Text, next.Text) ? first : next;
}

/// <summary>A period of retention and who sets it.</summary>
/// <param name="Text">ISO 8601 duration.</param>
/// <param name="Owner">As a reader of policy.yaml would name it.</param>
internal readonly record struct Period(string Text, string Owner)
{
    /// <summary>True where so many days are more than the period can have.</summary>
    public bool IsExceededBy(double days) => Duration.MostDays(Text) is { } most && days > most + 1e-6;
}
