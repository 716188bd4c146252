using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Privacy.Analyzers.Reporting;
using Privacy.CodeFixes.Editing.Guards;

namespace Privacy.CodeFixes.Guards;

/// <summary>Turns round a condition that lets the flow through where the guard said no, or asks the guard about the right purpose.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
internal sealed class CorrectGuardFix() : PrivacyFix("PRIV301", "PRIV302")
{
    public const string Key = "CorrectGuard";

    private const int MaxLocals = 8;

    protected override bool IsSafeEverywhere => false;

    protected override IEnumerable<FixOffer> Offers(FixSite site, CancellationToken cancel)
    {
        foreach (var guard in site.Properties(PropertyKeys.Required))
        {
            if (RefusedGuard.Find(site, guard, cancel) is { Correction: { } correction } refused)
                yield return new FixOffer("Turn the check '" + refused.Condition.Condition + "' round", Key, _ => Task.FromResult(site.With(correction)));
            else if (AskedAboutElse(site, guard, cancel) is { } question)
                yield return new FixOffer("Ask about " + question.NewText, Key, _ => Task.FromResult(site.With(question)));
        }
    }

    /// <summary>The flow is under the guard's own method, asked with another constant; where the answer is kept, the local is read for this alone.</summary>
    private static TextChange? AskedAboutElse(FixSite site, string guard, CancellationToken cancel)
    {
        var members = GuardCalls.Members(site, guard, cancel).ToList();
        return KnownAnswers.At(site.Node).Select(known => Correction(known.Asked, known.Answer, MaxLocals)).FirstOrDefault(change => change is not null);

        TextChange? Correction(ExpressionSyntax asked, bool answer, int locals)
        {
            if (locals > 0 && KnownAnswers.Given(site.Semantics, asked) is { Value: { } value, Reads: 1 })
                return KnownAnswers.Parts(value, answer).Select(part => Correction(part.Asked, part.Answer, locals - 1)).FirstOrDefault(change => change is not null);
            if (!answer)
                return null;
            foreach (var call in asked.DescendantNodesAndSelf().OfType<InvocationExpressionSyntax>())
            {
                if (IsAnswer(site, call, asked, cancel) && GuardQuestion.Of(site, guard, members, call) is { Wrong: { IsEmpty: false } wrong })
                    return wrong[0];
            }

            return null;
        }
    }

    /// <summary>The condition stands and falls with the call: it is neither denied, nor one of several that would do, nor compared with what nobody knows, nor handed to other code or in it.</summary>
    private static bool IsAnswer(FixSite site, SyntaxNode call, ExpressionSyntax condition, CancellationToken cancel)
    {
        for (var node = call; node != condition; node = node.Parent!) // the call is in the condition
        {
            if (node is AnonymousFunctionExpressionSyntax || node.Parent.IsKind(SyntaxKind.LogicalNotExpression))
                return false;
            if (node.Parent is InitializerExpressionSyntax or CollectionElementSyntax or ArgumentSyntax)
                return false;
            if (node.Parent is BinaryExpressionSyntax binary && !binary.IsKind(SyntaxKind.LogicalAndExpression)
                && !site.Semantics.GetConstantValue(binary.Left == node ? binary.Right : binary.Left, cancel).HasValue)
                return false;
        }

        return true;
    }
}
