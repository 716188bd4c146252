using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Cases.Web.ResultsCase;

internal sealed class Users : ControllerBase
{
    public IActionResult OkBad(User user) => Ok(user); // expect: PRIV208

    public IActionResult CreatedBad(User user) => Created("/users", user.Email); // expect: PRIV208

    public IActionResult ContentBad(User user) => Content("mail " + user.Email); // expect: PRIV208

    public IActionResult RedirectBad(User user) => Redirect("/welcome?mail=" + user.Email); // expect: PRIV208

    [HttpGet("mail")]
    public string ReturnedBad(User user) => user.Email; // expect: PRIV208

    [HttpGet("both")]
    public ActionResult<User> OnceBad(User user)
    {
        if (Coin)
            return Ok(user); // expect: PRIV208
        return user; // expect: PRIV208
    }

    [HttpGet("theme")]
    public string ThemeOk(User user) => user.Theme;

    public IActionResult ThemeResultOk(User user) => Ok(user.Theme);

    public IActionResult NotFoundOk() => NotFound();
}

internal static class Minimal
{
    public static IResult OkBad(User user) => Results.Ok(user); // expect: PRIV208

    public static IResult TypedBad(User user) => TypedResults.Ok(user.Email); // expect: PRIV208

    public static IResult JsonBad(User user) => Results.Json(new { user.Email }); // expect: PRIV208

    public static IResult ThemeOk(User user) => Results.Ok(user.Theme);
}
