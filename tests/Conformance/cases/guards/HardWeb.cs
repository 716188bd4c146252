using System.Threading;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Cases.Guards.HardWebCase;

public sealed class Visit
{
    [PersonalData("user.behavior", Purpose = "research")]
    public string Page { get; set; } = "";

    public string Theme { get; set; } = "";
}

public static class Metrica
{
    [Recipient("product-analytics")]
    public static void Track(string value) => Coin = value == "";

    [Recipient("product-analytics")]
    public static Task TrackAsync(string value, CancellationToken stop = default) => Task.FromResult(value);
}

public interface IAsyncConsent
{
    [Guard("analytics-consent")]
    Task<bool> AllowsAsync(CancellationToken stop = default);
}

[Guard("analytics-consent")]
public sealed class ConsentedAttribute : ActionFilterAttribute;

[Guard("analytics-consent")]
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class)]
public sealed class NeedsConsentAttribute : Attribute;

[Guard("analytics-consent")]
public sealed class ConsentEndpointFilter : IEndpointFilter
{
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) => next(context);
}

/// <summary>A filter that asks by itself, in its own body.</summary>
public sealed class VisitFilter(IConsent consent) : IAsyncActionFilter
{
    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        if (context.ActionArguments["visit"] is Visit visit && consent.Allows("analytics"))
            Metrica.Track(visit.Page);
        await next();
    }
}

public abstract class TrackingController(IConsent consent) : ControllerBase
{
    protected bool MayTrack => consent.Allows("analytics");

    protected IActionResult? Refuse() => consent.Allows("analytics") ? null : Forbid();

    [Consented]
    public virtual void Overridden(Visit visit) => Metrica.Track(visit.Page);
}

[ApiController]
[Route("visits")]
public sealed class VisitsController(IConsent consent, IAsyncConsent later, ILogger<VisitsController> log) : TrackingController(consent)
{
    private readonly IConsent _consent = consent;

    [HttpPost]
    public async Task<ActionResult> PostOk([FromBody] Visit visit, CancellationToken stop)
    {
        if (!ModelState.IsValid)
            return BadRequest(ModelState);
        if (!await later.AllowsAsync(stop))
            return StatusCode(403);
        log.LogInformation("visit");
        await Metrica.TrackAsync(visit.Page, stop);
        return NoContent();
    }

    [HttpPost("2")]
    public async Task<IActionResult> PostOrBad([FromBody] Visit visit, CancellationToken stop)
    {
        if (!ModelState.IsValid && !await later.AllowsAsync(stop))
            return StatusCode(403);
        await Metrica.TrackAsync(visit.Page, stop); // expect: PRIV301
        return Ok();
    }

    [HttpPost("3")]
    public IActionResult BaseOk(Visit visit)
    {
        if (!MayTrack)
            return Forbid();
        Metrica.Track(visit.Page);
        return NoContent();
    }

    [HttpPost("4")]
    public IActionResult ResultOfTheBaseOk(Visit visit)
    {
        if (Refuse() is { } refusal)
            return refusal;
        Metrica.Track(visit.Page);
        return NoContent();
    }

    [HttpPost("5")]
    public IActionResult FromServicesOk(Visit visit, [FromServices] IConsent asked) =>
        asked.Allows("analytics") ? Sent(visit.Page) : Forbid();

    [HttpPost("6")]
    public IActionResult FromServicesBad(Visit visit, [FromServices] IConsent asked) =>
        asked.Allows("analytics") ? Forbid() : Sent(visit.Page); // expect: PRIV302

    [HttpPost("7")]
    public IActionResult LocatedOk(Visit visit)
    {
        var asked = HttpContext.RequestServices.GetRequiredService<IConsent>();
        return asked.Allows("analytics") ? Sent(visit.Page) : Forbid();
    }

    [HttpPost("8")]
    public IActionResult OnCompletedBad(Visit visit)
    {
        if (!_consent.Allows("analytics"))
            return Forbid();
        Response.OnCompleted(() => Metrica.TrackAsync(visit.Page)); // expect: PRIV302
        return Ok();
    }

