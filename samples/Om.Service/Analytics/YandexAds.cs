using Privacy;

namespace Om.Service.Analytics;

/// <summary>The Yandex advertising network: clause 2.7.</summary>
[Recipient("yandex-ads")]
public sealed class YandexAds(HttpClient http)
{
    public Task PlaceAsync(string section, CancellationToken cancel) => http.PostAsJsonAsync("place", new { section }, cancel);
}
