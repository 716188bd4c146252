namespace Privacy;

/// <summary>
/// Says that <c>true</c> here means a guard of policy.yaml holds. On a method that returns nothing, or no <c>bool</c>:
/// returning at all means so (it throws, or does not return, when refused).
/// </summary>
/// <param name="id">An id of policy.yaml's <c>guards</c>.</param>
[AttributeUsage(
    AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Class,
    Inherited = true, AllowMultiple = true)]
public sealed class GuardAttribute(string id) : Attribute
{
    /// <summary>The guard's id in policy.yaml.</summary>
    public string Id { get; } = id;
}
