using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Routing;

namespace Cases.Guards.HardPublicCase;

public sealed class Member
{
    public int Id { get; set; }

    [PersonalData("user.name", Purpose = "service")]
    public string Name { get; set; } = "";

    [PersonalData("user.behavior", Purpose = "directory")]
    public string Team { get; set; } = "";
}

public sealed record Card(int Id, string Title);

[Guard("member")]
public sealed class MembersOnlyAttribute : ActionFilterAttribute;

[ApiController]
public sealed class MembersController(IConsent consent, List<Member> members) : ControllerBase
{
    [HttpGet("1")]
    public ActionResult<Card> GuardedOk(int id)
    {
        if (!consent.Allows("member"))
            return Forbid();
        var member = members.Single(each => each.Id == id);
        return new Card(member.Id, member.Name);
    }

    [HttpGet("2")]
    public ActionResult<Card> UnguardedBad(int id)
    {
        var member = members.Single(each => each.Id == id);
        return new Card(member.Id, member.Name); // expect: PRIV301
    }

    [HttpGet("3")]
    public IActionResult TernaryOk(Member member) => consent.Allows("member") ? Ok(member.Name) : Forbid();

    [HttpGet("4")]
    public IActionResult TernaryBad(Member member) => consent.Allows("member") ? Forbid() : Ok(member.Name); // expect: PRIV302

    [HttpGet("5")]
    public string TextOk(Member member) => consent.Allows("member") ? member.Name : "somebody";

    [HttpGet("6")]
    public string TextBad(Member member) => consent.Allows("listed") ? member.Name : "somebody"; // expect: PRIV302

    [HttpGet("7")]
    [MembersOnly]
    public string FilteredOk(Member member) => member.Name;

    [HttpGet("8")]
    public IEnumerable<string> EachOk()
    {
        if (!consent.Allows("listed"))
            yield break;
        foreach (var member in members)
            yield return member.Team;
    }

    [HttpGet("9")]
    public IEnumerable<string> EachLaterBad()
    {
        foreach (var member in members)
        {
            if (member.Id == 1 && !consent.Allows("listed"))
                yield break;
            yield return member.Team; // expect: PRIV301
        }
    }

    [HttpGet("10")]
    public IActionResult SelectedOk()
    {
        if (!consent.Allows("listed"))
            return NotFound();
        return Ok(members.Select(member => member.Team).ToList());
    }

    [HttpGet("11")]
    public IActionResult SelectedLazilyOk()
    {
        if (!consent.Allows("listed"))
            return NotFound();
        return Ok(members.Select(member => new Card(member.Id, member.Team)));
    }

    [HttpGet("12")]
    public IActionResult MappedOk(Member member)
    {
        var card = new Card(member.Id, consent.Allows("member") ? member.Name : "");
        return Ok(card);
    }

    [HttpGet("13")]
    public async Task<ActionResult<Card>> AwaitedOk(Member member)
    {
        await Task.Yield();
        if (consent.Allows("member") is false)
            return Unauthorized();
        return Ok(new Card(member.Id, member.Name));
    }

    [HttpGet("14")]
    public async Task<ActionResult<Card>> AwaitedBad(Member member)
    {
        await Task.Yield();
        if (consent.Allows("member") is false)
            await Task.Delay(1);
        return Ok(new Card(member.Id, member.Name)); // expect: PRIV301
    }

    [HttpGet("15")]
    public IActionResult WrittenOk(Member member)
    {
        if (!consent.Allows("member"))
            return Problem();
        Response.Headers["X-Name"] = member.Name;
        return NoContent();
    }

    [HttpGet("16")]
    public IActionResult BothOk(Member member)
    {
        if (!consent.Allows("member") || !consent.Allows("listed"))
            return Ok(new Card(member.Id, ""));
        return Ok(new Card(member.Id, member.Name + member.Team));
    }

    [HttpGet("17")]
    public IActionResult OneOfBothBad(Member member)
    {
        if (!consent.Allows("member") && !consent.Allows("listed"))
            return Ok(new Card(member.Id, ""));
        return Ok(new Card(member.Id, member.Name)); // expect: PRIV301
    }

    [HttpGet("19")]
    public IEnumerable<string> EachWithoutAskingBad()
    {
        foreach (var member in members)
            yield return member.Team; // expect: PRIV301
    }

    [HttpGet("20")]
    public async IAsyncEnumerable<string> StreamedBad()
    {
        await Task.Yield();
        foreach (var member in members)
            yield return member.Team; // expect: PRIV301
    }

    [HttpGet("21")]
    public IEnumerable<string> SelectedBad() => members.Select(member => member.Team); // expect: PRIV301

    [HttpGet("22")]
    public IActionResult OnceBad(Member member) => Ok(member.Name); // expect: PRIV301

    [HttpGet("23")]
    public IActionResult OnceInATernaryBad(Member member, bool small) => small ? NoContent() : Ok(member.Name); // expect: PRIV301

    [HttpGet("18")]
    public IActionResult HelperOk(Member member) => consent.Allows("member") ? Shown(member.Name) : Forbid();

    private IActionResult Shown(string text) => Ok(text);
}

public static class Endpoints
{
    public static void MapOk(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/1", (Member member, IConsent consent) => consent.Allows("member") ? Results.Ok(member.Name) : Results.Forbid());
        routes.MapGet("/2", (Member member, IConsent consent) => consent.Allows("member") ? member.Name : "");
        routes.MapGet("/3", (Member member, IConsent consent) =>
        {
            if (!consent.Allows("member"))
                return Results.NotFound();
            return Results.Json(new Card(member.Id, member.Name));
        });
        routes.MapGet("/4", async (HttpContext context, Member member, IConsent consent) =>
        {
            if (consent.Allows("member"))
                await context.Response.WriteAsync(member.Name);
        });
    }

    public static void MapBad(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/1", (Member member, IConsent consent) => consent.Allows("member") ? Results.Forbid() : Results.Ok(member.Name)); // expect: PRIV302
        routes.MapGet("/5", (Member member) => Results.Ok(member.Name)); // expect: PRIV301
        routes.MapGet("/6", (Member member) => TypedResults.Ok(member.Name)); // expect: PRIV301
        routes.MapGet("/3", async (HttpContext context, Member member, IConsent consent) =>
        {
            await context.Response.WriteAsync(member.Name); // expect: PRIV301
        });
    }

    public static void MapTextBad(IEndpointRouteBuilder routes) => routes.MapGet("/t", (Member member) => member.Name); // expect: PRIV301

    public static void MapObjectBad(IEndpointRouteBuilder routes) =>
        routes.MapGet("/o", (Member member) => new Card(member.Id, member.Name)); // expect: PRIV301
}
