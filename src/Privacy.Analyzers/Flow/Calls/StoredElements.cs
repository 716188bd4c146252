using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Privacy.Analyzers.Flow.Domain;

namespace Privacy.Analyzers.Flow.Calls;

/// <summary>
/// What is seen to be put into the collection that a member of one's own holds, by its syntax: a table of handlers, of strategies. Initialisers,
/// and <c>member[key] = value</c>, <c>member.Add(value)</c> in its type.
/// </summary>
internal sealed class StoredElements(Bodies bodies)
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
                    case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } call } when Named(call.Expression) == member.Name && !IsReading(name):
                    case ArgumentSyntax { Expression: var passed } when Named(passed) == member.Name:
                        table.IsWhole = false;
                        break;
                }
            }
        }

        return table;
    }

    private static bool IsReading(string name) =>
        name is "TryGetValue" or "ContainsKey" or "Contains" or "GetValueOrDefault" or "ToArray" or "ToList" or "First" or "FirstOrDefault" or "Single" or "Select" or "Where" or "Any" or "All" or "ForEach" or "Find" or "Remove";

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
                    table.IsWhole &= argument.Expression is LiteralExpressionSyntax or MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "StringComparer" } };
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
