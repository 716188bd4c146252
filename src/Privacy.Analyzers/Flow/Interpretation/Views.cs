using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Flow.Calls;
using Privacy.Analyzers.Flow.Domain;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>Calls of a library that give another view of the same memory: what is written through the one is read through the other.</summary>
internal static class Views
{
    public static Value? Of(IMethodSymbol method, Value? receiver, Argument[] arguments)
    {
        var seen = receiver ?? (arguments.Length > 0 ? arguments[0].Value : null);
        if (seen is null || seen.Objects.IsEmpty || !IsView(method))
            return null;
        return seen;
    }

    /// <summary>A span, memory or segment made over an array, or a collection that only shows another: what is under it.</summary>
    public static Value? Over(IMethodSymbol constructor, Argument[] arguments) =>
        arguments.Length > 0 && !arguments[0].Value.Objects.IsEmpty && (IsMemory(constructor) || constructor.ContainingType.Name is "ReadOnlyCollection" or "ReadOnlyDictionary")
            ? arguments[0].Value
            : null;

    private static bool IsMemory(IMethodSymbol constructor) =>
        constructor.Parameters[0].Type is IArrayTypeSymbol
        && constructor.ContainingType is { Arity: 1, Name: "Span" or "ReadOnlySpan" or "Memory" or "ReadOnlyMemory" or "ArraySegment", ContainingNamespace.Name: "System" };

    private static bool IsView(IMethodSymbol method) =>
        method.Name switch
        {
            "GetSpan" or "GetMemory" => method.ContainingType.OriginalDefinition.TypeParameters.Length == 1, // of a buffer that grows
            "AsSpan" or "AsMemory" or "AsReadOnlySpan" => true,
            "GetEnumerator" or "GetAsyncEnumerator" => method.Parameters.Length < 2, // an enumerator shows what it goes over
            "Slice" => TypeFacts.ElementType(method.ContainingType) is not null,
            "Compile" => method.ContainingType is { Name: "Expression", Arity: 1 }, // a lambda is the code that it is compiled to
            "GetAlternateLookup" or "GetStringBuilder" => TypeFacts.IsTrusted(method),
            "AsReadOnly" or "AsEnumerable" => method.ContainingType.Name is "List" or "Array" or "Enumerable",
            _ => false,
        };
}
