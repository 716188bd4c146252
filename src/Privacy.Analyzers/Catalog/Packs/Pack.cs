using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Policy.Model;
using Privacy.Analyzers.Policy.Patterns;

namespace Privacy.Analyzers.Catalog.Packs;

/// <summary>
/// Sinks of one vendor or library, as its YAML file has them. Only the head is read at once: the sinks of a library that a program does not
/// know cost nothing.
/// </summary>
internal sealed class Pack(PackHeader header, Func<ImmutableArray<PackSink>> read)
{
    private readonly Lazy<ImmutableArray<PackSink>> _sinks = new(read);

    /// <summary>What <c>pack:NAME</c> in policy.yaml says; the file's name.</summary>
    public string Name { get; } = header.Name;

    /// <summary>Names of the assemblies that hold the sinks.</summary>
    public ImmutableArray<string> Libraries { get; } = header.Libraries;

    /// <summary>Namespaces below which all its sinks are.</summary>
    public ImmutableArray<string> Namespaces { get; } = header.Namespaces;

    public RecipientKind Kind { get; } = header.Kind;

    /// <summary>It counts only where the policy names it: what it is about is told otherwise too.</summary>
    public bool IsOptional { get; } = header.IsOptional;

    public ImmutableArray<PackSink> Sinks => _sinks.Value;

    /// <summary>
    /// False where the program cannot name a sink of the pack. Asked of the namespace and not of the assembly: a library may come under
    /// another name, merged into another, or as source.
    /// </summary>
    public bool IsIn(INamespaceSymbol global)
    {
        foreach (var name in Namespaces)
        {
            if (Exists(global, name))
                return true;
        }

        return false;
    }

    private static bool Exists(INamespaceSymbol global, string name)
    {
        var space = global;
        foreach (var part in name.Split('.'))
        {
            if (space.GetMembers(part).OfType<INamespaceSymbol>().FirstOrDefault() is not { } inner)
                return false;
            space = inner;
        }

        return true;
    }
}

/// <summary>Members where data leaves, and through which of their parameters.</summary>
/// <param name="Attributes">Full names of attributes: the methods that bear one are meant, instead of any <paramref name="Matches"/>.</param>
/// <param name="Below">
/// Full names of types: what the program's types below one of them, or a library's, add to it is meant, instead of any <paramref name="Matches"/>.
/// </param>
/// <param name="Unless">Of <paramref name="Below"/>: full names of attributes that take a method, or a whole type, out. Of <paramref name="On"/>: of types whose members are not meant.</param>
/// <param name="IsTyped">Of <paramref name="Below"/>: the interfaces that such types give it as an argument are meant; a library makes what implements them.</param>
/// <param name="Returns">
/// It is a result that leaves, not what is given: that of a marked method, or that of the code which a member of <paramref name="Matches"/> is
/// given through <paramref name="Takes"/>.
/// </param>
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
/// <param name="Assigned">Of a property through whose receiver data leaves: the values of its enumeration that say so; empty: any.</param>
/// <param name="When">Texts of constants by the name of a parameter: one of them must be given for the call to be meant; empty: any call is.</param>
/// <param name="Template">The message template: a hole <c>{@x}</c> in it destructures its argument; or <c>null</c>.</param>
internal sealed record PackSink(
    ImmutableArray<SymbolPattern> Matches,
    ImmutableArray<string> Attributes,
    ImmutableArray<string> Below,
    ImmutableArray<string> Unless,
    bool IsTyped,
    bool Returns,
    ImmutableArray<string> Takes,
    ImmutableArray<string> Deep,
    SinkReach Receiver,
    ImmutableArray<SymbolPattern> On,
    ImmutableArray<string> Mentions,
    ImmutableArray<string> Assigned,
    ImmutableDictionary<string, ImmutableArray<string>> When,
    string? Template);
