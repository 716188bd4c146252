using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Privacy.Analyzers.Catalog;
using Privacy.Analyzers.Flow.Demand;
using Privacy.Analyzers.Flow.Domain;

namespace Privacy.Analyzers.Flow.Calls;

/// <summary>
/// What is seen to be put into the collection that a member of one's own holds, by its syntax: a table of handlers, of strategies. Initialisers,
/// and <c>member[key] = value</c>, <c>member.Add(value)</c> in its type. Where other code can change it, or gets hold of it, the table is not whole.
/// </summary>
/// <param name="index">All code of the compilation: who else names the member.</param>
internal sealed class StoredElements(Bodies bodies, Func<CodeIndex> index)
{
    /// <summary>Beyond these a table is too large to look at each of its entries.</summary>
    private const int MaxElements = 16;

    private readonly Dictionary<ISymbol, Table> _known = new(SymbolEqualityComparer.Default);

    public Table Of(ISymbol member, CancellationToken cancel)
    {
        member = member.OriginalDefinition;
        if (!_known.TryGetValue(member, out var table))
            _known.Add(member, table = Find(member, cancel));
        return table;
    }

    private Table Find(ISymbol member, CancellationToken cancel)
    {
        var table = new Table();
        if (!bodies.IsOwn(member) || member.ContainingType is null)
            return table;
        foreach (var reference in member.ContainingType.DeclaringSyntaxReferences)
        {
            foreach (var node in reference.GetSyntax(cancel).DescendantNodes())
            {
                switch (node)
                {
                    case VariableDeclaratorSyntax { Initializer.Value: { } initial, Parent.Parent: BaseFieldDeclarationSyntax } field when field.Identifier.ValueText == member.Name:
                        AddListed(table, initial, cancel);
                        break;
                    case PropertyDeclarationSyntax { Initializer.Value: { } initial } property when property.Identifier.ValueText == member.Name:
                        AddListed(table, initial, cancel);
                        break;
                    case AssignmentExpressionSyntax { Left: ElementAccessExpressionSyntax { ArgumentList.Arguments: { Count: 1 } keys } place } assignment when Named(place.Expression) == member.Name:
                        Add(table, keys[0].Expression, assignment.Right, cancel);
                        break;
                    case AssignmentExpressionSyntax assignment when Named(assignment.Left) == member.Name:
                        AddListed(table, assignment.Right, cancel);
                        break;
                    case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Add" or "TryAdd" or "Enqueue" or "Push" } call, ArgumentList.Arguments: { Count: 1 or 2 } given }
                        when Named(call.Expression) == member.Name:
                        Add(table, given.Count == 2 ? given[0].Expression : null, given[given.Count - 1].Expression, cancel);
                        break;
                    default:
                        table.IsWhole &= !LetsGo(node, member.Name);
                        break;
                }

                // The right side of an assignment to something else, beside what the left says.
                if (node is AssignmentExpressionSyntax { Right: var copied } && Named(copied) == member.Name)
                    table.IsWhole = false;
            }
        }

        table.IsWhole = table.IsWhole && (IsFixed(SourceTable.ValueType(member)) || member.DeclaredAccessibility == Accessibility.Private || !IsChangedElsewhere(member, cancel));
        return table;
    }

    /// <summary>Its elements can't be changed through this type.</summary>
    private static bool IsFixed(ITypeSymbol type) =>
        type.Name.StartsWith("IReadOnly", StringComparison.Ordinal) || type.Name.StartsWith("Immutable", StringComparison.Ordinal) || type.Name.StartsWith("Frozen", StringComparison.Ordinal) || type.Name == "IEnumerable";

    private bool IsChangedElsewhere(ISymbol member, CancellationToken cancel)
    {
        foreach (var code in index().Naming(member.Name))
        {
            foreach (var node in code.Node.DescendantNodes())
            {
                cancel.ThrowIfCancellationRequested();
                if (node is AssignmentExpressionSyntax { Left: ElementAccessExpressionSyntax place, Right: var copied } && (Named(place.Expression) == member.Name || Named(copied) == member.Name) && !IsIn(node, member))
                    return true;
                if (LetsGo(node, member.Name) && !IsIn(node, member))
                    return true;
            }
        }

        return false;
    }

    /// <summary>True for what stands in the member's own type.</summary>
    public static bool IsIn(SyntaxNode node, ISymbol member)
    {
        foreach (var reference in member.ContainingType.DeclaringSyntaxReferences)
        {
            if (reference.SyntaxTree == node.SyntaxTree && reference.Span.Contains(node.Span))
                return true;
        }

        return false;
    }

