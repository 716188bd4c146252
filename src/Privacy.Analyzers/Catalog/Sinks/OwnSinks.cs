using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Catalog.Words;
using Privacy.Analyzers.Policy.Model;
using Privacy.Analyzers.Policy.Yaml;

namespace Privacy.Analyzers.Catalog.Sinks;

/// <summary>
/// Loggers and trackers of the program's own, which no pack and no policy names: known by name and shape (Words/own-sinks.yaml). A guess, as
/// inferred sources are, and made in the same mode.
/// </summary>
internal sealed class OwnSinks
{
    private static readonly Shape _logger = new("logger");
    private static readonly Shape _tracker = new("tracker");

    private readonly ConcurrentDictionary<INamedTypeSymbol, bool> _loggers = new(SymbolEqualityComparer.Default);

    /// <summary>By its name.</summary>
    public static bool CanBe(INamedTypeSymbol type) => _logger.Names(type) || _tracker.Names(type);

    /// <summary>log, analytics, or <c>null</c>: it is neither.</summary>
    public RecipientKind? KindOf(ISymbol member)
    {
        if (member is not IMethodSymbol { MethodKind: MethodKind.Ordinary, IsExtensionMethod: false } method || IsFramework(method.ContainingAssembly) || !TakesText(method) || (method.IsStatic && !IsCalledForItsEffect(method)))
            return null;
        var type = method.ContainingType.OriginalDefinition;
        if ((IsOfLevel(method) || TakesLevel(method) || IsPlain(method)) && _loggers.GetOrAdd(type, IsLogger))
            return RecipientKind.Log;
        return IsEvent(method) && _tracker.Names(type) ? RecipientKind.Analytics : null;
    }

    /// <summary>A static method that others call, and that gives back no text: one that does makes a line for another logger.</summary>
    private static bool IsCalledForItsEffect(IMethodSymbol method) =>
        method.DeclaredAccessibility != Accessibility.Private
        && (method.ReturnType.SpecialType is SpecialType.System_Void or SpecialType.System_Boolean or SpecialType.System_Int32
            || method.ReturnType is INamedTypeSymbol { Arity: 0, Name: "Task" or "ValueTask" });

    private static bool IsLogger(INamedTypeSymbol type)
    {
        if (!_logger.Names(type))
            return false;
        var levels = 0;
        foreach (var member in type.GetMembers())
        {
            if (member is not IMethodSymbol { MethodKind: MethodKind.Ordinary } method || !TakesText(method))
                continue;
            if (TakesLevel(method) || (IsOfLevel(method) && ++levels == 2))
                return true;
        }

        return false;
    }

    /// <summary>Info, LogInformation, WriteErrorAsync, WarnFormat.</summary>
    private static bool IsOfLevel(IMethodSymbol method)
    {
        var name = Words(method);
        var start = name.Length > 1 && _logger.Verbs.Any(verb => verb[0] == name[0]) ? 1 : 0;
        return IsWordAndEnd(name, start) && _logger.Levels.Contains(name[start]);
    }

    /// <summary>Log(message), LogMessage(message): whatever the level is, beside methods of levels.</summary>
    private static bool IsPlain(IMethodSymbol method)
    {
        var name = Words(method);
        return IsWordAndEnd(name, 0) && _logger.Verbs.Any(verb => verb[0] == name[0]);
    }

    private static bool IsWordAndEnd(ImmutableArray<string> name, int start) =>
        name.Length == start + 1 || (name.Length == start + 2 && _logger.Ends.Contains(name[start + 1]));