    [HttpPost("9")]
    public IActionResult SwitchedOk(Visit visit) => (ModelState.IsValid, _consent.Allows("analytics")) switch
    {
        (false, _) => BadRequest(),
        (true, false) => Forbid(),
        (true, true) => Sent(visit.Page),
    };

    [HttpPost("10")]
    public IActionResult SwitchedBad(Visit visit) => (ModelState.IsValid, _consent.Allows("analytics")) switch
    {
        (false, _) => BadRequest(),
        (true, false) => Sent(visit.Page), // expect: PRIV302
        (true, true) => Ok(),
    };

    [HttpPost("11")]
    public async Task<IActionResult> CaughtBad(Visit visit)
    {
        try
        {
            if (!await later.AllowsAsync())
                throw new InvalidOperationException("no consent");
        }
        catch (Exception e)
        {
            log.LogError(e, "consent");
        }

        Metrica.Track(visit.Page); // expect: PRIV301
        return Ok();
    }

    [HttpPost("12")]
    public async Task<IActionResult> CaughtAndAnsweredOk(Visit visit)
    {
        try
        {
            if (!await later.AllowsAsync())
                throw new InvalidOperationException("no consent");
        }
        catch (Exception e)
        {
            log.LogError(e, "consent");
            return StatusCode(500);
        }

        Metrica.Track(visit.Page);
        return Ok();
    }

    public override void Overridden(Visit visit) => Metrica.Track(visit.Page + visit.Theme);

    private IActionResult Sent(string page)
    {
        Metrica.Track(page);
        return Ok();
    }
}

[Consented]
public sealed class IndexModel : PageModel
{
    [BindProperty]
    public Visit Visit { get; set; } = new();

    public IActionResult OnPostOk()
    {
        Metrica.Track(Visit.Page);
        return Page();
    }
}

public sealed class OpenModel(IConsent consent) : PageModel
{
    [BindProperty]
    public Visit Visit { get; set; } = new();

    private bool Agreed { get; set; }

    public void OnGetOk() => Agreed = consent.Allows("analytics");

    public IActionResult OnPostBad()
    {
        Metrica.Track(Visit.Page); // expect: PRIV301
        return Page();
    }

    public IActionResult OnPostOfAnotherRequestBad()
    {
        if (Agreed)
            Metrica.Track(Visit.Page); // expect: PRIV302
        return Page();
    }
}

public sealed class Worker(IAsyncConsent consent, IServiceScopeFactory scopes, System.Threading.Channels.Channel<Visit> channel) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var visit = await channel.Reader.ReadAsync(stoppingToken);
            if (!await consent.AllowsAsync(stoppingToken))
                continue;
            await Metrica.TrackAsync(visit.Page, stoppingToken);
        }
    }

    public async Task ReadAllOk(CancellationToken stop)
    {
        await foreach (var visit in channel.Reader.ReadAllAsync(stop))
        {
            using var scope = scopes.CreateScope();
            var asked = scope.ServiceProvider.GetRequiredService<IConsent>();
            if (asked.Allows("analytics"))
                await Metrica.TrackAsync(visit.Page, stop);
        }
    }

    public async Task TimerOk(Visit visit, CancellationToken stop)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMinutes(1));
        while (await timer.WaitForNextTickAsync(stop) && await consent.AllowsAsync(stop))
            await Metrica.TrackAsync(visit.Page, stop);
    }

    public async Task TimerBad(Visit visit, CancellationToken stop)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMinutes(1));
        while (await timer.WaitForNextTickAsync(stop) || await consent.AllowsAsync(stop))
            await Metrica.TrackAsync(visit.Page, stop); // expect: PRIV301
    }
}

