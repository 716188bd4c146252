using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Privacy.Analyzers.Catalog.Sources;

namespace Privacy.Analyzers.Flow.Demand;

/// <summary>One declaration with code, and every identifier in it. Syntax only: nothing is bound.</summary>
/// <param name="node">A member with a body; a type, for its initialisers and primary constructor; a compilation unit with statements.</param>
internal sealed class NamedCode(SyntaxNode node, HashSet<string> names)
{
    public SyntaxNode Node { get; } = node;

    public HashSet<string> Names { get; } = names;
}

/// <summary>
/// Which identifiers stand in which declaration of a file: decides which bodies are worth binding. What runs without a name at its place gets
/// a name of its own (<see cref="ImplicitNew"/>, <see cref="Chained"/>).
/// </summary>
internal static class NameIndex
{
    /// <summary><c>new(…)</c>: a constructor is called without the type's name.</summary>
    public const string ImplicitNew = "new()";

    /// <summary><c>: base(…)</c>, <c>: this(…)</c>.</summary>
    public const string Chained = "base()";

    /// <summary>An indexer runs without a name: what metadata calls it stands for it.</summary>
    public const string Indexed = SourceNames.Indexer;

    /// <summary>An exception is made: its message is a sink without a name of its own.</summary>
    public const string Exception = "exception()";

    public static ImmutableArray<NamedCode> Of(SyntaxNode root, CancellationToken cancel)
    {
        var code = ImmutableArray.CreateBuilder<NamedCode>();
        var open = new Stack<ChildSyntaxList.Enumerator>();
        if (root is CompilationUnitSyntax unit && unit.Members.Any(SyntaxKind.GlobalStatement))
            code.Add(new NamedCode(unit, Names(unit, open, cancel, skipTypes: true)));
        var pending = new Stack<SyntaxNode>();
        pending.Push(root);
        while (pending.Count > 0)
        {
            cancel.ThrowIfCancellationRequested();
            foreach (var child in pending.Pop().ChildNodes())
            {
                switch (child)
                {
                    case TypeDeclarationSyntax type:
                        code.Add(new NamedCode(type, InitializerNames(type, open, cancel)));
                        pending.Push(type);
                        break;
                    case BaseNamespaceDeclarationSyntax space:
                        pending.Push(space);
                        break;
                    case BaseMethodDeclarationSyntax or BasePropertyDeclarationSyntax:
                        code.Add(new NamedCode(child, Names(child, open, cancel, skipTypes: false)));
                        break;
                }
            }
        }

        return code.ToImmutable();
    }

    private static HashSet<string> Names(SyntaxNode node, Stack<ChildSyntaxList.Enumerator> open, CancellationToken cancel, bool skipTypes)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        Collect(node, names, open, cancel, skipTypes);
        return names;
    }

    private static HashSet<string> InitializerNames(TypeDeclarationSyntax type, Stack<ChildSyntaxList.Enumerator> open, CancellationToken cancel)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var attributes in type.AttributeLists)
            Collect(attributes, names, open, cancel, skipTypes: false);
        if (type.BaseList is not null)
        {
            Collect(type.BaseList, names, open, cancel, skipTypes: false);
            foreach (var entry in type.BaseList.Types)
            {
                if (entry is PrimaryConstructorBaseTypeSyntax)
                    names.Add(Chained);
            }
        }

        foreach (var member in type.Members)
        {
            if (member is BaseFieldDeclarationSyntax fields)
                Collect(fields, names, open, cancel, skipTypes: false);
            else if (member is PropertyDeclarationSyntax { Initializer: { } initializer } property)
            {
                Collect(property.Type, names, open, cancel, skipTypes: false);
                Collect(initializer, names, open, cancel, skipTypes: false);
            }
        }

        return names;
    }

    /// <summary>Every token under the node, in order. A walk of its own, as it goes over all of a program: the one for everybody boxes and filters.</summary>
    private static void Collect(SyntaxNode node, HashSet<string> names, Stack<ChildSyntaxList.Enumerator> open, CancellationToken cancel, bool skipTypes)
    {
        cancel.ThrowIfCancellationRequested();
        open.Push(node.ChildNodesAndTokens().GetEnumerator());
        while (open.Count > 0)
        {
            var children = open.Pop();
            while (children.MoveNext())
            {
                var child = children.Current;
                if (child.IsToken)
                {
                    Take(child, names);
                }
                else if (child.AsNode() is { } inner && !(skipTypes && inner is (BaseTypeDeclarationSyntax or BaseNamespaceDeclarationSyntax)))
                {
                    open.Push(children);
                    children = inner.ChildNodesAndTokens().GetEnumerator();
                }
            }
        }
    }

    private static void Take(SyntaxNodeOrToken token, HashSet<string> names)
    {
        switch (token.Kind())
        {
            case SyntaxKind.IdentifierToken:
                var name = token.AsToken().ValueText;
                names.Add(name);
                if (name == "ArgumentOutOfRangeException" && token.Parent?.Parent is MemberAccessExpressionSyntax)
                    names.Add(Exception); // its ThrowIf… quote what they are given
                break;
            case SyntaxKind.NewKeyword when token.Parent is BaseObjectCreationExpressionSyntax made:
                if (made is ImplicitObjectCreationExpressionSyntax && !NamesItsType(made))
                    names.Add(ImplicitNew);
                if (IsException(made) && HasContent(made.ArgumentList))
                    names.Add(Exception);
                break;
            case SyntaxKind.OpenBracketToken when token.Parent is BracketedArgumentListSyntax or ListPatternSyntax:
                names.Add(Indexed);
                break;
            case SyntaxKind.ColonToken when token.Parent is ConstructorInitializerSyntax:
                names.Add(Chained);
                break;
        }
    }

    /// <summary><c>T x = new()</c>: the type stands beside it, or, where a method returns it, in the declaration.</summary>
    private static bool NamesItsType(BaseObjectCreationExpressionSyntax made) =>
        made.Parent is ReturnStatementSyntax or ArrowExpressionClauseSyntax
        || made.Parent is EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax or VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Type.IsVar: false } } };

    /// <summary>By its name, or because it is thrown.</summary>
    private static bool IsException(BaseObjectCreationExpressionSyntax made) =>
        made.Parent is ThrowStatementSyntax or ThrowExpressionSyntax
        || made is ImplicitObjectCreationExpressionSyntax
        || (made is ObjectCreationExpressionSyntax { Type: { } type } && type.GetLastToken().ValueText.EndsWith("Exception", StringComparison.Ordinal));

    /// <summary>False for a message that the compiler knows: a literal, <c>nameof</c>.</summary>
    private static bool HasContent(ArgumentListSyntax? arguments)
    {
        if (arguments is null)
            return false;
        foreach (var argument in arguments.Arguments)
        {
            if (argument.Expression is not (LiteralExpressionSyntax or InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } }))
                return true;
        }

        return false;
    }
}
