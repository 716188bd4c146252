using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Privacy.Analyzers.Catalog;

namespace Privacy.Analyzers.Flow.Calls;

/// <summary>The code of one method: what runs before the body (initialisers, in order) and the body itself.</summary>
/// <param name="Method">The symbol whose parameters the body names.</param>
internal sealed record MethodCode(IMethodSymbol Method, ImmutableArray<IOperation> Initializers, IOperation? Body);

/// <summary>
/// Finds and binds the code of methods of this compilation. Binding is what an analysis costs, so it happens only for what is asked.
/// </summary>
internal sealed class Bodies(Compilation compilation)
{
    private readonly Dictionary<SyntaxTree, SemanticModel> _models = [];
    private readonly Dictionary<ISymbol, bool> _own = new(SameSymbol.Comparer);
    private readonly Dictionary<INamedTypeSymbol, List<SyntaxNode>> _writes = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<IMethodSymbol, bool> _existing = new(SameSymbol.Comparer);

    /// <summary>True where the symbol is written in this compilation: not a library's, not one of another open project.</summary>
    public bool IsOwn(ISymbol symbol)
    {
        symbol = symbol.OriginalDefinition;
        if (!_own.TryGetValue(symbol, out var isOwn))
            _own.Add(symbol, isOwn = symbol.IsWrittenIn(compilation.Assembly));
        return isOwn;
    }

    /// <summary>True where the method has code in this compilation (implicit constructors with initialisers included).</summary>
    public bool Exists(IMethodSymbol method)
    {
        if (!_existing.TryGetValue(method, out var exists))
            _existing.Add(method, exists = HasCode(method));
        return exists;
    }

    private bool HasCode(IMethodSymbol method)
    {
        method = method.PartialImplementationPart ?? method;
        if (method.IsAbstract || method.IsExtern || !SymbolEqualityComparer.Default.Equals(method.ContainingAssembly, compilation.Assembly))
            return false;
        if (method.MethodKind == MethodKind.Constructor || method.MethodKind == MethodKind.StaticConstructor)
            return !method.ContainingType.DeclaringSyntaxReferences.IsEmpty;
        foreach (var reference in method.DeclaringSyntaxReferences)
        {
            if (BodySyntax(reference.GetSyntax()) is not null)
                return true;
        }

        return false;
    }

    /// <summary>True where the method is written in the file.</summary>
    public static bool IsIn(IMethodSymbol method, SyntaxTree tree)
    {
        foreach (var reference in method.DeclaringSyntaxReferences)
        {
            if (reference.SyntaxTree == tree)
                return true;
        }

        return false;
    }

    public MethodCode? Find(IMethodSymbol method, CancellationToken cancel)
    {
        method = method.PartialImplementationPart ?? method;
        var initializers = ImmutableArray<IOperation>.Empty;
        var isConstructor = method.MethodKind is MethodKind.Constructor or MethodKind.StaticConstructor;
        IOperation? body = null;
        foreach (var reference in method.DeclaringSyntaxReferences)
        {
            var syntax = reference.GetSyntax(cancel);
            if (BodySyntax(syntax) is { } node && ModelOf(node.SyntaxTree)?.GetOperation(node, cancel) is { } operation)
                body = operation;
        }

        if (isConstructor && !ChainsToThis(method, cancel))
            initializers = Initializers(method.ContainingType, method.IsStatic, cancel);
        if (body is null && !isConstructor)
            return null;
        return new MethodCode(method, initializers, body);
    }

    public SemanticModel? ModelOf(SyntaxTree tree)
    {
        if (_models.TryGetValue(tree, out var model))
            return model;
        if (!compilation.ContainsSyntaxTree(tree))
            return null;
#pragma warning disable RS1030 // Inside an analyzer this is the driver's cached model; the engine follows calls into other trees.
        model = compilation.GetSemanticModel(tree);
#pragma warning restore RS1030
        _models.Add(tree, model);
        return model;
    }

