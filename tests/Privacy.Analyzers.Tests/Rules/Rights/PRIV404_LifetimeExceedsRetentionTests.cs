namespace Privacy.Analyzers.Tests.Rules.Rights;

public sealed class PRIV404_LifetimeExceedsRetentionTests
{
    private const string Policy = """
        version: 1
        purposes:
          service: { legal_basis: contract }
        categories:
          user.contact.email: { retention: P30D, purposes: [service] }
        recipients:
          app-log: { kind: log, retention: P1Y }
          browser: { kind: storage, retention: P1Y }
        allow:
          - { data: [user.contact], to: [browser], purpose: service }
        """;

    // A library that the tests do not reference, as far as a program touches it.
    private const string Libraries = """

        namespace Serilog
        {
            public enum RollingInterval { Infinite, Year, Month, Day, Hour, Minute }
            public class LoggerSinkConfiguration { }
            public static class FileLoggerConfigurationExtensions
            {
                public static void File(this LoggerSinkConfiguration sinks, string path, RollingInterval rollingInterval = RollingInterval.Infinite, int? retainedFileCountLimit = 31, System.TimeSpan? retainedFileTimeLimit = null) { }
            }
        }
        """;

    [Theory]
    [InlineData("_ = new CookieOptions { MaxAge = {|PRIV404:TimeSpan.FromDays(400)|} };")]
    [InlineData("_ = new CookieOptions { MaxAge = {|PRIV404:TimeSpan.FromDays(200) * 2|} };")]
    [InlineData("_ = new CookieOptions { MaxAge = {|PRIV404:TimeSpan.MaxValue|} };")]
    [InlineData("_ = new CookieOptions { MaxAge = {|PRIV404:new TimeSpan(400, 0, 0, 0)|} };")]
    [InlineData("var two = TimeSpan.FromHours(24 * 800); _ = new CookieOptions { MaxAge = {|PRIV404:two|} };")]
    [InlineData("new CookieOptions().MaxAge = {|PRIV404:s_two|};")]
    [InlineData("_ = new CookieOptions { Expires = {|PRIV404:DateTimeOffset.UtcNow.AddYears(2)|} };")]
    [InlineData("_ = new CookieOptions { Expires = {|PRIV404:TimeProvider.System.GetUtcNow().AddMonths(13)|} };")]
    [InlineData("_ = new DistributedCacheEntryOptions { AbsoluteExpirationRelativeToNow = {|PRIV404:TimeSpan.FromDays(400)|} };")]
    [InlineData("_ = new Microsoft.AspNetCore.HttpLogging.W3CLoggerOptions { RetainedFileCountLimit = {|PRIV404:500|} };")]
    [InlineData("sinks.File(\"a\", rollingInterval: Serilog.RollingInterval.Day, retainedFileCountLimit: {|PRIV404:500|});")]
    [InlineData("sinks.File(\"a\", rollingInterval: Serilog.RollingInterval.Month, retainedFileCountLimit: {|PRIV404:24|});")]
    [InlineData("sinks.File(\"a\", rollingInterval: Serilog.RollingInterval.Day, retainedFileCountLimit: {|PRIV404:null|});")]
    [InlineData("sinks.File(\"a\", retainedFileCountLimit: null, retainedFileTimeLimit: {|PRIV404:TimeSpan.FromDays(730)|});")]
    public Task LongerThanTheRecipientsPeriod_Reports(string body) => Verify(body);

    [Theory]
    [InlineData("_ = new CookieOptions { MaxAge = TimeSpan.FromDays(366) };")]
    [InlineData("_ = new CookieOptions { MaxAge = null };")]
    [InlineData("_ = new CookieOptions { Expires = DateTimeOffset.UtcNow.AddYears(1) };")]
    [InlineData("_ = new CookieOptions { MaxAge = TimeSpan.FromDays(Environment.ProcessorCount * 400) };")]
    [InlineData("_ = new Other { MaxAge = TimeSpan.FromDays(400) };")]
    [InlineData("sinks.File(\"a\", rollingInterval: Serilog.RollingInterval.Day, retainedFileCountLimit: 365);")]
    [InlineData("sinks.File(\"a\", rollingInterval: Serilog.RollingInterval.Hour, retainedFileCountLimit: 500);")]
    [InlineData("sinks.File(\"a\", retainedFileCountLimit: 500);")]
    [InlineData("sinks.File(\"a\");")]
    public Task WithinThePeriodOrUnknown_DoesNotReport(string body) => Verify(body);

    [Theory]
    [InlineData("http.Response.Cookies.Append(\"a\", user.Email, new CookieOptions { MaxAge = {|PRIV404:TimeSpan.FromDays(60)|} });")]
    [InlineData("var kept = new CookieOptions { MaxAge = {|PRIV404:TimeSpan.FromDays(60)|} }; http.Response.Cookies.Append(\"a\", user.Email, kept);")]
    [InlineData("http.Response.Cookies.Append(\"a\", user.Email, new CookieOptions { MaxAge = {|PRIV404:TimeSpan.FromDays(400)|} });")]
    [InlineData("http.Response.Cookies.Append(\"a\", user.Email, new CookieOptions { MaxAge = TimeSpan.FromDays(30) });")]
    [InlineData("http.Response.Cookies.Append(\"a\", user.Phone, new CookieOptions { MaxAge = TimeSpan.FromDays(60) });")]
    public Task DataStoredForLongerThanItMayBeKept_Reports(string body) => Verify(body);

    [Fact]
    public async Task TagThatKeepsLongerThanThePolicy_Reports()
    {
        var found = await RuleTest.VerifyAsync(
            """
            using Privacy;
            class User { [PersonalData(DataCategory.Email, Retention = {|PRIV404:"P2M"|})] string Email = ""; [PersonalData(DataCategory.Email, Retention = "P1M")] string Other = ""; }
            """,
            Policy.Replace("P30D", "P31D", StringComparison.Ordinal));

        Assert.Equal("'Retention' is P2M, longer than the retention of category 'user.contact.email': P31D", found[0].GetMessage());
    }

    private static Task Verify(string body) => RuleTest.VerifyAsync(
        """
        using System;
        using Microsoft.AspNetCore.Http;
        using Microsoft.Extensions.Caching.Distributed;
        using Privacy;
        using Serilog;

        class User
        {
            [PersonalData(DataCategory.Email)] public string Email { get; set; } = "";
            [PersonalData("user.contact.phone_number", Purpose = "service", Retention = "P1Y")] public string Phone { get; set; } = "";
        }

        class Other { public TimeSpan? MaxAge { get; set; } }

        class Startup
        {
            private static readonly TimeSpan s_two = TimeSpan.FromDays(730);

            void Run(HttpContext http, User user, LoggerSinkConfiguration sinks) { 
        """ + body + " } }" + Libraries,
        Policy);
}
