namespace Privacy;

/// <summary>
/// Says that a method's result is less identifying than what went in, or, with <see cref="Form.Identified"/>, readable again. On a parameter: what comes back through it
/// (<c>ref</c>, <c>out</c> or a mutable argument). On a type: every method.
/// </summary>
/// <param name="form">The form of the result.</param>
[AttributeUsage(
    AttributeTargets.Method | AttributeTargets.ReturnValue | AttributeTargets.Parameter | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface,
    Inherited = true, AllowMultiple = false)]
public sealed class TransformsAttribute(Form form) : Attribute
{
    /// <summary>The form of the result.</summary>
    public Form Form { get; } = form;
}
