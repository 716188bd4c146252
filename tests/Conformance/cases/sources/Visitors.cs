// option: PrivacyInference=report
// severity: PRIV201=warning
using System.Net;
using System.Security.Principal;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;

namespace Cases.Sources.VisitorsCase;

/// <summary>What a request and a machine tell of who is there.</summary>
internal static class Visitors
{
    public static void AddressBad(HttpContext context) => Log.LogInformation("{X}", context.Connection.RemoteIpAddress); // expect: PRIV201

    public static void AddressOk(HttpContext context) => Log.LogInformation("{X} {Y}", context.Connection.LocalIpAddress, context.Connection.RemotePort);

    public static void CookieBad(HttpRequest request) => Log.LogInformation("{X}", request.Cookies["session"]); // expect: PRIV201

    public static void CookieHeaderBad(HttpRequest request) => Log.LogInformation("{X}", request.Headers.Cookie.ToString()); // expect: PRIV201

    public static void AgentBad(HttpRequest request) => Log.LogInformation("{X}", request.Headers.UserAgent.ToString()); // expect: PRIV201

    public static void HeadersOk(HttpRequest request) => Log.LogInformation("{X} {Y}", request.Headers.Accept, request.Headers.ContentLength);

    public static void FormBad(HttpRequest request) => Log.LogInformation("{X}", request.Form["email"]); // expect: PRIV201

    public static async Task ReadFormBad(HttpRequest request)
    {
        var form = await request.ReadFormAsync();
        Log.LogInformation("{X}", form["phone_number"]); // expect: PRIV201
    }

    public static void FormOk(HttpRequest request) => Log.LogInformation("{X} {Y}", request.Form["step"], request.Form.Count);

    public static void WindowsBad() => Log.LogInformation("{X}", WindowsIdentity.GetCurrent().Name); // expect: PRIV201

    public static void WindowsOk() => Log.LogInformation("{X} {Y}", WindowsIdentity.GetCurrent().AuthenticationType, WindowsIdentity.GetCurrent().IsSystem);

    public static void IdentityBad(IPrincipal user) => Log.LogInformation("{X}", user.Identity?.Name); // expect: PRIV201

    public static void IdentityOk(IPrincipal user) => Log.LogInformation("{X}", user.Identity?.IsAuthenticated);

    public static void MachineUserBad() => Log.LogInformation("{X}", Environment.UserName); // expect: PRIV201

    public static void MachineUserOk() => Log.LogInformation("{X} {Y}", Environment.MachineName, Environment.UserInteractive);

    public static void AccountBad(IdentityUser user) => Log.LogInformation("{X} {Y}", user.Email, user.PhoneNumber); // expect: PRIV201, PRIV201

    public static void AccountPasswordBad(IdentityUser user) => Log.LogInformation("{X}", user.PasswordHash); // expect: PRIV209

    public static void AccountOk(IdentityUser user) => Log.LogInformation("{X} {Y} {Z}", user.Id, user.EmailConfirmed, user.AccessFailedCount);

    public static void ListenerBad(HttpListenerRequest request) => Log.LogInformation("{X} {Y}", request.RemoteEndPoint, request.UserAgent); // expect: PRIV201, PRIV201

    public static void ListenerOk(HttpListenerRequest request) => Log.LogInformation("{X} {Y}", request.LocalEndPoint, request.ContentType);
}
