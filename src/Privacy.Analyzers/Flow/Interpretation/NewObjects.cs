using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Catalog;
using Privacy.Analyzers.Flow.Domain;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>
/// Tagged members of objects made here: what is written to them is seen. What nobody wrote and is asked for by name all the same is computed, or filled in
/// by code that cannot be seen, and counts as its tag says; so does all that such code was given to fill. Guesses give way.
/// </summary>
internal static class NewObjects
{
    /// <summary>What code is called that writes to what it is given.</summary>
    private static readonly string[] Fillers = ["Bind", "Fill", "Hydrate", "Load", "Populate", "Reload", "TryUpdateModel"];

    /// <summary>The value of a member that code asks for by name.</summary>
    public static Value Asked(Value value, Value receiver, ISymbol member, SourceTag? tag, SyntaxNode node, FlowState state)
    {
        if (tag is null or { Origin: TagOrigin.Inferred } || value.Labels.HasSource)
            return value;
        foreach (var obj in receiver.Objects)
        {
            if (obj is { IsFresh: true, Type.IsReferenceType: true } && !state.TryRead(obj, Member.Of(member), out _))
                value = value.AddLabels(Members.Source(tag, node, obj));
        }

        return value;
    }

    /// <summary>Code that is not seen is given objects, perhaps to fill them: what was in them may not be any more.</summary>
    public static void Fill(Interpreter run, IMethodSymbol method, Argument[] arguments, FlowState state)
    {
        if (!IsFiller(method))
            return;
        foreach (var argument in arguments)
        {
            foreach (var obj in argument.Value.Objects)
            {
                if (obj is { IsFresh: true, Type: { IsReferenceType: true } type } && run.IsOwn(type))
                    Fill(run, obj, state);
            }
        }
    }

    /// <summary>Code that is not seen was given the object to fill it.</summary>
    public static bool IsFilled(AbstractObject obj, SourceTag tag, FlowState state) =>
        tag.Origin != TagOrigin.Inferred && state.TryRead(obj, Member.Filled, out _);

    private static void Fill(Interpreter run, AbstractObject obj, FlowState state)
    {
        foreach (var cell in state.Cells(obj))
        {
            if (!cell.MaybeInitial && cell.Member.Symbol is { } member && run.Engine.Facts.Of(member).Tag is not null)
                state.PutCell(obj, cell with { MaybeInitial = true });
        }

        state.PutCell(obj, new Cell(Member.Filled, Value.Clean, MaybeInitial: false));
    }

    private static bool IsFiller(IMethodSymbol method)
    {
        foreach (var verb in Fillers)
        {
            if (method.Name.StartsWith(verb, StringComparison.Ordinal) && (method.Name.Length == verb.Length || char.IsUpper(method.Name[verb.Length])))
                return true;
        }

        return false;
    }
}
