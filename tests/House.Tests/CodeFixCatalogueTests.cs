using Microsoft.CodeAnalysis.CodeFixes;
using Privacy.Analyzers.Rules;
using Privacy.Analyzers.TestKit.Fixes;

namespace Privacy.House.Tests;

/// <summary>Rules and code fixes know of each other, and each fix has its tests.</summary>
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
        ("PRIV201", "AddPolicyEntryFix AddRedactorFix PseudonymiseArgumentFix RedactArgumentFix RemoveArgumentFix RemoveLoggerMessageParameterFix WrapInGuardFix"),
        ("PRIV202 PRIV203 PRIV204 PRIV205 PRIV206 PRIV208", "AddPolicyEntryFix AddRedactorFix PseudonymiseArgumentFix RedactArgumentFix RemoveArgumentFix WrapInGuardFix"),
        ("PRIV207", "TakeOutOfMessageFix"),
        ("PRIV209", "RemoveArgumentFix RemoveLoggerMessageParameterFix"),
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

    [Theory]
    [MemberData(nameof(Fixes))]
    public void EveryFix_HasTests_AndOneWhereItMustNotBeOffered(string fix)
    {
        var file = $"tests/Privacy.CodeFixes.Tests/{fix}Tests.cs";
        Assert.True(File.Exists(Repository.PathOf(file)), file + " is missing.");
        Assert.Matches("NotOffered|NothingToFix", Repository.Read(file));
    }

    /// <summary>
    /// <c>dotnet format</c> applies the first fix that can fix a solution. What allows flows, moves a duty or needs a reason must never be that one.
    /// </summary>
    [Theory]
    [InlineData("AddPolicyEntryFix")]
    [InlineData("AddRedactorFix")]
    [InlineData("CorrectGuardFix")]
    [InlineData("MarkNotPersonalFix")]
    [InlineData("RequireGuardFix")]
    public void FixThatNeedsAPerson_HasNoFixAllOverASolution(string fix) =>
        Assert.DoesNotContain(FixAllScope.Solution, FixSet.Of(fix).GetFixAllProvider()?.GetSupportedFixAllScopes() ?? []);
}
