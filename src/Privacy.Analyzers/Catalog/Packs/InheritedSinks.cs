using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Catalog.Patterns;

namespace Privacy.Analyzers.Catalog.Packs;

/// <summary>
/// Entries of packs about types below one of the library: what a controller or a hub gives back to whoever called it, calls of a client that was
/// generated below a library's, and of interfaces that the library implements for it.
/// </summary>
internal sealed class InheritedSinks
{
    private readonly ImmutableArray<(Pack Pack, PackSink Sink)> _returns;
    private readonly ImmutableArray<(Pack Pack, PackSink Sink)> _calls;
    private readonly ImmutableArray<(Pack Pack, PackSink Sink)> _typed;
    private readonly Lazy<Dictionary<INamedTypeSymbol, string>> _clients;

    public InheritedSinks(ImmutableArray<Pack> packs, Compilation compilation)
    {
        ImmutableArray<(Pack Pack, PackSink Sink)> all = [.. packs.SelectMany(pack => pack.Sinks.Where(sink => !sink.Below.IsEmpty).Select(sink => (pack, sink)))];
        _returns = [.. all.Where(entry => entry.Sink.Returns)];
        _typed = [.. all.Where(entry => entry.Sink.IsTyped)];
        _calls = [.. all.Where(entry => !entry.Sink.Returns && !entry.Sink.IsTyped)];
        Libraries = [.. _typed.Concat(_calls).SelectMany(entry => entry.Pack.Libraries).Distinct()];
        _clients = new Lazy<Dictionary<INamedTypeSymbol, string>>(() => Clients(compilation));
    }

    /// <summary>Assemblies whose users can declare members whose calls are sinks.</summary>
    public ImmutableArray<string> Libraries { get; }

    /// <summary>True where calls of the method, or its results, leave: its name is worth a look.</summary>
    public bool Concerns(IMethodSymbol method) => OfResult(method).Any() || OfCall(method).Any();

    /// <summary>The entries by which the method's result leaves.</summary>
    public IEnumerable<(Pack Pack, PackSink Sink)> OfResult(IMethodSymbol method) => _returns.IsEmpty ? [] : _returns.Where(entry => Adds(method, entry.Sink));

    /// <summary>The entries by which what a call of the method is given leaves.</summary>
    public IEnumerable<(Pack Pack, PackSink Sink)> OfCall(IMethodSymbol method)
    {
        foreach (var entry in _calls)
        {
            if (Adds(method, entry.Sink))
                yield return entry;
        }

        if (_typed.IsEmpty || method.ContainingType is not { TypeKind: TypeKind.Interface } type || !_clients.Value.TryGetValue(type.OriginalDefinition, out var below))
            yield break;
        foreach (var entry in _typed)
        {
            if (entry.Sink.Below.Contains(below))
                yield return entry;
        }
    }

    /// <summary>A public method that the type, or one between, adds to what it is below; where that is an attribute, an override of what a type that bears it has.</summary>
    private static bool Adds(IMethodSymbol method, PackSink sink)
    {
        if (method is not { MethodKind: MethodKind.Ordinary, IsStatic: false, DeclaredAccessibility: Accessibility.Public, ContainingType: { TypeKind: TypeKind.Class } type })
            return false;
        var added = method;
        while (added.OverriddenMethod is { } overridden)
            added = overridden;
        return (IsBelow(added.ContainingType, sink) || (method.IsOverride && Bears(added.ContainingType, sink.Below))) && !Bears(method, sink.Unless) && !Bears(type, sink.Unless);
    }

    private static bool IsBelow(INamedTypeSymbol type, PackSink sink)
    {
        for (var parent = type.BaseType; parent is { SpecialType: SpecialType.None }; parent = parent.BaseType)
        {
            if (Is(parent, sink.Below) is not null)
                return true;
        }

        return false;
    }

    private static bool Bears(ISymbol symbol, ImmutableArray<string> names) =>
        names.Any(name => name.EndsWith("Attribute", StringComparison.Ordinal)) && symbol.GetAttributes().Any(attribute => attribute.AttributeClass is { } type && Is(type, names) is not null);

    /// <summary>A look at the last name comes first.</summary>
    private static string? Is(INamedTypeSymbol type, ImmutableArray<string> names)
    {
        foreach (var name in names)
        {
            if (name.EndsWith(type.Name, StringComparison.Ordinal) && QualifiedName.Full(type) == name)
                return name;
        }

        return null;
    }

    /// <summary>Interfaces that types of the program, and of libraries that know the pack's, give as an argument, with all these inherit.</summary>
    private Dictionary<INamedTypeSymbol, string> Clients(Compilation compilation)
    {
        var clients = new Dictionary<INamedTypeSymbol, string>(SymbolEqualityComparer.Default);
        var known = DeclaredTypes.Assemblies(compilation).Where(assembly =>
            SymbolEqualityComparer.Default.Equals(assembly, compilation.Assembly)
            || assembly.Modules.Any(module => module.ReferencedAssemblies.Any(reference => Libraries.Contains(reference.Name))));
        foreach (var type in DeclaredTypes.Of(known, compilation, default))
        {
            if (type.BaseType is not { IsGenericType: true } parent)
                continue;
            foreach (var (_, sink) in _typed)
            {
                if (Is(parent, sink.Below) is not { } name)
                    continue;
                foreach (var client in parent.TypeArguments.OfType<INamedTypeSymbol>().Where(argument => argument.TypeKind == TypeKind.Interface))
                {
                    foreach (var part in client.AllInterfaces.Insert(0, client))
                        clients[part.OriginalDefinition] = name;
                }
            }
        }

        return clients;
    }
}
