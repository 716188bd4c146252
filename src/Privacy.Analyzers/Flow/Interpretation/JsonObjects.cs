using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Flow.Calls;
using Privacy.Analyzers.Flow.Domain;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>
/// Objects that a serialiser makes of the parts of a text. Of a text that is given, callers know the parts: what is read of it is what they have there.
/// </summary>
internal static class JsonObjects
{
    /// <summary>A type with more members is not read member by member from what is given.</summary>
    private const int MaxMembers = 24;

    /// <summary>An object of the type, made of the parts as the serialiser makes it; <c>null</c> where it is not known how.</summary>
    /// <param name="path">Where the part is in the text.</param>
    /// <param name="extent">How much more is told apart.</param>
    public static Value? Of(Interpreter run, AbstractObject parts, ITypeSymbol? type, SyntaxNode node, string path, JsonExtent extent, FlowState state)
    {
        if (extent.IsSpent)
            return null;
        if (TypeFacts.IsMap(type, out var key, out var held))
            return type!.Name.Contains("Dictionary") && TypeFacts.IsString(key) ? Map(run, parts, type, held, node, path, extent, state) : null;
        if (JsonMembers.IsList(type))
            return List(run, parts, type!, TypeFacts.ElementType(type)!, node, path, extent, state); // a list has one
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct, IsAbstract: false } named || !JsonMembers.IsPlain(run, named) || JsonMembers.Constructor(named) is not { } constructor)
            return null;
        var members = JsonMembers.Read(named);
        if (parts.Path is not null && members.Count > MaxMembers)
            return null;
        var made = Value.Of(run.Made((node, "parsed", path), 0, type, state, isFresh: true, isExact: true));
        var arguments = new Argument[constructor.Parameters.Length];
        for (var i = 0; i < arguments.Length; i++)
        {
            var name = JsonMembers.NameOf(named, constructor.Parameters[i]);
            arguments[i] = new Argument(constructor.Parameters[i], null, Taken(run, parts, Member.EntryOf(name), constructor.Parameters[i].Type, node, path, extent, state) ?? Value.Clean, node, []);
        }

        Invocations.Own(run, constructor, made, node, arguments, null, state);
        foreach (var (name, member, setter) in members)
        {
            if (Taken(run, parts, Member.EntryOf(name), member.Type, node, path, extent, state) is not { } value)
                continue;
            if (run.HasBody(setter))
                Invocations.Own(run, setter, made, node, [new Argument(setter.Parameters[0], null, value, node, [])], null, state);
            else
                Assignments.Write(made, Member.Of(member), value, state);
        }

        return made;
    }

    private static Value? List(Interpreter run, AbstractObject parts, ITypeSymbol type, ITypeSymbol element, SyntaxNode node, string path, JsonExtent extent, FlowState state)
    {
        var values = ImmutableArray.CreateBuilder<Value>();
        while (values.Count < Arrays.MaxEntries && parts.Path is null && state.TryRead(parts, Member.EntryOf(values.Count), out _))
            values.Add(Taken(run, parts, Member.EntryOf(values.Count), element, node, path, extent, state) ?? Value.Clean);
        var made = run.Made((node, "parsed", path, values.Count), 0, type, state, isFresh: true, isExact: true);
        state.SetCells(made, []);
        if (Taken(run, parts, Member.Element, element, node, path, extent, state) is { } any)
            state.Write(made, new Cell(Member.Element, any, MaybeInitial: false));
        else
            Arrays.Fill(made, values, values.Count, state);
        return Value.Of(made);
    }

    private static Value Map(Interpreter run, AbstractObject parts, ITypeSymbol type, ITypeSymbol held, SyntaxNode node, string path, JsonExtent extent, FlowState state)
    {
        var made = run.Made((node, "parsed", path), 0, type, state, isFresh: true, isExact: true);
        state.SetCells(made, []);
        foreach (var cell in parts.Path is null ? state.Cells(parts) : [])
        {
            if (cell.Member.IsEntry)
                Keep(cell.Member, held);
        }

        Keep(Member.MapValue, held);
        Keep(Member.Key, run.Model.Compilation.GetSpecialType(SpecialType.System_String));
        return Value.Of(made);

        void Keep(Member place, ITypeSymbol wanted)
        {
            if (Taken(run, parts, place, wanted, node, path, extent, state) is { } value)
                state.Write(made, new Cell(place, value, MaybeInitial: false));
        }
    }

    private static Value? Taken(Interpreter run, AbstractObject parts, Member place, ITypeSymbol wanted, SyntaxNode node, string path, JsonExtent extent, FlowState state)
    {
        extent.Take();
        Value part;
        if (parts.Path is { } given)
        {
            if (given.IsFull)
                return Value.Of(Contents.Of(run, Value.Of(parts), Reach.Whole, node, state));
            var isMade = JsonMembers.IsList(wanted) || TypeFacts.IsMap(wanted, out _, out _) || (wanted is INamedTypeSymbol named && JsonMembers.IsPlain(run, named));
            part = Members.Read(run, Value.Of(parts), place, isMade ? parts.Type : wanted, node, state);
            if (!isMade || part.Objects.Length != 1)
                return part;
        }
        else if (state.TryRead(parts, place, out var cell))
        {
            part = cell.Value;
        }
        else
        {
            return null;
        }

        if (!part.Objects.IsEmpty)
        {
            part = (part.Objects[0].Path is not null || JsonParts.IsKnown(part.Objects[0], state) ? Of(run, part.Objects[0], wanted, node, path + "/" + place, extent.Below(), state) : null)
                ?? Value.Of(parts.Path is null
                    ? JsonParts.Labels(part.Objects[0], JsonParts.Labels(parts, LabelSet.Empty, state), state)
                    : Contents.Of(run, part, Reach.Whole, node, state));
        }

        return part.IsEmpty ? Value.Clean : part;
    }
}
