using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Privacy.Analyzers.Reporting;
using Privacy.CodeFixes.Editing.Removal;

namespace Privacy.CodeFixes.Flows;

/// <summary>Takes personal data out of an exception: the part of its message, the argument, the entry of its Data.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
internal sealed class TakeOutOfMessageFix() : PrivacyFix("PRIV207")
{
    public const string Key = "TakeOutOfMessage";

    protected override IEnumerable<FixOffer> Offers(FixSite site, CancellationToken cancel)
    {
        var changes = site.Node switch
        {
            ArgumentSyntax argument => RemoveArgumentFix.OfParts(site, argument.Expression) ?? RemoveArgumentFix.OfArgument(site, argument) ?? OfData(site, argument),
            ExpressionSyntax value => RemoveArgumentFix.OfParts(site, value) ?? RemoveArgumentFix.OfAssignment(site, value),
            _ => null,
        };
        if (changes is { } found)
        {
            var what = string.Join("', '", site.Properties(PropertyKeys.Member));
            yield return new FixOffer("Take '" + what + "' out of the exception", Key, _ => Task.FromResult(site.With([.. found])));
        }
    }

    /// <summary><c>exception.Data.Add("mail", user.Email);</c>.</summary>
    private static ImmutableArray<TextChange>? OfData(FixSite site, ArgumentSyntax argument) =>
        argument.Parent?.Parent is InvocationExpressionSyntax { Parent: ExpressionStatementSyntax statement } call
        && site.Semantics.GetSymbolInfo(call).Symbol is IMethodSymbol { Name: "Add", ContainingType.Name: "IDictionary" }
        && Statements.CanRemove(statement)
            ? [Statements.Without(site.Text, statement)]
            : null;
}
