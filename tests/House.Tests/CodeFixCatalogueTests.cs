using Microsoft.CodeAnalysis.CodeFixes;
using Privacy.Analyzers.Rules;
using Privacy.Analyzers.TestKit.Fixes;

namespace Privacy.House.Tests;

/// <summary>Rules and code fixes know of each other.</summary>
public sealed class CodeFixCatalogueTests
{
    /// <summary>Which fixes a rule has: the table of the specification, by what the fix does.</summary>
    private static readonly (string Rules, string Fixes)[] Table =
    [
        ("PRIV003 PRIV004", "NearestWordFix"),
        ("PRIV101", "MarkNotPersonalFix TagMemberFix"),
        ("PRIV102", "NearestWordFix"),
        ("PRIV103", "AddPurposeFix"),
        ("PRIV105", "CarryTagFix"),
        ("PRIV106", "ExcludeFromPrintingFix"),
        ("PRIV201", "AddPolicyEntryFix AddRedactorFix ExcludeFromLogFix PseudonymiseArgumentFix RedactArgumentFix RemoveArgumentFix RemoveLoggerMessageParameterFix WrapInGuardFix"),
        ("PRIV202 PRIV203 PRIV204 PRIV205 PRIV206 PRIV208", "AddPolicyEntryFix AddRedactorFix PseudonymiseArgumentFix RedactArgumentFix RemoveArgumentFix WrapInGuardFix"),
        ("PRIV207", "TakeOutOfMessageFix"),
        ("PRIV209", "ExcludeFromLogFix RemoveArgumentFix RemoveLoggerMessageParameterFix"),
        ("PRIV210", "SwitchSettingOffFix"),
        ("PRIV211", "ApproveFlowFix"),
        ("PRIV301", "CorrectGuardFix RequireGuardFix WrapInGuardFix"),
        ("PRIV302", "CorrectGuardFix WrapInGuardFix"),
        ("PRIV401", "ClearMemberFix"),
        ("PRIV402", "ExportMemberFix"),
        ("PRIV502", "RemoveArgumentFix"),
    ];

    public static TheoryData<string> Fixes => [.. FixSet.All.Select(fix => fix.GetType().Name)];

    [Fact]
    public void EveryRule_HasTheFixesOfTheTable()
    {
        var expected = Table.SelectMany(row => row.Rules.Split(' ').Select(rule => rule + ": " + row.Fixes));
        var actual = FixSet.All
            .SelectMany(fix => fix.FixableDiagnosticIds.Select(rule => (Rule: rule, Fix: fix.GetType().Name)))
            .GroupBy(pair => pair.Rule, pair => pair.Fix)
            .Select(group => group.Key + ": " + string.Join(" ", group.Order(StringComparer.Ordinal)));

        Assert.Equal(expected.Order(StringComparer.Ordinal), actual.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Fixes))]
    public void EveryFix_IsForRulesThatExist(string fix) =>
        Assert.All(FixSet.Of(fix).FixableDiagnosticIds, rule => Assert.NotNull(Descriptors.Find(rule)));

    /// <summary>
    /// <c>dotnet format</c> applies the first fix that can fix a solution. What allows flows, moves a duty or needs a reason must never be that one.
    /// </summary>
    [Theory]
    [InlineData("AddPolicyEntryFix")]
    [InlineData("AddRedactorFix")]
    [InlineData("CorrectGuardFix")]
    [InlineData("ExcludeFromLogFix")]
    [InlineData("MarkNotPersonalFix")]
    [InlineData("RequireGuardFix")]
    public void FixThatNeedsAPerson_HasNoFixAllOverASolution(string fix) =>
        Assert.DoesNotContain(FixAllScope.Solution, FixSet.Of(fix).GetFixAllProvider()?.GetSupportedFixAllScopes() ?? []);
}
