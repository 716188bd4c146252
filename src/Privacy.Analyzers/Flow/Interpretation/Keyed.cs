using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Flow.Domain;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>
/// What is found by a constant key is what the key says: a role of the user who is signed in is not the user's name. Only what is written as a
/// constant counts, so that the answer is the same in every round.
/// </summary>
internal static class Keyed
{
    public static Value Of(Interpreter run, ISymbol member, Argument[] arguments, Value value, SyntaxNode node, IOperation? instance)
    {
        if (run.Model.Sources.Keyed is not { } keyed)
            return value;
        if (keyed.AsksMaker(member) && !(run.Engine.Makers.Of(instance, run.Engine.Cancel) is { } maker && keyed.IsMadeBy(member, maker)))
            return value;
        foreach (var argument in arguments)
        {
            if (argument.Operation is not { ConstantValue: { HasValue: true, Value: string key } })
                continue;
            if (!keyed.Finds(member, key, out var tag))
                return value;
            var labels = value.Labels.WithoutInferred();
            return value.WithLabels(tag is null ? labels : labels.Union(Members.Source(tag, node)));
        }

        return value;
    }
}
