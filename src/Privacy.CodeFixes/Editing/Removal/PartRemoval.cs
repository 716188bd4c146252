using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Privacy.CodeFixes.Editing.Templates;

namespace Privacy.CodeFixes.Editing.Removal;

/// <summary>Takes parts out of what contains them, so that the rest still reads well and compiles.</summary>
internal static class PartRemoval
{
    /// <summary>The changes, or <c>null</c>: what would be left is no text, or nothing.</summary>
    public static ImmutableArray<TextChange>? Changes(FixSite site, ImmutableArray<SyntaxNode> parts)
    {
        var changes = ImmutableArray.CreateBuilder<TextChange>();
        foreach (var group in parts.GroupBy(Container))
        {
            var removed = group.ToImmutableArray();
            switch (group.Key)
            {
                case InterpolatedStringExpressionSyntax text:
                    changes.Add(new TextChange(text.Span, InterpolatedText.Without(text, removed, IsHandled(site, text))));
                    break;
                case BinaryExpressionSyntax sum:
                    if (SumOfStrings.Without(site, sum, removed) is not { } left)
                        return null;
                    changes.AddRange(left);
                    break;
                case ArgumentListSyntax { Parent: InvocationExpressionSyntax call } arguments:
                    if (PersonalParts.Format(site, call) is not { } format || ArgumentRemoval.Changes(site, arguments, removed, format) is not { } without)
                        return null;
                    changes.AddRange(without);
                    break;
                // An array or object without any of it says nothing, if it has a type at all.
                case AnonymousObjectCreationExpressionSyntax anonymous when anonymous.Initializers.All(removed.Contains):
                case InitializerExpressionSyntax { Parent: ImplicitArrayCreationExpressionSyntax or ArrayCreationExpressionSyntax } array when array.Expressions.All(removed.Contains):
                case CollectionExpressionSyntax elements when elements.Elements.All(removed.Contains):
                    return null;
                case { } list:
                    if (TemplateOf(site, list) is { } template)
                    {
                        // Elements that are passed as the values of a template have its holes.
                        if (new ConstantText(site.Document, site.Semantics).WithoutHoles(template.Expression, [.. removed.Select(part => list.ChildNodes().ToList().IndexOf(part))]) is not { IsEmpty: false } holes)
                            return null;
                        changes.AddRange(holes);
                    }

                    changes.AddRange(removed.SelectMany(part => ListElements.Without(list, part, removed)).Distinct());
                    break;
                default:
                    return null;
            }
        }

        return changes.Count == 0 ? null : changes.ToImmutable();
    }

    /// <summary>The template whose values the list is, in the place of as many arguments.</summary>
    private static ArgumentSyntax? TemplateOf(FixSite site, SyntaxNode list) =>
        (list is CollectionExpressionSyntax ? list : list.Parent)?.Parent is ArgumentSyntax argument && SinkCall.Parameter(site, argument) is { IsParams: true }
            ? SinkCall.Template(site, argument)
            : null;

    private static bool IsHandled(FixSite site, InterpolatedStringExpressionSyntax text) =>
        site.Semantics.GetTypeInfo(text).ConvertedType is { SpecialType: SpecialType.None, TypeKind: not TypeKind.TypeParameter };

    private static SyntaxNode? Container(SyntaxNode part)
    {
        if (part is not ExpressionSyntax || part.Parent is not BinaryExpressionSyntax)
            return part.Parent;

        var sum = part.Parent;
        while (sum.Parent is BinaryExpressionSyntax outer && outer.IsKind(SyntaxKind.AddExpression) && outer.Left == sum)
            sum = outer;
        return sum;
    }
}
