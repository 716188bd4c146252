using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Cases.Web.TrailersCase;

/// <summary>What a response says at its end, and what a page says is wrong.</summary>
internal sealed class Trailers : ControllerBase
{
    public static void TrailerBad(HttpResponse response, User user) => response.AppendTrailer("X-Mail", user.Email); // expect: PRIV208

    public static void TrailerOk(HttpResponse response, User user) => response.AppendTrailer("X-Theme", user.Theme);

    public void ErrorBad(User user) => ModelState.AddModelError("mail", user.Email + " is taken"); // expect: PRIV208

    public void ErrorTriedBad(User user) => ModelState.TryAddModelError("", $"{user.Name} is taken"); // expect: PRIV208

    public void ErrorOk(User user) => ModelState.AddModelError(nameof(user.Email), "is taken");
}