    /// <summary>Log(level, message).</summary>
    private static bool TakesLevel(IMethodSymbol method)
    {
        var name = Words(method);
        return name.Length == 1
            && _logger.Verbs.Any(verb => verb[0] == name[0])
            && method.Parameters.Any(parameter => parameter.Type.TypeKind == TypeKind.Enum
                && _logger.Level.Any(end => parameter.Type.Name.EndsWith(end, StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary>Track(name, properties), or SetUserProperty(name, value).</summary>
    private static bool IsEvent(IMethodSymbol method)
    {
        var name = Words(method);
        if (_tracker.Setters.Any(setter => setter.SequenceEqual(name)))
            return true;
        return method.Parameters.Length > 1
            && method.Parameters[0].Type.SpecialType == SpecialType.System_String
            && _tracker.Verbs.Any(verb => verb.Length <= name.Length && verb.SequenceEqual(name.Take(verb.Length)))
            && method.Parameters.Skip(1).Any(IsProperties);
    }

    /// <summary>An object is, where it is called so: what a tracker of parcels or changes is given is none.</summary>
    private static bool IsProperties(IParameterSymbol parameter) => parameter.Type.SpecialType == SpecialType.System_Object
        ? _tracker.Properties.Contains(NameWords.Of(parameter.Name).LastOrDefault() ?? "")
        : IsProperties(parameter.Type);

    private static bool IsProperties(ITypeSymbol type) =>
        type is IArrayTypeSymbol { ElementType.SpecialType: not SpecialType.System_Byte }
        || type is INamedTypeSymbol { TypeArguments.Length: 1 or 2, Name: var name }
            && (name.EndsWith("Dictionary", StringComparison.Ordinal) || name is "IEnumerable" or "List" or "IReadOnlyList" or "ICollection");

    private static bool TakesText(IMethodSymbol method) =>
        method.Parameters.Any(parameter => parameter.Type.SpecialType == SpecialType.System_String || IsMessage(parameter) || parameter.Type.Name.EndsWith("InterpolatedStringHandler", StringComparison.Ordinal));

    /// <summary>Whatever is logged: <c>Info(object message)</c>.</summary>
    private static bool IsMessage(IParameterSymbol parameter) => parameter is { Type.SpecialType: SpecialType.System_Object, Name: "message" };

    private static ImmutableArray<string> Words(IMethodSymbol method)
    {
        var name = NameWords.Of(method.Name);
        return name.Length > 1 && name[name.Length - 1] == "async" ? name.RemoveAt(name.Length - 1) : name;
    }

    private static bool IsFramework(IAssemblySymbol? assembly) =>
        assembly?.Name is not { } name
        || name is "mscorlib" or "netstandard" or "System"
        || name.StartsWith("System.", StringComparison.Ordinal)
        || name.StartsWith("Microsoft.", StringComparison.Ordinal);

    /// <summary>One section of the file.</summary>
    private sealed class Shape
    {
        private readonly ImmutableArray<ImmutableArray<string>> _types;

        public Shape(string section)
        {
            var mapping = EmbeddedYaml.Read("Words/own-sinks.yaml") is { } root ? EmbeddedYaml.Value(root, section) as YamlMapping : null;
            _types = WordList.Phrases(mapping, "types");
            Verbs = WordList.Phrases(mapping, "verbs");
            Levels = WordList.Phrases(mapping, "levels").Select(words => words[0]).ToImmutableHashSet(StringComparer.Ordinal);
            Setters = WordList.Phrases(mapping, "setters");
            Ends = WordList.Phrases(mapping, "ends").Select(words => words[0]).ToImmutableHashSet(StringComparer.Ordinal);
            Properties = WordList.Phrases(mapping, "properties").Select(words => words[0]).ToImmutableHashSet(StringComparer.Ordinal);
            Level = [.. WordList.Phrases(mapping, "level").Select(words => words[0])];
        }

        public ImmutableArray<ImmutableArray<string>> Verbs { get; }

        public ImmutableHashSet<string> Levels { get; }

        public ImmutableArray<ImmutableArray<string>> Setters { get; }

        public ImmutableHashSet<string> Ends { get; }

        public ImmutableHashSet<string> Properties { get; }

        public ImmutableArray<string> Level { get; }

        public bool Names(INamedTypeSymbol type)
        {
            var name = type.TypeKind == TypeKind.Interface && type.Name.Length > 1 && type.Name[0] == 'I' && char.IsUpper(type.Name[1])
                ? type.Name.Substring(1)
                : type.Name;
            var words = NameWords.Of(name);
            return _types.Any(phrase => NameWords.Before(words, phrase) >= 0);
        }
    }
}
