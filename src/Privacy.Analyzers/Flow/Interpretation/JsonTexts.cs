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
                return JsonParts.Of(run, arguments[0].Value, Type(run, method, arguments[0].Value), node, "", new JsonExtent(), state) is { } parts ? Node(run, parts, method.ReturnType, node, "", state) : null;
            case "Parse" when JsonParts.Written(arguments[0].Value, state) is { } text:
                return Node(run, text, method.ReturnType, node, "", state);
            case "Deserialize" or "DeserializeObject" when method.TypeArguments is { Length: 1 } types && (JsonParts.Written(arguments[0].Value, state) ?? Given(run, arguments[0].Value)) is { } text:
                return JsonObjects.Of(run, text, Wanted(run, types[0]), node, "", new JsonExtent(), state);
            default:
                return null;
        }
    }

    /// <summary>The text, with its parts beside it.</summary>
    private static Value? Text(Interpreter run, IMethodSymbol method, Argument[] arguments, SyntaxNode node, FlowState state)
    {
        if (JsonParts.Of(run, arguments[0].Value, Type(run, method, arguments[0].Value), node, "", new JsonExtent(), state) is not { } parts)
            return null;
        var text = Models.Apply(run, method, run.Engine.Facts.Of(method).Flows, null, node, arguments, node, state);
        if (text.Labels.IsEmpty || !text.Objects.IsEmpty)
            return text;
        JsonParts.Put(parts, Member.Content, Value.Of(text.Labels), state);
        return text.WithObjects([parts]);
    }

    /// <summary>A text that callers give, and that something personal may be in.</summary>
    private static AbstractObject? Given(Interpreter run, Value text) =>
        text is { Labels.IsEmpty: true, Objects: { Length: 1 } objects } && objects[0] is { Path: { IsFull: false } path, Type: { } type } && TypeFacts.IsString(type) && run.Tainted.Contains(path) ? objects[0] : null;

    /// <summary>The type that a type parameter stands for, where the calls say so.</summary>
    private static ITypeSymbol Wanted(Interpreter run, ITypeSymbol type)
    {
        var wanted = run.TypeOf(type);
        if (wanted is ITypeParameterSymbol parameter)
            run.AskType(parameter);
        return wanted;
    }

    /// <summary>A node of a document, whose entries are the parts.</summary>
    private static Value Node(Interpreter run, AbstractObject parts, ITypeSymbol type, SyntaxNode node, string path, FlowState state)
    {
        var made = run.Made((node, "node", path), 0, type, state, isFresh: true, isExact: true);
        state.SetCells(made, []);
        var all = JsonParts.Labels(parts, LabelSet.Empty, state);
        foreach (var cell in state.Cells(parts))
        {
            if (!cell.Member.IsEntry)
                continue;
            var held = cell.Value.Objects.IsEmpty ? cell.Value
                : JsonParts.IsKnown(cell.Value.Objects[0], state) ? Node(run, cell.Value.Objects[0], type, node, path + "/" + cell.Member, state)
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
    private static ITypeSymbol? Type(Interpreter run, IMethodSymbol method, Value given) =>
        method.TypeArguments is { Length: 1 } types && types[0].SpecialType != SpecialType.System_Object ? Wanted(run, types[0])
        : given.Objects is { Length: 1 } objects && objects[0].IsExactType ? objects[0].Type
        : null;
}
