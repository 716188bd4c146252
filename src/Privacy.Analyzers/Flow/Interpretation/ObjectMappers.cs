using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Flow.Calls;
using Privacy.Analyzers.Flow.Domain;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>
/// Libraries that make an object of one type out of one of another, member by member: AutoMapper, Mapster. A member has what its namesake had, or
/// what a member of a member had whose names together are its own (<c>CustomerName</c> of <c>Customer.Name</c>). What a configuration changes is not
/// looked for.
/// </summary>
internal static class ObjectMappers
{
    private const int MaxDepth = 4;
    private const int MaxMembers = 64;

    /// <summary><c>null</c> where the call maps nothing, or the types do not say what onto what.</summary>
    public static Value? Call(Interpreter run, IMethodSymbol method, Argument[] arguments, SyntaxNode node, FlowState state)
    {
        if (method.Name is not ("Map" or "Adapt" or "ProjectTo" or "ProjectToType") || method.TypeArguments.IsEmpty || arguments.Length == 0 || !IsOfMapper(method.ContainingType))
            return null;
        var source = arguments[0].Value;
        if (source.Objects.IsEmpty || TypeOf(run, arguments[0]) is not { } from)
            return null;
        var into = run.TypeOf(method.TypeArguments[method.TypeArguments.Length - 1]);
        if (method.Name is "ProjectTo" or "ProjectToType")
            return TypeFacts.ElementType(from) is { } each ? Sequence(run, source, each, method.ReturnType, into, node, "", 0, state) : null;
        if (arguments.Length == 1 || method.OriginalDefinition.Parameters[1].Type is not ITypeParameterSymbol)
            return Made(run, source, from, into, node, "", 0, state);
        if (into is not INamedTypeSymbol named || !run.IsOwn(named) || arguments[1].Value.Objects.IsEmpty)
            return null;
        Fill(run, source, from, arguments[1].Value, named, node, "", 0, state);
        return arguments[1].Value;
    }

    private static Value? Made(Interpreter run, Value source, ITypeSymbol from, ITypeSymbol into, SyntaxNode node, string path, int depth, FlowState state)
    {
        if (SymbolEqualityComparer.Default.Equals(from, into) || !TypeFacts.IsObjectLike(into))
            return source.Objects.IsEmpty || TypeFacts.IsObjectLike(into) ? source : Value.Of(Contents.Of(run, source, Reach.Text, node, state, from));
        if (depth == MaxDepth || TypeFacts.IsMap(into, out _, out _))
            return null;
        if (TypeFacts.ElementType(into) is { } element)
            return TypeFacts.ElementType(from) is { } each ? Sequence(run, source, each, into, element, node, path, depth, state) : null;
        if (source.Objects.IsEmpty || into is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct, IsAbstract: false } named
            || !run.IsOwn(named) || JsonMembers.Constructor(named) is not { } constructor)
            return null;
        var made = Value.Of(run.Made((node, "mapped", path), 0, named, state, isFresh: true, isExact: true));
        var arguments = new Argument[constructor.Parameters.Length];
        for (var i = 0; i < arguments.Length; i++)
        {
            var parameter = constructor.Parameters[i];
            arguments[i] = new Argument(parameter, null, Namesake(run, source, from, parameter.Name, parameter.Type, node, path, depth, state) ?? Value.Clean, node, []);
        }

        Invocations.Own(run, constructor, made, node, arguments, null, state);
        Fill(run, source, from, made, named, node, path, depth, state);
        return made;
    }

    private static Value Sequence(Interpreter run, Value source, ITypeSymbol from, ITypeSymbol into, ITypeSymbol element, SyntaxNode node, string path, int depth, FlowState state)
    {
        var held = Members.Read(run, source, Member.Element, from, node, state);
        var made = run.Made((node, "mapped", path), 0, into, state, isFresh: true, isExact: true);
        state.SetCells(made, []);
        state.Write(made, new Cell(Member.Element, Made(run, held, from, element, node, path + "/[]", depth + 1, state) ?? Value.Clean, MaybeInitial: false));
        return Value.Of(made);
    }

    private static void Fill(Interpreter run, Value source, ITypeSymbol from, Value made, INamedTypeSymbol into, SyntaxNode node, string path, int depth, FlowState state)
    {
        var count = 0;
        for (var each = into; each is { SpecialType: SpecialType.None } && run.IsOwn(each); each = each.BaseType)
        {
            foreach (var member in each.GetMembers())
            {
                if (member is not IPropertySymbol { IsStatic: false, IsIndexer: false, IsOverride: false, SetMethod: { } setter } property || count++ == MaxMembers
                    || Namesake(run, source, from, property.Name, property.Type, node, path, depth, state) is not { } value)
                    continue;
                if (run.HasBody(setter))
                    Invocations.Own(run, setter, made, node, [new Argument(setter.Parameters[0], null, value, node, [])], null, state);
                else
                    Assignments.Write(made, Member.Of(property), value, state);
            }
        }
    }

    /// <summary>What goes to a member of that name and type; <c>null</c> where nothing is called like it.</summary>
    private static Value? Namesake(Interpreter run, Value source, ITypeSymbol from, string name, ITypeSymbol wanted, SyntaxNode node, string path, int depth, FlowState state)
    {
        if (!TypeFacts.CanCarry(wanted) || depth == MaxDepth)
            return null;
        IPropertySymbol? owner = null;
        for (var each = from; each is not null && each.SpecialType != SpecialType.System_Object; each = each.BaseType)
        {
            foreach (var member in each.GetMembers())
            {
                if (member is not IPropertySymbol { IsStatic: false, IsIndexer: false, GetMethod: not null, DeclaredAccessibility: Accessibility.Public } property)
                    continue;
                if (string.Equals(property.Name, name, StringComparison.OrdinalIgnoreCase))
                    return Made(run, JsonParts.Held(run, source, property, node, state), property.Type, wanted, node, path + "/" + name, depth + 1, state);
                if (name.StartsWith(property.Name, StringComparison.Ordinal) && run.TypeOf(property.Type) is { TypeKind: TypeKind.Class } && (owner is null || owner.Name.Length < property.Name.Length))
                    owner = property;
            }
        }

        return owner is null || TypeFacts.IsString(owner.Type)
            ? null
            : Namesake(run, JsonParts.Held(run, source, owner, node, state), owner.Type, name.Substring(owner.Name.Length), wanted, node, path + "/" + owner.Name, depth + 1, state);
    }

    private static bool IsOfMapper(INamedTypeSymbol type) =>
        type.Name is "IMapper" or "IMapperBase" or "Mapper" or "Extensions" or "TypeAdapter"
        && type.ContainingNamespace is { Name: "AutoMapper" or "QueryableExtensions" or "Mapster" or "MapsterMapper" } space
        && (space.Name != "QueryableExtensions" || space.ContainingNamespace.Name == "AutoMapper");

    /// <summary>The type that is mapped: as declared, for the libraries' parameters take any object.</summary>
    private static ITypeSymbol? TypeOf(Interpreter run, Argument argument)
    {
        var value = argument.Operation;
        while (value is IConversionOperation { IsImplicit: true } conversion)
            value = conversion.Operand;
        return value?.Type is { SpecialType: not SpecialType.System_Object } type ? run.TypeOf(type)
            : argument.Value.Objects is { Length: 1 } objects ? objects[0].Type
            : null;
    }
}
