using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Catalog.Packs;
using Privacy.Analyzers.Catalog.Patterns;
using Privacy.Analyzers.Catalog.Sources;
using Privacy.Analyzers.Policy;
using Privacy.Analyzers.Policy.Patterns;

namespace Privacy.Analyzers.Catalog.Sinks;

/// <summary>The names by which a body can mention a sink. Of packs only what the compilation's libraries really have.</summary>
internal sealed class SinkNames(Compilation compilation, PrivacyPolicy policy, PackSet packs, SinkResolver resolver, Mentions mentions)
{
    /// <summary>By what means an assembly can say that a member of its own is a sink.</summary>
    [Flags]
    private enum Means
    {
        None = 0,
        Tag = 1,
        Log = 2,
        Mark = 4,
        Shape = 8,
    }

    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly PatternResolver _resolver = new(compilation);
    private List<string>? _texts;

    public IReadOnlyCollection<string> Collect(CancellationToken cancel)
    {
        foreach (var pattern in policy.Recipients.Values.SelectMany(recipient => recipient.Sinks))
            AddPattern(pattern, cancel);

        foreach (var pattern in packs.Packs.SelectMany(pack => pack.Sinks).Where(sink => IsMentioned(sink, cancel)).SelectMany(sink => sink.Matches))
            AddPattern(pattern, cancel);

        _names.UnionWith(packs.Marked.ReturnNames);
        foreach (var assembly in DeclaredTypes.Assemblies(compilation))
        {
            var means = MeansOf(assembly);
            if (means == Means.None)
                continue;
            var wholeAssembly = (means & Means.Tag) != 0 && TagReader.Recipient(assembly.GetAttributes()) is not null;
            foreach (var type in DeclaredTypes.Of([assembly], compilation, cancel))
                AddType(type, means, wholeAssembly);
        }

        return _names;
    }

    private bool IsMentioned(PackSink sink, CancellationToken cancel) =>
        sink.Mentions.IsEmpty || sink.Mentions.Any(word => Texts(cancel).Any(text => text.IndexOf(word, StringComparison.Ordinal) >= 0));

    private List<string> Texts(CancellationToken cancel) =>
        _texts ??= [.. compilation.SyntaxTrees.Select(tree => tree.GetText(cancel).ToString())];

    /// <summary>By what it references: reading the attributes of a whole library is dear.</summary>
    private Means MeansOf(IAssemblySymbol assembly)
    {
        var shape = resolver.Infers ? Means.Shape : Means.None;
        if (SymbolEqualityComparer.Default.Equals(assembly, compilation.Assembly))
            return Means.Tag | Means.Log | Means.Mark | shape;
        if (assembly.Name.StartsWith("System.", StringComparison.Ordinal) || assembly.Name.StartsWith("Microsoft.", StringComparison.Ordinal))
            return Means.None;
        var means = shape;
        foreach (var reference in assembly.Modules.SelectMany(module => module.ReferencedAssemblies))
        {
            if (reference.Name == "Privacy.Attributes")
                means |= Means.Tag;
            else if (reference.Name == "Microsoft.Extensions.Logging.Abstractions")
                means |= Means.Log;
            if (packs.Marked.Libraries.Contains(reference.Name) || packs.Inherited.Libraries.Contains(reference.Name))
                means |= Means.Mark;
        }

        return means;
    }

    private void AddPattern(SymbolPattern pattern, CancellationToken cancel)
    {
        if (pattern.Segments[0].IsWildcard && pattern.LastName is null)
        {
            _names.Add(SourceNames.Any);
            return;
        }

        foreach (var symbol in _resolver.Resolve(pattern, cancel))
        {
            if (symbol is INamedTypeSymbol type)
                AddMembers(type);
            else if (symbol is IMethodSymbol or IPropertySymbol)
                Add(symbol);
        }
    }

    private void AddType(INamedTypeSymbol type, Means means, bool wholeAssembly)
    {
        // By its shape first: a library's member names are read from its metadata.
        if (means == Means.Shape && !resolver.CanBeShaped(type))
            return;
        var names = type.MemberNames.Where(name => IsWanted(name, type)).ToList();
        if (names.Count == 0)
            return;
        if (wholeAssembly || ((means & Means.Tag) != 0 && IsTagged(type)))
        {
            AddMembers(type);
            return;
        }

        foreach (var member in names.SelectMany(name => type.GetMembers(name)))
        {
            if (IsSink(member, means))
                Add(member);
        }
    }

    private bool IsWanted(string name, INamedTypeSymbol type) => mentions.Contains(name == WellKnownMemberNames.InstanceConstructorName ? type.Name : name);

    private bool IsSink(ISymbol member, Means means) => member switch
    {
        IMethodSymbol method =>
            (method.AssociatedSymbol is null && IsTagged(member, means))
            || ((means & Means.Mark) != 0 && (packs.Marked.Find([member], returns: false).Any() || packs.Inherited.Concerns(method)))
            || resolver.KindByShape(member) is not null,
        IPropertySymbol property => IsTagged(member, means) || ((means & Means.Log) != 0 && resolver.IsLoggerDelegate(property.Type)),
        IFieldSymbol { AssociatedSymbol: null } field => (means & Means.Log) != 0 && resolver.IsLoggerDelegate(field.Type),
        _ => false,
    };

    private static bool IsTagged(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (TagReader.Recipient(current.OriginalDefinition.GetAttributes()) is not null)
                return true;
        }

        return false;
    }

    private static bool IsTagged(ISymbol member, Means means)
    {
        if ((means & (Means.Tag | Means.Log)) == 0)
            return false;
        var attributes = member.GetAttributes();
        if (!attributes.IsEmpty && (TagReader.Recipient(attributes) is not null || attributes.Any(data => data.AttributeClass?.Name == "LoggerMessageAttribute")))
            return true;
        return (means & Means.Tag) != 0 && member is IMethodSymbol method && method.Parameters.Any(parameter => TagReader.Recipient(parameter.GetAttributes()) is not null);
    }

    private void AddMembers(INamedTypeSymbol type)
    {
        foreach (var member in type.GetMembers())
        {
            if (member is IMethodSymbol { AssociatedSymbol: null } or IPropertySymbol)
                Add(member);
        }
    }

    private void Add(ISymbol member) =>
        _names.Add(member is IMethodSymbol { MethodKind: MethodKind.Constructor } ? member.ContainingType.Name : QualifiedName.Simple(member));
}
