using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Catalog.Packs;
using Privacy.Analyzers.Catalog.Patterns;
using Privacy.Analyzers.Policy.Patterns;
using Privacy.Analyzers.Policy.Yaml;

namespace Privacy.Analyzers.Catalog.Words;

/// <summary>Words/messages.yaml: calls of libraries by which a message reaches the handler of its type.</summary>
internal static class SentMessages
{
    private static readonly ImmutableArray<(SymbolPattern Call, SymbolPattern Handler)> _all = Read();
    private static readonly ILookup<string, (SymbolPattern Call, SymbolPattern Handler)> _byName = _all.ToLookup(entry => entry.Call.LastName ?? "", StringComparer.Ordinal);
    private static readonly ILookup<string, (SymbolPattern Call, SymbolPattern Handler)> _byHandler = _all.ToLookup(entry => entry.Handler.LastName ?? "", StringComparer.Ordinal);

    /// <summary>All patterns, for the test that holds them to the libraries.</summary>
    public static IEnumerable<SymbolPattern> Patterns => _all.SelectMany(entry => new[] { entry.Call, entry.Handler });

    /// <summary>Members of interfaces, one of which takes the message that the call is given; none where it is no such call.</summary>
    public static ImmutableArray<IMethodSymbol> Handlers(ISymbol call)
    {
        var name = QualifiedName.Simple(call);
        if (call is not IMethodSymbol || call.ContainingType is null || !_byName.Contains(name))
            return [];
        var found = ImmutableArray.CreateBuilder<IMethodSymbol>();
        foreach (var symbol in RelatedMembers.Of(RelatedMembers.Definition(call)))
        {
            foreach (var (pattern, handler) in _byName[name])
            {
                if (SymbolMatcher.Of(symbol).Match(pattern).IsMatch && symbol.ContainingNamespace is { } beside)
                    found.AddRange(Members(beside, handler).Where(member => !found.Contains(member, SymbolEqualityComparer.Default)));
            }
        }

        return found.ToImmutable();
    }

    /// <summary>By which names a method is called: its own, and those of the calls that bring a message to it.</summary>
    public static IEnumerable<string> Names(IMethodSymbol method, string name) =>
        _byHandler[name].Where(entry => SymbolMatcher.Of(method).Match(entry.Handler).IsMatch).Select(entry => entry.Call.LastName ?? name).Prepend(name);

    /// <summary>The names of calls that can bring a message to a handler of this name.</summary>
    public static IEnumerable<string> CallsTo(string handler) => _byHandler[handler].Select(entry => entry.Call.LastName).OfType<string>();

    private static IEnumerable<IMethodSymbol> Members(INamespaceSymbol beside, SymbolPattern handler) =>
        handler.Segments.Length < 2 ? []
            : beside.GetTypeMembers(handler.Segments[handler.Segments.Length - 2].Name)
                .Where(type => type is { TypeKind: TypeKind.Interface, Arity: > 0 }) // it says of which messages
                .SelectMany(type => type.GetMembers(handler.LastName ?? ""))
                .OfType<IMethodSymbol>();

    private static ImmutableArray<(SymbolPattern Call, SymbolPattern Handler)> Read() =>
        EmbeddedYaml.Read("Words/messages.yaml") is { } root
            ? [.. EmbeddedYaml.Mappings(root, "messages").SelectMany(entry =>
                PackReader.Patterns(entry, "match").SelectMany(call => PackReader.Patterns(entry, "handlers").Select(handler => (call, handler))))]
            : [];
}
