using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Privacy.Analyzers.Reporting;
using Privacy.CodeFixes.Editing;
using Privacy.CodeFixes.Editing.Declarations;
using Privacy.CodeFixes.Editing.Members;

namespace Privacy.CodeFixes.Rights;

/// <summary>Clears what an erasure leaves out, beside what it clears already: by an assignment, in a <c>with</c>, in a chain of <c>SetProperty</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
internal sealed class ClearMemberFix() : PrivacyFix("PRIV401")
{
    public const string Key = "ClearMember";

    protected override IEnumerable<FixOffer> Offers(FixSite site, CancellationToken cancel)
    {
        if (site.Property(PropertyKeys.Missed) is not { Length: > 0 } || site.Node.FirstAncestorOrSelf<MethodDeclarationSyntax>() is not { } method)
            yield break;
        if (Changes(site, method) is { IsDefaultOrEmpty: false } changes)
        {
            var names = string.Join(", ", site.Properties(PropertyKeys.Missed).Select(name => "'" + name + "'"));
            yield return new FixOffer("Clear " + names + " too", Key, _ => Task.FromResult(site.With([.. changes])));
        }
    }

    private static ImmutableArray<TextChange> Changes(FixSite site, MethodDeclarationSyntax method)
    {
        // The last of those that stand outermost: what is cleared under a condition is not where all is cleared.
        foreach (var assignment in method.DescendantNodes().OfType<AssignmentExpressionSyntax>().Where(each => each.IsKind(SyntaxKind.SimpleAssignmentExpression))
            .OrderBy(each => each.Ancestors().Count()).ThenByDescending(each => each.SpanStart))
        {
            var found = assignment.Parent switch
            {
                ExpressionStatementSyntax statement => OfStatement(site, statement, assignment),
                InitializerExpressionSyntax { Parent: WithExpressionSyntax with } initializer => OfWith(site, with, initializer),
                _ => [],
            };
            if (!found.IsEmpty)
                return found;
        }

        return method.DescendantNodes().OfType<InvocationExpressionSyntax>().Select(call => OfSetter(site, call)).FirstOrDefault(found => !found.IsDefaultOrEmpty);
    }

    private static ImmutableArray<TextChange> OfStatement(FixSite site, ExpressionStatementSyntax statement, AssignmentExpressionSyntax assignment)
    {
        var receiver = assignment.Left is MemberAccessExpressionSyntax access ? access.Expression : null;
        if (!StatementAddition.CanFollow(statement) || (receiver is null && assignment.Left is not IdentifierNameSyntax))
            return [];
        if (site.Semantics.GetSymbolInfo(assignment.Left).Symbol is not (IPropertySymbol or IFieldSymbol) || HasSideEffects(receiver))
            return [];
        var type = receiver is null ? site.Semantics.GetEnclosingSymbol(statement.SpanStart)?.ContainingType : site.Semantics.GetTypeInfo(receiver).Type;
        return Cleared(site, type, isWith: false) is { } members
            ? [StatementAddition.After(site.Text, statement, members.Select(member => (receiver is null ? "" : receiver + ".") + member.Path + " = " + member.Value + ";"))]
            : [];
    }

    private static ImmutableArray<TextChange> OfWith(FixSite site, WithExpressionSyntax with, InitializerExpressionSyntax initializer) =>
        Cleared(site, site.Semantics.GetTypeInfo(with).Type, isWith: true) is { } members
            ? [.. ListAddition.After(site.Text, initializer.Expressions, [.. members.Select(member => member.Path + " = " + member.Value)])]
            : [];

    /// <summary><c>set.SetProperty(user =&gt; user.Email, "")</c>: the whole chain, so behind its last call.</summary>
    private static ImmutableArray<TextChange> OfSetter(FixSite site, InvocationExpressionSyntax call)
    {
        if (call is not { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "SetProperty" } access, ArgumentList.Arguments.Count: 2 }
            || call.Parent is MemberAccessExpressionSyntax
            || call.ArgumentList.Arguments[0].Expression is not SimpleLambdaExpressionSyntax lambda
            || site.Semantics.GetDeclaredSymbol(lambda.Parameter) is not IParameterSymbol parameter
            || Cleared(site, parameter.Type, isWith: true) is not { } members)
            return [];

        var name = lambda.Parameter.Identifier.ValueText;
        var before = Lines.IsFirst(site.Text, access.OperatorToken.SpanStart) ? Lines.Break(site.Text) + Lines.Indent(site.Text, access.OperatorToken.SpanStart) : "";
        return [new TextChange(new TextSpan(call.Span.End, 0), string.Concat(members.Select(member =>
            before + ".SetProperty(" + name + " => " + name + "." + member.Path + ", " + Typed(site, call, member) + ")")))];
    }

    /// <summary>Nothing tells the type of a bare null or default there.</summary>
    private static string Typed(FixSite site, SyntaxNode at, (string Path, string Value, ITypeSymbol Type) member)
    {
        var type = TypeNames.At(site.Semantics, at.SpanStart, member.Type);
        return member.Value switch
        {
            "null" => "(" + type + (type.EndsWith("?", StringComparison.Ordinal) || !member.Type.IsReferenceType || member.Type.NullableAnnotation == NullableAnnotation.None ? "" : "?") + ")null",
            "default" => "default(" + type + ")",
            var value => value,
        };
    }

    /// <summary>What to clear, each once, with its value; <c>null</c>: some of it cannot be cleared from here.</summary>
    private static IReadOnlyList<(string Path, string Value, ITypeSymbol Type)>? Cleared(FixSite site, ITypeSymbol? type, bool isWith)
    {
        if (type is null || MissedMember.Of(site, type) is not { } members)
            return null;

        var cleared = new List<(string Path, string Value, ITypeSymbol Type)>();
        foreach (var member in members)
        {
            // A part that may be missing goes as a whole, as does a value that a property gives a copy of.
            var depth = member.Path.Take(member.Path.Length - 1)
                .TakeWhile(step => !MissedMember.MayBeNull(MissedMember.TypeOf(step)) && !(step is IPropertySymbol && MissedMember.TypeOf(step).IsValueType)).Count() + 1;
            var target = member.Path[depth - 1];
            if ((isWith && depth > 1) || !IsSettable(site, target, isWith) || MissedMember.Blank(MissedMember.TypeOf(target), site.Node.SyntaxTree.Options) is not { } value)
                return null;
            var path = string.Join(".", member.Path.Take(depth).Select(step => Names.Written(step.Name)));
            if (!cleared.Exists(each => each.Path == path))
                cleared.Add((path, value, MissedMember.TypeOf(target)));
        }

        return cleared;
    }

    private static bool IsSettable(FixSite site, ISymbol member, bool isWith) => member switch
    {
        IFieldSymbol field => !field.IsReadOnly,
        IPropertySymbol { SetMethod: { } setter } => (isWith || !setter.IsInitOnly) && site.Semantics.IsAccessible(site.Node.SpanStart, setter),
        _ => false,
    };

    private static bool HasSideEffects(ExpressionSyntax? receiver) =>
        receiver?.DescendantNodesAndSelf().Any(node => node is InvocationExpressionSyntax or AwaitExpressionSyntax or ObjectCreationExpressionSyntax or AssignmentExpressionSyntax) == true;
}
