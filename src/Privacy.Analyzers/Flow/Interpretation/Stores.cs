using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Catalog;
using Privacy.Analyzers.Flow.Calls;
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

    /// <summary>An element of a collection that a member holds.</summary>
    public static void RecordElement(Interpreter run, IOperation? collection, Value value, SyntaxNode at, FlowState state)
    {
        if (!value.Labels.IsEmpty && collection is IMemberReferenceOperation { Member: var member })
            Record(run, member, value, at, state);
    }

    /// <summary>The call puts what it is given into a collection that a member holds.</summary>
    public static void RecordElement(Interpreter run, IMethodSymbol method, IMemberReferenceOperation collection, Argument[] arguments, FlowState state)
    {
        if (method.Name == "Add" && arguments.Length == 2)
            Sinks.OfExceptionData(run, collection, arguments[1].Value, arguments[1].Syntax, state);
        if (!TypeFacts.IsTrusted(method) || TypeFacts.ElementType(collection.Type) is null
            || method.Name is not ("Add" or "TryAdd" or "Enqueue" or "TryEnqueue" or "Push" or "Insert" or "AddFirst" or "AddLast" or "AddOrUpdate" or "GetOrAdd" or "SetValue"))
        {
            return;
        }

        foreach (var argument in arguments)
        {
            if (argument.Parameter?.Name != "key") // what it is found by; a member of what is kept, mostly
                RecordElement(run, collection, argument.Value, argument.Syntax, state);
        }
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
