using System.Text.RegularExpressions;
using Privacy.Analyzers.Policy.Taxonomy;

namespace Privacy.Analyzers.Tests.Policy.Taxonomy;

public sealed class AliasesTests
{
    private static readonly string[] s_googleConsentTypes =
        ["ad_storage", "ad_user_data", "ad_personalization", "analytics_storage", "functionality_storage", "personalization_storage", "security_storage"];

    private static readonly string[] s_applePurposes =
        ["ThirdPartyAdvertising", "DeveloperAdvertising", "Analytics", "ProductPersonalization", "AppFunctionality", "Other"];

    [Fact]
    public void Categories_AreBuiltIn() =>
        Assert.All(Aliases.OfCategory.Keys, id => Assert.NotNull(CategoryTable.BuiltIn.Find(id)));

    [Fact]
    public void EveryEntry_SaysSomething() =>
        Assert.Empty(Aliases.OfCategory.Values.Concat(Aliases.OfPurpose.Values)
            .Where(alias => alias is { Dpv: null, Apple: null, Google: null, Tcf.IsEmpty: true }).Select(alias => alias.Id));

    [Fact]
    public void DpvTerms_AreIris()
    {
        Assert.All(Aliases.OfCategory.Values.Select(alias => alias.Dpv).OfType<string>(), iri => Assert.Matches(new Regex("^https://w3id.org/dpv/pd#[A-Z][A-Za-z]+$"), iri));
        Assert.All(Aliases.OfPurpose.Values.Select(alias => alias.Dpv).OfType<string>(), iri => Assert.Matches(new Regex("^https://w3id.org/dpv#[A-Z][A-Za-z]+$"), iri));
    }

    [Fact]
    public void DpvTerm_MeansOneCategory() =>
        Assert.Empty(Aliases.OfCategory.Values.Where(alias => alias.Dpv is not null).GroupBy(alias => alias.Dpv).Where(same => same.Count() > 1).Select(same => same.Key));

    [Fact]
    public void PurposesOfOthers_Exist()
    {
        Assert.All(Aliases.OfPurpose.Values.SelectMany(alias => alias.Tcf), number => Assert.InRange(number, 1, 11));
        Assert.All(Aliases.OfPurpose.Values.Select(alias => alias.Google).OfType<string>(), type => Assert.Contains(type, s_googleConsentTypes));
        Assert.All(Aliases.OfPurpose.Values.Select(alias => alias.Apple).OfType<string>(), name =>
            Assert.Contains(name, s_applePurposes.Select(purpose => "NSPrivacyCollectedDataTypePurpose" + purpose)));
    }

    [Theory]
    [InlineData("https://w3id.org/dpv/pd#EmailAddress", "user.contact.email")]
    [InlineData("dpv-pd:BirthDate", "user.demographic.date_of_birth")]
    [InlineData("NSPrivacyCollectedDataTypePhoneNumber", "user.contact.phone_number")]
    [InlineData("GPSCoordinate", "user.location.precise")]
    [InlineData("Nothing", null)]
    public void WordOfOthers_IsACategory(string word, string? expected) => Assert.Equal(expected, Aliases.Category(word));

    /// <summary>The keys of fideslang's default taxonomy that this one must have; what it renamed stays.</summary>
    [Fact]
    public void FideslangKeys_AreAllThere()
    {
        string[] branches =
        [
            "user.account: settings username", "user.authorization: credentials biometric password",
            "user.behavior: browsing_history media_consumption purchase_history search_history", "user.biometric: fingerprint retinal voice health",
            "user.childrens:", "user.contact: address email phone_number url fax_number organization",
            "user.contact.address: city country postal_code state street", "user.content: private public self_image",
            "user.demographic: age_range date_of_birth gender language marital_status political_opinion profile race_ethnicity religious_belief sexual_orientation",
            "user.location: imprecise precise", "user.device: cookie cookie_id device_id ip_address", "user.payment:", "user.social:",
            "user.unique_id: pseudonymous", "user.telemetry:", "user.user_sensor:", "user.workplace:", "user.sensor:",
            "user.financial: bank_account credit_card",
            "user.government_id: birth_certificate drivers_license_number immigration national_identification_number passport_number vehicle_registration",
            "user.health_and_medical: genetic insurance_beneficiary_id record_id", "user.name: first last", "user.criminal_history:",
            "user.privacy_preferences:", "user.job_title:", "system: authentication operations",
        ];
        var keys = branches.Select(branch => branch.Split(':')).SelectMany(parts =>
            parts[1].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(child => parts[0] + "." + child).Prepend(parts[0]));
        Assert.All(keys, key => Assert.NotNull(CategoryTable.BuiltIn.Find(key)));
    }
}
