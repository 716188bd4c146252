using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Cases.Web.EndpointsCase;

internal sealed class Members(DbContextOptions<Members> options) : DbContext(options)
{
    public DbSet<User> Users => Set<User>();
}

internal sealed record Card(int Visits, string Title);

internal static class Endpoints
{
    public static void LambdaBad(WebApplication app) => app.MapGet("/t", (User user) => user.Name); // expect: PRIV208

    public static void BlockBad(IEndpointRouteBuilder app) => app.MapPost("/t", (User user) =>
    {
        var name = user.Name.Trim();
        return name; // expect: PRIV208
    });

    public static void WholeBad(WebApplication app) => app.MapGet("/t", (User user) => user); // expect: PRIV208

    public static void ProjectedBad(WebApplication app) => app.MapGet("/t", (User user) => new Card(user.Visits, user.Name)); // expect: PRIV208

    public static void AnonymousBad(WebApplication app) => app.MapPut("/t", (User user) => new { user.Visits, user.Email }); // expect: PRIV208

    public static void QueryBad(WebApplication app) => app.MapGet("/t", async (Members db) => await db.Users.ToListAsync()); // expect: PRIV208

    public static void TaskBad(WebApplication app) => app.MapGet("/t", (Members db) => db.Users.ToListAsync()); // expect: PRIV208

    public static void StreamedBad(WebApplication app) => app.MapGet("/t", (Members db) => db.Users.AsAsyncEnumerable()); // expect: PRIV208

    public static void GroupBad(WebApplication app) => app.MapGroup("/v1").MapDelete("/t", (User user) => user.Email).WithName("t"); // expect: PRIV208

    public static void StaticCallBad(WebApplication app) => EndpointRouteBuilderExtensions.MapPatch(app, "/t", (User user) => user.Email); // expect: PRIV208

    public static void MethodsBad(WebApplication app) => app.MapMethods("/t", ["GET"], (User user) => user.Email); // expect: PRIV208

    public static void FallbackBad(WebApplication app) => app.MapFallback((User user) => user.Email); // expect: PRIV208

    public static void KeptLambdaBad(WebApplication app)
    {
        var handler = (User user) => user.Email; // expect: PRIV208
        app.MapGet("/t", handler);
    }

    public static void LocalFunctionBad(WebApplication app)
    {
        app.MapGet("/t", Name);

        static string Name(User user) => user.Name; // expect: PRIV208
    }

    public static void MethodGroups(WebApplication app, Handlers handlers)
    {
        app.MapGet("/one", Handlers.NameBad);
        app.MapGet("/two", handlers.MailAsyncBad);
        app.MapGet("/three", Handlers.EachBad);
        app.MapGet("/four", Handlers.ThemeOk);
        app.MapGet("/five", Handlers.EchoOk);
        app.MapGet("/six", Handlers.ListBad);
    }

    public static void CapturedBad(WebApplication app, User owner)
    {
        var contact = owner.Email;
        app.MapGet("/contact", () => contact); // expect: PRIV208
    }

    public static void ResultOnceBad(WebApplication app) => app.MapGet("/t", (User user) => Results.Ok(user.Name)); // expect: PRIV208

    public static void CreatedOnceBad(WebApplication app) => app.MapGet("/t", (User user) => Results.Created("/users/" + user.Name, null)); // expect: PRIV208

    public static void TypedResultOnceBad(WebApplication app) => app.MapGet("/t", (User user) => TypedResults.Ok(user.Name)); // expect: PRIV208

    public static void KeptResultOnceBad(WebApplication app) => app.MapGet("/t", (User user) =>
    {
        var result = Results.Ok(user.Name); // expect: PRIV208
        return result;
    });

    public static void EitherOnceBad(WebApplication app) => app.MapGet("/t", (User user) => Coin ? Results.NotFound() : Results.Ok(user.Name)); // expect: PRIV208

    public static void UnionOnceBad(WebApplication app) => app.MapGet("/t", Results<Ok<string>, NotFound> (User user) =>
    {
        if (Coin)
            return TypedResults.NotFound();
        return TypedResults.Ok(user.Name); // expect: PRIV208
    });

    public static void TaskOfResultOnceBad(WebApplication app) => app.MapGet("/t", (User user) => Task.FromResult(Results.Ok(user.Name))); // expect: PRIV208

    public static void ThemeOk(WebApplication app) => app.MapGet("/t", (User user) => user.Theme);

    public static void CardOk(WebApplication app) => app.MapGet("/t", (User user) => new Card(user.Visits, user.Theme));

    public static void QueryOk(WebApplication app) => app.MapGet("/t", async (Members db) => await db.Users.CountAsync());

