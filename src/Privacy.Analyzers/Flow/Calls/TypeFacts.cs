using Microsoft.CodeAnalysis;

namespace Privacy.Analyzers.Flow.Calls;

/// <summary>What a type's values can carry. Pure questions over symbols.</summary>
internal static class TypeFacts
{
    /// <summary>Values have an identity or members worth following: classes, interfaces, type parameters, arrays, own structs, tuples.</summary>
    public static bool IsObjectLike(ITypeSymbol? type) =>
        type switch
        {
            null => false,
            ITypeParameterSymbol or IArrayTypeSymbol or IDynamicTypeSymbol => true,
            INamedTypeSymbol named => IsObjectLikeNamed(named),
            _ => false,
        };

    /// <summary>A value that is copied on assignment and has members worth following.</summary>
    public static bool IsCopied(ITypeSymbol? type) => type is INamedTypeSymbol { IsValueType: true } named && !IsView(named) && IsObjectLikeNamed(named);

    /// <summary>Copies of these still refer to the same memory.</summary>
    private static bool IsView(INamedTypeSymbol type) =>
        type is { Arity: 1, Name: "Span" or "ReadOnlySpan" or "Memory" or "ReadOnlyMemory" or "ArraySegment", ContainingNamespace.Name: "System" };

    /// <summary>The type's values can hold content at all.</summary>
    public static bool CanCarry(ITypeSymbol? type) =>
        type switch
        {
            null => true,
            { TypeKind: TypeKind.Enum } => false,
            { SpecialType: SpecialType.System_Void or SpecialType.System_Boolean } => false,
            { Name: "CancellationToken" or "Type" or "TypeInfo" or "Index" or "Range", ContainingNamespace.Name: "Threading" or "System" or "Reflection" } => false,
            _ => true,
        };

    /// <summary>Yes or no, perhaps none, perhaps promised: <c>bool</c>, <c>bool?</c>, a task of them.</summary>
    public static bool IsTruth(ITypeSymbol? type) =>
        type?.SpecialType == SpecialType.System_Boolean
        || (type is INamedTypeSymbol { Arity: 1, Name: "Nullable" or "Task" or "ValueTask" } wrapped && IsTruth(wrapped.TypeArguments[0]));

    public static bool IsNumber(ITypeSymbol? type) =>
        type is not null && type.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_Double;

    /// <summary>A number, perhaps none.</summary>
    public static bool HoldsNumber(ITypeSymbol? type) =>
        IsNumber(type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type);

    public static bool IsString(ITypeSymbol? type) => type?.SpecialType == SpecialType.System_String;

