using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Privacy.Analyzers.Catalog;
using Privacy.Analyzers.Reporting;

namespace Privacy.CodeFixes.Editing.Removal;

/// <summary>
/// Which parts of an expression carry what a diagnostic tells of: holes of an interpolated string, operands of a sum of strings, members of an
/// anonymous object, elements of an initialiser, arguments of string.Format. Told by the flow's own steps and by the tags of what a part reads;
/// a local is looked through to what it was given.
/// </summary>
internal sealed class PersonalParts
{
    private const int MaxLocals = 8;

    private readonly FixSite _site;
    private readonly ImmutableArray<string> _members;
    private readonly HashSet<string> _found = new(StringComparer.Ordinal);
    private bool _isElsewhere;

    private PersonalParts(FixSite site)
    {
        _site = site;
        _members = site.Properties(PropertyKeys.Member);
    }

    /// <summary>The parts to take out so that nothing of the flow is left, or empty: the expression has no parts, or some of the data is in none.</summary>
    public static ImmutableArray<SyntaxNode> In(FixSite site, ExpressionSyntax expression)
    {
        var search = new PersonalParts(site);
        var parts = search.Leaves(expression).ToImmutableArray();
        return search._members.All(search._found.Contains) && !search._isElsewhere ? parts : [];
    }

    /// <summary>Whether the expression reads any of the data.</summary>
    public static bool Reads(FixSite site, SyntaxNode node) => new PersonalParts(site).IsPersonal(node, MaxLocals);

    /// <summary>Whether nothing of the data comes from elsewhere.</summary>
    public static bool ReadsAll(FixSite site, SyntaxNode node)
    {
        var search = new PersonalParts(site);
        return search.IsPersonal(node, MaxLocals) && search._members.All(search._found.Contains);
    }

    private IEnumerable<SyntaxNode> Leaves(ExpressionSyntax expression)
    {
        _isElsewhere |= Rest(expression).Any(value => IsPersonal(value, MaxLocals));
        foreach (var (part, value) in Parts(expression))
        {
            if (!IsPersonal(value, MaxLocals))
                continue;

            var inner = Leaves(value).ToList();
            if (inner.Count == 0 || (ListElements.Of(value) is { } all && all.All(inner.Contains)))
            {
                yield return part;
                continue;
            }

            foreach (var node in inner)
                yield return node;
        }
    }

    private IEnumerable<(SyntaxNode Part, ExpressionSyntax Value)> Parts(ExpressionSyntax expression) => expression switch
    {
        ParenthesizedExpressionSyntax inner => Parts(inner.Expression),
        CastExpressionSyntax cast => Parts(cast.Expression),
        InterpolatedStringExpressionSyntax text => text.Contents.OfType<InterpolationSyntax>().Select(hole => ((SyntaxNode)hole, hole.Expression)),
        BinaryExpressionSyntax sum when IsText(sum) => Operands(sum).Select(operand => ((SyntaxNode)operand, operand)),
        BaseObjectCreationExpressionSyntax { Initializer: null, ArgumentList: { } list } when IsException(_site, expression) => list.Arguments.SelectMany(argument => Parts(argument.Expression)),
        AnonymousObjectCreationExpressionSyntax value => value.Initializers.Select(member => ((SyntaxNode)member, member.Expression)),
        BaseObjectCreationExpressionSyntax { Initializer: { } list } => Elements(list),
        ArrayCreationExpressionSyntax { Initializer: { } list } => Elements(list),
        ImplicitArrayCreationExpressionSyntax { Initializer: { } list } => Elements(list),
        CollectionExpressionSyntax list => list.Elements.OfType<ExpressionElementSyntax>().Select(element => ((SyntaxNode)element, element.Expression)),
        InvocationExpressionSyntax call when Format(_site, call) is { } format => call.ArgumentList.Arguments.SkipWhile(argument => argument != format).Skip(1).Select(argument => ((SyntaxNode)argument, argument.Expression)),
        _ => [],
    };

