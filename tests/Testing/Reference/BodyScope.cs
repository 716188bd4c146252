using System.Collections.Immutable;

namespace Privacy.Analyzers.TestKit.Reference;

/// <summary>What the language allows where a statement is written.</summary>
/// <param name="Depth">How many more blocks may open.</param>
/// <param name="InLoop"><c>continue</c> is allowed.</param>
/// <param name="CanBreak"><c>break</c> is allowed.</param>
/// <param name="CanReturn">Not in a <c>finally</c> block.</param>
/// <param name="InCatch"><c>throw;</c> is allowed.</param>
/// <param name="InTry">A handler or a <c>finally</c> is around it: anything may throw between two statements.</param>
/// <param name="Variables">Those that may be read and written.</param>
/// <param name="Labels">Those that may be jumped to.</param>
internal sealed record BodyScope(int Depth, bool InLoop, bool CanBreak, bool CanReturn, bool InCatch, bool InTry, ImmutableArray<string> Variables, ImmutableArray<string> Labels)
{
    public BodyScope Inner => this with { Depth = Depth - 1 };

    public BodyScope Loop => Inner with { InLoop = true, CanBreak = true };

    public BodyScope Section => Inner with { CanBreak = true };

    public BodyScope Try => Inner with { InTry = true };

    public BodyScope Catch => Inner with { InCatch = true };

    public BodyScope Finally => Inner with { InLoop = false, CanBreak = false, CanReturn = false, InCatch = false, Labels = [] };

    public BodyScope With(string variable) => this with { Variables = Variables.Add(variable) };
}
