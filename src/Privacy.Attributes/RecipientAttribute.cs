namespace Privacy;

/// <summary>
/// Says that what is passed here reaches a recipient of policy.yaml. On a type: every member. On an assembly: every type.
/// </summary>
/// <param name="id">An id of policy.yaml's <c>recipients</c>. An undefined one is PRIV102.</param>
[AttributeUsage(
    AttributeTargets.Method | AttributeTargets.Constructor | AttributeTargets.Parameter | AttributeTargets.Property
    | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Assembly,
    Inherited = true, AllowMultiple = false)]
public sealed class RecipientAttribute(string id) : Attribute
{
    /// <summary>The recipient's id in policy.yaml.</summary>
    public string Id { get; } = id;
}
