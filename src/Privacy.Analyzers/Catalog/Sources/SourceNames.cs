using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Privacy.Analyzers.Catalog.Patterns;
using Privacy.Analyzers.Catalog.Words;
using Privacy.Analyzers.Policy;
using Privacy.Analyzers.Policy.Patterns;

namespace Privacy.Analyzers.Catalog.Sources;

/// <summary>
/// The names by which a body can mention a source. Walks the declared types of this assembly and of those referenced ones that can know the
/// attributes; all others can't carry a tag.
/// </summary>
internal sealed class SourceNames(Compilation compilation, PrivacyPolicy policy, TagReader tags, MemberInference? inference, Mentions mentions)
{
    public const string Any = "*";

    /// <summary>An element is read without a name: what metadata calls most indexers stands for it.</summary>
    public const string Indexer = "Item";

    private readonly Dictionary<string, bool> _worthAGuess = new(StringComparer.Ordinal);
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    public IReadOnlyCollection<string> Collect(IReadOnlyCollection<string> tagNames, CancellationToken cancel)
    {
        foreach (var mapping in policy.Sources)
        {
            foreach (var pattern in mapping.Matches)
                AddPattern(pattern, cancel);
        }

        if (inference is not null)
        {
            _names.UnionWith(inference.KnownNames);
            _names.UnionWith(KeyedSources.Names);
        }

        _names.UnionWith(tagNames);
        var (tagged, guessed) = Assemblies();
        foreach (var type in DeclaredTypes.Of(tagged, compilation, cancel))
            AddType(type);
        foreach (var type in DeclaredTypes.Of(guessed, compilation, cancel))
            AddGuesses(type);
        return _names;
    }

    /// <summary>A guess can hit any library that is not the framework's.</summary>
    private bool CanBeInferred(IAssemblySymbol assembly) =>
        inference is not null
        && !assembly.Name.StartsWith("System", StringComparison.Ordinal)
        && !assembly.Name.StartsWith("Microsoft.", StringComparison.Ordinal)
        && assembly.Name is not ("mscorlib" or "netstandard");

    /// <summary>Those that can know the attributes, and those where only names can speak: reading attributes is most of what this costs.</summary>
    private (List<IAssemblySymbol> Tagged, List<IAssemblySymbol> Guessed) Assemblies()
    {
        var known = new HashSet<string>(StringComparer.Ordinal) { "Privacy.Attributes" };
        foreach (var classification in policy.Classifications)
        {
            if (compilation.GetTypeByMetadataName(classification.Attribute.Value)?.ContainingAssembly is { } assembly)
                known.Add(assembly.Name);
        }

        var tagged = new List<IAssemblySymbol>();
        var guessed = new List<IAssemblySymbol>();
        foreach (var assembly in DeclaredTypes.Assemblies(compilation))
        {
            if (SymbolEqualityComparer.Default.Equals(assembly, compilation.Assembly)
                || known.Contains(assembly.Name)
                || assembly.Modules.Any(module => module.ReferencedAssemblies.Any(reference => known.Contains(reference.Name)))
                || assembly.GetTypeByMetadataName("Privacy.PersonalDataAttribute") is not null)
            {
                tagged.Add(assembly);
            }
            else if (CanBeInferred(assembly))
            {
                guessed.Add(assembly);
            }
        }

        return (tagged, guessed);
    }

    /// <summary>A pattern that names nothing in reach makes no source: its last name may be a common one.</summary>
    private void AddPattern(SymbolPattern pattern, CancellationToken cancel)
    {
        if (pattern.Segments[0].IsWildcard && pattern.LastName is null)
        {
            _names.Add(Any);
            return;
        }

        foreach (var symbol in new PatternResolver(compilation).Resolve(pattern, cancel))
        {
            if (pattern.LastName is { } last)
                _names.Add(last);
            if (!pattern.Parameters.IsDefault)
                AddMarked(pattern);
            if (symbol is INamedTypeSymbol type)
                AddAll(type.GetMembers());
            else if (symbol is not IMethodSymbol { MethodKind: MethodKind.UserDefinedOperator, ReturnType.SpecialType: SpecialType.System_Boolean }) // a record's ==
                _names.Add(Called(symbol));
        }
    }

    private void AddMarked(SymbolPattern pattern)
    {
        foreach (var parameter in pattern.Parameters)
        {
            if (parameter.Marked)
                _names.Add(parameter.Name);
        }
    }

