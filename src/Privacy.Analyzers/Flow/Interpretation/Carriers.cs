using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Flow.Calls;
using Privacy.Analyzers.Flow.Domain;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>
/// The default for unknown code: what can carry content in carries it out. Never to void, bool, enums, types, tokens; to numbers only by
/// parsing and converting; not into objects of one's own types, whose tags speak for themselves.
/// </summary>
internal static class Carriers
{
    public static Value Call(
        Interpreter run, IMethodSymbol method, Value? receiver, Argument[] arguments, LabelSet returned, bool isParametric, SyntaxNode node, FlowState state)
    {
        var labels = IsTotal(method) && method.Parameters.Length > 1 ? returned : OfCall(run, method, receiver, arguments, node, state).Union(returned);
        var isFluent = receiver is not null && (SymbolEqualityComparer.Default.Equals(method.ReturnType, method.ContainingType) || IsFluentExtension(method, receiver));
        if (receiver is not null && !labels.IsEmpty && (isFluent || method.ReturnsVoid || Adds(method)))
        {
            var put = OfArguments(run, method, arguments, node, state, isParametric);
            Mutate(receiver, TypeFacts.IsTrusted(method) ? put : put.Assumed(node, method), method, state);
        }

        if (isFluent && !IsImmutable(method.ContainingType))
            return receiver!.AddLabels(receiver.Objects.IsEmpty ? labels : LabelSet.Empty); // a fluent call has a receiver
        return Carries(method, method.ReturnType) ? Result(run, method.ReturnType, labels, (node, "carrier"), state) : run.UnknownOf(method.ReturnType, (node, "carrier"), 0, state);
    }

    /// <summary>A member of an extension block that gives back what it is called on: by its type, as the block does not say what it extends.</summary>
    private static bool IsFluentExtension(IMethodSymbol method, Value receiver) =>
        TypeFacts.IsExtension(method.ContainingType) && receiver.Objects.Length == 1 && receiver.Objects[0].Type is { } type && SymbolEqualityComparer.Default.Equals(method.ReturnType, type);

    /// <summary>What goes in, marked as assumed unless the code is the framework's own.</summary>
    public static LabelSet OfCall(Interpreter run, IMethodSymbol method, Value? receiver, Argument[] arguments, SyntaxNode node, FlowState state)
    {
        var labels = OfArguments(run, method, arguments, node, state, skipParametric: false);
        if (receiver is not null && !IsService(method.ContainingType))
            labels = labels.Union(Contents.Of(run, receiver, Reach.Content, node, state));
        return TypeFacts.IsTrusted(method) ? labels : labels.Assumed(node, method);
    }

    public static LabelSet OfArguments(Interpreter run, IMethodSymbol method, Argument[] arguments, SyntaxNode node, FlowState state, bool skipParametric)
    {
        var labels = LabelSet.Empty;
        var holes = FormatHoles.Of(method, arguments);
        foreach (var argument in arguments)
        {
            if (argument.Parameter is not { RefKind: not RefKind.Out } parameter || !TypeFacts.CanCarry(parameter.Type) || TypeFacts.IsDelegate(parameter.Type))
                continue;
            if (skipParametric && parameter.OriginalDefinition.Type is ITypeParameterSymbol { DeclaringMethod: null } or INamedTypeSymbol { IsGenericType: true } or IArrayTypeSymbol { ElementType: ITypeParameterSymbol })
                continue;
            if (argument.Elements.IsEmpty)
            {
                if (!FormatHoles.IsLeftOut(holes, parameter, -1))
                    labels = labels.Union(Contents.Of(run, argument.Value, ReachOf(method, parameter), argument.Syntax, state));
                continue;
            }

            for (var i = 0; i < argument.Elements.Length; i++)
            {
                var element = argument.Elements[i];
                if (!FormatHoles.IsLeftOut(holes, parameter, i))
                    labels = labels.Union(Contents.Of(run, element.Value, ReachOf(method, parameter), element.Syntax, state, element.Operation?.Type));
            }
        }

        return labels;
    }

    public static Value Result(Interpreter run, ITypeSymbol? type, LabelSet labels, object site, FlowState state)
    {
        if (labels.IsEmpty || !TypeFacts.CanCarry(type) || IsOwn(run, type))
            return run.UnknownOf(type, site, 0, state);
        return TypeFacts.IsObjectLike(type) ? Value.Of(labels, [run.Made(site, 0, type, state)]) : Value.Of(labels);
    }