    /// <summary>What is no part that could go: arguments of a constructor, a list that is spread.</summary>
    private IEnumerable<ExpressionSyntax> Rest(ExpressionSyntax expression) => expression switch
    {
        ParenthesizedExpressionSyntax inner => Rest(inner.Expression),
        CastExpressionSyntax cast => Rest(cast.Expression),
        BaseObjectCreationExpressionSyntax { Initializer: null, ArgumentList: { } list } when IsException(_site, expression) => list.Arguments
            .Select(argument => argument.Expression)
            .Where(argument => !Parts(argument).Any()),
        BaseObjectCreationExpressionSyntax { Initializer: not null, ArgumentList: { } list } => list.Arguments.Select(argument => argument.Expression),
        CollectionExpressionSyntax list => list.Elements.OfType<SpreadElementSyntax>().Select(element => element.Expression),
        _ => [],
    };

    private static IEnumerable<(SyntaxNode Part, ExpressionSyntax Value)> Elements(InitializerExpressionSyntax list) =>
        list.Expressions.Select(element => ((SyntaxNode)element, element is AssignmentExpressionSyntax assignment ? assignment.Right : element));

    /// <summary><c>a + b + c</c> as it is read, whatever its tree.</summary>
    public static IEnumerable<ExpressionSyntax> Operands(ExpressionSyntax expression) =>
        expression is BinaryExpressionSyntax sum && sum.IsKind(SyntaxKind.AddExpression) ? Operands(sum.Left).Append(sum.Right) : [expression];

    private bool IsText(BinaryExpressionSyntax sum) =>
        sum.IsKind(SyntaxKind.AddExpression) && _site.Semantics.GetTypeInfo(sum).Type?.SpecialType == SpecialType.System_String;

    /// <summary>Its text may go, it stays.</summary>
    public static bool IsException(FixSite site, ExpressionSyntax expression)
    {
        for (var type = site.Semantics.GetTypeInfo(expression).Type; type is not null; type = type.BaseType)
        {
            if (type is { Name: "Exception", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } })
                return true;
        }

        return false;
    }

    /// <summary>The template of a <c>string.Format</c>, with or without a culture before it.</summary>
    public static ArgumentSyntax? Format(FixSite site, InvocationExpressionSyntax call) =>
        site.Semantics.GetSymbolInfo(call).Symbol is IMethodSymbol { Name: "Format", ContainingType.SpecialType: SpecialType.System_String } method
        && method.Parameters.FirstOrDefault(parameter => parameter is { Name: "format", Type.SpecialType: SpecialType.System_String }) is { } format
            ? call.ArgumentList.Arguments.ElementAtOrDefault(format.Ordinal)
            : null;

    private bool IsPersonal(SyntaxNode node, int locals)
    {
        var isFound = false;
        if (_site.Path.Any(step => node.Span.Contains(step)) && !_members.IsEmpty)
            isFound = _found.Add(_members[0]) || true;

        foreach (var inner in node.DescendantNodesAndSelf(child => !IsName(child)))
        {
            if (inner is not ExpressionSyntax expression || _site.Semantics.GetSymbolInfo(expression).Symbol is not { } symbol)
                continue;

            if (symbol is ILocalSymbol local && locals > 0)
                isFound |= LocalValues.Read(_site.Semantics, local, expression).Any(value => IsPersonal(value, locals - 1));
            else if (TagOf(symbol) is { } tag && _members.Contains(tag.Display) && !IsOnlyMeasured(expression, node))
                isFound = _found.Add(tag.Display) || true;
        }

        return isFound;
    }

    /// <summary><c>nameof(user.Email)</c> is the member's name, not its value.</summary>
    private static bool IsName(SyntaxNode node) => node is InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } };

    private SourceTag? TagOf(ISymbol symbol) => symbol switch
    {
        IPropertySymbol or IFieldSymbol => _site.Model.Sources.OfMember(symbol),
        IParameterSymbol parameter => _site.Model.Sources.OfParameter(parameter),
        IMethodSymbol { MethodKind: not MethodKind.Constructor } method => _site.Model.Sources.OfReturn(method),
        _ => null,
    };

    /// <summary><c>user.Email.Length</c>, <c>user.Email != ""</c>: what is left of a text is a number or an answer.</summary>
    private bool IsOnlyMeasured(ExpressionSyntax source, SyntaxNode part) =>
        part is ExpressionSyntax whole
        && source != whole
        && _site.Semantics.GetTypeInfo(source).Type?.SpecialType == SpecialType.System_String
        && _site.Semantics.GetTypeInfo(whole).Type?.SpecialType is SpecialType.System_Boolean or SpecialType.System_Int32 or SpecialType.System_Char;
}
