namespace Privacy;

/// <summary>
/// Says that a member holds personal data of a category of policy.yaml. On a type: every member that is not tagged otherwise.
/// </summary>
/// <remarks>
/// ASP.NET Core Identity has an attribute of the same name. Where both namespaces are imported, write <c>Privacy.PersonalData</c>.
/// </remarks>
/// <example>
/// <code>
/// [PersonalData(DataCategory.Email, Purpose = "service", LegalBasis = LegalBasis.Contract)]
/// public string Email { get; set; }
/// </code>
/// </example>
/// <param name="category">A category of the taxonomy or of policy.yaml, such as <see cref="DataCategory.Email"/>. An undefined one is PRIV102.</param>
[AttributeUsage(
    AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter | AttributeTargets.ReturnValue
    | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Enum | AttributeTargets.GenericParameter,
    Inherited = true, AllowMultiple = false)]
public sealed class PersonalDataAttribute(string category) : Attribute
{
    /// <summary>The category, dotted: <c>user.contact.email</c>. A parent covers its children.</summary>
    public string Category { get; } = category;

    /// <summary>The purpose the data is held for: an id of policy.yaml's <c>purposes</c>.</summary>
    public string? Purpose { get; set; }

    /// <summary>Several purposes. Joined with <see cref="Purpose"/> where both are set.</summary>
    public string[]? Purposes { get; set; }

    /// <summary>The legal basis. Left out, policy.yaml's basis for the purpose applies; a different one is PRIV104.</summary>
    public LegalBasis LegalBasis { get; set; }

    /// <summary>Whose data it is, such as <c>customer</c>, <c>employee</c> or <c>child</c>.</summary>
    public string? Subject { get; set; }

    /// <summary>How long it is kept, as an ISO 8601 duration: <c>P3Y</c>. Left out, policy.yaml's retention applies.</summary>
    public string? Retention { get; set; }
}
