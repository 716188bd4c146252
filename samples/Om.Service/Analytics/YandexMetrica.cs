using Privacy;

namespace Om.Service.Analytics;

/// <summary>Yandex.Metrica, a system that collects analytics: clause 2.7.</summary>
[Recipient("yandex-metrica")]
public sealed class YandexMetrica(HttpClient http)
{
    public Task HitAsync(string section, string browser, string network, CancellationToken cancel) =>
        http.PostAsJsonAsync("watch", new { section, browser, network }, cancel);
}
