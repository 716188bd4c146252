using System.Net.Http.Json;
using Om.Service.Analytics;
using Om.Service.Consents;
using Om.Service.Profiles;
using Privacy;

namespace Om.Service.Violations;

/// <summary>Clauses 2.7, 5.2.6, 8.1 and 9.1.1: third parties receive anonymous data, with consent; who is not declared receives nothing.</summary>
public sealed class ThirdParties(ConsentLedger consents, YandexMetrica metrica, VkPixel pixel, YandexAds ads, HttpClient http)
{
    public async Task Count(Visit visit, Profile profile, CancellationToken cancel)
    {
        if (!consents.AllowsAnalytics(visit.UserId))
            return;

        var browser = Anonymiser.Browser(visit.Browser);
        var network = Anonymiser.Network(visit.Address);
        await metrica.HitAsync(profile.Phone, browser, network, cancel); // expect: PRIV202 — clause 2.7
        await pixel.HitAsync(Anonymiser.Section(visit.Page), browser, profile.Id.ToString(), cancel); // expect: PRIV202 — clause 2.7
        await metrica.HitAsync(visit.Page, browser, network, cancel); // expect: PRIV202 — clause 5.2.6
        await ads.PlaceAsync(profile.City ?? "anywhere", cancel); // expect: PRIV203 — clause 2.7
        await metrica.HitAsync(Anonymiser.Section(visit.Page), browser, network, cancel);
    }

    public Task CountWithoutConsent(Visit visit, CancellationToken cancel) =>
        ads.PlaceAsync(Anonymiser.Section(visit.Page), cancel); // expect: PRIV301 — clauses preamble, 9.1.1

    public Task ReportWithoutConsent(Visit visit, CancellationToken cancel) =>
        ReportAsync(visit, cancel); // expect: PRIV301 — clause 9.1.1

    public async Task CountWhereRefused(Visit visit, CancellationToken cancel)
    {
        if (!consents.AllowsAnalytics(visit.UserId))
            await ads.PlaceAsync(Anonymiser.Section(visit.Page), cancel); // expect: PRIV302 — clause 9.1.1
    }

    public async Task CountAnother(Visit visit, Visit next, CancellationToken cancel)
    {
        if (consents.AllowsAnalytics(visit.UserId))
            await ads.PlaceAsync(Anonymiser.Section(next.Page), cancel); // expect: PRIV302 — clauses 2.7, 9.1.1
    }

    public void CountLater(Visit visit, CancellationToken stopping)
    {
        if (consents.AllowsAnalytics(visit.UserId))
            stopping.Register(() => _ = ads.PlaceAsync(Anonymiser.Section(visit.Page), CancellationToken.None)); // expect: PRIV302 — clauses 2.7, 9.1.1
    }

    public async Task Hand(Profile profile, CancellationToken cancel)
    {
        await http.PostAsJsonAsync("https://broker.example/people", profile.FamilyName, cancel); // expect: PRIV206 — clause 8.1
        await http.PostAsJsonAsync("https://buyer.example/users", profile.Phone, cancel); // expect: PRIV206 — clause 9.1.3
        await http.PostAsJsonAsync("https://lawyer.example/cases", profile.Email, cancel); // expect: PRIV206 — clause 9.1.5
    }

    [RequiresGuard("analytics-consent")]
    private Task ReportAsync(Visit visit, CancellationToken cancel) =>
        metrica.HitAsync(Anonymiser.Section(visit.Page), "", "", cancel);
}
