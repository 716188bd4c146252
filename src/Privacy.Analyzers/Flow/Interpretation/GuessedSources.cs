using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Catalog;
using Privacy.Analyzers.Catalog.Patterns;
using Privacy.Analyzers.Flow.Domain;
using Privacy.Analyzers.Policy.Model;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>
/// Guessed sources of which the object they are read from says better: a member that the database has no column for, on what came out of it;
/// the address of a firm, of the type that persons' addresses have too; an error that is answered. Tags are never asked.
/// </summary>
internal static class GuessedSources
{
    private const int MaxParents = 8;

    /// <summary>Elements of a set of a database context are marked, so that callers know too.</summary>
    public static AbstractObject Marked(AbstractObject made, AbstractObject from, FlowState state)
    {
        if (IsSet(from.Type))
            state.PutCell(made, new Cell(Member.Stored, Value.Clean, MaybeInitial: false));
        return made;
    }

    /// <summary>The tag, or <c>null</c> where the object has none of it.</summary>
    public static SourceTag? Of(Interpreter run, SourceTag? tag, AbstractObject obj, FlowState state)
    {
        if (tag is not { Origin: TagOrigin.Inferred })
            return tag;
        if (Holder(obj) is { } holder && run.Model.Sources.IsOfThing(holder, tag.Member))
            return null;
        return IsUnmapped(tag.Member) && IsStored(obj, state) ? null : tag;
    }

    /// <summary>
    /// What an answer of an error gives away. An object that comes out of code that is not seen is the error's there, whatever else its type could hold.
    /// </summary>
    public static LabelSet InAnswer(Interpreter run, Sink sink, Value value, LabelSet labels, SyntaxNode node, FlowState state)
    {
        if (labels.IsEmpty || !IsError(sink.Member))
            return labels;
        foreach (var obj in value.Objects)
        {
            if (obj.Path is not null || obj.IsFresh)
                return labels;
        }

        var given = Contents.Of(run, value, Reach.Content, node, state);
        var kept = LabelSet.Empty;
        foreach (var entry in labels.Entries)
        {
            if (entry.Label.Source is not { Origin: TagOrigin.Inferred } || given.Contains(entry.Label))
                kept = kept.Union(LabelSet.Of(entry.Label, entry.Trace));
        }

        return kept;
    }

    private static bool IsError(ISymbol member)
    {
        var name = member is IMethodSymbol { MethodKind: MethodKind.Constructor } ? member.ContainingType.Name : member.Name;
        return name is "BadRequest" or "BadRequestObjectResult" or "NotFound" or "NotFoundObjectResult" or "Conflict" or "ConflictObjectResult"
            or "Unauthorized" or "UnauthorizedObjectResult" or "UnprocessableEntity" or "UnprocessableEntityObjectResult";
    }

    private static ISymbol? Holder(AbstractObject obj) =>
        obj.Slot is { } slot ? slot.Symbol : obj.Path is { Members: { IsEmpty: false } members } ? members[members.Length - 1].Symbol : null;

    private static bool IsStored(AbstractObject obj, FlowState state)
    {
        var current = obj;
        for (var i = 0; i < MaxParents && current is not null; i++)
        {
            if (IsSet(current.Type) || state.TryRead(current, Member.Stored, out _))
                return true;
            current = current.Parent;
        }

        return false;
    }

    private static bool IsSet(ITypeSymbol? type) =>
        type is INamedTypeSymbol { Name: "DbSet", Arity: 1 } && QualifiedName.Full(type) is "Microsoft.EntityFrameworkCore.DbSet" or "System.Data.Entity.DbSet";

    private static bool IsUnmapped(ISymbol member)
    {
        foreach (var attribute in member.GetAttributes())
        {
            if (attribute.AttributeClass is { Name: "NotMappedAttribute" })
                return true;
        }

        return false;
    }
}