public static class Endpoints
{
    public static void MapOk(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/injected", (Visit visit, IConsent asked) =>
        {
            if (!asked.Allows("analytics"))
                return Results.Forbid();
            Metrica.Track(visit.Page);
            return Results.Ok();
        });
        routes.MapPost("/async", async (Visit visit, IAsyncConsent asked, CancellationToken stop) =>
        {
            if (await asked.AllowsAsync(stop))
                await Metrica.TrackAsync(visit.Page, stop);
            return Results.NoContent();
        });
        routes.MapGroup("/a").MapGroup("/b").AddEndpointFilter<ConsentEndpointFilter>().MapPut("/c", (Visit visit) => Metrica.Track(visit.Page));
        routes.MapGroup("/a").AddEndpointFilter<ConsentEndpointFilter>().MapGroup("/b").MapPut("/c", (Visit visit) => Metrica.Track(visit.Page));
        var outer = routes.MapGroup("/outer").AddEndpointFilter<ConsentEndpointFilter>();
        var inner = outer.MapGroup("/inner");
        inner.MapPost("/x", (Visit visit) => Metrica.Track(visit.Page));
    }

    public static void MetadataOk(IEndpointRouteBuilder routes) =>
        routes.MapPost("/metadata", (Visit visit) => Metrica.Track(visit.Page)).WithMetadata(new NeedsConsentAttribute());

    public static void InlineOk(IEndpointRouteBuilder routes, IConsent consent) =>
        routes.MapPost("/inline", (Visit visit) => Metrica.Track(visit.Page))
            .AddEndpointFilter(async (context, next) => consent.Allows("analytics") ? await next(context) : Results.Forbid());

    public static void InlineBlockOk(IEndpointRouteBuilder routes, IConsent consent) =>
        routes.MapPost("/block", (Visit visit) => Metrica.Track(visit.Page)).AddEndpointFilter(async (context, next) =>
        {
            if (!consent.Allows("analytics"))
                return Results.Forbid();
            return await next(context);
        });

    public static void InlineElseBad(IEndpointRouteBuilder routes, IConsent consent) =>
        routes.MapPost("/else", (Visit visit) => Metrica.Track(visit.Page)) // expect: PRIV301
            .AddEndpointFilter(async (context, next) => consent.Allows("analytics") ? Results.Forbid() : await next(context));

    public static void InlineOtherBad(IEndpointRouteBuilder routes, IConsent consent) =>
        routes.MapPost("/other", (Visit visit) => Metrica.Track(visit.Page)) // expect: PRIV302
            .AddEndpointFilter(async (context, next) => consent.Allows("marketing") ? await next(context) : Results.Forbid());

    public static void InlineEitherBad(IEndpointRouteBuilder routes, IConsent consent) =>
        routes.MapPost("/either", (Visit visit) => Metrica.Track(visit.Page)).AddEndpointFilter(async (context, next) => // expect: PRIV301
        {
            if (consent.Allows("analytics"))
                return await next(context);
            return Coin ? await next(context) : Results.Forbid();
        });

    public static void MapGroups(IEndpointRouteBuilder routes) => FP_Grouped(routes.MapGroup("/grouped").AddEndpointFilter<ConsentEndpointFilter>());

    public static void MapBad(IEndpointRouteBuilder routes, IConsent consent)
    {
        if (consent.Allows("analytics"))
            routes.MapPost("/at-start", (Visit visit) => Metrica.Track(visit.Page)); // expect: PRIV302
        routes.MapPost("/inline", (Visit visit) => Metrica.Track(visit.Page)) // expect: PRIV301
            .AddEndpointFilter(async (context, next) => await next(context));
        var outer = routes.MapGroup("/outer");
        outer.MapGroup("/guarded").AddEndpointFilter<ConsentEndpointFilter>();
        outer.MapPost("/x", (Visit visit) => Metrica.Track(visit.Page)); // expect: PRIV301
    }

    private static void FP_Grouped(RouteGroupBuilder group) => group.MapPost("/y", (Visit visit) => Metrica.Track(visit.Page)); // known false alarm: PRIV301 a guarded group of endpoints passed to a method
}
