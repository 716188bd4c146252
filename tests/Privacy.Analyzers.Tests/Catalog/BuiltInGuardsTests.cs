using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Catalog.Guards;
using Privacy.Analyzers.Catalog.Patterns;
using Privacy.Analyzers.Policy.Model;

namespace Privacy.Analyzers.Tests.Catalog;

/// <summary>Checks of well-known libraries (Guards/guards.yaml) and what they serve.</summary>
public sealed class BuiltInGuardsTests
{
    private const string Libraries = """
        namespace Microsoft.AspNetCore.Http.Features { public interface ITrackingConsentFeature { bool CanTrack { get; } bool HasConsent { get; } bool IsConsentNeeded { get; } } }
        namespace Own { public interface IConsents { bool HasConsent(string purpose); bool HasConsentExpired(string purpose); } public interface IOther { bool HasConsent(string purpose); } }
        """;

    [Theory]
    [InlineData("Microsoft.AspNetCore.Http.Features.ITrackingConsentFeature.CanTrack", true)]
    [InlineData("Microsoft.AspNetCore.Http.Features.ITrackingConsentFeature.HasConsent", true)]
    [InlineData("Microsoft.AspNetCore.Http.Features.ITrackingConsentFeature.IsConsentNeeded", false)]
    [InlineData("Own.IConsents.HasConsent", true)]
    [InlineData("Own.IConsents.HasConsentExpired", false)]
    [InlineData("Own.IOther.HasConsent", false)]
    public void GuardWithoutPattern_IsServedByWhatIsKnown(string member, bool isGuard)
    {
        var sample = Sample.Of(Libraries, Policy("analytics-consent"));
        Assert.Equal(isGuard, !sample.Model.Guards.Of(sample.Member(member)).IsEmpty);
    }

    [Fact]
    public void GuardWithAPattern_IsServedByThatOnly()
    {
        var policy = Policy("analytics-consent");
        policy = policy with { Guards = policy.Guards.SetItem("analytics-consent", policy.Guards["analytics-consent"] with { Matches = [Sample.Pattern("Own.IOther.HasConsent")] }) };
        var sample = Sample.Of(Libraries, policy);
        Assert.Empty(sample.Model.Guards.Of(sample.Member("Own.IConsents.HasConsent")));
        Assert.Single(sample.Model.Guards.Of(sample.Member("Own.IOther.HasConsent")));
    }

    [Theory]
    [InlineData("analytics", true)]
    [InlineData("Analytics_Consent", true)]
    [InlineData("ANALYTICS-CONSENT", true)]
    [InlineData("research", true)]
    [InlineData("marketing", false)]
    [InlineData("consent", false)]
    [InlineData("", false)]
    public void NamedCheck_IsToldTheGuardByIdConsentOrPurpose(string constant, bool accepted)
    {
        var sample = Sample.Of(Libraries, Policy("analytics-consent"));
        var guard = Assert.Single(sample.Model.Guards.Of(sample.Member("Own.IConsents.HasConsent")));
        Assert.Equal(accepted, Assert.Single(guard.Arguments).Accepts(constant));
    }

    [Theory]
    [InlineData("analytics", true)]
    [InlineData("advertising", true)]
    [InlineData("messaging", false)]
    public void TrackingConsent_ServesConsentsToBeingTracked(string kind, bool serves) =>
        Assert.Equal(serves, GuardNames.IsTracking(Policy("analytics-consent", kind), "analytics-consent"));

    [Fact]
    public void PatternsOfTheFramework_NameMembersThatExist()
    {
        var compilation = Sample.Of("class C { }").Model.Compilation;
        var resolver = new PatternResolver(compilation);
        var missing = BuiltInGuards.Patterns
            .Where(pattern => pattern.Text.StartsWith("System.", StringComparison.Ordinal) && !pattern.Text.StartsWith("System.Windows", StringComparison.Ordinal) && !pattern.Segments.Any(segment => segment.HasStar))
            .Where(pattern => !resolver.Resolve(pattern, TestContext.Current.CancellationToken).Any())
            .Select(pattern => pattern.Text);
        Assert.Empty(missing);
        Assert.NotEmpty(BuiltInGuards.Patterns);
    }

    private static Analyzers.Policy.PrivacyPolicy Policy(string guard, string kind = "analytics")
    {
        var read = Analyzers.Policy.Reading.PolicyReader.Read(
            Microsoft.CodeAnalysis.Text.SourceText.From($$"""
                version: 1
                purposes:
                  research: { legal_basis: consent }
                recipients:
                  vendor: { kind: {{kind}} }
                guards:
                  {{guard}}: {}
                consents:
                  product-analytics: { purpose: research, data: [user.behavior], recipients: [vendor], guard: {{guard}} }
                """),
            "policy.yaml",
            [],
            TestContext.Current.CancellationToken);
        Assert.Empty(read.Defects);
        return read.Policy;
    }
}
