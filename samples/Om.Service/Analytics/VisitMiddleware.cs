using Om.Service.Consents;

namespace Om.Service.Analytics;

/// <summary>Counts visits: in the log by the user's identifier, elsewhere anonymously and with consent.</summary>
public sealed class VisitMiddleware(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext http, ConsentLedger consents, VisitReporter reporter, ILogger<VisitMiddleware> log)
    {
        await next(http);

        var visit = Visit.Of(http);
        log.LogInformation("User {UserId} opened {Page}", visit.UserId, visit.Page); // conforms: clause 2.6
        if (!consents.AllowsAnalytics(visit.UserId))
            return;

        try
        {
            await reporter.ReportAsync(visit, http.RequestAborted);
        }
        catch (HttpRequestException)
        {
            log.LogWarning("A third party could not be reached");
        }
    }
}
