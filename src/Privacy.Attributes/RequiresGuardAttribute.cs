namespace Privacy;

/// <summary>
/// Says that callers must have passed a guard of policy.yaml: inside the body it holds, and a call that it does not dominate is PRIV301.
/// </summary>
/// <param name="id">An id of policy.yaml's <c>guards</c>.</param>
[AttributeUsage(
    AttributeTargets.Method | AttributeTargets.Constructor | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface,
    Inherited = true, AllowMultiple = true)]
public sealed class RequiresGuardAttribute(string id) : Attribute
{
    /// <summary>The guard's id in policy.yaml.</summary>
    public string Id { get; } = id;
}
