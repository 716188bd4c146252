using Privacy.Analyzers.Policy;

namespace Privacy.Analyzers.Tests.Policy.Reading;

#pragma warning disable IDE0065 // Inside, or Privacy.Form and Privacy.LegalBasis of the attributes would win.
using Privacy.Analyzers.Policy.Model;
#pragma warning restore IDE0065

/// <summary>The example of the format's document, key by key.</summary>
public sealed class SpecExampleTests
{
    private static readonly PrivacyPolicy Policy = PolicyText.Read(SpecExample.Yaml).Policy;

    [Fact]
    public void Example_HasNoDefects() => Assert.Equal("", PolicyText.Lines(PolicyText.Read(SpecExample.Yaml).Defects));

    [Fact]
    public void Settings_AreRead()
    {
        Assert.Equal(PolicyText.Path, Policy.Path);
        Assert.False(Policy.IsUnreadable);
        Assert.Equal(("2024-03", "https://example.org/privacy"), (Policy.Notice!.Version, Policy.Notice.Url));
        Assert.Equal(("Example", "privacy@example.org"), (Policy.Controller!.Name, Policy.Controller.Contact));
        Assert.Equal(InferenceMode.Suggest, Policy.Inference.Mode);
        Assert.Equal(new EnforcementRule(EnforcementMode.Observe, "2027-03-01"), Policy.Enforcement.Recipients["mediator"]);
        Assert.Equal((18, "adult"), (Policy.Children!.MinimumAge, Policy.Children.Guard!.Value.Value));
        Assert.Equal(["erasure", "portability", "rectification"], Policy.Rights.Keys);
        Assert.Equal("P3Y", Policy.Retention["user.demographic.date_of_birth"]);
    }

    [Fact]
    public void Categories_AreAddedToTheTaxonomy()
    {
        Assert.Equal(("Team the user plays for", "P3Y"), (Policy.Categories.Find("user.profile.team")!.Description, Policy.Categories.Find("user.profile.team")!.Retention));
        Assert.True(Policy.Categories.Find("user.contact.phone_number")!.Required);
        Assert.Null(Policy.Categories.Find("user.contact.email")!.Required);
    }

    [Fact]
    public void Purposes_AreRead()
    {
        var service = Policy.Purposes["service"];
        Assert.Equal((LegalBasis.Contract, "5.2.2"), (service.LegalBasis, service.Clause));
        Assert.Null(service.Form);
        Assert.Equal("Give access, show and keep profiles", service.Description);
        Assert.Equal((LegalBasis.Consent, (Form?)Form.Anonymised), (Policy.Purposes["research"].LegalBasis, Policy.Purposes["research"].Form));
    }

    [Fact]
    public void Recipients_AreRead()
    {
        var log = Policy.Recipients["app-log"];
        Assert.Equal((RecipientKind.Log, "P1Y", true), (log.Kind, log.Retention, log.ClaimsKind));
        var metrica = Policy.Recipients["yandex-metrica"];
        Assert.Equal(("processor", "RU", false), (metrica.Role, metrica.Country, metrica.ClaimsKind));
        Assert.Equal(["yandex-appmetrica"], metrica.Packs.Select(pack => pack.Value));
        Assert.Equal(["Contoso.Metrica.*"], metrica.Sinks.Select(sink => sink.Text));
        Assert.Equal(("scc", "api.openai.com"), (Policy.Recipients["openai"].Transfer, Policy.Recipients["openai"].Hosts.Single().Value));
    }

    [Fact]
    public void Symbols_AreRead()
    {
        var source = Assert.Single(Policy.Sources);
        Assert.Equal(("user.contact.phone_number", "service"), (source.Category.Value, source.Purposes.Single().Value));
        Assert.Equal(["user", "user.contact"], Policy.Classifications.Select(tag => tag.Category.Value));
        Assert.Equal([Form.Anonymised, Form.Pseudonymised], Policy.Transforms.Select(transform => transform.Form));
        Assert.Equal("analytics", Policy.Guards["analytics-consent"].Matches.Single().Parameters.Single().Constant);
    }

    [Fact]
    public void Entries_AreRead()
    {
        var consent = Assert.Single(Policy.Consents);
        Assert.Equal(("product-analytics", "research", Form.Anonymised), (consent.Id, consent.Purpose.Value, consent.Form));
        Assert.Equal(("analytics-consent", "2027-12-31", "2024-03"), (consent.Guard!.Value.Value, consent.Expires!.Value.Value, consent.NoticeVersion!.Value.Value));
        Assert.Equal("Contoso.Account.WithdrawConsent", consent.Withdraw.Single().Value);
        var allowance = Assert.Single(Policy.Allow);
        Assert.Equal((1, "service", Form.Identified, "app-log"), (allowance.Index, allowance.Purpose!.Value.Value, allowance.Form, allowance.To.Single().Id));
        var denial = Assert.Single(Policy.Deny);
        Assert.Equal("credentials leave no process", denial.Reason);
        Assert.True(denial.To.Single() is { Id: null, Kind: null });
    }
}
