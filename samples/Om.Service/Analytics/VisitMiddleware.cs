using Om.Service.Consents;

namespace Om.Service.Analytics;

/// <summary>Counts visits: in the log by the user's identifier, elsewhere anonymously and with consent.</summary>
public sealed class VisitMiddleware(RequestDelegate next)
{
    public async Task InvokeAsync(
        HttpContext http, ConsentLedger consents, YandexMetrica metrica, Mediator mediator, VkPixel pixel, YandexAds ads, ILogger<VisitMiddleware> log)
    {
        await next(http);

        var visit = Visit.Of(http);
        log.LogInformation("User {UserId} opened {Page}", visit.UserId, visit.Page);
        if (!consents.AllowsAnalytics(visit.UserId))
            return;

        var section = Anonymiser.Section(visit.Page);
        var browser = Anonymiser.Browser(visit.Browser);
        var network = Anonymiser.Network(visit.Address);
        await metrica.HitAsync(section, browser, network, http.RequestAborted);
        await mediator.HitAsync(section, browser, network, http.RequestAborted);
        await pixel.HitAsync(section, browser, network, http.RequestAborted);
        await ads.PlaceAsync(section, http.RequestAborted);
    }
}
