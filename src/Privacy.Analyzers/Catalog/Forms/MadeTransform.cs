using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Privacy.Analyzers.Catalog.Forms;

/// <summary>What a member makes of what goes in because of what it is called on; <c>null</c>: nothing.</summary>
/// <param name="Into">Names of the buffers that it writes its result to.</param>
internal sealed record MadeTransform(Transformation? Transformation, ImmutableArray<string> Into)
{
    public Transformation? Of(IParameterSymbol parameter) => Into.Contains(parameter.Name) ? Transformation : null;
}
