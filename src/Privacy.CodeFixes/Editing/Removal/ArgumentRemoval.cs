using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Privacy.CodeFixes.Editing.Templates;

namespace Privacy.CodeFixes.Editing.Removal;

/// <summary>Arguments of a call, with their holes in the call's template.</summary>
internal static class ArgumentRemoval
{
    /// <summary>Of a call whose values follow its template, by order: the changes, or <c>null</c>: a hole stands where it can't be edited.</summary>
    /// <param name="template">The template's argument.</param>
    public static ImmutableArray<TextChange>? Changes(FixSite site, BaseArgumentListSyntax list, ImmutableArray<SyntaxNode> removed, ArgumentSyntax template)
    {
        var first = list.Arguments.IndexOf(template) + 1;
        var ordinals = removed.OfType<ArgumentSyntax>().Select(argument => list.Arguments.IndexOf(argument) - first).ToList();
        return Changes(site, list, removed, template, ordinals);
    }

    /// <summary>Of an argument that is an array of all the values: it goes with as many holes.</summary>
    public static ImmutableArray<TextChange>? Changes(FixSite site, BaseArgumentListSyntax list, ArgumentSyntax array, ArgumentSyntax template, int values) =>
        Changes(site, list, [array], template, [.. Enumerable.Range(0, values)]);

    private static ImmutableArray<TextChange>? Changes(FixSite site, BaseArgumentListSyntax list, ImmutableArray<SyntaxNode> removed, ArgumentSyntax template, List<int> ordinals)
    {
        if (ordinals.Any(ordinal => ordinal < 0) || list.Arguments.Any(argument => argument.NameColon is not null))
            return null;

        // Under another symbol other arguments have the same holes.
        if (list.ContainsDirectives)
            return null;

        if (new ConstantText(site.Document, site.Semantics).WithoutHoles(template.Expression, ordinals) is not { IsEmpty: false } holes)
            return null;
        return [.. holes, .. removed.SelectMany(argument => ListElements.Without(list, argument, removed))];
    }

    /// <summary>True where the call means a method without the argument too.</summary>
    public static bool Binds(SemanticModel semantics, ArgumentSyntax argument)
    {
        if (argument.Parent?.Parent is not ExpressionSyntax call || call is ImplicitObjectCreationExpressionSyntax)
            return false;

        var outer = call.AncestorsAndSelf().OfType<ConditionalAccessExpressionSyntax>().LastOrDefault(access => access.WhenNotNull.Span.Contains(call.Span)) ?? call;
        var without = outer.RemoveNode(argument, SyntaxRemoveOptions.KeepNoTrivia);
        if (without is null)
            return false;

        // Another overload may give another type than what the result goes to.
        if (outer.Parent is not ExpressionStatementSyntax
            && semantics.GetTypeInfo(outer).ConvertedType is { } wanted
            && semantics.GetSpeculativeTypeInfo(outer.SpanStart, without, SpeculativeBindingOption.BindAsExpression).Type is { } given
            && !semantics.Compilation.ClassifyConversion(given, wanted).IsImplicit)
            return false;

        var symbol = semantics.GetSymbolInfo(call).Symbol;
        return outer == call
            ? semantics.GetSpeculativeSymbolInfo(outer.SpanStart, without, SpeculativeBindingOption.BindAsExpression).Symbol is IMethodSymbol bound && bound.Name == symbol?.Name
            : semantics.GetSpeculativeTypeInfo(outer.SpanStart, without, SpeculativeBindingOption.BindAsExpression).Type is { TypeKind: not TypeKind.Error };
    }
}
