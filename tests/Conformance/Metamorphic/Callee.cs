using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Privacy.Analyzers.Catalog;

namespace Privacy.Analyzers.Conformance.Metamorphic;

/// <summary>A method whose body can be written where it is called: not virtual, not recursive by itself, one way out, parameters by value.</summary>
internal sealed class Callee
{
    private readonly SemanticModel _model;
    private readonly List<SimpleNameSyntax> _names;

    private Callee(IMethodSymbol method, SemanticModel model, IReadOnlyList<StatementSyntax> statements, ExpressionSyntax? result)
    {
        Method = method;
        _model = model;
        _names = [.. statements.Append<SyntaxNode?>(result).SelectMany(code => code?.DescendantNodesAndSelf() ?? []).OfType<SimpleNameSyntax>()];
        Statements = statements;
        Result = result;
    }

    public IMethodSymbol Method { get; }

    /// <summary>All but the last <c>return</c>.</summary>
    public IReadOnlyList<StatementSyntax> Statements { get; }

    /// <summary>What is returned, or done as the only thing.</summary>
    public ExpressionSyntax? Result { get; }

    public static Callee? Of(IMethodSymbol method, PrivacyModel known)
    {
        if (IsKnown(method, known))
            return null;
        var compilation = known.Compilation;
        if (method is not { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction, IsVirtual: false, IsOverride: false, IsAbstract: false, IsAsync: false, IsGenericMethod: false, ReturnsByRef: false, ReturnsByRefReadonly: false }
            || (method.MethodKind == MethodKind.LocalFunction && !method.IsStatic)
            || method.ContainingType is { TypeKind: TypeKind.Interface } or { IsValueType: true }
            || method.Parameters.Any(parameter => parameter.RefKind != RefKind.None || parameter.IsParams || parameter.Type.IsRefLikeType)
            || method.DeclaringSyntaxReferences is not [var reference]
            || Body(reference.GetSyntax()) is not { } body
            || body.DescendantNodesAndSelf().Any(IsInTheWay))
            return null;
        var model = compilation.GetSemanticModel(body.SyntaxTree);
        if (body.DescendantNodes().OfType<SimpleNameSyntax>().Any(name => SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name).Symbol?.OriginalDefinition, method)))
            return null;
        if (body is ExpressionSyntax expression)
            return expression is ThrowExpressionSyntax ? null : new(method, model, [], expression);
        var statements = ((BlockSyntax)body).Statements;
        var returns = body.DescendantNodes(node => node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)).OfType<ReturnStatementSyntax>().ToList();
        return returns switch
        {
            [] when method.ReturnsVoid => new(method, model, [.. statements], null),
            [{ Expression: { } result } only] when statements.LastOrDefault() == only => new(method, model, [.. statements.SkipLast(1)], result),
            _ => null,
        };
    }

    /// <summary>What the policy or the catalogue says of the method holds instead of its body.</summary>
    private static bool IsKnown(IMethodSymbol method, PrivacyModel known) =>
        known.Sources.OfReturn(method) is not null || known.Sources.Keyed?.IsReader(method) == true || known.Transforms.OfResult(method) is not null
        || !known.Sinks.Of(method).IsEmpty || !known.Sinks.OfReturn(method).IsEmpty || !known.Sinks.OfHandler(method).IsEmpty
        || !known.Guards.Of(method).IsEmpty || !known.Guards.Required(method).IsEmpty || !known.Guards.InFrontOf(method).IsEmpty
        || method.Parameters.Any(parameter => known.Sources.OfParameter(parameter) is not null || known.Transforms.OfParameter(parameter) is not null);

    /// <summary>A variable of the caller can stand for the parameter: it stays what it is, and its name means nothing else here.</summary>
    public bool Takes(int parameter, string variable) =>
        (Method.Parameters[parameter].Type is { IsReferenceType: true } or { SpecialType: not SpecialType.None } or { TypeKind: TypeKind.Enum }) // of other values the method has its own
        && _names.All(name => name.Identifier.Text != variable || IsParameter(name))
        && _names.All(name => !SymbolEqualityComparer.Default.Equals(_model.GetSymbolInfo(name).Symbol, Method.Parameters[parameter]) || IsRead(name));

    private bool IsParameter(SimpleNameSyntax name) => _model.GetSymbolInfo(name).Symbol is IParameterSymbol parameter && SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, Method);

    private static bool IsRead(SimpleNameSyntax name) => name.Parent switch
    {
        AssignmentExpressionSyntax assignment => assignment.Left != name,
        PrefixUnaryExpressionSyntax or PostfixUnaryExpressionSyntax => name.Parent.Kind() is not (SyntaxKind.PreIncrementExpression or SyntaxKind.PreDecrementExpression or SyntaxKind.PostIncrementExpression or SyntaxKind.PostDecrementExpression),
        ArgumentSyntax { RefKindKeyword.RawKind: not 0 } or ArgumentSyntax { Parent: TupleExpressionSyntax { Parent: AssignmentExpressionSyntax } } => false,
        _ => name.FirstAncestorOrSelf<AnonymousFunctionExpressionSyntax>() is null,
    };

    /// <summary>The code in one line, its variables with the ending that makes them new, what is static of its type with the name of the type.</summary>
    /// <param name="given">What stands for a parameter instead.</param>
    public string Written(SyntaxNode code, string ending, IReadOnlyDictionary<int, string> given)
    {
        var names = code.DescendantTokens().Where(token => token.IsKind(SyntaxKind.IdentifierToken) && token.Parent is not null).ToDictionary(token => token, token => Name(token, ending, given));
        return code.ReplaceTokens(names.Keys, (token, _) => SyntaxFactory.Identifier(token.LeadingTrivia, names[token], token.TrailingTrivia))
            .NormalizeWhitespace(indentation: "", eol: " ", elasticTrivia: true).ToFullString();
    }

    private string Name(SyntaxToken token, string ending, IReadOnlyDictionary<int, string> given)
    {
        var symbol = token.Parent is SimpleNameSyntax used ? _model.GetSymbolInfo(used).Symbol : _model.GetDeclaredSymbol(token.Parent!); // it has one
        if (symbol is IParameterSymbol parameter && SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, Method) && given.TryGetValue(parameter.Ordinal, out var argument))
            return argument;
        if (symbol is ILocalSymbol or IParameterSymbol or IRangeVariableSymbol && !(symbol is IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } }))
            return token.Parent is IdentifierNameSyntax { Parent: NameColonSyntax } ? token.Text : token.Text + ending;
        return symbol is { IsStatic: true, Kind: SymbolKind.Field or SymbolKind.Property or SymbolKind.Method or SymbolKind.Event, ContainingType: { IsGenericType: false } type }
            && symbol is not IMethodSymbol { MethodKind: MethodKind.LocalFunction }
            && StandsAlone(token)
            ? type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat) + "." + token.Text
            : token.Text;
    }

    /// <summary>No name or value before it says whose member it is.</summary>
    private static bool StandsAlone(SyntaxToken token) => token.Parent switch
    {
        SimpleNameSyntax { Parent: MemberAccessExpressionSyntax { Expression: var first } } name => first == name,
        SimpleNameSyntax { Parent: not (MemberBindingExpressionSyntax or QualifiedNameSyntax) } => true,
        _ => false,
    };

    private static SyntaxNode? Body(SyntaxNode declaration) => declaration switch
    {
        MethodDeclarationSyntax method => (SyntaxNode?)method.Body ?? method.ExpressionBody?.Expression,
        LocalFunctionStatementSyntax function => (SyntaxNode?)function.Body ?? function.ExpressionBody?.Expression,
        _ => null,
    };

    /// <summary>What would mean something else elsewhere, or cannot be written on one line.</summary>
    private static bool IsInTheWay(SyntaxNode node) =>
        node is YieldStatementSyntax or LabeledStatementSyntax or GotoStatementSyntax or LocalFunctionStatementSyntax or BaseExpressionSyntax or UnsafeStatementSyntax or StackAllocArrayCreationExpressionSyntax
            or RefExpressionSyntax or RefTypeSyntax
        || node.ContainsDirectives
        || node is InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.Text: "nameof" } }
        || (node is LiteralExpressionSyntax or InterpolatedStringExpressionSyntax && node.ToString().Contains('\n'));
}
