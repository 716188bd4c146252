using Microsoft.CodeAnalysis;

namespace Privacy.Analyzers.Catalog;

/// <summary>Types known by name, resolved once per compilation; <c>null</c> where the compilation lacks them.</summary>
internal sealed class KnownSymbols(Compilation compilation)
{
    public INamedTypeSymbol? Task { get; } = compilation.GetTypeByMetadataName("System.Threading.Tasks.Task");

    public INamedTypeSymbol? TaskOfT { get; } = compilation.GetTypeByMetadataName("System.Threading.Tasks.Task`1");

    public INamedTypeSymbol? ValueTask { get; } = compilation.GetTypeByMetadataName("System.Threading.Tasks.ValueTask");

    public INamedTypeSymbol? ValueTaskOfT { get; } = compilation.GetTypeByMetadataName("System.Threading.Tasks.ValueTask`1");

    public INamedTypeSymbol? Lazy { get; } = compilation.GetTypeByMetadataName("System.Lazy`1");

    public INamedTypeSymbol? Enumerable { get; } = compilation.GetTypeByMetadataName("System.Collections.Generic.IEnumerable`1");

    public INamedTypeSymbol? AsyncEnumerable { get; } = compilation.GetTypeByMetadataName("System.Collections.Generic.IAsyncEnumerable`1");

    public INamedTypeSymbol? KeyValuePair { get; } = compilation.GetTypeByMetadataName("System.Collections.Generic.KeyValuePair`2");

    public INamedTypeSymbol? Exception { get; } = compilation.GetTypeByMetadataName("System.Exception");

    public INamedTypeSymbol? CancellationToken { get; } = compilation.GetTypeByMetadataName("System.Threading.CancellationToken");

    public INamedTypeSymbol? Logger { get; } = compilation.GetTypeByMetadataName("Microsoft.Extensions.Logging.ILogger");

    public INamedTypeSymbol? LogLevel { get; } = compilation.GetTypeByMetadataName("Microsoft.Extensions.Logging.LogLevel");

    public INamedTypeSymbol? EventId { get; } = compilation.GetTypeByMetadataName("Microsoft.Extensions.Logging.EventId");

    /// <summary>The type, or the result it promises: <c>Task&lt;T&gt;</c> is <c>T</c>, a plain <c>Task</c> is nothing.</summary>
    public ITypeSymbol? Awaited(ITypeSymbol type)
    {
        if (Is(type, TaskOfT) || Is(type, ValueTaskOfT))
            return ((INamedTypeSymbol)type).TypeArguments[0];
        return type.SpecialType == SpecialType.System_Void || Is(type, Task) || Is(type, ValueTask) ? null : type;
    }

    public bool IsLogger(ITypeSymbol type) =>
        Logger is not null && type.SpecialType == SpecialType.None && (Is(type, Logger) || type.AllInterfaces.Contains(Logger, SymbolEqualityComparer.Default));

    public static bool Is(ITypeSymbol type, INamedTypeSymbol? known) =>
        known is not null && SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, known);
}
