using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Catalog;
using Privacy.Analyzers.Flow.Domain;
using Privacy.Analyzers.Flow.Findings;
using Privacy.Analyzers.Policy.Model;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>
/// Records where a value known to be personal is stored in a member of one's own that no tag speaks of: from there it is followed no further.
/// Only sources that are declared, and only steps that were seen: a guess on top of a guess would be noise.
/// </summary>
internal static class Stores
{
    public static void Record(Interpreter run, ISymbol? member, Value value, SyntaxNode at, FlowState state)
    {
        if (!state.IsAlive || value.Labels.IsEmpty || member is null || !run.Model.Sources.IsUntagged(member))
            return;
        foreach (var entry in value.Labels.Entries)
        {
            if (entry.Label is { Source: { Origin: not TagOrigin.Inferred } source, IsAssumed: false, Form: not Form.Anonymised } && !IsBehind(member, source.Member))
                run.Stored.Add(new StoredTag(run.Frame.Entered(entry.Trace) ?? at, source, member));
        }
    }

    /// <summary>A callee stores what it was given: told at the argument that brings it.</summary>
    public static void Record(Interpreter run, ISymbol? member, Value value, Argument[] arguments, SyntaxNode call, FlowState state)
    {
        if (!value.Labels.IsEmpty)
            Record(run, member, value, Given(value, arguments) ?? call, state);
    }

    private static SyntaxNode? Given(Value value, Argument[] arguments)
    {
        foreach (var entry in value.Labels.Entries)
        {
            foreach (var argument in arguments)
            {
                foreach (var given in argument.Value.Labels.Entries)
                {
                    if (ReferenceEquals(given.Label.Source, entry.Label.Source))
                        return argument.Syntax;
                }
            }
        }

        return null;
    }

    /// <summary>The field that a tagged property of the same type keeps its value in.</summary>
    private static bool IsBehind(ISymbol member, ISymbol source) =>
        member is IFieldSymbol { DeclaredAccessibility: Accessibility.Private }
        && source.ContainingType is { } type
        && SymbolEqualityComparer.Default.Equals(member.ContainingType.OriginalDefinition, type.OriginalDefinition);
}
