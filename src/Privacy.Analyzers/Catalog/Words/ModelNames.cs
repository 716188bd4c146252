using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Privacy.Analyzers.Catalog.Words;

/// <summary>
/// What Entity Framework's model says that members and types are called in the database: <c>HasColumnName("birth_date")</c>,
/// <c>ToTable("customers")</c>. Read from the text alone, like attributes, and by simple names; only where the program has the library.
/// </summary>
internal sealed class ModelNames(Compilation compilation)
{
    private const string Column = "HasColumnName";
    private const string Table = "ToTable";

    private readonly Lazy<Found> _found = new(() => Read(compilation));

    /// <summary>The column of a member, or <c>null</c>.</summary>
    public string? ColumnOf(ISymbol member) =>
        member.ContainingType is { } type && _found.Value.Columns.TryGetValue((type.Name, member.Name), out var column) ? column : null;

    /// <summary>The table of a type, or <c>null</c>.</summary>
    public string? TableOf(INamedTypeSymbol type) => _found.Value.Tables.TryGetValue(type.Name, out var table) ? table : null;

    private static Found Read(Compilation compilation)
    {
        var found = new Found();
        if (compilation.GetTypeByMetadataName("Microsoft.EntityFrameworkCore.ModelBuilder") is null)
            return found;
        foreach (var tree in compilation.SyntaxTrees)
        {
            var text = tree.GetText().ToString();
            if (text.IndexOf(Column, StringComparison.Ordinal) < 0 && text.IndexOf(Table, StringComparison.Ordinal) < 0)
                continue;
            foreach (var node in tree.GetRoot().DescendantNodes())
            {
                if (node is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access, ArgumentList.Arguments: { Count: > 0 } arguments } && Text(arguments[0].Expression) is { } name)
                    Add(found, access, name);
            }
        }

        return found;
    }

    private static void Add(Found found, MemberAccessExpressionSyntax call, string name)
    {
        switch (call.Name.Identifier.ValueText)
        {
            case Table when Entity(call.Expression) is { } type:
                found.Tables[type] = Earlier(found.Tables.TryGetValue(type, out var table) ? table : null, name);
                break;
            case Column when Property(call.Expression, out var builder) is { } member && Entity(builder) is { } owner:
                found.Columns[(owner, member)] = Earlier(found.Columns.TryGetValue((owner, member), out var column) ? column : null, name);
                break;
        }
    }

    /// <summary>One of two, the same whichever file comes first.</summary>
    private static string Earlier(string? known, string name) => known is null || string.CompareOrdinal(name, known) < 0 ? name : known;

    /// <summary>The member that a chain begins with, and what it is called on: <c>builder.Property(x => x.Born)</c>.</summary>
    private static string? Property(ExpressionSyntax chain, out ExpressionSyntax? builder)
    {
        builder = null;
        while (chain is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } call)
        {
            if (access.Name.Identifier.ValueText == "Property" && call.ArgumentList.Arguments.Count > 0)
            {
                builder = access.Expression;
                return Member(call.ArgumentList.Arguments[0].Expression);
            }

            chain = access.Expression;
        }

        return null;
    }

    private static string? Member(ExpressionSyntax argument) => argument switch
    {
        LambdaExpressionSyntax { ExpressionBody: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax, Name.Identifier.ValueText: var name } } => name,
        _ => Text(argument),
    };

    /// <summary>The type that a chain configures: of <c>Entity&lt;T&gt;()</c>, of the call whose lambda it stands in, or of the builder's parameter.</summary>
    private static string? Entity(ExpressionSyntax? chain)
    {
        while (chain is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access })
        {
            if (OfGeneric(access.Name, "Entity") is { } type)
                return type;
            chain = access.Expression;
        }

        if (chain is not IdentifierNameSyntax { Identifier.ValueText: var builder })
            return null;
        for (var node = chain.Parent; node is not null; node = node.Parent)
        {
            switch (node)
            {
                case SimpleLambdaExpressionSyntax { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax call } } } lambda when lambda.Parameter.Identifier.ValueText == builder:
                    return OfGeneric(call.Name, "Entity");
                case BaseMethodDeclarationSyntax method:
                    return OfParameter(method, builder);
            }
        }

        return null;
    }

    private static string? OfParameter(BaseMethodDeclarationSyntax method, string name)
    {
        foreach (var parameter in method.ParameterList.Parameters)
        {
            if (parameter.Identifier.ValueText == name)
                return (parameter.Type is QualifiedNameSyntax qualified ? qualified.Right : parameter.Type) is SimpleNameSyntax type ? OfGeneric(type, "EntityTypeBuilder") : null;
        }

        return null;
    }

    private static string? OfGeneric(SimpleNameSyntax name, string expected) =>
        name is GenericNameSyntax { TypeArgumentList.Arguments: { Count: 1 } arguments } && name.Identifier.ValueText == expected
            ? arguments[0] switch
            {
                QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
                SimpleNameSyntax simple => simple.Identifier.ValueText,
                _ => null,
            }
            : null;

    private static string? Text(ExpressionSyntax expression) => expression switch
    {
        LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.StringLiteralExpression) => literal.Token.ValueText,
        InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" }, ArgumentList.Arguments: { Count: 1 } arguments } => arguments[0].Expression switch
        {
            MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
            SimpleNameSyntax simple => simple.Identifier.ValueText,
            _ => null,
        },
        _ => null,
    };

    private sealed class Found
    {
        public Dictionary<(string Type, string Member), string> Columns { get; } = [];

        public Dictionary<string, string> Tables { get; } = new(StringComparer.Ordinal);
    }
}
