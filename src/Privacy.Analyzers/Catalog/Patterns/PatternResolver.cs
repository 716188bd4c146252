using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Policy.Patterns;

namespace Privacy.Analyzers.Catalog.Patterns;

/// <summary>
/// All types and members of a compilation that a pattern names, found by walking down from the global namespace: what a pattern that
/// matches nothing (PRIV005) is told by, and where names for the prefilter come from. Linear in the namespaces that its wildcards leave open.
/// </summary>
internal sealed class PatternResolver(Compilation compilation)
{
    private static readonly SymbolEqualityComparer _symbols = SymbolEqualityComparer.Default;

    /// <summary>Definitions, each once. A type stands for every member of it.</summary>
    public IEnumerable<ISymbol> Resolve(SymbolPattern pattern, CancellationToken cancel)
    {
        if (pattern.Segments.IsDefaultOrEmpty)
            return [];
        var walk = new Walk(pattern, cancel);
        if (!pattern.Segments[0].HasStar)
        {
            walk.Visit(compilation.GlobalNamespace, 0);
            return walk.Found;
        }

        // An open beginning leads through every namespace; most assemblies do not even have the names.
        foreach (var assembly in DeclaredTypes.Assemblies(compilation))
        {
            if (MayHold(assembly, pattern))
                walk.Visit(assembly.GlobalNamespace, 0);
        }

        return walk.Found;
    }

    /// <summary>False where a name that the pattern spells out is none of the assembly's: the last may be a member's, if a type stands before it.</summary>
    private static bool MayHold(IAssemblySymbol assembly, SymbolPattern pattern)
    {
        var last = pattern.Segments.Length - 1;
        for (var i = 0; i < last; i++)
        {
            if (!pattern.Segments[i].HasStar && !assembly.TypeNames.Contains(pattern.Segments[i].Name) && !assembly.NamespaceNames.Contains(pattern.Segments[i].Name))
                return false;
        }

        return pattern.LastName is not { } name
            || last == 0
            || pattern.Segments[last - 1].HasStar
            || assembly.TypeNames.Contains(pattern.Segments[last - 1].Name)
            || assembly.TypeNames.Contains(name);
    }

    private sealed class Walk(SymbolPattern pattern, CancellationToken cancel)
    {
        private readonly HashSet<(ISymbol, int)> _seen = new(new PairComparer());
        private readonly HashSet<ISymbol> _unique = new(_symbols);

        public List<ISymbol> Found { get; } = [];

        /// <summary>Without wildcards: only then does a missing member mean that it is inherited.</summary>
        private bool NamesOneType { get; } = !pattern.Segments.Any(segment => segment.HasStar);

        public void Visit(INamespaceOrTypeSymbol container, int index)
        {
            cancel.ThrowIfCancellationRequested();
            if (!_seen.Add((container, index)))
                return;
            if (index == pattern.Segments.Length)
            {
                if (container is INamedTypeSymbol && pattern.Parameters.IsDefault)
                    Add(container);
                return;
            }

            var segment = pattern.Segments[index];
            if (segment.IsAnyNumber)
                VisitAnyNumber(container, index);
            else
                VisitOne(container, segment, index);
        }

        private void VisitAnyNumber(INamespaceOrTypeSymbol container, int index)
        {
            Visit(container, index + 1);
            foreach (var child in container.GetMembers())
            {
                if (child is INamespaceOrTypeSymbol inner && !IsUnspeakable(child))
                    Visit(inner, index);
                else if (index == pattern.Segments.Length - 1)
                    AddMember(child);
            }
        }

        private void VisitOne(INamespaceOrTypeSymbol container, PatternSegment segment, int index)
        {
            var isLast = index == pattern.Segments.Length - 1;
            var before = Found.Count;
            foreach (var child in Children(container, segment))
            {
                if (IsUnspeakable(child) || !NameGlob.Matches(segment, new NamePart(QualifiedName.Simple(child), Arity(child))))
                    continue;
                if (isLast && segment.HasStar && container is INamedTypeSymbol && child is INamedTypeSymbol)
                    continue;
                if (child is INamespaceOrTypeSymbol inner)
                    Visit(inner, index + 1);
                else if (isLast)
                    AddMember(child);
            }

            if (isLast && Found.Count == before && container is INamedTypeSymbol type && NamesOneType)
                AddInheritedOrExtension(type, segment);
        }

