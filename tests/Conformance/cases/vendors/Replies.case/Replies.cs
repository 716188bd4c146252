using Carter.Response;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.Azure.Functions.Worker.Http;
using Serilog;

namespace Cases.Vendors.RepliesCase;

public sealed class UserRequest
{
    public int Id { get; set; }
}

public sealed class UserReply
{
    public string Text { get; set; } = "";
}

internal sealed class UserEndpoint(User user) : Endpoint<UserRequest, UserReply>
{
    public override Task HandleAsync(UserRequest req, System.Threading.CancellationToken ct) => req.Id > 0 ? OkBad(ct) : ThemeOk(ct);

    public Task OkBad(System.Threading.CancellationToken ct) => Send.OkAsync(new UserReply { Text = user.Name }, ct); // expect: PRIV208

    public Task StringBad(System.Threading.CancellationToken ct) => Send.StringAsync("hello " + user.Name, cancellation: ct); // expect: PRIV208

    public Task ThemeOk(System.Threading.CancellationToken ct) => Send.OkAsync(new UserReply { Text = user.Theme }, ct);
}

internal sealed class ClassicEndpoint(User user) : Endpoint<UserRequest, UserReply>
{
    public Task AnswerBad() => SendAsync(new UserReply { Text = user.Name }); // expect: PRIV208

    public Task AnswerOk() => SendAsync(new UserReply { Text = user.Theme });
}

internal static class Replies
{
    public static Task CarterBad(HttpResponse response, User user) => response.AsJson(user); // expect: PRIV208

    public static Task CarterNegotiatedBad(HttpResponse response, User user) => response.Negotiate(new { user.Email }); // expect: PRIV208

    public static Task CarterOk(HttpResponse response, User user) => response.AsJson(new { user.Theme });

    public static async Task FunctionBad(HttpResponseData response, User user) => await response.WriteAsJsonAsync(user); // expect: PRIV208

    public static void FunctionTextBad(HttpResponseData response, User user) => response.WriteString("hello " + user.Name); // expect: PRIV208

    public static void FunctionHeaderBad(HttpResponseData response, User user) => response.Headers.Add("X-Mail", user.Email); // expect: PRIV208

    public static void FunctionHeaderOk(HttpResponseData response, User user) => response.Headers.Add("X-Theme", user.Theme);

    public static void FunctionOk(HttpResponseData response, User user) => response.WriteString("theme " + user.Theme);

    public static Task HubBad(HubConnection hub, User user) => hub.SendAsync("Joined", user.Name); // expect: PRIV206

    public static Task HubInvokedBad(HubConnection hub, User user) => hub.InvokeAsync("Joined", user.Theme, user.Email); // expect: PRIV206

    public static Task HubOk(HubConnection hub, User user) => hub.SendAsync("Joined", user.Theme);

    public static void ContextBad(IDiagnosticContext context, User user) => context.Set("Mail", user.Email); // expect: PRIV201

    public static void ContextOk(IDiagnosticContext context, User user) => context.Set("Theme", user.Theme);
}
