using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Flow.Guards.Facts;

namespace Privacy.Analyzers.Flow.Guards;

/// <summary>
/// What is known of guards where a method is called, call by call: if it holds at every call, a sink inside the method was checked for, in
/// another method. It does not make the sink lawful (that is what [RequiresGuard] says), it explains.
/// </summary>
internal sealed class Callers
{
    private readonly Dictionary<SyntaxNode, ImmutableArray<GuardFact>> _calls = [];

    public void Add(SyntaxNode call, ImmutableArray<GuardFact> facts) => _calls[call] = facts;

    /// <summary>The guards that hold at every call, as facts about the method's own code.</summary>
    public ImmutableArray<GuardFact> Facts()
    {
        ImmutableArray<GuardFact>? joined = null;
        foreach (var facts in _calls.Values)
        {
            var held = ImmutableArray<GuardFact>.Empty;
            foreach (var fact in facts)
            {
                if (fact.Holds && fact.Truth is null)
                    held = GuardFacts.Both(held, [new GuardFact(fact.Guard, GuardStatus.OtherMethod, GuardSubject.Any, fact.At)]);
            }

            joined = joined is { } known ? GuardFacts.Join(known, held) : held;
        }

        return joined ?? [];
    }
}
