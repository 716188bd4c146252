using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Flow.Calls;
using Privacy.Analyzers.Flow.Domain;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>
/// JSON that a serialiser made of an object of one's own, and what is read from it again: a member has what its namesake had. The parts stand beside
/// the text's labels and count only where nothing else came into it. Only calls without options: what these change is not looked for.
/// </summary>
internal static class JsonTexts
{
    /// <summary>Parts of parts: what is further down is one.</summary>
    private const int MaxDepth = 3;

    /// <summary><c>null</c> where the call is none of a serialiser, or nothing is known of parts.</summary>
    public static Value? Call(Interpreter run, IMethodSymbol method, Value? receiver, Argument[] arguments, SyntaxNode node, FlowState state)
    {
        if (receiver is not null)
            return Part(run, method, receiver, arguments, node, state);
        if (arguments.Length == 0 || !IsOfJson(method) || !HasNoOptions(arguments))
            return null;
        switch (method.Name)
        {
            case "Serialize" or "SerializeObject" when TypeFacts.IsString(method.ReturnType):
                return Text(run, method, arguments, node, state);
            case "SerializeToNode" or "SerializeToElement" or "SerializeToDocument":
                return Parts(run, arguments[0].Value, Type(method, arguments[0].Value), node, "", MaxDepth, state) is { } parts ? Node(run, parts, method.ReturnType, node, "", state) : null;
            case "Parse" when Written(arguments[0].Value, state) is { } text:
                return Node(run, text, method.ReturnType, node, "", state);
            case "Deserialize" or "DeserializeObject" when method.TypeArguments is { Length: 1 } types && Written(arguments[0].Value, state) is { } text:
                return Read(run, text, types[0], node, "", state);
            default:
                return null;
        }
    }

    /// <summary>The text, with its parts beside it.</summary>
    private static Value? Text(Interpreter run, IMethodSymbol method, Argument[] arguments, SyntaxNode node, FlowState state)
    {
        if (Parts(run, arguments[0].Value, Type(method, arguments[0].Value), node, "", MaxDepth, state) is not { } parts)
            return null;
        var text = Models.Apply(run, method, run.Engine.Facts.Of(method).Flows, null, node, arguments, node, state);
        if (text.Labels.IsEmpty || !text.Objects.IsEmpty)
            return text;
        Put(parts, Member.Content, Value.Of(text.Labels), state);
        return text.WithObjects([parts]);
    }

    /// <summary>The parts of a text into which nothing came but what it was made of.</summary>
    private static AbstractObject? Written(Value text, FlowState state) =>
        text.Objects is { Length: 1 } objects && objects[0].Path is null && TypeFacts.IsString(objects[0].Type) && state.TryRead(objects[0], Member.Content, out var all) && all.Value.Labels.Covers(text.Labels) ? objects[0] : null;

    /// <summary>What is written of each member, under its name; <c>null</c> where that is not known.</summary>
    private static AbstractObject? Parts(Interpreter run, Value value, ITypeSymbol? type, SyntaxNode node, string path, int depth, FlowState state)
    {
        if (depth == 0 || value is not { Objects.Length: 1, Labels.IsEmpty: true } || type is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } named || !JsonMembers.IsPlain(run, named))
            return null;
        var parts = run.Made((node, "json", path), 0, run.Model.Compilation.GetSpecialType(SpecialType.System_String), state, isFresh: true, isExact: true);
        var labels = LabelSet.Empty;
        foreach (var (name, member) in JsonMembers.Written(named))
        {
            if (Member.EntryOf(name) is not { IsEntry: true } entry)
                return null;
            var held = Held(run, value, member, node, state);
            var inner = held.Objects is { Length: 1 } objects && SymbolEqualityComparer.Default.Equals(objects[0].Type, member.Type)
                ? Parts(run, held, member.Type, node, path + "/" + name, depth - 1, state)
                : null;
            var written = inner is null ? Contents.Of(run, held, Reach.Whole, node, state, member.Type) : Labels(inner, LabelSet.Empty, state);
            Put(parts, entry, inner is null ? Value.Of(written) : Value.Of(inner), state);
            labels = labels.Union(written);
        }