    /// <summary>
    /// Where the code of a type may write to its members, in order: declarations, assignments, and names that something may be written to. Found once
    /// for all its members.
    /// </summary>
    public List<SyntaxNode> WritesIn(INamedTypeSymbol type, CancellationToken cancel)
    {
        if (_writes.TryGetValue(type, out var writes))
            return writes;
        writes = [];
        foreach (var reference in type.DeclaringSyntaxReferences)
        {
            foreach (var node in reference.GetSyntax(cancel).DescendantNodes())
            {
                if (node is VariableDeclaratorSyntax or PropertyDeclarationSyntax or AssignmentExpressionSyntax || (node is IdentifierNameSyntax name && FieldConstants.IsTarget(name)))
                    writes.Add(node);
            }
        }

        _writes.Add(type, writes);
        return writes;
    }

    /// <summary>The node whose operation is the body, or <c>null</c> for declarations without one.</summary>
    internal static SyntaxNode? BodySyntax(SyntaxNode declaration) =>
        declaration switch
        {
            BaseMethodDeclarationSyntax method => method.Body is null && method.ExpressionBody is null
                && method is not ConstructorDeclarationSyntax { Initializer: not null } ? null : method,
            AccessorDeclarationSyntax accessor => accessor.Body is null && accessor.ExpressionBody is null ? null : accessor,
            ArrowExpressionClauseSyntax arrow => arrow,
            PropertyDeclarationSyntax property => property.ExpressionBody,
            IndexerDeclarationSyntax indexer => indexer.ExpressionBody,
            CompilationUnitSyntax unit => HasTopLevelStatements(unit) ? unit : null,
            _ => null,
        };

    private static bool HasTopLevelStatements(CompilationUnitSyntax unit)
    {
        foreach (var member in unit.Members)
        {
            if (member is GlobalStatementSyntax)
                return true;
        }

        return false;
    }

    private static bool ChainsToThis(IMethodSymbol constructor, CancellationToken cancel)
    {
        foreach (var reference in constructor.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax(cancel) is ConstructorDeclarationSyntax { Initializer.RawKind: (int)SyntaxKind.ThisConstructorInitializer })
                return true;
        }

        return false;
    }

    private ImmutableArray<IOperation> Initializers(INamedTypeSymbol type, bool isStatic, CancellationToken cancel)
    {
        var initializers = ImmutableArray.CreateBuilder<IOperation>();
        foreach (var reference in type.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax(cancel) is not TypeDeclarationSyntax declaration)
                continue;
            if (!isStatic && declaration.BaseList is { } bases && ModelOf(declaration.SyntaxTree) is { } model)
            {
                foreach (var entry in bases.Types)
                {
                    if (entry is PrimaryConstructorBaseTypeSyntax && model.GetOperation(entry, cancel) is { } chained)
                        initializers.Add(chained);
                }
            }

            foreach (var member in declaration.Members)
                AddInitializers(member, isStatic, initializers, cancel);
        }

        return initializers.ToImmutable();
    }

    private void AddInitializers(MemberDeclarationSyntax member, bool isStatic, ImmutableArray<IOperation>.Builder initializers, CancellationToken cancel)
    {
        if (member.Modifiers.Any(SyntaxKind.ConstKeyword) || member.Modifiers.Any(SyntaxKind.StaticKeyword) != isStatic)
            return;
        switch (member)
        {
            case BaseFieldDeclarationSyntax fields:
                foreach (var variable in fields.Declaration.Variables)
                    Add(variable.Initializer);
                break;
            case PropertyDeclarationSyntax property:
                Add(property.Initializer);
                break;
        }

        void Add(EqualsValueClauseSyntax? clause)
        {
            if (clause is not null && ModelOf(clause.SyntaxTree)?.GetOperation(clause, cancel) is { } operation)
                initializers.Add(operation);
        }
    }
}