    public static bool IsException(ITypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type is { Name: "Exception", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } })
                return true;
        }

        return false;
    }

    /// <summary>Tells elements or keys apart, or orders them.</summary>
    public static bool IsComparer(ITypeSymbol? type) => type is INamedTypeSymbol { Name: "IEqualityComparer" or "IComparer", ContainingNamespace: { Name: "Generic" or "Collections" } };

    public static bool IsDelegate(ITypeSymbol? type) => type?.TypeKind == TypeKind.Delegate || IsExpressionTree(type);

    public static bool IsExpressionTree(ITypeSymbol? type) =>
        type is INamedTypeSymbol { Name: "Expression", Arity: 1, ContainingNamespace.Name: "Expressions" };

    /// <summary>An extension block: the compiler these analyzers are built against has no name for the kind yet.</summary>
    public static bool IsExtension(INamedTypeSymbol? type) => type is not null && (int)type.TypeKind == 14;

    /// <summary>Tasks, lazies and nullables: transparent, a value stands for what it wraps.</summary>
    public static bool IsWrapper(INamedTypeSymbol type) => Wrapped(type) is not null;

    /// <summary>The type of what a wrapper stands for; <c>null</c> of any other type.</summary>
    public static ITypeSymbol? Wrapped(INamedTypeSymbol type) =>
        IsWrapperOfOne(type) ? type.TypeArguments[0]
        : type is { Arity: 0, Name: "ConfiguredTaskAwaiter" or "ConfiguredValueTaskAwaiter", ContainingType: { Arity: 1 } awaitable } ? awaitable.TypeArguments[0]
        : null;

    private static bool IsWrapperOfOne(INamedTypeSymbol type) =>
        type.Arity == 1
        && type.Name is "Task" or "ValueTask" or "Lazy" or "Nullable" or "ConfiguredTaskAwaitable" or "ConfiguredValueTaskAwaitable"
            or "ConfiguredCancelableAsyncEnumerable" or "TaskAwaiter" or "ValueTaskAwaiter" or "AsyncLocal" or "ThreadLocal" or "WeakReference"
            or "StrongBox" or "IOptions" or "IOptionsSnapshot" or "IOptionsMonitor" or "TaskCompletionSource";

    /// <summary>A collection of the base library, whose text is the name of its type. What stands behind an interface may be a string, or a tree that prints itself.</summary>
    public static bool PrintsItsName(ITypeSymbol? type)
    {
        if (type is INamedTypeSymbol { Name: "Task", ContainingNamespace: { Name: "Tasks", ContainingNamespace: { Name: "Threading", ContainingNamespace.Name: "System" } } })
            return true;
        if (type is not (IArrayTypeSymbol or INamedTypeSymbol { ContainingNamespace: { Name: "Generic" or "Concurrent" or "Immutable" or "ObjectModel", ContainingNamespace: { Name: "Collections", ContainingNamespace.Name: "System" } } }))
            return false;
        return ElementType(type) is { } element
            && (type.TypeKind != TypeKind.Interface || element is { SpecialType: not SpecialType.System_Char, ContainingNamespace.Name: not ("Linq" or "Nodes" or "Xml") });
    }

    /// <summary>The element type where the type is a sequence (arrays, spans, anything enumerable but strings), else <c>null</c>.</summary>
    public static ITypeSymbol? ElementType(ITypeSymbol? type)
    {
        switch (type)
        {
            case null:
                return null;
            case IArrayTypeSymbol array:
                return array.ElementType;
            case { SpecialType: SpecialType.System_String }:
                return null;
            case INamedTypeSymbol { Arity: 1, Name: "Span" or "ReadOnlySpan" or "Memory" or "ReadOnlyMemory" or "ArraySegment" } span:
                return span.TypeArguments[0];
            case INamedTypeSymbol named when IsSequence(named):
                return named.TypeArguments[0];
        }

        foreach (var parent in type.AllInterfaces)
        {
            if (IsSequence(parent))
                return parent.TypeArguments[0];
        }

        return null;
    }

    /// <summary>The key and value types where the type is a map.</summary>
    public static bool IsMap(ITypeSymbol? type, out ITypeSymbol key, out ITypeSymbol value)
    {
        if (type is INamedTypeSymbol named)
        {
            if (AsMap(named, out key, out value))
                return true;
            foreach (var parent in named.AllInterfaces)
            {
                if (AsMap(parent, out key, out value))
                    return true;
            }
        }

        key = value = null!; // only read where the answer is true
        return false;
    }

    /// <summary>A map from each key to a sequence of values.</summary>
    public static bool IsLookup(ITypeSymbol? type) => type is INamedTypeSymbol { Arity: 2, Name: "ILookup" or "Lookup", ContainingNamespace.Name: "Linq" };

    public static bool IsKeyValuePair(ITypeSymbol? type) => type is INamedTypeSymbol { Name: "KeyValuePair", Arity: 2 };

    /// <summary>Part of the base library or the frameworks built on it: its carriers are known to do what their types say.</summary>
    public static bool IsTrusted(ISymbol symbol)
    {
        var root = symbol.ContainingNamespace;
        while (root is { IsGlobalNamespace: false, ContainingNamespace.IsGlobalNamespace: false })
            root = root.ContainingNamespace;
        return root?.Name is "System" or "Microsoft" or "Newtonsoft" or "Serilog";
    }

    private static bool IsSequence(INamedTypeSymbol type) =>
        type.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T
        || type is { Arity: 1, Name: "IAsyncEnumerable" or "IEnumerator" or "IAsyncEnumerator", ContainingNamespace.Name: "Generic" };

    private static bool AsMap(INamedTypeSymbol type, out ITypeSymbol key, out ITypeSymbol value)
    {
        if (type is { Arity: 2, Name: "IDictionary" or "IReadOnlyDictionary" or "ILookup", ContainingNamespace.Name: "Generic" or "Linq" })
        {
            key = type.TypeArguments[0];
            value = type.TypeArguments[1];
            return true;
        }

        if (type is { Name: "AlternateLookup", Arity: 1, ContainingType: { Arity: 2 } map })
        {
            key = type.TypeArguments[0];
            value = map.TypeArguments[1];
            return true;
        }

        key = value = null!; // only read where the answer is true
        return false;
    }

    /// <summary>The compiler looks through the fields of a constructed struct each time it is asked.</summary>
    private static bool IsUnmanaged(INamedTypeSymbol type) =>
        type is { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0].IsUnmanagedType : type.IsUnmanagedType;

    private static bool IsObjectLikeNamed(INamedTypeSymbol type)
    {
        if (type.TypeKind is TypeKind.Enum or TypeKind.Delegate or TypeKind.Pointer or TypeKind.Error)
            return type.TypeKind == TypeKind.Error;
        if (type.SpecialType != SpecialType.None)
            return type.SpecialType is SpecialType.System_Object or (>= SpecialType.System_Collections_IEnumerable and <= SpecialType.System_Collections_Generic_IReadOnlyCollection_T);
        if (type.IsValueType)
            return type.IsTupleType || (type.TypeKind == TypeKind.Struct && !IsTrusted(type)) || !IsUnmanaged(type);
        return true;
    }
}
