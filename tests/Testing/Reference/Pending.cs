using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace Privacy.Analyzers.TestKit.Reference;

/// <summary>What goes on at the end of a <c>finally</c> block that is being run: the way to a block, or an exception.</summary>
/// <param name="Destination">The ordinal of the block, or <see cref="Exception"/>.</param>
/// <param name="Thrown">The exact type of the exception; <c>null</c>: any.</param>
/// <param name="Below">The same of the block in which that one is.</param>
internal sealed record Pending(ControlFlowRegion Finally, int Destination, ITypeSymbol? Thrown, Pending? Below)
{
    public const int Exception = -1;
}
