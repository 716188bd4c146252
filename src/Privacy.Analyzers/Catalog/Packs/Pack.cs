using System.Collections.Immutable;
using Privacy.Analyzers.Policy.Model;
using Privacy.Analyzers.Policy.Patterns;

namespace Privacy.Analyzers.Catalog.Packs;

/// <summary>Sinks of one vendor or library, as its YAML file has them.</summary>
/// <param name="Name">What <c>pack:NAME</c> in policy.yaml says; the file's name.</param>
/// <param name="Libraries">Names of the assemblies that hold the sinks.</param>
/// <param name="Version">The version the patterns were checked against, or <c>null</c>.</param>
internal sealed record Pack(
    string Name, ImmutableArray<string> Libraries, string? Version, RecipientKind Kind, ImmutableArray<PackSink> Sinks);

/// <summary>Members where data leaves, and through which of their parameters.</summary>
/// <param name="Takes">Parameters whose text leaves; <c>default</c>: every parameter, as far as its type can carry data.</param>
/// <param name="Deep">Parameters that leave with all their members.</param>
/// <param name="On">
/// Properties or fields whose value the members are called on, such as <c>System.Console.Error</c>; empty: on anything. For types that are
/// a sink only in some places.
/// </param>
/// <param name="Mentions">
/// For members with an everyday name: words of which one stands in any program that can call them (a part of a type's or factory's name).
/// Only the prefilter asks; empty: the name alone tells enough.
/// </param>
/// <param name="Template">The message template: a hole <c>{@x}</c> in it destructures its argument; or <c>null</c>.</param>
internal sealed record PackSink(
    ImmutableArray<SymbolPattern> Matches,
    ImmutableArray<string> Takes,
    ImmutableArray<string> Deep,
    SinkReach Receiver,
    ImmutableArray<SymbolPattern> On,
    ImmutableArray<string> Mentions,
    string? Template);
