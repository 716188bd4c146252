namespace Privacy;

/// <summary>
/// Says that a member is not personal data: it stops the tag of its type and suggestions made from its name.
/// </summary>
/// <param name="justification">Why, for the reviewer. Kept in the data map.</param>
[AttributeUsage(
    AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter | AttributeTargets.ReturnValue
    | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Enum | AttributeTargets.GenericParameter,
    Inherited = true, AllowMultiple = false)]
public sealed class NotPersonalDataAttribute(string justification) : Attribute
{
    /// <summary>Why this is not personal data.</summary>
    public string Justification { get; } = justification;
}