        Put(parts, Member.Content, Value.Of(labels), state);
        return parts;
    }

    /// <summary>Text that was made at the same place before, in a loop, has the same parts.</summary>
    private static void Put(AbstractObject parts, Member member, Value value, FlowState state)
    {
        if (state.TryRead(parts, member, out _))
            state.WriteAlso(parts, member, value);
        else
            state.Write(parts, new Cell(member, value, MaybeInitial: false));
    }

    /// <summary>All that is in the parts.</summary>
    /// <param name="otherwise">What is in them at most, where they came from so far that they are not known any more.</param>
    private static LabelSet Labels(AbstractObject parts, LabelSet otherwise, FlowState state) => state.TryRead(parts, Member.Content, out var all) ? all.Value.Labels : otherwise;

    private static Value Held(Interpreter run, Value owner, IPropertySymbol member, SyntaxNode node, FlowState state)
    {
        var tag = run.Engine.Facts.Of(member).Tag;
        return tag is null && member.GetMethod is { } getter && run.HasBody(getter)
            ? Invocations.Own(run, getter, owner, node, [], null, state.Clone())
            : Members.Read(run, owner, Member.Of(member), member.Type, node, state, tag);
    }

    /// <summary>An object of the type, made of the parts as the serialiser makes it; <c>null</c> where it is not known how.</summary>
    private static Value? Read(Interpreter run, AbstractObject parts, ITypeSymbol? type, SyntaxNode node, string path, FlowState state)
    {
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct, IsAbstract: false } named || !JsonMembers.IsPlain(run, named) || JsonMembers.Constructor(named) is not { } constructor)
            return null;
        var made = Value.Of(run.Made((node, "parsed", path), 0, type, state, isFresh: true, isExact: true));
        var arguments = new Argument[constructor.Parameters.Length];
        for (var i = 0; i < arguments.Length; i++)
            arguments[i] = new Argument(constructor.Parameters[i], null, Taken(JsonMembers.NameOf(named, constructor.Parameters[i]), constructor.Parameters[i].Type) ?? Value.Clean, node, []);
        Invocations.Own(run, constructor, made, node, arguments, null, state);
        foreach (var (name, member, setter) in JsonMembers.Read(named))
        {
            if (Taken(name, member.Type) is not { } held)
                continue;
            if (run.HasBody(setter))
                Invocations.Own(run, setter, made, node, [new Argument(setter.Parameters[0], null, held, node, [])], null, state);
            else
                Assignments.Write(made, Member.Of(member), held, state);
        }

        return made;

        Value? Taken(string name, ITypeSymbol wanted)
        {
            if (!state.TryRead(parts, Member.EntryOf(name), out var cell))
                return null;
            var held = cell.Value;
            if (!held.Objects.IsEmpty)
            {
                held = (IsKnown(held.Objects[0], state) ? Read(run, held.Objects[0], wanted, node, path + "/" + name, state) : null)
                    ?? Value.Of(Labels(held.Objects[0], Labels(parts, LabelSet.Empty, state), state));
            }

            return held.IsEmpty ? Value.Clean : held;
        }
    }

    /// <summary>A node of a document, whose entries are the parts.</summary>
    private static Value Node(Interpreter run, AbstractObject parts, ITypeSymbol type, SyntaxNode node, string path, FlowState state)
    {
        var made = run.Made((node, "node", path), 0, type, state, isFresh: true, isExact: true);
        state.SetCells(made, []);
        var all = Labels(parts, LabelSet.Empty, state);
        foreach (var cell in state.Cells(parts))
        {
            if (!cell.Member.IsEntry)
                continue;
            var held = cell.Value.Objects.IsEmpty ? cell.Value
                : IsKnown(cell.Value.Objects[0], state) ? Node(run, cell.Value.Objects[0], type, node, path + "/" + cell.Member, state)
                : Value.Of(all);
            state.Write(made, new Cell(cell.Member, held.IsEmpty ? Value.Clean : held, MaybeInitial: false));
        }

        return Value.Of(made);
    }

    /// <summary><c>element.GetProperty("name")</c>, of what has such parts.</summary>
    private static Value? Part(Interpreter run, IMethodSymbol method, Value receiver, Argument[] arguments, SyntaxNode node, FlowState state)
    {
        if (method.ContainingType is not { Name: "JsonElement", ContainingNamespace.Name: "Json" } || method.Name is not ("GetProperty" or "TryGetProperty") || arguments.Length == 0
            || arguments[0].Value is not { HasConstant: true, Constant: string name } || receiver is not { Objects: { Length: 1 } objects, Labels.IsEmpty: true } || !HasParts(objects[0], state))
            return null;
        var part = Members.Read(run, receiver, Member.EntryOf(name), objects[0].Type, node, state);
        if (method.Name == "GetProperty")
            return part;
        if (arguments.Length == 2 && arguments[1].Operation is { } target)
            Assignments.Assign(run, target, part, node, state);
        return Value.Unknown;
    }

    private static bool HasParts(AbstractObject obj, FlowState state)
    {
        foreach (var cell in state.Cells(obj))
        {
            if (cell.Member.IsEntry)
                return true;
        }

        return false;
    }

    private static bool IsKnown(AbstractObject parts, FlowState state) => state.TryRead(parts, Member.Content, out _);

    private static bool IsOfJson(IMethodSymbol method) =>
        method.ContainingType is { Name: "JsonSerializer" or "JsonDocument" or "JsonNode" or "JsonConvert" or "JObject" or "JToken", ContainingNamespace.Name: "Json" or "Nodes" or "Linq" };

    private static bool HasNoOptions(Argument[] arguments)
    {
        for (var i = 1; i < arguments.Length; i++)
        {
            if (arguments[i].Operation is not { ConstantValue: { HasValue: true, Value: null } } and not IDefaultValueOperation)
                return false;
        }

        return true;
    }

    /// <summary>The type whose members are written: the declared one, where there is one; else that of the object.</summary>
    private static ITypeSymbol? Type(IMethodSymbol method, Value given) =>
        method.TypeArguments is { Length: 1 } types && types[0].SpecialType != SpecialType.System_Object ? types[0]
        : given.Objects is { Length: 1 } objects && objects[0].IsExactType ? objects[0].Type
        : null;
}
