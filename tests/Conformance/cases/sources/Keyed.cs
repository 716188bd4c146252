// option: PrivacyInference=report
// severity: PRIV201=warning
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
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

    public static void FoundClaimBad(ClaimsPrincipal user) => Log.LogInformation("{X}", user.Claims.First(claim => claim.Type == ClaimTypes.Email).Value); // expect: PRIV201

    public static void FoundShortClaimBad(ClaimsPrincipal user) =>
        Log.LogInformation("{X}", user.Claims.FirstOrDefault(claim => claim.Issuer == "us" && "preferred_username" == claim.Type)?.Value); // expect: PRIV201

    public static void EqualClaimBad(ClaimsPrincipal user) => Log.LogInformation("{X}", user.Claims.SingleOrDefault(claim => claim.Type.Equals(ClaimTypes.Email))?.Value); // expect: PRIV201

    public static void EqualTextsBad(ClaimsPrincipal user) =>
        Log.LogInformation("{X}", user.FindFirst(claim => string.Equals(ClaimTypes.Email, claim.Type, StringComparison.OrdinalIgnoreCase))?.Value); // expect: PRIV201

    public static void EqualIdentifierOk(ClaimsPrincipal user) => Log.LogInformation("{X}", user.Claims.First(claim => claim.Type.Equals(ClaimTypes.NameIdentifier, StringComparison.Ordinal)).Value);

    public static void EqualRoleOk(ClaimsPrincipal user) => Log.LogInformation("{X}", user.FindFirst(claim => string.Equals(claim.Type, ClaimTypes.Role))?.Value);

    public static void FoundIdentifierOk(ClaimsPrincipal user) => Log.LogInformation("{X}", user.Claims.First(claim => claim.Type == ClaimTypes.NameIdentifier).Value);

    public static void FoundRoleOk(ClaimsPrincipal user) => Log.LogInformation("{X}", user.Claims.Where(claim => claim.Type == ClaimTypes.Role).Select(claim => claim.Value));

    public static void FirstClaimBad(ClaimsPrincipal user) => Log.LogInformation("{X}", user.FindFirst(claim => claim.Type == ClaimTypes.Email)?.Value); // expect: PRIV201

    public static void AllClaimsBad(ClaimsIdentity user) =>
        Log.LogInformation("{X}", string.Join(' ', user.FindAll(claim => claim.Type == ClaimTypes.GivenName).Select(claim => claim.Value))); // expect: PRIV201

    public static void FirstIssuedBad(ClaimsPrincipal user) => Log.LogInformation("{X}", user.FindFirst(claim => claim.Issuer == "us")?.Value); // expect: PRIV201

    public static void FirstIdentifierOk(ClaimsPrincipal user) => Log.LogInformation("{X}", user.FindFirst(claim => claim.Type == ClaimTypes.NameIdentifier)?.Value);

    public static void AllRolesOk(ClaimsIdentity user) => Log.LogInformation("{X}", user.FindAll(claim => claim.Type == ClaimTypes.Role).Count());

    public static void EachRoleOk(ClaimsIdentity user)
    {
        foreach (var role in user.FindAll(claim => claim.Type == ClaimTypes.Role))
            Log.LogInformation("{X}", role.Value);
    }

    public static void FoundElsewhereOk(List<Setting> settings) => Log.LogInformation("{X}", settings.First(setting => setting.Type == "email").Value);

    public static void TriedFieldBad(HttpRequest request)
    {
        if (request.Form.TryGetValue("email", out var mail))
            Log.LogInformation("{X}", mail.ToString()); // expect: PRIV201
    }

    public static void TriedHeaderBad(HttpRequest request)
    {
        request.Headers.TryGetValue("X-Forwarded-For", out var address);
        Log.LogInformation("{X}", address.ToString()); // expect: PRIV201
    }

    public static void TriedFieldOk(HttpRequest request)
    {
        var isThere = request.Form.TryGetValue("email", out _);
        request.Form.TryGetValue("page", out var page);
        Log.LogInformation("{X} {Y}", isThere, page);
    }

    public static void TriedElsewhereOk(Dictionary<string, string> texts)
    {
        texts.TryGetValue("X-Forwarded-For", out var address);
        Log.LogInformation("{X}", address);
    }

    public static void RouteBad(HttpRequest request) => Log.LogInformation("{X}", request.RouteValues["email"]); // expect: PRIV201

    public static void RouteOk(HttpRequest request) => Log.LogInformation("{X} {Y}", request.RouteValues["action"], request.RouteValues["id"]);

    public static void AuthorizationBad(HttpRequest request) => Log.LogInformation("{X}", request.Headers["Authorization"].ToString()); // expect: PRIV209

    public static void AuthorizationMemberBad(HttpRequest request) => Log.LogInformation("{X}", request.Headers.Authorization.ToString()); // expect: PRIV209

    public static void ApiKeyBad(HttpRequest request) => Log.LogInformation("{X}", request.Headers["X-Api-Key"].ToString()); // expect: PRIV209

    public static async Task TokenBad(HttpContext context) => Log.LogInformation("{X}", await context.GetTokenAsync("access_token")); // expect: PRIV209

    public static async Task RefreshBad(HttpContext context)
    {
        var token = await context.GetTokenAsync("Cookies", "refresh_token");
        Log.LogInformation("{X}", token); // expect: PRIV209
    }

    public static async Task ExpiryOk(HttpContext context) => Log.LogInformation("{X}", await context.GetTokenAsync("expires_at"));

    public static void AuthorizationThereOk(HttpRequest request) => Log.LogInformation("{X}", request.Headers.ContainsKey("Authorization"));

    public static async Task ManagerBad(UserManager<IdentityUser> users, IdentityUser user) => Log.LogInformation("{X}", await users.GetEmailAsync(user)); // expect: PRIV201

    public static void ManagerNameBad(UserManager<IdentityUser> users, ClaimsPrincipal user) => Log.LogInformation("{X}", users.GetUserName(user)); // expect: PRIV201

    public static void ManagerIdOk(UserManager<IdentityUser> users, ClaimsPrincipal user) => Log.LogInformation("{X}", users.GetUserId(user));
}

public sealed class Setting
{
    public string Type { get; set; } = "";

    public string Value { get; set; } = "";
}
