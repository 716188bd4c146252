using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Routing;

namespace Cases.Guards.FiltersCase;

public sealed class Visit
{
    [PersonalData("user.behavior", Purpose = "research")]
    public string Page { get; set; } = "";
}

public static class Metrica
{
    [Recipient("product-analytics")]
    public static void Track(string value) => Coin = value == "";
}

/// <summary>Lets nobody in who did not agree.</summary>
[Guard("analytics-consent")]
public class ConsentedAttribute : ActionFilterAttribute;

public sealed class ConsentedTwiceAttribute : ConsentedAttribute;

[Guard("marketing-consent")]
public sealed class MarketedAttribute : ActionFilterAttribute;

[Guard("analytics-consent")]
public sealed class ConsentFilter : IActionFilter
{
    public void OnActionExecuting(ActionExecutingContext context) => Coin = true;

    public void OnActionExecuted(ActionExecutedContext context) => Coin = true;
}

public sealed class OtherFilter : IActionFilter
{
    public void OnActionExecuting(ActionExecutingContext context) => Coin = true;

    public void OnActionExecuted(ActionExecutedContext context) => Coin = true;
}

[Guard("analytics-consent")]
public sealed class ConsentEndpointFilter : IEndpointFilter
{
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) => next(context);
}

public sealed class TimingEndpointFilter : IEndpointFilter
{
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) => next(context);
}

/// <summary>Metadata that a middleware of the service reads before it lets a request through.</summary>
[Guard("analytics-consent")]
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class)]
public sealed class NeedsConsentAttribute : Attribute;

[Consented]
public class ConsentedController : ControllerBase
{
    public IActionResult VisitOk(Visit visit)
    {
        Metrica.Track(visit.Page);
        return Ok();
    }
}

public sealed class InheritingController : ConsentedController
{
    public IActionResult DeeperOk(Visit visit)
    {
        Metrica.Track(visit.Page);
        return Ok();
    }
}

public sealed class ActionsController : ControllerBase
{
    [Consented]
    public void ActionOk(Visit visit) => Metrica.Track(visit.Page);

    [ConsentedTwice]
    public void DerivedFilterOk(Visit visit) => Metrica.Track(visit.Page);

    [ServiceFilter(typeof(ConsentFilter))]
    public void ServiceFilterOk(Visit visit) => Metrica.Track(visit.Page);

    [TypeFilter(typeof(ConsentFilter))]
    public void TypeFilterOk(Visit visit) => Metrica.Track(visit.Page);

    [ServiceFilter<ConsentFilter>]
    public void GenericFilterOk(Visit visit) => Metrica.Track(visit.Page);

    [NeedsConsent]
    public void MetadataOk(Visit visit) => Metrica.Track(visit.Page);

    [TypeFilter(typeof(OtherFilter))]
    public void OtherFilterBad(Visit visit) => Metrica.Track(visit.Page); // expect: PRIV301

    [Marketed]
    public void OtherGuardBad(Visit visit) => Metrica.Track(visit.Page); // expect: PRIV302

    [HttpPost]
    public void NoFilterBad(Visit visit) => Metrica.Track(visit.Page); // expect: PRIV301

    [Consented]
    public void RegisteredThereBad(Visit visit, List<Action> later) => later.Add(() => Metrica.Track(visit.Page)); // expect: PRIV302
}

public static class Endpoints
{
    public static void MapOk(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/attribute", [NeedsConsent] (Visit visit) => Metrica.Track(visit.Page));
        routes.MapPost("/lambda", (Visit visit) => Metrica.Track(visit.Page)).AddEndpointFilter<ConsentEndpointFilter>();
        routes.MapPost("/named", (Visit visit) => Metrica.Track(visit.Page)).WithName("named").AddEndpointFilter(new ConsentEndpointFilter());
        routes.MapGroup("/group").AddEndpointFilter<ConsentEndpointFilter>().MapPost("/lambda", (Visit visit) => Metrica.Track(visit.Page));
        var group = routes.MapGroup("/kept").AddEndpointFilter<ConsentEndpointFilter>();
        group.MapPost("/lambda", (Visit visit) => Metrica.Track(visit.Page));
        var late = routes.MapGroup("/late");
        late.MapPost("/lambda", (Visit visit) => Metrica.Track(visit.Page));
        late.AddEndpointFilter<ConsentEndpointFilter>();
        routes.MapPost("/method", TrackOk).AddEndpointFilter<ConsentEndpointFilter>();
    }

    public static void MapBad(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/bare", (Visit visit) => Metrica.Track(visit.Page)); // expect: PRIV301
        routes.MapPost("/timed", (Visit visit) => Metrica.Track(visit.Page)).AddEndpointFilter<TimingEndpointFilter>(); // expect: PRIV301
        var group = routes.MapGroup("/timed").AddEndpointFilter<TimingEndpointFilter>();
        group.MapPost("/lambda", (Visit visit) => Metrica.Track(visit.Page)); // expect: PRIV301
        routes.MapPost("/method", TrackBad);
        routes.MapPost("/both", TrackTwiceBad).AddEndpointFilter<ConsentEndpointFilter>();
        routes.MapPost("/both-bare", TrackTwiceBad);
    }

    private static void TrackOk(Visit visit) => Metrica.Track(visit.Page);

    private static void TrackBad(Visit visit) => Metrica.Track(visit.Page); // expect: PRIV301

    private static void TrackTwiceBad(Visit visit) => Metrica.Track(visit.Page); // expect: PRIV301
}
