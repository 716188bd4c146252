using System.Collections.Immutable;
using System.IO;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Catalog.Patterns;

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
/// Models of library members as data, embedded, one readable line each: <c>System.Array | this[] > 0[] | CopyTo</c>. <c>none</c> says that
/// nothing flows; <c>default</c> that the member was looked at and the defaults for unknown code are right. The others replace them.
/// </summary>
internal sealed class LibraryModels
{
    /// <summary>The word of members for which the defaults are right.</summary>
    public const string Default = "default";

    public static readonly LibraryModels BuiltIn = Load();

    private readonly Dictionary<string, ImmutableArray<ModelFlow>> _flows = new(StringComparer.Ordinal);

    /// <summary>Every line of the data, in its order: type, flows, members.</summary>
    public static IEnumerable<(string File, string Type, string Flows, string[] Members)> Lines()
    {
        foreach (var file in EmbeddedYaml.Files("Models"))
        {
            using var reader = new StreamReader(EmbeddedYaml.Open(file)!); // the name came from the assembly
            while (reader.ReadLine() is { } line)
            {
                var parts = line.Trim().Trim('-', ' ', '"').Split('|');
                if (parts.Length == 3)
                    yield return (file, parts[0].Trim(), parts[1].Trim(), parts[2].Trim().Split(' '));
            }
        }
    }

    /// <summary>The flows of a member, or <c>default</c> where there is no model. A member of an extension block has that of the method that the compiler makes of it.</summary>
    public ImmutableArray<ModelFlow> Find(IMethodSymbol method)
    {
        var type = IsOfExtensionBlock(method) ? method.ContainingType.ContainingType : method.ContainingType;
        return type is not null && _names.Contains(method.Name) && _flows.TryGetValue(FullName(type) + " " + method.Name, out var flows) ? flows : default;
    }

    /// <summary>What it is called on counts as its first argument.</summary>
    public static bool IsOfExtensionBlock(IMethodSymbol method) => method.ContainingType is { } type && QualifiedName.IsExtensionBlock(type);

    /// <summary>The flows of a constructor: <c>.ctor(path)</c> means those whose first parameter is called so.</summary>
    public ImmutableArray<ModelFlow> FindConstructor(IMethodSymbol constructor)
    {
        var type = constructor.ContainingType;
        return !constructor.Parameters.IsEmpty && _constructed.Contains(type.Name) && _flows.TryGetValue(FullName(type) + " .ctor(" + constructor.Parameters[0].Name + ")", out var flows)
            ? flows
            : default;
    }

    internal static string FullName(INamedTypeSymbol type)
    {
        var name = type.ContainingType is { } outer
            ? FullName(outer) + "." + type.Name
            : type.ContainingNamespace is { IsGlobalNamespace: false } space ? space.ToDisplayString() + "." + type.Name : type.Name;
        return name;
    }

    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    /// <summary>The last names of types whose constructors have models.</summary>
    private readonly HashSet<string> _constructed = new(StringComparer.Ordinal);

    private static LibraryModels Load()
    {
        var models = new LibraryModels();
        foreach (var (_, type, flows, members) in Lines())
        {
            if (flows == Default)
                continue;
            var parsed = Flows(flows);
            foreach (var member in members)
            {
                models._flows[type + " " + member] = parsed;
                models._names.Add(member);
                if (member[0] == '.')
                    models._constructed.Add(type.Substring(type.LastIndexOf('.') + 1));
            }
        }

        return models;
    }

    private static ImmutableArray<ModelFlow> Flows(string text)
    {
        var flows = ImmutableArray.CreateBuilder<ModelFlow>();
        foreach (var part in text.Split(','))
        {
            var ends = part.Split('>');
            if (ends.Length == 2)
                flows.Add(new ModelFlow(Place(ends[0].Trim()), Place(ends[1].Trim())));
        }

        return flows.ToImmutable();
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
