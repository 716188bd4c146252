using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Catalog;
using Privacy.Analyzers.Policy.Model;
using static Privacy.Analyzers.Tests.Rules.Flows.JudgedFlow;

namespace Privacy.Analyzers.Tests.Rules.Flows;

/// <summary>Severity follows confidence and the policy's enforcement.</summary>
public sealed class FlowSeverityTests
{
    private const string Log = "recipients: { app-log: { kind: log } }\n";

    [Fact]
    public void DeclaredFlow_HasTheSeverityOfTheRule() => AssertFound(DiagnosticSeverity.Error, "declared", Log, Label("user.contact.email"));

    [Fact]
    public void AssumedFlow_IsAWarning() =>
        AssertFound(DiagnosticSeverity.Warning, "assumed", Log, Label("user.contact.email", assumed: "Lib.Wrap"));

    [Fact]
    public void AssumedFlow_IsAnErrorWhereThePolicySaysSo() => AssertFound(
        DiagnosticSeverity.Error, "assumed", Log + "enforcement: { assumed: error }", Label("user.contact.email", assumed: "Lib.Wrap"));

    [Fact]
    public void InferredFlow_IsAWarning_WhateverThePolicySaysOfAssumed() => AssertFound(
        DiagnosticSeverity.Warning,
        "inferred",
        Log + "enforcement: { assumed: error }",
        Label("user.contact.email", origin: TagOrigin.Inferred, assumed: "Lib.Wrap"));

    [Fact]
    public void OneDeclaredSourceAmongOthers_DecidesForAll() => AssertFound(
        DiagnosticSeverity.Error,
        "declared",
        Log,
        Label("user.name", "User.Name", origin: TagOrigin.Inferred),
        Label("user.contact.email"));

    [Fact]
    public void ObservedRecipient_IsAWarning() =>
        AssertFound(DiagnosticSeverity.Warning, "declared", Log + "enforcement: { recipients: { app-log: observe } }", Label("user.contact.email"));

    [Fact]
    public void RecipientNotEnforced_IsSilent() =>
        Assert.Empty(new JudgedFlow(Log + "enforcement: { recipients: { app-log: off } }").Diagnostics(Label("user.contact.email")));

    [Theory]
    [InlineData(null, DiagnosticSeverity.Warning)]
    [InlineData("2027-03-01", DiagnosticSeverity.Warning)]
    [InlineData("2027-03-02", DiagnosticSeverity.Error)]
    public void ObservationEnds_AfterItsLastDay(string? asOf, DiagnosticSeverity severity)
    {
        var flow = new JudgedFlow(Log + "enforcement: { recipients: { app-log: observe until 2027-03-01 } }") { AsOf = asOf };

        Assert.Equal(severity, Assert.Single(flow.Diagnostics(Label("user.contact.email"))).Severity);
    }

    [Fact]
    public void WithdrawnConsent_WithoutADay_Informs()
    {
        var flow = new JudgedFlow(Log + """
            purposes: { research: { legal_basis: consent } }
            consents:
              x: { purpose: research, data: [user.contact], recipients: [app-log], withdrawn: 2026-01-01, withdraw: Consents.Withdraw }
            """);

        var found = Assert.Single(flow.Diagnostics(Label("user.contact.email", purposes: ["research"])));
        Assert.Equal(("PRIV303", DiagnosticSeverity.Info), (found.Id, found.Severity));
    }

    private static void AssertFound(
        DiagnosticSeverity severity, string confidence, string policy, params Analyzers.Flow.Findings.FlowLabel[] labels)
    {
        var found = Assert.Single(new JudgedFlow(policy).Diagnostics(labels));
        Assert.Equal((severity, confidence), (found.Severity, found.Properties["privacy.confidence"]));
    }
}
