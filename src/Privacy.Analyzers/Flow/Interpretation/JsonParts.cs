using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Flow.Calls;
using Privacy.Analyzers.Flow.Domain;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>
/// The parts of a text that a serialiser made: a member's under its name, an element's under its place, an entry's under its key. An object of type
/// string holds them, and under <see cref="Member.Content"/> all that is in them.
/// </summary>
internal static class JsonParts
{
    /// <summary>What is written of the value; <c>null</c> where that is not known.</summary>
    /// <param name="type">The type that the serialiser goes by.</param>
    /// <param name="path">Where it is in what is written: a place of the program writes each part once.</param>
    /// <param name="extent">How much more is told apart.</param>
    public static AbstractObject? Of(Interpreter run, Value value, ITypeSymbol? type, SyntaxNode node, string path, JsonExtent extent, FlowState state)
    {
        if (extent.IsSpent || value is not { Objects.Length: 1, Labels.IsEmpty: true })
            return null;
        var parts = run.Made((node, "json", path), 0, run.Model.Compilation.GetSpecialType(SpecialType.System_String), state, isFresh: true, isExact: true);
        var labels = LabelSet.Empty;
        var isKnown =
            type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } named && JsonMembers.IsPlain(run, named) ? Members(named)
            : TypeFacts.IsMap(type, out var key, out var held) ? TypeFacts.IsString(key) && Entries(held)
            : JsonMembers.IsList(type) && Elements(TypeFacts.ElementType(type)!); // a list has one
        if (!isKnown)
            return null;
        Put(parts, Member.Content, Value.Of(labels), state);
        return parts;

        bool Members(INamedTypeSymbol owner)
        {
            foreach (var (name, member) in JsonMembers.Written(owner))
            {
                if (Member.EntryOf(name) is not { IsEntry: true } entry)
                    return false;
                Write(entry, Held(run, value, member, node, state), member.Type);
            }

            return true;
        }

        bool Elements(ITypeSymbol element)
        {
            var values = ImmutableArray.CreateBuilder<Value>();
            if (Arrays.Spread(run, value, node, values, state))
            {
                for (var i = 0; i < values.Count; i++)
                    Write(Member.EntryOf(i), values[i], element);
                return true;
            }

            if (!value.Objects[0].IsFresh || !Arrays.IsOrdered(value.Objects[0].Type))
                return false;
            Write(Member.Element, Interpretation.Members.Read(run, value, Member.Element, element, node, state), element);
            return true;
        }

        bool Entries(ITypeSymbol inner)
        {
            if (value.Objects[0] is not { IsFresh: true, Type: INamedTypeSymbol { Name: "Dictionary" } })
                return false;
            foreach (var cell in state.Cells(value.Objects[0]))
            {
                if (cell.Member.Equals(Member.Content) || cell.Member.Equals(Member.Element))
                    return false;
                if (cell.Member.IsEntry || cell.Member.Equals(Member.MapValue))
                    Write(cell.Member, cell.Value, inner);
                else if (cell.Member.Equals(Member.Key))
                    Write(cell.Member, cell.Value, null);
            }

            return true;
        }

        void Write(Member place, Value part, ITypeSymbol? declared)
        {
            extent.Take();
            var inner = part.Objects is { Length: 1 } objects && SymbolEqualityComparer.Default.Equals(objects[0].Type, declared)
                ? Of(run, part, declared, node, path + "/" + place, extent.Below(), state)
                : null;
            var written = inner is null ? Contents.Of(run, part, Reach.Whole, node, state, declared) : Labels(inner, LabelSet.Empty, state);
            Put(parts, place, inner is null ? Value.Of(written) : Value.Of(inner), state);
            labels = labels.Union(written);
        }
    }

    /// <summary>Text that was made at the same place before, in a loop, has the same parts.</summary>
    public static void Put(AbstractObject parts, Member member, Value value, FlowState state)
    {
        if (state.TryRead(parts, member, out _))
            state.WriteAlso(parts, member, value);
        else
            state.Write(parts, new Cell(member, value, MaybeInitial: false));
    }

    /// <summary>The parts of a text into which nothing came but what it was made of.</summary>
    public static AbstractObject? Written(Value text, FlowState state) =>
        text.Objects is { Length: 1 } objects && IsKnown(objects[0], state) && Labels(objects[0], LabelSet.Empty, state).Covers(text.Labels) ? objects[0] : null;

    /// <summary>What the text, one of several perhaps, has at a place that another method reads it by; <c>null</c> where its parts are not known.</summary>
    public static Value? At(Value text, Member place, FlowState state)
    {
        if (text.Objects.IsEmpty || !(place.IsEntry || IsAnywhere(place) || place.Equals(Member.Key)))
            return null;
        var all = LabelSet.Empty;
        Value? value = null;
        foreach (var parts in text.Objects)
        {
            if (!IsKnown(parts, state))
                return null;
            all = all.Union(Labels(parts, LabelSet.Empty, state));
            foreach (var cell in state.Cells(parts))
            {
                if (cell.Member.Equals(place) || (place.IsEntry && IsAnywhere(cell.Member)) || (IsAnywhere(place) && (cell.Member.IsEntry || IsAnywhere(cell.Member))))
                    value = value is null ? Whole(cell.Value, state) : value.Join(Whole(cell.Value, state));
            }
        }

        return all.Covers(text.Labels) ? value ?? Value.Clean : null;
    }

    /// <summary>A part, with all that is in it: whoever reads it may look no further.</summary>
    private static Value Whole(Value part, FlowState state)
    {
        var labels = part.Labels;
        foreach (var obj in part.Objects)
            labels = labels.Union(Labels(obj, LabelSet.Empty, state));
        return part.WithLabels(labels);
    }

    /// <summary>All that is in the parts.</summary>
    /// <param name="otherwise">What is in them at most, where they came from so far that they are not known any more.</param>
    public static LabelSet Labels(AbstractObject parts, LabelSet otherwise, FlowState state) => state.TryRead(parts, Member.Content, out var all) ? all.Value.Labels : otherwise;

    public static bool IsKnown(AbstractObject parts, FlowState state) =>
        parts.Path is null && TypeFacts.IsString(parts.Type) && state.TryRead(parts, Member.Content, out _);

    private static bool IsAnywhere(Member place) => place.Equals(Member.Element) || place.Equals(Member.MapValue);

    /// <summary>What a property of an object gives.</summary>
    public static Value Held(Interpreter run, Value owner, IPropertySymbol member, SyntaxNode node, FlowState state)
    {
        var tag = run.Engine.Facts.Of(member).Tag;
        return tag is null && member.GetMethod is { } getter && run.HasBody(getter)
            ? Invocations.Own(run, getter, owner, node, [], null, state.Clone())
            : Interpretation.Members.Read(run, owner, Member.Of(member), member.Type, node, state, tag);
    }
}