    /// <summary>Names of methods that put what they are given into their receiver.</summary>
    public static bool Adds(IMethodSymbol method)
    {
        foreach (var verb in Verbs)
        {
            if (method.Name.StartsWith(verb, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static readonly string[] Verbs =
        ["Add", "Append", "Insert", "Push", "Enqueue", "Set", "TryAdd", "TrySet", "TryWrite", "Put", "Write", "Fill", "UnionWith", "SymmetricExceptWith", "GetOrAdd", "Store", "Post", "Attach", "Load", "Prepend"];

    /// <summary>Containers of the framework, and objects built here, keep what they are given; services do not.</summary>
    private static void Mutate(Value receiver, LabelSet labels, IMethodSymbol method, FlowState state)
    {
        if (labels.IsEmpty || (IsImmutable(method.ContainingType) && !(method.ReturnsVoid && Adds(method))))
            return;
        foreach (var obj in receiver.Objects)
        {
            if (obj.Path is not null && (!TypeFacts.IsTrusted(method) || IsService(method.ContainingType)))
                continue;
            state.WriteAlso(obj, Member.Content, Value.Of(labels));
            Holders.WriteThrough(obj, labels, state);
        }
    }

    /// <summary>What is given to a member of these goes into its result, never into the receiver.</summary>
    public static bool IsImmutable(INamedTypeSymbol type) =>
        type.SpecialType == SpecialType.System_String || type.IsValueType || type.Name.StartsWith("Immutable", StringComparison.Ordinal);

    private static bool IsService(INamedTypeSymbol type) =>
        type.TypeKind == TypeKind.Interface
            ? !TypeFacts.IsTrusted(type) || TypeFacts.ElementType(type) is null
            : type.Name.EndsWith("Manager", StringComparison.Ordinal) || type.Name.EndsWith("Client", StringComparison.Ordinal)
                || type.Name.EndsWith("Context", StringComparison.Ordinal) || type.Name.EndsWith("Service", StringComparison.Ordinal);

    /// <summary>True where content can leave through a result of the type: numbers only by parsing and converting.</summary>
    public static bool Carries(IMethodSymbol method, ITypeSymbol? type)
    {
        if (!TypeFacts.CanCarry(type))
            return false;
        if (type is INamedTypeSymbol { Arity: 1, Name: "Task" or "ValueTask", ContainingNamespace.Name: "Tasks" } promised)
            type = promised.TypeArguments[0];
        if (type is null || !TypeFacts.IsNumber(type))
            return true;
        return method.Name.StartsWith("TryParse", StringComparison.Ordinal) || method.Name.StartsWith("Parse", StringComparison.Ordinal) || method.Name.StartsWith("To", StringComparison.Ordinal)
            || method.ContainingType.Name is "Convert" or "Math" or "BitConverter" or "Decimal" || IsTotal(method);
    }

    /// <summary>A number made of the numbers of a sequence, or of what a delegate makes of its elements.</summary>
    private static bool IsTotal(IMethodSymbol method) =>
        (method.Name is "Sum" or "Min" or "Max" or "Average" && method.ContainingType is { Name: "Enumerable" or "Queryable", ContainingNamespace.Name: "Linq" })
        || (method.Name is "SumAsync" or "MinAsync" or "MaxAsync" or "AverageAsync" && method.ContainingType.Name is "AsyncEnumerable" or "EntityFrameworkQueryableExtensions");

    private static Reach ReachOf(IMethodSymbol method, IParameterSymbol parameter)
    {
        if (!TypeFacts.IsTrusted(method))
            return Reach.Content;
        if (!TypeFacts.IsString(method.ReturnType) && method.ContainingType.Name is not ("StringBuilder" or "TextWriter" or "StringWriter" or "StreamWriter"))
            return Reach.Content;
        return TypeFacts.ElementType(parameter.Type) is { SpecialType: not SpecialType.System_Char } ? Reach.Elements : Reach.Text;
    }

    private static bool IsOwn(Interpreter run, ITypeSymbol? type) =>
        type switch
        {
            INamedTypeSymbol named when TypeFacts.Wrapped(named) is { } wrapped => IsOwn(run, wrapped),
            INamedTypeSymbol { TypeArguments.Length: 1 } named when TypeFacts.ElementType(named) is not null => IsOwn(run, named.TypeArguments[0]),
            INamedTypeSymbol { IsTupleType: true } tuple => AreOwn(run, tuple),
            IArrayTypeSymbol array => IsOwn(run, array.ElementType),
            ITypeParameterSymbol => true, // whatever type the caller chooses speaks for itself
            null => false,
            // A class of another project of one's own is known by its tags as much as one of this.
            _ => type is INamedTypeSymbol && (run.IsOwn(type) || (type.TypeKind == TypeKind.Class && !TypeFacts.IsTrusted(type))),
        };

    /// <summary>What of the tuple can carry content is of one's own types.</summary>
    private static bool AreOwn(Interpreter run, INamedTypeSymbol tuple)
    {
        foreach (var element in tuple.TupleElements)
        {
            if (TypeFacts.CanCarry(element.Type) && !IsOwn(run, element.Type))
                return false;
        }

        return true;
    }
}
