using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Om.Service.Profiles;

namespace Om.Service.Accounts;

/// <summary>Who is signed in: a cookie that carries the user's identifier and nothing else.</summary>
public sealed class Session(ProfileStore profiles, Passwords passwords)
{
    public Profile? Current(HttpContext http) => UserId(http) is { } id ? profiles.Find(id) : null;

    public static Guid? UserId(HttpContext http) => Guid.TryParse(http.User.FindFirstValue(ClaimTypes.NameIdentifier), out var id) ? id : null;

    public async Task<bool> SignInAsync(HttpContext http, string phone, string password)
    {
        var profile = profiles.FindByPhone(phone);
        if (profile is null)
            return false;
        if (!passwords.Match(profile.Id, password)) // conforms: clause 5.2.3
            return false;

        var identity = new ClaimsIdentity(CookieAuthenticationDefaults.AuthenticationScheme);
        identity.AddClaim(new Claim(ClaimTypes.NameIdentifier, profile.Id.ToString()));
        await http.SignInAsync(new ClaimsPrincipal(identity));
        return true;
    }
}
