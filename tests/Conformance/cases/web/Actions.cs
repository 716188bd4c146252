using Microsoft.AspNetCore.Mvc;

namespace Cases.Web.ActionsCase;

/// <summary>No attribute makes them actions: a public method of a controller is one.</summary>
public sealed class UsersController : Controller
{
    public string ReturnedBad(User user) => user.Email; // expect: PRIV208

    public User WholeBad(User user) => user; // expect: PRIV208

    public async Task<ActionResult<string>> LaterBad(User user)
    {
        await Task.Yield();
        if (Coin)
            return NotFound();
        return user.Name; // expect: PRIV208
    }

    public IActionResult OkBad(User user) => Ok(user.Email); // expect: PRIV208

    public IActionResult CreatedBad(User user) => Created("/users/" + user.Email, null); // expect: PRIV208

    public IActionResult CreatedAtBad(User user) => CreatedAtAction(nameof(ThemeOk), new { mail = user.Email }, null); // expect: PRIV208

    public IActionResult CreatedAtOk(User user) => CreatedAtAction(nameof(ThemeOk), new { theme = user.Theme }, null);

    public IActionResult ViewOk(User user) => View(user);

    public string ThemeOk(User user) => user.Theme;

    [NonAction]
    public string NonActionOk(User user) => user.Email;

    public static string StaticOk(User user) => user.Email;

    public override string ToString() => new User().Email;

    private string HelperOk(User user) => user.Email;

    public int LengthOk(User user) => HelperOk(user).Length;

    public void TempDataBad(User user) => TempData["mail"] = user.Email; // expect: PRIV208

    public void TempDataAddBad(User user) => TempData.Add("mail", user.Email); // expect: PRIV208

    public void TempDataOk(User user) => TempData["theme"] = user.Theme;

    public void ViewDataBad(User user) => ViewData["mail"] = user.Email; // expect: PRIV208

    public void ViewDataAddBad(User user) => ViewData.Add("user", user); // expect: PRIV208

    public void ViewDataOk(User user) => ViewData["visits"] = user.Visits;

    public void ViewBagBad(User user) => ViewBag.Mail = user.Email; // expect: PRIV208

    public void ViewBagOk(User user) => ViewBag.Theme = user.Theme;
}

public abstract class Api : ControllerBase;

public sealed class Derived : Api
{
    public string ReturnedBad(User user) => user.Name; // expect: PRIV208
}

/// <summary>Named like one, and none.</summary>
public sealed class PaperController
{
    private readonly Dictionary<string, object> _kept = [];

    public string ReturnedOk(User user) => user.Email;

    public void KeptOk(User user) => _kept["mail"] = user.Email;
}
