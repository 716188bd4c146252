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
            "MapFrom" when method.TypeArguments.Length == 1 && IsOf(method, "AutoMapper") => (Target(call), Body(call, 0)),
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
            var verb = access.Name.Identifier.ValueText;
            if (verb is "ReverseMap" or "TwoWays")
                break; // what follows is about the way back
            if ((verb is "Ignore" or "Map" || (verb is "ForMember" or "ForPath" && IsTold(next))) && Member(next) is { } member)
                names.Add(member);
            call = next;
        }

        return names;
    }

    /// <summary>Left out, or made of something else. A condition leaves the rest to the names.</summary>
    private static bool IsTold(InvocationExpressionSyntax call) =>
        Body(call, 1) is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Ignore" or "MapFrom" or "ConvertUsing" } };

    /// <summary>The member that the first argument names: by a lambda, by <c>nameof</c>, by its text.</summary>
    private static string? Member(InvocationExpressionSyntax call) => Body(call, 0) switch
    {
        MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
        not null => null,
        null => call.ArgumentList.Arguments.FirstOrDefault()?.Expression switch
        {
            LiteralExpressionSyntax { Token.Value: string text } => text,
            InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" }, ArgumentList.Arguments: { Count: 1 } named } =>
                (named[0].Expression as MemberAccessExpressionSyntax)?.Name.Identifier.ValueText,
            _ => null,
        },
    };

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
