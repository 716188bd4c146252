namespace Privacy;

/// <summary>
/// An accountable suppression: the rule is silent here, the exception is listed in every report, and it is an error once expired (PRIV405).
/// </summary>
/// <param name="ruleId">The rule, such as <c>PRIV201</c>.</param>
[AttributeUsage(
    AttributeTargets.Method | AttributeTargets.Constructor | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Event
    | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Enum | AttributeTargets.Assembly,
    Inherited = false, AllowMultiple = true)]
public sealed class PrivacyExceptionAttribute(string ruleId) : Attribute
{
    /// <summary>The rule that is silent here.</summary>
    public string RuleId { get; } = ruleId;

    /// <summary>Why the exception is lawful. Without it: PRIV405.</summary>
    public string? Justification { get; set; }

    /// <summary>Who approved it.</summary>
    public string? ApprovedBy { get; set; }

    /// <summary>Where the decision is recorded, such as a ticket.</summary>
    public string? Ticket { get; set; }

    /// <summary>The last day it is valid, as an ISO 8601 date: <c>2027-03-01</c>.</summary>
    public string? Expires { get; set; }
}