    /// <summary>True where the collection may be changed by what is not looked at: it is passed, returned, copied to a variable.</summary>
    private static bool LetsGo(SyntaxNode node, string member) => node switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax call } => Named(call.Expression) == member && !IsReading(call.Name.Identifier.ValueText),
        ArgumentSyntax { Expression: var passed } argument => Named(passed) == member && !IsSearched(argument),
        EqualsValueClauseSyntax { Value: var copied } => Named(copied) == member,
        ReturnStatementSyntax { Expression: { } returned } => Named(returned) == member,
        ArrowExpressionClauseSyntax { Expression: var returned } => Named(returned) == member,
        _ => false,
    };

    /// <summary><c>Array.IndexOf(member, …)</c> and its kin.</summary>
    private static bool IsSearched(ArgumentSyntax argument) =>
        argument.Parent?.Parent is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "Array" }, Name.Identifier.ValueText: "IndexOf" or "Exists" or "Find" or "FindIndex" or "TrueForAll" } };

    private static bool IsReading(string name) =>
        name is "TryGetValue" or "ContainsKey" or "Contains" or "IndexOf" or "FindIndex" or "Exists" or "GetValueOrDefault" or "ToArray" or "ToList" or "First" or "FirstOrDefault" or "Single" or "Select" or "Where" or "Any" or "All" or "ForEach" or "Find" or "Remove";

    private void AddListed(Table table, ExpressionSyntax collection, CancellationToken cancel)
    {
        switch (collection)
        {
            case CollectionExpressionSyntax listed:
                foreach (var element in listed.Elements)
                {
                    if (element is ExpressionElementSyntax { Expression: var value })
                        Add(table, null, value, cancel);
                    else
                        table.IsWhole = false;
                }

                return;
            case BaseObjectCreationExpressionSyntax created:
                foreach (var argument in created.ArgumentList?.Arguments ?? default)
                    table.IsWhole &= argument.Expression is LiteralExpressionSyntax || IsComparer(argument.Expression);
                if (created.Initializer is { } filled)
                    AddListed(table, filled, cancel);
                return;
            case ArrayCreationExpressionSyntax { Initializer: { } initializer }:
                AddListed(table, initializer, cancel);
                return;
            case ImplicitArrayCreationExpressionSyntax { Initializer: { } initializer }:
                AddListed(table, initializer, cancel);
                return;
            case InitializerExpressionSyntax listed:
                foreach (var element in listed.Expressions)
                {
                    switch (element)
                    {
                        case AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax { ArgumentList.Arguments: { Count: 1 } keys }, Right: var value }:
                            Add(table, keys[0].Expression, value, cancel);
                            break;
                        case InitializerExpressionSyntax { Expressions: { Count: 2 } pair }:
                            Add(table, pair[0], pair[1], cancel);
                            break;
                        default:
                            Add(table, null, element, cancel);
                            break;
                    }
                }

                return;
            case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "FrozenSet" or "ImmutableArray" or "ImmutableList" or "ImmutableHashSet" or "ImmutableSortedSet" }, Name.Identifier.ValueText: "Create" }, ArgumentList.Arguments: { Count: > 0 } given }:
                foreach (var argument in given)
                {
                    if (argument.Expression is CollectionExpressionSyntax)
                        AddListed(table, argument.Expression, cancel);
                    else if (!IsComparer(argument.Expression))
                        Add(table, null, argument.Expression, cancel);
                }

                return;
            case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: not IdentifierNameSyntax, Name.Identifier.ValueText: "ToHashSet" or "ToFrozenSet" or "ToImmutableArray" or "ToImmutableHashSet" or "ToImmutableList" } copied, ArgumentList.Arguments: var beside } when beside.Count == 0 || (beside.Count == 1 && IsComparer(beside[0].Expression)):
                AddListed(table, copied.Expression, cancel);
                return;
            case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "FrozenSet" }, Name.Identifier.ValueText: "ToFrozenSet" }, ArgumentList.Arguments: { Count: > 0 } sets } when sets.Count == 1 || (sets.Count == 2 && IsComparer(sets[1].Expression)):
                AddListed(table, sets[0].Expression, cancel);
                return;
            default:
                table.IsWhole = false;
                return;
        }
    }

    private void Add(Table table, ExpressionSyntax? key, ExpressionSyntax value, CancellationToken cancel)
    {
        if (table.Elements.Count >= MaxElements)
        {
            table.IsWhole = false;
            return;
        }

        var constant = key is null ? default : bodies.ModelOf(key.SyntaxTree)?.GetConstantValue(key, cancel) ?? default;
        table.Elements.Add((constant.HasValue ? Member.EntryOf(constant.Value) : Member.Element, value));
    }

    /// <summary>One of the library's own.</summary>
    private static bool IsComparer(ExpressionSyntax argument) => argument is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "StringComparer" } };

    private static string? Named(ExpressionSyntax target) =>
        target switch
        {
            IdentifierNameSyntax name => name.Identifier.ValueText,
            MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
            _ => null,
        };

    /// <summary>The elements and their places: the entry of a constant key, else any.</summary>
    internal sealed class Table
    {
        public List<(Member At, ExpressionSyntax Value)> Elements { get; } = [];

        /// <summary>As far as its type tells, nothing else is put in.</summary>
        public bool IsWhole { get; set; } = true;
    }
}
