// option: PrivacyInference=report
// severity: PRIV201=warning
using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;

namespace Cases.Sources.KeyedCase;

/// <summary>What the framework finds by a key: the key says whether it is personal data.</summary>
internal static class Keyed
{
    public static void MailClaimBad(ClaimsPrincipal user) => Log.LogInformation("{X}", user.FindFirstValue(ClaimTypes.Email)); // expect: PRIV201

    public static void NameClaimBad(ClaimsPrincipal user) => Log.LogInformation("{X}", user.FindFirst(ClaimTypes.GivenName)?.Value); // expect: PRIV201

    public static void ShortClaimBad(ClaimsPrincipal user) => Log.LogInformation("{X}", user.FindFirst("preferred_username")!.Value); // expect: PRIV201

    public static void PhoneClaimBad(ClaimsIdentity user) => Log.LogInformation("{X}", user.FindFirst(ClaimTypes.MobilePhone)!.Value); // expect: PRIV201

    public static void SomeClaimBad(ClaimsPrincipal user, string type) => Log.LogInformation("{X}", user.FindFirst(type)!.Value); // expect: PRIV201

    public static void IdentifierOk(ClaimsPrincipal user) => Log.LogInformation("{X} {Y}", user.FindFirstValue(ClaimTypes.NameIdentifier), user.FindFirstValue("sub"));

    public static void RoleOk(ClaimsPrincipal user) => Log.LogInformation("{X}", user.FindFirstValue(ClaimTypes.Role));

    public static void HasOk(ClaimsPrincipal user) => Log.LogInformation("{X}", user.HasClaim(claim => claim.Type == ClaimTypes.Email));

    public static void FieldBad(HttpRequest request) => Log.LogInformation("{X}", request.Form["email"]); // expect: PRIV201

    public static void PasswordFieldBad(HttpRequest request) => Log.LogInformation("{X}", request.Form["password"]); // expect: PRIV209

    public static void QueryBad(HttpRequest request) => Log.LogInformation("{X}", request.Query["first_name"].ToString()); // expect: PRIV201

    public static void FieldOk(HttpRequest request) => Log.LogInformation("{X} {Y}", request.Form["page"], request.Query["name"]);

    public static void AgentBad(HttpRequest request) => Log.LogInformation("{X}", request.Headers["User-Agent"]); // expect: PRIV201

    public static void ForwardedBad(HttpRequest request) => Log.LogInformation("{X}", request.Headers["X-Forwarded-For"].ToString()); // expect: PRIV201

    public static void HeaderOk(HttpRequest request) => Log.LogInformation("{X}", request.Headers["Accept"]);

    public static void AuthorizationBad(HttpRequest request) => Log.LogInformation("{X}", request.Headers["Authorization"].ToString()); // expect: PRIV209

    public static void AuthorizationMemberBad(HttpRequest request) => Log.LogInformation("{X}", request.Headers.Authorization.ToString()); // expect: PRIV209

    public static void AuthorizationThereOk(HttpRequest request) => Log.LogInformation("{X}", request.Headers.ContainsKey("Authorization"));

    public static async Task ManagerBad(UserManager<IdentityUser> users, IdentityUser user) => Log.LogInformation("{X}", await users.GetEmailAsync(user)); // expect: PRIV201

    public static void ManagerNameBad(UserManager<IdentityUser> users, ClaimsPrincipal user) => Log.LogInformation("{X}", users.GetUserName(user)); // expect: PRIV201

    public static void ManagerIdOk(UserManager<IdentityUser> users, ClaimsPrincipal user) => Log.LogInformation("{X}", users.GetUserId(user));
}
