using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Privacy.Analyzers.Flow.Guards.Facts;

namespace Privacy.Analyzers.Rules.Flows;

/// <summary>Why a guard that a flow needs does not hold.</summary>
/// <param name="Status">Why the check that was found does not count; <c>null</c>: there is none on every path.</param>
/// <param name="At">The nearest check, or <c>null</c>.</param>
/// <param name="Detail">The variable reassigned, the constant asked with, the guard asked instead.</param>
internal sealed record GuardMiss(GuardStatus? Status, SyntaxNode? At, string? Detail)
{
    /// <summary>The guard that was asked is another one.</summary>
    public bool IsOther { get; init; }

    public DiagnosticDescriptor Rule => Status is null ? Descriptors.PRIV301_GuardMissing : Descriptors.PRIV302_GuardDoesNotCount;

    /// <summary>The ids of the guards that hold.</summary>
    public static ImmutableArray<string> Held(ImmutableArray<GuardFact> facts) =>
    [
        .. facts.Where(fact => fact.Holds && fact.Truth is null).Select(fact => fact.Guard).Distinct(StringComparer.Ordinal).OrderBy(id => id, StringComparer.Ordinal),
    ];

    /// <summary>Of the guard itself the plainest reason; else that another guard was asked; else the nearest check, which is on other paths.</summary>
    public static GuardMiss Of(string guard, ImmutableArray<GuardFact> facts, ImmutableArray<GuardCheck> checks, Location place)
    {
        var own = facts.Where(fact => fact.Guard == guard && fact.Status != GuardStatus.Holds).OrderBy(fact => fact.Status).FirstOrDefault();
        if (own is not null)
            return new GuardMiss(own.Status, own.At, own.Detail);

        var other = facts.Where(fact => fact.Holds && fact.Truth is null).OrderBy(fact => fact.Guard, StringComparer.Ordinal).FirstOrDefault();
        return other is null
            ? new GuardMiss(null, Nearest(guard, checks, place), null)
            : new GuardMiss(GuardStatus.OtherArgument, other.At, other.Guard) { IsOther = true };
    }

    /// <summary>In the same member the last check before the place, else the first one after it.</summary>
    private static SyntaxNode? Nearest(string guard, ImmutableArray<GuardCheck> checks, Location place)
    {
        if (place.SourceTree?.GetRoot().FindNode(place.SourceSpan, getInnermostNodeForTie: true) is not { } node || Member(node) is not { } member)
            return null;
        var own = checks.Where(check => check.Guard == guard && member.Span.Contains(check.At.Span)).Select(check => check.At).ToArray();
        return own.LastOrDefault(at => at.SpanStart < place.SourceSpan.Start) ?? own.FirstOrDefault();
    }

    private static SyntaxNode? Member(SyntaxNode node) =>
        node.FirstAncestorOrSelf<MemberDeclarationSyntax>(static member => member is not BaseTypeDeclarationSyntax and not BaseNamespaceDeclarationSyntax);
}
