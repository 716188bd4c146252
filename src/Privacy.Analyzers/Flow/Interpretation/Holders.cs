using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Flow.Calls;
using Privacy.Analyzers.Flow.Domain;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>
/// Objects of a library that keep what their constructor is given and use it later: a writer the stream under it, a thread or a progress the
/// code it runs.
/// </summary>
internal static class Holders
{
    /// <summary>Writers over writers: deeper than this nobody nests them.</summary>
    private const int MaxDepth = 3;

    public static void Keep(AbstractObject made, IMethodSymbol constructor, Argument[] arguments, FlowState state)
    {
        for (var i = 0; i < arguments.Length && i < constructor.Parameters.Length; i++)
        {
            var type = constructor.Parameters[i].Type;
            if (arguments[i].Value.Objects.IsEmpty)
                continue;
            if (TypeFacts.IsDelegate(type))
                state.WriteAlso(made, Member.Code, arguments[i].Value);
            else if (CalledBack.IsComparer(type))
                KeepComparer(made, arguments[i], state);
            else if (IsDestination(type) && IsWriter(constructor.ContainingType))
                state.WriteAlso(made, Member.Under, arguments[i].Value);
        }
    }

    private static void KeepComparer(AbstractObject made, Argument comparer, FlowState state)
    {
        state.WriteAlso(made, Member.Comparer, comparer.Value);
        if (comparer.Operation is { } given && Narrowing.Plain(given) is IPropertyReferenceOperation { Property: { IsStatic: true, ContainingType.Name: "StringComparer", Name: "OrdinalIgnoreCase" or "InvariantCultureIgnoreCase" or "CurrentCultureIgnoreCase" } })
            state.Write(made, new Cell(Member.AnyCase, Value.Clean, MaybeInitial: false));
    }

    /// <summary>What is written to the one is written to what is under it.</summary>
    public static void WriteThrough(AbstractObject writer, LabelSet labels, FlowState state)
    {
        for (var depth = 0; depth < MaxDepth && !labels.IsEmpty; depth++)
        {
            if (!state.TryRead(writer, Member.Under, out var under) || under.Value.Objects.IsEmpty)
                return;
            labels = Ciphers.Written(writer, labels, state);
            foreach (var obj in under.Value.Objects)
                state.WriteAlso(obj, Member.Content, Value.Of(labels));
            writer = under.Value.Objects[0];
        }
    }

    /// <summary>A call that makes the object run its code, on what the call is given.</summary>
    public static void Start(Interpreter run, IMethodSymbol method, Value? receiver, Argument[] arguments, IOperation? op, SyntaxNode node, FlowState state)
    {
        if (receiver is null || (arguments.Length == 0 && method.Name != "Start") || method.Name is not ("Start" or "Report" or "Post" or "SendAsync" or "OnNext"))
            return;
        foreach (var obj in receiver.Objects)
        {
            if (!state.TryRead(obj, Member.Code, out var code))
                continue;
            var entries = Functions.Entries(arguments);
            Functions.Invoke(run, code.Value, arguments.Length == 0 ? [] : [Functions.Entering(arguments[0].Value, arguments[0].Syntax, method)], op, node, null, state, entries);
        }
    }

    /// <summary>What is handed over for the code that is handed over beside it.</summary>
    public static Value? State(Argument[] arguments)
    {
        Value? given = null;
        foreach (var argument in arguments)
        {
            if (argument.Parameter?.Type.SpecialType == SpecialType.System_Object)
                given = given is null ? argument.Value : given.Join(argument.Value);
        }

        return given is { IsEmpty: false } ? given : null;
    }

    private static bool IsWriter(INamedTypeSymbol type) =>
        type.Name.EndsWith("Writer", StringComparison.Ordinal) || type.Name.EndsWith("Stream", StringComparison.Ordinal);

    /// <summary>A writer that a method makes: what is written to it is in what is under it.</summary>
    public static Value? Over(IMethodSymbol method, Argument[] arguments) =>
        method is { Name: "Create", IsStatic: true, ContainingType.Name: "XmlWriter" } && arguments.Length > 0 && IsDestination(method.Parameters[0].Type) && !arguments[0].Value.Objects.IsEmpty ? arguments[0].Value : null;

    private static bool IsDestination(ITypeSymbol type)
    {
        for (ITypeSymbol? parent = type; parent is not null; parent = parent.BaseType)
        {
            if (parent.Name is "Stream" or "TextWriter" or "StringBuilder" or "IBufferWriter")
                return true;
        }

        return false;
    }
}
