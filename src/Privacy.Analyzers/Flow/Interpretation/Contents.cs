using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Catalog;
using Privacy.Analyzers.Catalog.Contents;
using Privacy.Analyzers.Flow.Calls;
using Privacy.Analyzers.Flow.Domain;
using Privacy.Analyzers.Flow.Guards.Facts;
using Privacy.Analyzers.Flow.Summaries;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>
/// What leaves with a value: its own labels, what was put into its objects, and - as far as the reach goes - what its type is known to
/// carry. A shallow reach is the text that ToString gives: an own override by its summary, a record or anonymous type by all it prints,
/// a plain class nothing.
/// </summary>
internal static class Contents
{
    /// <summary>How far below a value its content is looked for.</summary>
    public const int MaxDepth = 4;

    public static LabelSet Of(Interpreter run, Value value, Reach reach, SyntaxNode node, FlowState state, ITypeSymbol? type = null)
    {
        if (value.IsKnown && value.IsEmpty)
            return LabelSet.Empty;
        if (value.Objects.IsEmpty && type is not null && reach >= Reach.Text && value.Labels.IsEmpty)
            return Closure(run, value, type, reach, node, state);
        var labels = value.Objects.IsEmpty ? value.Labels : OfObjects(run, value, reach, node, state);
        return value.Condition.WhenTaken.IsEmpty ? labels : labels.Under(GuardFacts.Answered(value.Condition.WhenTaken));
    }

    private static LabelSet OfObjects(Interpreter run, Value value, Reach reach, SyntaxNode node, FlowState state)
    {
        var seen = run.Objects.Look();
        var labels = new LabelUnion(value.Labels);
        foreach (var obj in value.Objects)
            labels.Add(OfObject(run, obj, reach, node, state, MaxDepth, seen));
        run.Objects.Looked(seen);
        return labels.ToSet();
    }

    private static LabelSet OfObject(Interpreter run, AbstractObject obj, Reach reach, SyntaxNode node, FlowState state, int depth, SeenObjects seen)
    {
        // Once is enough: an object met again adds nothing new, and graphs of objects may be wide.
        if (depth == 0 || obj.Delegate is not null || (obj.Path is null && TypeFacts.IsString(obj.Type)) || !seen.Add(obj, reach) || !run.Step())
            return LabelSet.Empty; // of a text its labels say all
        if (reach is Reach.Text or Reach.Elements && OwnTexts.Of(run, obj, node, state) is { } text)
            return text;
        var labels = new LabelUnion(reach == Reach.Elements && Enumerables.Enumerate(run, Value.Of(obj), null, node, state.Clone()) is { } elements
            ? Of(run, elements, Reach.Text, node, state)
            : LabelSet.Empty);
        var closure = reach >= Reach.Text ? Closure(run, Value.Of(obj), obj.Type, reach, node, state) : LabelSet.Empty;
        if (obj.Path is { } path && run.Tainted.Contains(path) && TypeFacts.CanCarry(obj.Type))
        {
            var given = LabelSet.Of(new Label(path, closure.IsEmpty ? reach : Reach.Untagged), null);
            labels.Add(given);
            if (IsWhole(reach))
                Sinks.OfBody(run, path, given, node, state);
        }

        if (obj.Path is { Root: RootKind.Static } known && (reach != Reach.Text || IsPrinting(obj.Type)))
            labels.Add(StaticState.Content(run, known));
        labels.Add(closure);
        labels.Add(Written(run, obj, reach, node, state, depth, seen));
        if (IsWhole(reach))
            labels.Add(Serialised.Computed(run, obj, node, state));
        if (obj.CopyOf is { Path: not null } original && reach != Reach.Untagged)
            labels.Add(OfObject(run, original, reach, node, state, depth - 1, seen));
        return labels.ToSet();
    }

    /// <summary>What was put into the object here, and into objects that were only read from it: no cell of its own leads to those.</summary>
    private static LabelSet Written(Interpreter run, AbstractObject obj, Reach reach, SyntaxNode node, FlowState state, int depth, SeenObjects seen)
    {
        var labels = new LabelUnion(LabelSet.Empty);
        foreach (var cell in state.Cells(obj))
        {
            if (!Reaches(run, obj, cell.Member, reach))
                continue;
            labels.Add(cell.Value.Labels);
            foreach (var held in cell.Value.Objects)
            {
                if (!ReferenceEquals(held, obj))
                    labels.Add(OfObject(run, held, Inner(reach, cell.Member), node, state, depth - 1, seen));
            }
        }

        if (depth > 1 && run.Objects.ReadFrom(obj) is { } below)
        {
            foreach (var read in below)
            {
                if (read.Slot is { } slot && run.Step() && Reaches(run, obj, slot, reach) && !(state.TryRead(obj, slot, out var cell) && !cell.MaybeInitial))
                    labels.Add(Written(run, read, Inner(reach, slot), node, state, depth - 1, seen));
            }
        }

        return labels.ToSet();
    }

    private static bool IsWhole(Reach reach) => reach is Reach.Whole or Reach.Properties;

    private static Reach Inner(Reach reach, Member member) => reach == Reach.Elements && member.Symbol is not null ? Reach.Text : reach;

