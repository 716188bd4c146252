using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Privacy.Analyzers.Policy.Model;

/// <summary>A place in a policy file. <c>default</c> where a value comes from the built-in data.</summary>
internal readonly record struct PolicyPosition(string? Path, TextSpan Span, LinePositionSpan Lines)
{
    public Location ToLocation() => Path is null ? Location.None : Location.Create(Path, Span, Lines);
}

/// <summary>A value and where it was written.</summary>
internal readonly record struct Located<T>(T Value, PolicyPosition Position)
{
    public override string ToString() => Value?.ToString() ?? "";
}
