using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Privacy.Analyzers.Catalog;
using Privacy.Analyzers.Catalog.Patterns;
using Privacy.Analyzers.Flow.Calls;
using Privacy.Analyzers.Policy.Patterns;

namespace Privacy.Analyzers.Rules.Rights.Paths;

/// <summary>A method of this compilation that serves a right.</summary>
/// <param name="Type">The type that its attribute names; <c>null</c>: the policy names the method, and its code says what it serves.</param>
/// <param name="Key">The policy's key, or empty.</param>
internal sealed record PathMethod(IMethodSymbol Method, INamedTypeSymbol? Type, string Key)
{
    public Location Place => Method.Locations.FirstOrDefault(place => place.IsInSource) ?? Location.None;
}

/// <summary>The methods that serve a right: those with its attribute, those that policy.yaml names.</summary>
internal sealed class PathMethods(PrivacyModel model, Bodies bodies)
{
    /// <summary>In the order of the files; the attribute's types each.</summary>
    public ImmutableArray<PathMethod> Tagged(SubjectRight right, CancellationToken cancel)
    {
        var found = ImmutableArray.CreateBuilder<PathMethod>();
        foreach (var tree in model.Compilation.SyntaxTrees)
        {
            foreach (var declaration in Candidates(tree.GetRoot(cancel), right, cancel))
            {
                if (bodies.ModelOf(tree)?.GetDeclaredSymbol(declaration, cancel) is not IMethodSymbol method)
                    continue;
                foreach (var type in Types(method, right))
                    found.Add(new PathMethod(method, type, ""));
            }
        }

        return found.ToImmutable();
    }

    /// <summary>The types that functions inside of methods say they serve, the handlers of a minimal API for instance: believed, and not looked into.</summary>
    public ImmutableHashSet<INamedTypeSymbol> ServedByFunctions(SubjectRight right, CancellationToken cancel)
    {
        var found = ImmutableHashSet.CreateBuilder<INamedTypeSymbol>(SymbolEqualityComparer.Default);
        foreach (var tree in model.Compilation.SyntaxTrees)
        {
            foreach (var attribute in tree.GetRoot(cancel).DescendantNodes().OfType<AttributeSyntax>())
            {
                if (attribute.Parent?.Parent is LocalFunctionStatementSyntax or ParenthesizedLambdaExpressionSyntax
                    && AttributeName.Of(attribute) == right.Attribute
                    && attribute.ArgumentList?.Arguments.FirstOrDefault() is { Expression: TypeOfExpressionSyntax type }
                    && bodies.ModelOf(tree)?.GetTypeInfo(type.Type, cancel).Type is INamedTypeSymbol { TypeKind: not TypeKind.Error } served)
                    found.Add(served.OriginalDefinition);
            }
        }

        return found.ToImmutable();
    }

    /// <summary>The policy's.</summary>
    /// <param name="isBelow">A project that this one references has some of them: what they serve nobody here can tell.</param>
    /// <param name="isAbove">Nothing that this project knows has some of them: a project that references it may.</param>
    public ImmutableArray<PathMethod> Named(SubjectRight right, out bool isBelow, out bool isAbove, CancellationToken cancel)
    {
        (isBelow, isAbove) = (false, false);
        var resolver = new PatternResolver(model.Compilation);
        var found = new List<PathMethod>();
        foreach (var key in right.Keys)
        {
            if (!model.Policy.Rights.TryGetValue(key, out var entry))
                continue;
            foreach (var member in entry.Members)
            {
                if (SymbolPatternParser.Parse(member.Value, member.Position, out _) is not { } pattern)
                    continue;
                var methods = resolver.Resolve(pattern, cancel).SelectMany(Methods).ToList();
                isAbove |= methods.Count == 0 && !HasKnownType(pattern, resolver, cancel);
                isBelow |= methods.Exists(method => !method.IsWrittenIn(model.Compilation.Assembly));
                found.AddRange(methods.Where(method => method.IsWrittenIn(model.Compilation.Assembly)).Select(method => new PathMethod(method, null, key)));
            }
        }

        return [.. found
            .Distinct()
            .OrderBy(path => path.Place.SourceTree?.FilePath, StringComparer.Ordinal)
            .ThenBy(path => path.Place.SourceSpan.Start)];
    }

    /// <summary>The types that methods of referenced projects say they serve.</summary>
    public ImmutableHashSet<INamedTypeSymbol> ServedByReferences(SubjectRight right, CancellationToken cancel) =>
        Marking()
            .SelectMany(assembly => DeclaredTypes.Of([assembly], model.Compilation, cancel))
            .SelectMany(type => type.GetMembers().OfType<IMethodSymbol>())
            .SelectMany(method => Types(method, right))
            .ToImmutableHashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default);

    /// <summary>The type is known and the member is not: a typing error (PRIV005), and no other project's code.</summary>
    private static bool HasKnownType(SymbolPattern pattern, PatternResolver resolver, CancellationToken cancel) =>
        pattern.Segments.Length > 1
        && resolver.Resolve(pattern with { Segments = pattern.Segments.RemoveAt(pattern.Segments.Length - 1), Parameters = default }, cancel).OfType<INamedTypeSymbol>().Any();

    /// <summary>Referenced assemblies that know our attributes: no other can bear them.</summary>
    private IEnumerable<IAssemblySymbol> Marking() => model.Compilation.SourceModule.ReferencedAssemblySymbols
        .Where(assembly => assembly.Modules.Any(module => module.ReferencedAssemblies.Any(name => name.Name == "Privacy.Attributes")));

    /// <summary>By syntax alone: of a body nothing is visited.</summary>
    private static IEnumerable<MethodDeclarationSyntax> Candidates(SyntaxNode root, SubjectRight right, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        return root
            .DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax)
            .OfType<MethodDeclarationSyntax>()
            .Where(method => method.AttributeLists.Any(list => list.Attributes.Any(attribute => AttributeName.Of(attribute) == right.Attribute)));
    }

    private static IEnumerable<INamedTypeSymbol> Types(IMethodSymbol method, SubjectRight right)
    {
        foreach (var attribute in method.GetAttributes())
        {
            if (TagReader.IsOurs(attribute, right.Attribute + "Attribute")
                && attribute.ConstructorArguments.FirstOrDefault() is { Kind: TypedConstantKind.Type, Value: INamedTypeSymbol { TypeKind: not TypeKind.Error } type })
                yield return type.OriginalDefinition;
        }
    }

    private static IEnumerable<IMethodSymbol> Methods(ISymbol symbol) => symbol switch
    {
        IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.ExplicitInterfaceImplementation } method => [method],
        INamedTypeSymbol type => type.GetMembers().OfType<IMethodSymbol>().Where(method => method is { MethodKind: MethodKind.Ordinary, IsImplicitlyDeclared: false }),
        _ => [],
    };
}
