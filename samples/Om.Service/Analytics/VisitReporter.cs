using Privacy;

namespace Om.Service.Analytics;

/// <summary>Tells the third parties of clause 2.7 of a visit, anonymously. Who calls it has asked for consent.</summary>
public sealed class VisitReporter(YandexMetrica metrica, Mediator mediator, VkPixel pixel, YandexAds ads)
{
    [RequiresGuard("analytics-consent")]
    public async Task ReportAsync(Visit visit, CancellationToken cancel)
    {
        var section = Anonymiser.Section(visit.Page);
        var browser = Anonymiser.Browser(visit.Browser);
        var network = Anonymiser.Network(visit.Address);
        await metrica.HitAsync(section, browser, network, cancel); // conforms: clauses 2.7, 5.2.6, 9.1.1
        await mediator.HitAsync(section, browser, network, cancel);
        await pixel.HitAsync(section, browser, network, cancel);
        await ads.PlaceAsync(section, cancel);
    }
}
