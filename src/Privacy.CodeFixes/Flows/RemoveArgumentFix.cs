using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Privacy.Analyzers.Reporting;
using Privacy.CodeFixes.Editing.Removal;
using Privacy.CodeFixes.Editing.Templates;

namespace Privacy.CodeFixes.Flows;

/// <summary>Takes personal data out of what is sent: the part of a text or object that carries it, the argument with its hole, the assignment.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
internal sealed class RemoveArgumentFix() : PrivacyFix(FlowRules.DecidedAnd("PRIV209", "PRIV502"))
{
    public const string Key = "RemoveArgument";

    protected override IEnumerable<FixOffer> Offers(FixSite site, CancellationToken cancel)
    {
        var changes = site.Node switch
        {
            ArgumentSyntax argument => OfParts(site, argument.Expression) ?? (PersonalParts.IsException(site, argument.Expression) ? null : OfArgument(site, argument)),
            ExpressionSyntax value => OfParts(site, value) ?? OfAssignment(site, value),
            _ => null,
        };
        if (changes is { } found)
            yield return new FixOffer(Title(site), Key, _ => Task.FromResult(site.With([.. found])));
    }

    private static string Title(FixSite site) => "Remove '" + string.Join("', '", site.Properties(PropertyKeys.Member)) + "'";

    internal static ImmutableArray<TextChange>? OfParts(FixSite site, ExpressionSyntax expression) =>
        PersonalParts.In(site, expression) is { IsEmpty: false } parts ? PartRemoval.Changes(site, parts) : null;

    internal static ImmutableArray<TextChange>? OfArgument(FixSite site, ArgumentSyntax argument)
    {
        if (argument.Parent is not BaseArgumentListSyntax list || SinkCall.Method(site, argument) is not { } method || LoggerMessages.IsOne(method))
            return null;

        // Not every method with a template has an overload that takes nothing but the template.
        if (!ArgumentRemoval.Binds(site.Semantics, argument))
            return null;
        if (SinkCall.Template(site, argument) is not { } template)
            return [.. ListElements.Without(list, argument, [argument])];

        // All values of the template at once: each has a hole, if it is told how many they are.
        if (SinkCall.IsArrayOfValues(site, argument))
            return ListElements.Of(argument.Expression) is { } values ? ArgumentRemoval.Changes(site, list, argument, template, values.Count) : null;

        if (ArgumentRemoval.Changes(site, list, [argument], template) is { } withHole)
            return withHole;

        // An argument that no hole shows goes alone; one whose hole stands elsewhere stays.
        var constant = site.Semantics.GetConstantValue(template.Expression).Value as string;
        return constant is not null && MessageTemplate.Holes(constant).Length <= list.Arguments.IndexOf(argument) - list.Arguments.IndexOf(template) - 1
            ? [.. ListElements.Without(list, argument, [argument])]
            : null;
    }

    /// <summary>The assigned value: a member of an initialiser, or a statement of its own.</summary>
    internal static ImmutableArray<TextChange>? OfAssignment(FixSite site, ExpressionSyntax value)
    {
        if (value.Parent is not AssignmentExpressionSyntax assignment || assignment.Right != value)
            return null;
        if (assignment.Parent is InitializerExpressionSyntax list)
            return [.. ListElements.Without(list, assignment, [assignment])];
        return assignment.Parent is ExpressionStatementSyntax statement && Statements.CanRemove(statement) ? [Statements.Without(site.Text, statement)] : null;
    }
}
