using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Catalog.Packs;
using Privacy.Analyzers.Catalog.Patterns;
using Privacy.Analyzers.Policy;
using Privacy.Analyzers.Policy.Patterns;

namespace Privacy.Analyzers.Catalog.Sinks;

/// <summary>The names by which a body can mention a sink. Of packs only what the compilation's libraries really have.</summary>
internal sealed class SinkNames(Compilation compilation, PrivacyPolicy policy, PackSet packs, SinkResolver resolver)
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly PatternResolver _resolver = new(compilation);
    private List<string>? _texts;

    public IReadOnlyCollection<string> Collect(CancellationToken cancel)
    {
        foreach (var pattern in policy.Recipients.Values.SelectMany(recipient => recipient.Sinks))
            AddPattern(pattern, cancel);

        var assemblies = DeclaredTypes.Assemblies(compilation).ToList();
        foreach (var pattern in packs.Packs.SelectMany(pack => pack.Sinks).Where(sink => IsMentioned(sink, cancel)).SelectMany(sink => sink.Matches))
            AddPattern(pattern, cancel);

        _names.UnionWith(packs.Marked.ReturnNames);
        foreach (var assembly in assemblies.Where(CanHoldTags))
        {
            var wholeAssembly = TagReader.Recipient(assembly.GetAttributes()) is not null;
            foreach (var type in DeclaredTypes.Of([assembly], cancel))
                AddType(type, wholeAssembly);
        }

        return _names;
    }

    private bool IsMentioned(PackSink sink, CancellationToken cancel) =>
        sink.Mentions.IsEmpty || sink.Mentions.Any(word => Texts(cancel).Any(text => text.IndexOf(word, StringComparison.Ordinal) >= 0));

    private List<string> Texts(CancellationToken cancel) =>
        _texts ??= [.. compilation.SyntaxTrees.Select(tree => tree.GetText(cancel).ToString())];

    private bool CanHoldTags(IAssemblySymbol assembly)
    {
        if (SymbolEqualityComparer.Default.Equals(assembly, compilation.Assembly))
            return true;
        if (assembly.Name.StartsWith("System.", StringComparison.Ordinal) || assembly.Name.StartsWith("Microsoft.", StringComparison.Ordinal))
            return false;
        return resolver.Infers || assembly.Modules.Any(module => module.ReferencedAssemblies.Any(reference =>
            reference.Name is "Privacy.Attributes" or "Microsoft.Extensions.Logging.Abstractions" || packs.Marked.Libraries.Contains(reference.Name)));
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

    private void AddType(INamedTypeSymbol type, bool wholeAssembly)
    {
        if (wholeAssembly || IsTagged(type))
        {
            AddMembers(type);
            return;
        }

        foreach (var member in type.GetMembers())
        {
            if (member is IMethodSymbol { AssociatedSymbol: null } or IPropertySymbol && IsTagged(member))
                Add(member);
            else if (member is IMethodSymbol && (packs.Marked.Find([member], returns: false).Any() || resolver.KindByShape(member) is not null))
                Add(member);
            else if (member is IFieldSymbol { AssociatedSymbol: null } field && resolver.IsLoggerDelegate(field.Type))
                _names.Add(field.Name);
            else if (member is IPropertySymbol property && resolver.IsLoggerDelegate(property.Type))
                _names.Add(property.Name);
        }
    }

    private static bool IsTagged(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (TagReader.Recipient(current.OriginalDefinition.GetAttributes()) is not null)
                return true;
        }

        return false;
    }

    private static bool IsTagged(ISymbol member)
    {
        var attributes = member.GetAttributes();
        if (!attributes.IsEmpty && (TagReader.Recipient(attributes) is not null || attributes.Any(data => data.AttributeClass?.Name == "LoggerMessageAttribute")))
            return true;
        return member is IMethodSymbol method && method.Parameters.Any(parameter => TagReader.Recipient(parameter.GetAttributes()) is not null);
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
