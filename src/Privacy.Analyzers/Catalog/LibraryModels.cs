using System.Collections.Immutable;
using System.IO;
using Microsoft.CodeAnalysis;

namespace Privacy.Analyzers.Catalog;

/// <summary>What a flow of a library model starts or ends at.</summary>
internal enum ModelEnd
{
    Argument,
    Receiver,
    Return,
}

/// <summary>How much of the start flows.</summary>
internal enum ModelReach
{
    /// <summary>The value itself, objects included.</summary>
    Value,
    Text,
    Whole,
}

/// <summary>One place of a flow: <c>this</c>, <c>return</c> or an argument by number, then optionally elements, keys or values of it.</summary>
internal readonly record struct ModelPlace(ModelEnd End, int Ordinal, string? Inside, ModelReach Reach);

internal readonly record struct ModelFlow(ModelPlace From, ModelPlace To);

/// <summary>
/// Models of library members as data, embedded, one readable line each:
/// <c>System.Array CopyTo: this[] > 0[]</c>; <c>none</c> says that nothing flows. They replace the defaults for unknown code.
/// </summary>
internal sealed class LibraryModels
{
    public static readonly LibraryModels BuiltIn = Load();

    private readonly Dictionary<string, ImmutableArray<ModelFlow>> _flows = new(StringComparer.Ordinal);

    public IEnumerable<string> Members => _flows.Keys;

    /// <summary>The flows of a member, or <c>default</c> where there is no model.</summary>
    public ImmutableArray<ModelFlow> Find(IMethodSymbol method)
    {
        var type = method.ContainingType;
        return type is not null && _names.Contains(method.Name) && _flows.TryGetValue(FullName(type) + " " + method.Name, out var flows) ? flows : default;
    }

    internal static string FullName(INamedTypeSymbol type)
    {
        var name = type.ContainingType is { } outer
            ? FullName(outer) + "." + type.Name
            : type.ContainingNamespace is { IsGlobalNamespace: false } space ? space.ToDisplayString() + "." + type.Name : type.Name;
        return name;
    }

    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    private static LibraryModels Load()
    {
        var models = new LibraryModels();
        var assembly = typeof(LibraryModels).Assembly;
        foreach (var resource in assembly.GetManifestResourceNames().Where(name => name.StartsWith("Models/", StringComparison.Ordinal)).OrderBy(name => name, StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!); // the name came from the assembly
            while (reader.ReadLine() is { } line)
            {
                var entry = line.Trim();
                if (entry.StartsWith("- \"", StringComparison.Ordinal))
                    models.Add(entry.Substring(3).TrimEnd('"'));
            }
        }

        return models;
    }

    private void Add(string line)
    {
        var colon = line.IndexOf(':');
        var member = line.Substring(0, colon).Trim();
        var flows = ImmutableArray.CreateBuilder<ModelFlow>();
        foreach (var part in line.Substring(colon + 1).Split(','))
        {
            var ends = part.Split('>');
            if (ends.Length == 2)
                flows.Add(new ModelFlow(Place(ends[0].Trim()), Place(ends[1].Trim())));
        }

        _flows[member] = _flows.TryGetValue(member, out var known) ? known.AddRange(flows) : flows.ToImmutable();
        _names.Add(member.Substring(member.LastIndexOf(' ') + 1));
    }

    private static ModelPlace Place(string text)
    {
        var reach = ModelReach.Value;
        if (text.StartsWith("whole(", StringComparison.Ordinal))
        {
            reach = ModelReach.Whole;
            text = text.Substring(6).TrimEnd(')');
        }
        else if (text.StartsWith("text(", StringComparison.Ordinal))
        {
            reach = ModelReach.Text;
            text = text.Substring(5).TrimEnd(')');
        }

        var bracket = text.IndexOf('[');
        var inside = bracket < 0 ? null : text.Substring(bracket);
        var root = bracket < 0 ? text : text.Substring(0, bracket);
        return root switch
        {
            "this" => new ModelPlace(ModelEnd.Receiver, 0, inside, reach),
            "return" => new ModelPlace(ModelEnd.Return, 0, inside, reach),
            _ => new ModelPlace(ModelEnd.Argument, int.Parse(root, System.Globalization.CultureInfo.InvariantCulture), inside, reach),
        };
    }
}
