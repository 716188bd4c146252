using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.HttpLogging;

namespace Cases.Retention.LifetimesCase;

internal sealed class Member
{
    [PersonalData(DataCategory.Email, Purpose = "service")] public string Email { get; set; } = "";
    [PersonalData(DataCategory.Email, Purpose = "service", Retention = "P1Y")] public string Second { get; set; } = ""; // expect: PRIV404
    [PersonalData("user.name.middle", Purpose = "service", Retention = "P1Y")] public string Middle { get; set; } = ""; // expect: PRIV104
}

internal static class Lifetimes
{
    private static readonly TimeSpan Year = TimeSpan.FromDays(365);

    public static CookieOptions CookieBad() => new() { MaxAge = TimeSpan.FromDays(400) }; // expect: PRIV404

    public static CookieOptions FieldBad() => new() { MaxAge = Year }; // expect: PRIV404

    public static CookieOptions MomentBad() => new() { Expires = DateTimeOffset.UtcNow.AddMonths(7) }; // expect: PRIV404

    public static CookieOptions CookieOk() => new() { MaxAge = TimeSpan.FromDays(180) };

    public static CookieOptions SessionCookieOk() => new() { HttpOnly = true };

    public static CookieOptions ConfiguredOk(TimeSpan lifetime) => new() { MaxAge = lifetime };

    public static void LogBad(W3CLoggerOptions options) => options.RetainedFileCountLimit = 1000; // expect: PRIV404

    public static void LogOk(W3CLoggerOptions options) => options.RetainedFileCountLimit = 365;

    public static void DataInACookieBad(HttpContext http, Member member) =>
        http.Response.Cookies.Append("m", member.Email, new CookieOptions { MaxAge = TimeSpan.FromDays(60) }); // expect: PRIV404

    public static void DataInACookieOk(HttpContext http, Member member) =>
        http.Response.Cookies.Append("m", member.Email, new CookieOptions { MaxAge = TimeSpan.FromDays(30) });

    public static void NothingOfTheMemberOk(HttpContext http) =>
        http.Response.Cookies.Append("m", "light", new CookieOptions { MaxAge = TimeSpan.FromDays(60) });
}
