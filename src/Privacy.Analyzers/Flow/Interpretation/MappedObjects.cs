using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Flow.Calls;
using Privacy.Analyzers.Flow.Domain;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>
/// What one call of a mapper makes, member by member. A member has what its namesake had, or what a member of a member had whose names together are
/// its own (<c>CustomerName</c> of <c>Customer.Name</c>). What a configuration changes is not looked for.
/// </summary>
internal sealed class MappedObjects(Interpreter run, SyntaxNode node, FlowState state)
{
    private const int MaxDepth = 4;

    /// <summary>Members of members in all: types may hold each other many times over.</summary>
    private const int MaxMembers = 200;

    private int _members;

    /// <summary>The value as the type is; <c>null</c> where nothing is known of it.</summary>
    public Value? Made(Value source, ITypeSymbol from, ITypeSymbol into) => Made(source, from, into, "", 0);

    /// <summary>A collection of the type, each element made of one of the source's; <c>null</c> where the source is none.</summary>
    public Value? Sequence(Value source, ITypeSymbol from, ITypeSymbol into, ITypeSymbol element) => Sequence(source, from, into, element, "", 0);

    /// <summary>Writes the members of an object that is there. What they held may stay: a configuration may leave out one, or what is null.</summary>
    public void FillAlso(Value source, ITypeSymbol from, Value made, INamedTypeSymbol into)
    {
        var filled = state.Clone();
        new MappedObjects(run, node, filled).Fill(source, from, made, into, "", 0);
        state.Join(filled);
    }

    private Value? Made(Value source, ITypeSymbol from, ITypeSymbol into, string path, int depth)
    {
        if (SymbolEqualityComparer.Default.Equals(from, into))
            return source.Objects.IsEmpty ? source : Copies.Of(run, source.Objects, null, (node, "copied", path), 0, state).AddLabels(source.Labels);
        if (!TypeFacts.IsObjectLike(into))
            return source.Objects.IsEmpty ? source : Value.Of(Contents.Of(run, source, Reach.Text, node, state, from));
        if (depth == MaxDepth || TypeFacts.IsMap(into, out _, out _))
            return null;
        if (TypeFacts.ElementType(into) is { } element)
            return Sequence(source, from, into, element, path, depth);
        if (source.Objects.IsEmpty || into is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct, IsAbstract: false } named
            || !run.IsOwn(named) || JsonMembers.Constructor(named) is not { } constructor)
            return null;
        // Not fresh: a member that nothing here fills may be filled all the same, and has what its own tag says.
        var made = Value.Of(run.Make((node, "mapped", path), 0, named, state, isExact: true));
        var arguments = new Argument[constructor.Parameters.Length];
        for (var i = 0; i < arguments.Length; i++)
        {
            var parameter = constructor.Parameters[i];
            arguments[i] = new Argument(parameter, null, Namesake(source, from, parameter.Name, parameter.Type, path, depth) ?? Value.Unknown, node, []);
        }

        Invocations.Own(run, constructor, made, node, arguments, null, state);
        Fill(source, from, made, named, path, depth);
        return made;
    }

    private Value? Sequence(Value source, ITypeSymbol from, ITypeSymbol into, ITypeSymbol element, string path, int depth)
    {
        if (TypeFacts.ElementType(from) is not { } each)
            return null;
        var held = Members.Read(run, source, Member.Element, each, node, state);
        var inner = Made(held, each, element, path + "/[]", depth + 1) ?? Value.Unknown;
        var made = run.Make((node, "mapped", path), 0, into, state, isFresh: true, isExact: into is IArrayTypeSymbol or { TypeKind: TypeKind.Class, IsAbstract: false });
        state.SetCells(made, []);
        state.Write(made, new Cell(Member.Element, inner, MaybeInitial: false));
        return Value.Of(made);
    }

    private void Fill(Value source, ITypeSymbol from, Value made, INamedTypeSymbol into, string path, int depth)
    {
        for (var each = into; each is { SpecialType: SpecialType.None } && run.IsOwn(each); each = each.BaseType)
        {
            foreach (var member in each.GetMembers())
            {
                if (member is not IPropertySymbol { IsStatic: false, IsIndexer: false, IsOverride: false, SetMethod: { } setter } property)
                    continue;
                var value = Namesake(source, from, property.Name, property.Type, path, depth);
                if (value is null && TypeFacts.CanCarry(property.Type))
                    continue;
                value ??= Value.Unknown; // a yes or no of which nothing is known
                if (run.HasBody(setter))
                    Invocations.Own(run, setter, made, node, [new Argument(setter.Parameters[0], null, value, node, [])], null, state);
                else
                    Assignments.Write(made, Member.Of(property), value, state);
            }
        }
    }

    /// <summary>What goes to a member of that name and type; <c>null</c> where nothing is called like it.</summary>
    private Value? Namesake(Value source, ITypeSymbol from, string name, ITypeSymbol wanted, string path, int depth)
    {
        if (depth == MaxDepth || !TypeFacts.CanCarry(wanted) || (depth > 0 && _members++ >= MaxMembers))
            return null;
        IPropertySymbol? owner = null;
        foreach (var each in Types(from))
        {
            foreach (var member in each.GetMembers())
            {
                if (member is not IPropertySymbol { IsStatic: false, IsIndexer: false, GetMethod: not null, DeclaredAccessibility: Accessibility.Public } property)
                    continue;
                if (string.Equals(property.Name, name, StringComparison.OrdinalIgnoreCase))
                {
                    var held = JsonParts.Held(run, source, property, node, state);
                    return Made(held, property.Type, wanted, path + "/" + name, depth + 1) ?? (held.Objects.IsEmpty ? held : Value.Unknown);
                }

                if (name.StartsWith(property.Name, StringComparison.Ordinal) && property.Type is { TypeKind: TypeKind.Class } && !TypeFacts.IsString(property.Type)
                    && (owner is null || owner.Name.Length < property.Name.Length))
                    owner = property;
            }
        }

        return owner is null
            ? null
            : Namesake(JsonParts.Held(run, source, owner, node, state), owner.Type, name.Substring(owner.Name.Length), wanted, path + "/" + owner.Name, depth + 1);
    }

    /// <summary>The type and those whose members it has.</summary>
    private static IEnumerable<ITypeSymbol> Types(ITypeSymbol type)
    {
        for (var each = type; each is not null && each.SpecialType != SpecialType.System_Object; each = each.BaseType)
            yield return each;
        if (type.TypeKind != TypeKind.Interface)
            yield break;
        foreach (var parent in type.AllInterfaces)
            yield return parent;
    }
}
