using Om.Service.Analytics;
using Om.Service.Consents;
using Om.Service.Profiles;
using Om.Service.Registration;
using Privacy;

namespace Om.Service.Violations;

/// <summary>Clause 4: nothing is collected from a child without a parent or guardian.</summary>
public sealed class Children(ConsentLedger consents, YandexAds ads)
{
    [PersonalData("user.behavior.browsing_history", Purpose = "research", Subject = "child")]
    public string Page { get; set; } = "/";

    public Profile RegisterAnybody(RegistrationForm form) => new()
    {
        Id = Guid.NewGuid(),
        Phone = form.Phone, // expect: PRIV501 — clause 4
        BirthDate = form.BirthDate,
    };

    public async Task AdvertiseToChildren(Guid userId, CancellationToken cancel)
    {
        if (consents.AllowsAnalytics(userId))
            await ads.PlaceAsync(Anonymiser.Section(Page), cancel); // expect: PRIV502 — clause 4
    }
}
