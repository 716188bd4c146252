using Privacy;

namespace Om.Service.Analytics;

/// <summary>Mediator, a system that collects analytics: clause 2.7.</summary>
[Recipient("mediator")]
public sealed class Mediator(HttpClient http)
{
    public Task HitAsync(string section, string browser, string network, CancellationToken cancel) =>
        http.PostAsJsonAsync("counter", new { section, browser, network }, cancel);
}
