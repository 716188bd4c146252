using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Cases.Guards.HardBuiltInCase;

public sealed class Visit
{
    [PersonalData("user.behavior", Purpose = "research")]
    public string Page { get; set; } = "";

    [PersonalData("user.contact.email", Purpose = "marketing")]
    public string Address { get; set; } = "";
}

public static class Metrica
{
    [Recipient("product-analytics")]
    public static void Track(string value) => Coin = value == "";
}

public static class Letters
{
    [Recipient("newsletter")]
    public static void Send(string value) => Coin = value == "";
}

public enum ConsentType
{
    Necessary,
    Analytics,
    Marketing,
}

public sealed record ConsentState(bool Analytics, bool Marketing)
{
    public bool HasAnalyticsConsent => Analytics;
}

public interface ICookieConsentService
{
    bool IsConsentGiven(ConsentType type);

    bool HasAnalyticsConsent { get; }

    bool HasMarketingConsent { get; }

    Task<ConsentState> GetConsentAsync(string user);

    bool IsAnalyticsAllowed();

    bool CanSendMarketing(string user);
}

public sealed class TrackingMiddleware(RequestDelegate next)
{
    public async Task InvokeOk(HttpContext context, Visit visit)
    {
        if (context.Features.Get<ITrackingConsentFeature>()?.CanTrack != true)
        {
            await next(context);
            return;
        }

        Metrica.Track(visit.Page);
        await next(context);
    }

    public async Task InvokeLaterOk(HttpContext context, Visit visit)
    {
        var feature = context.Features.Get<ITrackingConsentFeature>();
        await next(context);
        if (feature is null || !feature.CanTrack)
            return;
        Metrica.Track(visit.Page);
    }

    public async Task InvokeNoFeatureBad(HttpContext context, Visit visit)
    {
        var feature = context.Features.Get<ITrackingConsentFeature>();
        if (feature is { CanTrack: false })
        {
            await next(context);
            return;
        }

        Metrica.Track(visit.Page); // expect: PRIV301
        await next(context);
    }

    public async Task InvokeInItemsBad(HttpContext context, Visit visit)
    {
        context.Items["consent"] = context.Features.Get<ITrackingConsentFeature>()?.CanTrack;
        await next(context);
        if (context.Items["other"] is true)
            Metrica.Track(visit.Page); // expect: PRIV301
    }
}

/// <summary>Shapes in which services of one's own, and those of consent platforms, are asked.</summary>
public sealed class BuiltIns(ICookieConsentService cookies)
{
    public void TypedOk(Visit visit)
    {
        if (cookies.IsConsentGiven(ConsentType.Analytics))
            Metrica.Track(visit.Page);
    }

    public void TypedOfTheOtherBad(Visit visit)
    {
        if (cookies.IsConsentGiven(ConsentType.Marketing))
            Metrica.Track(visit.Page); // expect: PRIV302
    }

    public void NecessaryBad(Visit visit)
    {
        if (cookies.IsConsentGiven(ConsentType.Necessary))
            Metrica.Track(visit.Page); // expect: PRIV302
    }

    public async Task StateNotReadBad(Visit visit, string user)
    {
        var state = await cookies.GetConsentAsync(user);
        if (state is not null)
            Metrica.Track(visit.Page); // expect: PRIV301
    }
}
