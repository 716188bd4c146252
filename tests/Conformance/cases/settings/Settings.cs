using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.HttpLogging;
using Microsoft.EntityFrameworkCore;

namespace Cases.Settings.SettingsCase;

internal static class Settings
{
    public static void EntityFrameworkBad(DbContextOptionsBuilder options) => options.EnableSensitiveDataLogging(); // expect: PRIV210

    public static void EntityFrameworkTrueBad(DbContextOptionsBuilder options) => options.EnableSensitiveDataLogging(true); // expect: PRIV210

    public static void EntityFrameworkOk(DbContextOptionsBuilder options) => options.EnableSensitiveDataLogging(false);

    public static void DetailedErrorsOk(DbContextOptionsBuilder options) => options.EnableDetailedErrors();

    public static void HttpBad(HttpLoggingOptions options) => options.LoggingFields |= HttpLoggingFields.RequestBody; // expect: PRIV210

    public static void HttpOk(HttpLoggingOptions options) => options.LoggingFields = HttpLoggingFields.RequestPath;

    public static void FilesBad(W3CLoggerOptions options) => options.LoggingFields = W3CLoggingFields.All; // expect: PRIV210

    public static void FilesOfUsersBad(W3CLoggerOptions options) => options.LoggingFields |= W3CLoggingFields.UserName; // expect: PRIV210

    public static void FilesOk(W3CLoggerOptions options) => options.LoggingFields = W3CLoggingFields.Request & ~W3CLoggingFields.Cookie;

    public static void EndpointBad(WebApplication app) => app.MapGet("/", () => "on").WithHttpLogging(HttpLoggingFields.All); // expect: PRIV210

    [HttpLogging(HttpLoggingFields.All)] // expect: PRIV210
    public static void ActionBad()
    {
    }

    [HttpLogging(HttpLoggingFields.RequestPath | HttpLoggingFields.ResponseBody, RequestBodyLogLimit = 100)] // expect: PRIV210
    public static void ActionOfSomeBad()
    {
    }

    [HttpLoggingAttribute(HttpLoggingFields.RequestPropertiesAndHeaders)]
    public static void ActionOk()
    {
    }

    [HttpLogging(HttpLoggingFields.None)]
    public static void SilentOk()
    {
    }

    public static void EndpointOk(WebApplication app) => app.MapGet("/", () => "on").WithHttpLogging(HttpLoggingFields.RequestPath);

    public static void HeadersBad(HttpLoggingOptions options) => options.RequestHeaders.Add("Authorization"); // expect: PRIV210

    public static void CookiesBad(HttpLoggingOptions options)
    {
        options.ResponseHeaders.Add("set-cookie"); // expect: PRIV210
        options.ResponseHeaders.Add("X-Request-Id");
    }

    public static void FurtherHeadersBad(W3CLoggerOptions options) => options.AdditionalRequestHeaders.Add("x-forwarded-for"); // expect: PRIV210

    public static object MadeBad() => new HttpLoggingOptions { RequestHeaders = { "User-Agent", "Cookie" } }; // expect: PRIV210

    public static object MadeOk() => new HttpLoggingOptions { RequestHeaders = { "X-Request-Id", "Accept" } };

    public static void HeadersOk(HttpLoggingOptions options) => options.RequestHeaders.Add("X-Request-Id");

    public static void OtherHeadersOk(Own own) => own.RequestHeaders.Add("Authorization");

    internal sealed class Own
    {
        public HashSet<string> RequestHeaders { get; } = [];
    }
}