    private void AddType(INamedTypeSymbol type)
    {
        var wholeType = IsTaggedType(type);
        _names.UnionWith(Receivers(type, inference is not null));
        foreach (var member in type.GetMembers())
        {
            switch (member)
            {
                case IMethodSymbol { AssociatedSymbol: null } method:
                    AddMethod(method);
                    break;
                case IPropertySymbol or IFieldSymbol { AssociatedSymbol: null }:
                    if (wholeType || IsTagged(member) || inference?.Category(member) is not null)
                        _names.Add(Called(member));
                    break;
            }
        }
    }

    /// <summary>What an extension block extends is a parameter that no method has.</summary>
    /// <param name="untagged">Those without an attribute too: what they are called can say what they are.</param>
    public static IEnumerable<string> Receivers(INamedTypeSymbol type, bool untagged)
    {
        if (!QualifiedName.IsExtensionBlock(type))
            yield break;
        foreach (var reference in type.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax() is not TypeDeclarationSyntax { ParameterList.Parameters: var receivers })
                continue;
            foreach (var receiver in receivers)
            {
                if (untagged || receiver.AttributeLists.Count > 0)
                    yield return receiver.Identifier.ValueText;
            }
        }
    }

    /// <summary>The name by which the member is used; an operator, a conversion or a delegate has none where it runs, so that any body may.</summary>
    public static string Called(ISymbol member) =>
        member switch
        {
            IMethodSymbol { MethodKind: MethodKind.UserDefinedOperator or MethodKind.Conversion or MethodKind.DelegateInvoke } => Any,
            IPropertySymbol { IsIndexer: true } => Indexer,
            _ => QualifiedName.Simple(member),
        };

    private void AddGuesses(INamedTypeSymbol type)
    {
        foreach (var name in type.MemberNames)
        {
            if (!_names.Contains(name) && IsWorthAGuess(name) && type.GetMembers(name).Any(IsGuess))
                _names.Add(name);
        }
    }

    /// <summary>By its name alone, before the type's members are loaded.</summary>
    private bool IsWorthAGuess(string name)
    {
        if (!_worthAGuess.TryGetValue(name, out var worth))
            _worthAGuess.Add(name, worth = mentions.Contains(name) && inference!.CanName(name)); // null: no library is guessed at
        return worth;
    }

    private bool IsGuess(ISymbol member) =>
        member is (IPropertySymbol or IFieldSymbol { AssociatedSymbol: null }) and { DeclaredAccessibility: not Accessibility.Private }
        && inference?.Category(member) is not null;

    private void AddMethod(IMethodSymbol method)
    {
        if (TagReader.PersonalData(method.GetReturnTypeAttributes()) is not null || tags.Classified(method.GetReturnTypeAttributes()) is not null)
            _names.Add(Called(method));
        foreach (var parameter in method.Parameters)
        {
            var isTagged = IsTagged(parameter);
            if (isTagged || inference?.Category(parameter) is not null)
                _names.Add(parameter.Name);
            if (isTagged && parameter.RefKind is RefKind.Ref or RefKind.Out)
                _names.Add(Called(method)); // it hands out what it is given a place for
        }
    }

    private bool IsTagged(ISymbol symbol)
    {
        var attributes = symbol.GetAttributes();
        if (!attributes.IsEmpty && (TagReader.PersonalData(attributes) is not null || tags.Classified(attributes) is not null))
            return true;
        if (symbol is IPropertySymbol { GetMethod: { } getter } && TagReader.PersonalData(getter.GetReturnTypeAttributes()) is not null)
            return true;
        var type = symbol switch
        {
            IPropertySymbol property => property.Type,
            IFieldSymbol field => field.Type,
            IParameterSymbol parameter => parameter.Type,
            _ => null,
        };
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
            type = nullable.TypeArguments[0];
        return type is { TypeKind: TypeKind.Enum or TypeKind.TypeParameter } && TagReader.PersonalData(type.GetAttributes()) is not null;
    }

    /// <summary>Bases tag what they hold themselves; here it matters that their tag also covers what this type adds.</summary>
    private bool IsTaggedType(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            var attributes = current.OriginalDefinition.GetAttributes();
            if (!attributes.IsEmpty && (TagReader.PersonalData(attributes) is not null || tags.Classified(attributes) is not null))
                return true;
        }

        return false;
    }

    private void AddAll(IEnumerable<ISymbol> members)
    {
        foreach (var member in members)
        {
            if (member is IPropertySymbol or IFieldSymbol { AssociatedSymbol: null })
                _names.Add(QualifiedName.Simple(member));
        }
    }
}
