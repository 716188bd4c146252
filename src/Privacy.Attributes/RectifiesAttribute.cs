namespace Privacy;

/// <summary>
/// Says that a method serves the data subject's right of rectification (GDPR Art. 16) for every tagged member of a type.
/// </summary>
/// <param name="type">The type whose tagged members the method covers.</param>
[AttributeUsage(AttributeTargets.Method, Inherited = true, AllowMultiple = true)]
public sealed class RectifiesAttribute(Type type) : Attribute
{
    /// <summary>The type whose tagged members the method covers.</summary>
    public Type Type { get; } = type;
}
