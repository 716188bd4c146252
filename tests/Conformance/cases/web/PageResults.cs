using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Cases.Web.PageResultsCase;

internal sealed class Welcome : PageModel
{
    public IActionResult RedirectToPageBad(User user) => RedirectToPage("/welcome", new { mail = user.Email }); // expect: PRIV208

    public IActionResult RedirectBad(User user) => Redirect("/welcome?mail=" + user.Email); // expect: PRIV208

    public IActionResult ContentBad(User user) => Content(user.Email); // expect: PRIV208

    public IActionResult BadRequestBad(User user) => BadRequest("no mail to " + user.Email); // expect: PRIV208

    public IActionResult NotFoundBad(User user) => NotFound(new { user.Email }); // expect: PRIV208

    public IActionResult StatusBad(User user) => StatusCode(409, user.Name); // expect: PRIV208

    public IActionResult FileBad(User user) => File(Encoding.UTF8.GetBytes(user.Email), "text/plain"); // expect: PRIV208

    public IActionResult PageOk(User user) => user.Email.Length > 0 ? Page() : NotFound();

    public IActionResult RedirectOk(User user) => RedirectToPage("/welcome", new { theme = user.Theme });

    public IActionResult FileOk(User user) => File(Encoding.UTF8.GetBytes(user.Theme), "text/plain");
}

internal sealed class Answers : ControllerBase
{
    [Route("mail")]
    public string RouteBad(User user) => user.Email; // expect: PRIV208

    [AcceptVerbs("GET")]
    public User VerbsBad(User user) => user; // expect: PRIV208

    [Route("theme")]
    public string RouteOk(User user) => user.Theme;

    public IActionResult PermanentBad(User user) => RedirectToActionPermanent("welcome", new { user.Email }); // expect: PRIV208

    public IActionResult PreserveBad(User user) => RedirectPreserveMethod("/welcome?mail=" + user.Email); // expect: PRIV208

    public IActionResult ValidationBad(User user) => ValidationProblem("no mail to " + user.Email); // expect: PRIV208

    public IActionResult ValidationOk(User user) => ValidationProblem("no mail to " + nameof(user.Email));
}

internal static class Minimal
{
    public static IResult ValidationBad(User user) => Results.ValidationProblem(new Dictionary<string, string[]> { ["mail"] = [user.Email] }); // expect: PRIV208

    public static IResult ValidationOk() => Results.ValidationProblem(new Dictionary<string, string[]> { [nameof(User.Email)] = ["is wrong"] });

    public static void HeaderBad(HttpResponse response, User user) => response.Headers.Add("X-Mail", user.Email); // expect: PRIV208

    public static void HeaderOk(HttpResponse response, User user) => response.Headers.Add("X-Theme", user.Theme);

    public static void OtherDictionaryOk(Dictionary<string, string> mails, User user) => mails.Add("mail", user.Email);

    public static async Task WriterBad(HttpResponse response, User user) => await response.BodyWriter.WriteAsync(Encoding.UTF8.GetBytes(user.Email)); // expect: PRIV208

    public static async Task WriterOk(HttpResponse response, User user) => await response.BodyWriter.WriteAsync(Encoding.UTF8.GetBytes(user.Theme));
}