    public static void ProjectedOk(WebApplication app) => app.MapGet("/t", async (Members db) => await db.Users.Select(user => user.Theme).ToListAsync());

    public static void NothingOk(WebApplication app) => app.MapPost("/t", (Members db, User user) => { db.Users.Add(user); });

    public static void WrittenOk(WebApplication app) => app.MapGet("/t", async (HttpContext context, User user) => await Task.Delay(user.Name.Length));

    public static void InnerLambdaOk(WebApplication app) => app.MapGet("/t", (List<User> users) => users.Select(user => user.Name).Count());

    public static void OwnMapOk(Table table) => table.MapGet("/t", (User user) => user.Name);

    public static void OtherTakerOk(List<User> users) => users.ConvertAll(user => user.Name);

    public static void FilterOk(WebApplication app) => app.MapGet("/t", () => "on").AddEndpointFilter((context, next) =>
    {
        var user = context.GetArgument<User>(0);
        return user.Name.Length > 0 ? next(context) : ValueTask.FromResult<object?>(null);
    });

    public static void RequestDelegateOk(WebApplication app, User user) => app.MapGet("/t", (HttpContext context) =>
    {
        var length = user.Name.Length;
        return Task.Delay(length);
    });
}

/// <summary>Its name alone makes no endpoint.</summary>
internal sealed class Table
{
    private readonly Dictionary<string, Func<User, string>> _columns = [];

    public void MapGet(string name, Func<User, string> column) => _columns[name] = column;
}

internal sealed class Handlers
{
    public static string NameBad(User user) => user.Name; // expect: PRIV208

    public async Task<string> MailAsyncBad(Members db)
    {
        var user = await db.Users.FirstAsync();
        return user.Email; // expect: PRIV208
    }

    public static IEnumerable<string> EachBad(List<User> users)
    {
        foreach (var user in users)
            yield return user.Name; // expect: PRIV208
    }

    public static List<User> ListBad(Members db) => db.Users.ToList(); // expect: PRIV208

    public static string ThemeOk(User user) => user.Theme;

    /// <summary>What other code calls it with goes to that code.</summary>
    public static string EchoOk(string text) => text;

    public static int CallerOk(User user) => EchoOk(user.Name).Length;

    public static string NotRegisteredOk(User user) => user.Name;
}

internal sealed class LoginResult
{
    public string Title { get; set; } = "";
}

[ApiController]
internal sealed class Actions : ControllerBase
{
    [HttpGet("either")]
    public IActionResult EitherOnceBad(User user)
    {
        return Coin ? NoContent() : Ok(user.Name); // expect: PRIV208
    }

    [HttpGet("switch")]
    public IActionResult SwitchOnceBad(User user) => user.Visits switch
    {
        0 => NotFound(),
        1 => Ok(),
        _ => Ok(user.Name), // expect: PRIV208
    };

    [HttpGet("kept")]
    public IActionResult KeptOnceBad(User user)
    {
        IActionResult result = Ok(user.Name); // expect: PRIV208
        return result;
    }

    [HttpGet("typed")]
    public ActionResult<User> TypedOnceBad(User user) => Coin ? NotFound() : Ok(user); // expect: PRIV208

    [HttpGet("typed-value")]
    public ActionResult<User> TypedValueBad(User user) => Coin ? NotFound() : user; // expect: PRIV208

    [HttpGet("named-like-one")]
    public LoginResult OwnResultBad(User user) => new() { Title = user.Name }; // expect: PRIV208

    [HttpGet("object")]
    public IActionResult ObjectResultBad(User user) => new ObjectResult(user); // expect: PRIV208

    [HttpGet("json")]
    public IActionResult JsonResultBad(User user) => new JsonResult(new { user.Email }); // expect: PRIV208

    [HttpGet("each")]
    public IEnumerable<string> EachBad(Members db)
    {
        foreach (var user in db.Users)
            yield return user.Name; // expect: PRIV208
    }

    [HttpGet("stream")]
    public async IAsyncEnumerable<User> StreamBad(Members db)
    {
        foreach (var user in db.Users)
        {
            await Task.Yield();
            yield return user; // expect: PRIV208
        }
    }

    [HttpGet("each-theme")]
    public IEnumerable<string> EachOk(Members db)
    {
        foreach (var user in db.Users)
            yield return user.Theme;
    }

    [HttpGet("object-theme")]
    public IActionResult ObjectResultOk(User user) => new ObjectResult(user.Theme);

    [HttpGet("theme")]
    public IActionResult EitherOk(User user) => Coin ? NoContent() : Ok(user.Theme);
}
