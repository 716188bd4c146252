namespace Privacy.CodeFixes.Tests;

public sealed class SwitchSettingOffFixTests
{
    private const string Fix = "SwitchSettingOffFix";

    [Theory]
    [InlineData("builder.EnableSensitiveDataLogging();", "builder.EnableSensitiveDataLogging(false);")]
    [InlineData("builder.EnableSensitiveDataLogging(true /* for now */);", "builder.EnableSensitiveDataLogging(false /* for now */);")]
    [InlineData("builder.EnableSensitiveDataLogging(sensitiveDataLoggingEnabled: true).EnableDetailedErrors();", "builder.EnableSensitiveDataLogging(sensitiveDataLoggingEnabled: false).EnableDetailedErrors();")]
    [InlineData("options.LoggingFields = HttpLoggingFields.All;", "options.LoggingFields = HttpLoggingFields.All & ~(HttpLoggingFields.RequestBody | HttpLoggingFields.ResponseBody);")]
    [InlineData("options.LoggingFields = HttpLoggingFields.RequestPath | HttpLoggingFields.RequestBody; // both", "options.LoggingFields = HttpLoggingFields.RequestPath; // both")]
    [InlineData("options.LoggingFields = HttpLoggingFields.ResponseBody;", "options.LoggingFields = HttpLoggingFields.None;")]
    [InlineData("options.LoggingFields |= HttpLoggingFields.RequestBody;", "options.LoggingFields |= HttpLoggingFields.None;")]
    [InlineData("Use(new Sentry.SentryOptions { SendDefaultPii = true, Other = true });", "Use(new Sentry.SentryOptions { SendDefaultPii = false, Other = true });")]
    public Task Setting_IsSwitchedOff(string before, string after) => new FixTest(Fix, Code(before)).GivesAsync(Code(after));

    [Fact]
    public Task Several_AreSwitchedOffAtOnce() => new FixTest(Fix, Code("builder.EnableSensitiveDataLogging();\n        options.LoggingFields = HttpLoggingFields.RequestBody;"))
        .GivesToAllAsync(Code("builder.EnableSensitiveDataLogging(false);\n        options.LoggingFields = HttpLoggingFields.None;"));

    [Fact]
    public Task SettingThatIsOff_HasNothingToFix() => new FixTest(Fix, Code("builder.EnableSensitiveDataLogging();\n        builder.EnableSensitiveDataLogging(false);"))
        .GivesToAllAsync(Code("builder.EnableSensitiveDataLogging(false);\n        builder.EnableSensitiveDataLogging(false);"));

    private static string Code(string body) => """
        using Microsoft.AspNetCore.HttpLogging;
        using Microsoft.EntityFrameworkCore;

        public static class Setup
        {
            private static void Use(Sentry.SentryOptions options) { }

            public static void Configure(DbContextOptionsBuilder builder, HttpLoggingOptions options)
            {
                BODY
            }
        }

        namespace Sentry
        {
            public class SentryOptions { public bool SendDefaultPii { get; set; } public bool Other { get; set; } }
        }

        """.Replace("BODY", body, StringComparison.Ordinal);
}
