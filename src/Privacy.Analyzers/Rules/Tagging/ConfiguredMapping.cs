using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Privacy.Analyzers.Rules.Tagging;

/// <summary>
/// Which member of the one type a mapping was told to make of which of the other: <c>ForMember(to => to.Contact, o => o.MapFrom(from => from.Email))</c>
/// of AutoMapper, <c>Map(to => to.Contact, from => from.Email)</c> of Mapster.
/// </summary>
internal static class ConfiguredMapping
{
    /// <summary>The member that is filled, and those whose text it is given.</summary>
    public static (IPropertySymbol Into, IEnumerable<ISymbol> From)? Of(InvocationExpressionSyntax call, IMethodSymbol method, SyntaxNodeAnalysisContext context)
    {
        var (into, from) = method.Name switch
        {
            "MapFrom" when IsOf(method, "AutoMapper") => (Target(call), Body(call, 0)),
            "Map" when IsOf(method, "Mapster") => (Body(call, 0), Body(call, 1)),
            _ => (null, null),
        };
        return into is not null && from is not null && context.SemanticModel.GetSymbolInfo(into, context.CancellationToken).Symbol is IPropertySymbol filled
            ? (filled, Read(from, context).ToList())
            : null;
    }

    /// <summary>The members that the calls after <c>CreateMap</c> or <c>NewConfig</c> say something of: they are not mapped by their names.</summary>
    public static HashSet<string> Named(InvocationExpressionSyntax call)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        while (call.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax next } access)
        {
            if (access.Name.Identifier.ValueText is "ForMember" or "ForPath" or "Ignore" or "Map" && Body(next, 0) is MemberAccessExpressionSyntax member)
                names.Add(member.Name.Identifier.ValueText);
            call = next;
        }

        return names;
    }

    private static bool IsOf(IMethodSymbol method, string library)
    {
        var space = method.ContainingNamespace;
        while (space is { ContainingNamespace.IsGlobalNamespace: false })
            space = space.ContainingNamespace;
        return space?.Name == library;
    }

    /// <summary>The member that the call around this one is about.</summary>
    private static ExpressionSyntax? Target(InvocationExpressionSyntax call)
    {
        var around = call.FirstAncestorOrSelf<LambdaExpressionSyntax>();
        return around?.Parent?.Parent?.Parent is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ForMember" or "ForPath" } } outer
            ? Body(outer, 0)
            : null;
    }

    private static ExpressionSyntax? Body(InvocationExpressionSyntax call, int index) =>
        call.ArgumentList.Arguments.Count > index && call.ArgumentList.Arguments[index].Expression is LambdaExpressionSyntax { ExpressionBody: { } body } ? body : null;

    /// <summary>Members whose text is in the expression's, as it is.</summary>
    private static IEnumerable<ISymbol> Read(ExpressionSyntax expression, SyntaxNodeAnalysisContext context) => expression switch
    {
        ParenthesizedExpressionSyntax inner => Read(inner.Expression, context),
        PostfixUnaryExpressionSyntax suppressed => Read(suppressed.Operand, context),
        CastExpressionSyntax cast => Read(cast.Expression, context),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression or (int)SyntaxKind.CoalesceExpression } both => Read(both.Left, context).Concat(Read(both.Right, context)),
        ConditionalExpressionSyntax choice => Read(choice.WhenTrue, context).Concat(Read(choice.WhenFalse, context)),
        InterpolatedStringExpressionSyntax text => text.Contents.OfType<InterpolationSyntax>().SelectMany(part => Read(part.Expression, context)),
        MemberAccessExpressionSyntax access when context.SemanticModel.GetSymbolInfo(access, context.CancellationToken).Symbol is { } member => [member],
        _ => [],
    };
}