        private static IEnumerable<ISymbol> Children(INamespaceOrTypeSymbol container, PatternSegment segment)
        {
            if (segment.HasStar)
                return container.GetMembers();
            if (segment.Name == QualifiedName.Constructor && container is INamedTypeSymbol type)
                return type.InstanceConstructors;
            if (container is not INamedTypeSymbol owner)
                return container.GetMembers(segment.Name);
            if (!MayHave(owner, segment.Name))
                return [];
            var members = owner.GetMembers(segment.Name);
            return members.IsEmpty ? owner.GetMembers().Where(IsIndexer) : members;
        }

        /// <summary>
        /// Asked of metadata by name alone: to ask for the members would read all of those of every type of a library. Until somebody does, an indexer is
        /// there by its name in metadata, afterwards by that in C#; asked in this order it is found whenever that is.
        /// </summary>
        private static bool MayHave(INamedTypeSymbol type, string name) =>
            !type.DeclaringSyntaxReferences.IsEmpty
            || QualifiedName.IsExtensionBlock(type)
            || type.MemberNames.Contains(name)
            || type.MemberNames.Contains(WellKnownMemberNames.Indexer)
            || !type.GetTypeMembers(name).IsEmpty;

        /// <summary>Written as <c>Item</c>, its name in metadata.</summary>
        private static bool IsIndexer(ISymbol member) => member is IPropertySymbol { IsIndexer: true };

        /// <summary>Written with the type it is called on: an inherited member, or an extension method beside the type.</summary>
        private void AddInheritedOrExtension(INamedTypeSymbol type, PatternSegment segment)
        {
            for (var parent = type.BaseType; parent is { SpecialType: SpecialType.None } && Found.Count == 0; parent = parent.BaseType)
                AddAll(parent.OriginalDefinition.GetMembers(segment.Name));
            foreach (var parent in type.AllInterfaces)
                AddAll(parent.OriginalDefinition.GetMembers(segment.Name));
            if (Found.Count > 0 || type.ContainingNamespace is null)
                return;

            foreach (var host in type.ContainingNamespace.GetTypeMembers())
            {
                if (host.MightContainExtensionMethods)
                    AddAll(host.GetMembers(segment.Name).Where(member => Extends(member, type)));
            }
        }

        /// <summary>What the compiler made up.</summary>
        private static bool IsUnspeakable(ISymbol symbol) => symbol is INamedTypeSymbol && symbol.Name.StartsWith("<", StringComparison.Ordinal);

        private static bool Extends(ISymbol member, INamedTypeSymbol type) =>
            member is IMethodSymbol { IsExtensionMethod: true } method
            && _symbols.Equals(method.Parameters[0].Type.OriginalDefinition, type.OriginalDefinition);

        private void AddAll(IEnumerable<ISymbol> members)
        {
            foreach (var member in members)
                AddMember(member);
        }

        private void AddMember(ISymbol member)
        {
            if (member is IMethodSymbol { AssociatedSymbol: not null })
                return;
            if (pattern.Parameters.IsDefault || HasParameters(member))
                Add(member);
        }

        private bool HasParameters(ISymbol member) =>
            !ParameterMatcher.Match(pattern.Parameters, SymbolMatcher.Parameters(member), member is IMethodSymbol { IsExtensionMethod: true }).IsDefault;

        private void Add(ISymbol symbol)
        {
            if (_unique.Add(symbol))
                Found.Add(symbol);
        }

        private static int Arity(ISymbol symbol) => symbol switch
        {
            INamedTypeSymbol type => type.Arity,
            IMethodSymbol method => method.Arity,
            _ => 0,
        };
    }

    private sealed class PairComparer : IEqualityComparer<(ISymbol, int)>
    {
        public bool Equals((ISymbol, int) x, (ISymbol, int) y) => x.Item2 == y.Item2 && _symbols.Equals(x.Item1, y.Item1);

        public int GetHashCode((ISymbol, int) pair) => (_symbols.GetHashCode(pair.Item1) * 31) + pair.Item2;
    }
}
