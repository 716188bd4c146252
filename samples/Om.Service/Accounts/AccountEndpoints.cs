using Om.Service.Messaging;
using Om.Service.Profiles;

namespace Om.Service.Accounts;

public static class AccountEndpoints
{
    public static void MapAccount(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/sign-in", SignInAsync);
        var account = routes.MapGroup("/account").RequireAuthorization().AddEndpointFilter<AccountHolderFilter>(); // conforms: clause 4
        account.MapGet("/", Show);
        account.MapPost("/", UpdateAsync);
        account.MapDelete("/", Delete);
        account.MapDelete("/consent", WithdrawConsent);
        account.MapPost("/support", AskSupportAsync);
    }

    public static async Task<IResult> SignInAsync(HttpContext http, SignInForm form, Session session) =>
        await session.SignInAsync(http, form.Phone, form.Password) ? Results.NoContent() : Results.Unauthorized();

    public static IResult Show(HttpContext http, Session session, AccountService accounts)
    {
        if (session.Current(http) is not { } profile)
            return Results.NotFound();
        return OwnAccountPage.Show(accounts.Export(profile)); // conforms: clause 6.1.2
    }

    public static async Task<IResult> UpdateAsync(
        HttpContext http, AccountUpdate update, Session session, AccountService accounts, Notifications notifications)
    {
        if (session.Current(http) is not { } profile)
            return Results.NotFound();
        accounts.Update(profile, update);
        await notifications.SendAsync(profile, "Your profile was changed.", http.RequestAborted);
        return Results.NoContent();
    }

    public static IResult Delete(HttpContext http, Session session, AccountService accounts)
    {
        if (session.Current(http) is not { } profile)
            return Results.NotFound();
        accounts.Delete(profile);
        return Results.NoContent();
    }

    public static IResult WithdrawConsent(HttpContext http, Session session, AccountService accounts)
    {
        if (session.Current(http) is not { } profile)
            return Results.NotFound();
        accounts.WithdrawConsent(profile);
        return Results.NoContent();
    }

    public static async Task<IResult> AskSupportAsync(HttpContext http, SupportQuestion question, Session session, SupportDesk desk)
    {
        if (session.Current(http) is not { } profile)
            return Results.NotFound();
        await desk.AskAsync(profile.Id, profile.Email, question.Text, http.RequestAborted); // conforms: clauses 5.2.4, 9.1.2
        return Results.Accepted();
    }
}
