using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Privacy.Analyzers.Reporting;
using Privacy.CodeFixes.Editing;
using Privacy.CodeFixes.Editing.Members;

namespace Privacy.CodeFixes.Rights;

/// <summary>Adds what an export leaves out to the object, the initialiser or the dictionary that has the rest.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
internal sealed class ExportMemberFix() : PrivacyFix("PRIV402")
{
    public const string Key = "ExportMember";

    protected override IEnumerable<FixOffer> Offers(FixSite site, CancellationToken cancel)
    {
        if (site.Property(PropertyKeys.Missed) is not { Length: > 0 } || site.Node.FirstAncestorOrSelf<MethodDeclarationSyntax>() is not { } method)
            yield break;
        var changes = method.DescendantNodes().Select(node => Changes(site, node)).LastOrDefault(found => !found.IsDefaultOrEmpty);
        if (!changes.IsDefaultOrEmpty)
        {
            var names = string.Join(", ", site.Properties(PropertyKeys.Missed).Select(name => "'" + name + "'"));
            yield return new FixOffer("Export " + names + " too", Key, _ => Task.FromResult(site.With([.. changes])));
        }
    }

    private static ImmutableArray<TextChange> Changes(FixSite site, SyntaxNode node) => node switch
    {
        AnonymousObjectCreationExpressionSyntax anonymous => OfAnonymous(site, anonymous),
        InitializerExpressionSyntax { Expressions.Count: > 0 } initializer => OfInitializer(site, initializer),
        ExpressionStatementSyntax statement => OfStatement(site, statement),
        _ => [],
    };

    private static ImmutableArray<TextChange> OfAnonymous(FixSite site, AnonymousObjectCreationExpressionSyntax anonymous)
    {
        var sample = anonymous.Initializers.LastOrDefault(each => ExportEntry.Read(site, each.Expression) is not null);
        if (sample is null || ExportEntry.Read(site, sample.Expression) is not { } read)
            return [];

        var taken = new HashSet<string>(anonymous.Initializers.Select(NameOf).OfType<string>(), StringComparer.Ordinal);
        var added = new List<string>();
        foreach (var member in read.Members)
        {
            var name = sample.NameEquals is { } given ? ExportEntry.Styled(member.Last.Name, given.Name.Identifier.ValueText) : member.Last.Name;
            if (!taken.Add(name))
                return [];
            added.Add((sample.NameEquals is null ? "" : Names.Written(name) + " = ") + member.Read(read.Receiver));
        }

        return [.. ListAddition.After(site.Text, anonymous.Initializers, added)];
    }

    private static ImmutableArray<TextChange> OfInitializer(FixSite site, InitializerExpressionSyntax initializer)
    {
        foreach (var expression in initializer.Expressions.Reverse())
        {
            if (ExportEntry.Of(site, expression) is { } entry && entry.Written(site) is { } added)
                return [.. ListAddition.After(site.Text, initializer.Expressions, added)];
        }

        return [];
    }

    private static ImmutableArray<TextChange> OfStatement(FixSite site, ExpressionStatementSyntax statement) =>
        StatementAddition.CanFollow(statement) && ExportEntry.Of(site, statement.Expression) is { } entry && entry.Written(site) is { } added
            ? [StatementAddition.After(site.Text, statement, added.Select(each => each + ";"))]
            : [];

    private static string? NameOf(AnonymousObjectMemberDeclaratorSyntax member) => member.NameEquals?.Name.Identifier.ValueText ?? member.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        ConditionalAccessExpressionSyntax { WhenNotNull: MemberBindingExpressionSyntax binding } => binding.Name.Identifier.ValueText,
        IdentifierNameSyntax name => name.Identifier.ValueText,
        _ => null,
    };
}