    /// <summary>True where what is in the member is seen by the reach.</summary>
    private static bool Reaches(Interpreter run, AbstractObject obj, Member member, Reach reach)
    {
        if (member.Equals(Member.Handed))
            return true; // it is the object itself, as the caller knows it
        if (member.Symbol is IParameterSymbol { ContainingType: { IsRecord: true } record } parameter && record.GetMembers(parameter.Name).Length > 0)
            return false; // a record keeps what it was made of in its property
        if (member.Symbol is IPropertySymbol { Name: "InnerException" } && TypeFacts.IsException(obj.Type))
            return true;
        var tagged = member.Symbol is { } symbol && run.Engine.Facts.Of(symbol).Tag is not null;
        switch (reach)
        {
            case Reach.Content:
                return true;
            case Reach.Untagged:
                return !tagged;
            case Reach.Numbers:
                return !IsText(member.Symbol);
            case Reach.Properties when Serialised.IsLeftOut(member.Symbol):
                return false;
            case Reach.Whole or Reach.Properties:
                return !tagged && (member.Symbol is null || (!ExcludedMembers.IsExcluded(member.Symbol) && Serialised.IsVisible(member.Symbol)));
            default:
                if (member.Symbol is null)
                    return IsPrinted(run, obj, member, reach);
                return !tagged && IsPrinting(obj.Type) && member.Symbol is (IPropertySymbol or IFieldSymbol) and { DeclaredAccessibility: Accessibility.Public };
        }
    }

    private static bool IsPrinted(Interpreter run, AbstractObject obj, Member member, Reach reach)
    {
        if (member.Equals(Member.Content) || member.Equals(Member.Origin))
            return obj.Type is null || IsPrinting(obj.Type) || !run.IsOwn(obj.Type) || TypeFacts.IsException(obj.Type);
        if ((member.Special is { } special && special.StartsWith("Item", StringComparison.Ordinal)) || (obj.Type is { } type && TextContents.IsTupleClass(type)))
            return true;
        return reach == Reach.Elements || obj.Type is null || IsDocument(obj.Type) || TypeFacts.ElementType(obj.Type)?.SpecialType == SpecialType.System_Char || (obj.Type is INamedTypeSymbol { Arity: 1 } buffer && buffer.TypeArguments[0].SpecialType == SpecialType.System_Char);
    }

    /// <summary>A node of a JSON or XML document: its text is all that is in it.</summary>
    private static bool IsDocument(ITypeSymbol type) =>
        type.ContainingNamespace is { Name: "Nodes" or "Linq", ContainingNamespace.Name: "Json" or "Xml" };

    /// <summary>Types whose ToString the compiler wrote: records, anonymous types, tuples; and pairs.</summary>
    private static bool IsPrinting(ITypeSymbol? type) =>
        type is not null && (type.IsRecord || type.IsAnonymousType || type.IsTupleType || TypeFacts.IsKeyValuePair(type) || TextContents.IsTupleClass(type));

    private static bool IsText(ISymbol? member) =>
        TypeFacts.IsString(member switch
        {
            IPropertySymbol property => property.Type,
            IFieldSymbol field => field.Type,
            _ => null,
        });

    /// <summary>The tagged members that leave because of the value's type, unless they are known to hold something else.</summary>
    private static LabelSet Closure(Interpreter run, Value value, ITypeSymbol? type, Reach reach, SyntaxNode node, FlowState state)
    {
        if (type is null || type is ITypeParameterSymbol || type.SpecialType is SpecialType.System_String or SpecialType.System_Object)
            return LabelSet.Empty;
        var carried = IsWhole(reach) ? run.Model.Contents.Whole(type) : Printed(run, type, reach);
        var labels = new LabelUnion(LabelSet.Empty);
        foreach (var tag in carried)
            labels.Add(Carried(run, value, tag, node, state));
        return labels.ToSet();
    }

    private static ImmutableArray<CarriedTag> Printed(Interpreter run, ITypeSymbol type, Reach reach) =>
        reach == Reach.Elements && TypeFacts.ElementType(type) is { } element && !type.IsRecord
            ? run.Model.Contents.Text(element)
            : run.Model.Contents.Text(type);

    private static LabelSet Carried(Interpreter run, Value value, CarriedTag carried, SyntaxNode node, FlowState state)
    {
        for (var i = 0; i < carried.Path.Length; i++)
        {
            var member = carried.Path[i];
            var type = member is IPropertySymbol property ? property.Type : (member as IFieldSymbol)?.Type;
            if (value.Objects.IsEmpty && i == 0)
                return Members.Source(carried.Tag, node);
            value = WithElements(run, value, node, state);
            var isLast = i == carried.Path.Length - 1;
            value = Members.Read(run, value, Member.Of(member), type, node, state, isLast ? carried.Tag : null);
        }

        var labels = new LabelUnion(LabelSet.Empty);
        foreach (var entry in value.Labels.Entries)
        {
            if (entry.Label.Source is not null)
                labels.Add(entry.Label, entry.Trace);
        }

        return labels.ToSet();
    }

    /// <summary>Collections are passed through silently: the path goes on in their elements.</summary>
    private static Value WithElements(Interpreter run, Value value, SyntaxNode node, FlowState state)
    {
        foreach (var obj in value.Objects)
        {
            if (TypeFacts.ElementType(obj.Type) is not { } element)
                continue;
            var member = TypeFacts.IsMap(obj.Type, out _, out var mapped) ? Member.MapValue : Member.Element;
            return Members.Read(run, value, member, mapped ?? element, node, state);
        }

        return value;
    }
}
