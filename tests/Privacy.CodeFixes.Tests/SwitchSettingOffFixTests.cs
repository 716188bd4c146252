namespace Privacy.CodeFixes.Tests;

public sealed class SwitchSettingOffFixTests
{
    private const string Fix = "SwitchSettingOffFix";

    [Theory]
    [InlineData("builder.EnableSensitiveDataLogging();", "builder.EnableSensitiveDataLogging(false);")]
    [InlineData("builder.EnableSensitiveDataLogging(true);", "builder.EnableSensitiveDataLogging(false);")]
    [InlineData("builder.EnableSensitiveDataLogging(sensitiveDataLoggingEnabled: true).EnableDetailedErrors();", "builder.EnableSensitiveDataLogging(sensitiveDataLoggingEnabled: false).EnableDetailedErrors();")]
    [InlineData("options.LoggingFields = HttpLoggingFields.All;", "options.LoggingFields = HttpLoggingFields.All & ~(HttpLoggingFields.RequestBody | HttpLoggingFields.ResponseBody);")]
    [InlineData("options.LoggingFields = HttpLoggingFields.RequestPath | HttpLoggingFields.RequestBody;", "options.LoggingFields = HttpLoggingFields.RequestPath;")]
    [InlineData("options.LoggingFields = HttpLoggingFields.ResponseBody;", "options.LoggingFields = HttpLoggingFields.None;")]
    [InlineData("options.LoggingFields |= HttpLoggingFields.RequestBody;", "options.LoggingFields |= HttpLoggingFields.None;")]
    [InlineData("Use(new Sentry.SentryOptions { SendDefaultPii = true, Other = true });", "Use(new Sentry.SentryOptions { SendDefaultPii = false, Other = true });")]
    public Task Setting_IsSwitchedOff(string before, string after) => new FixTest(Fix, Code(before)).GivesAsync(Code(after));

    [Fact]
    public Task Several_AreSwitchedOffAtOnce() => new FixTest(Fix, Code("builder.EnableSensitiveDataLogging();\n        options.LoggingFields = HttpLoggingFields.RequestBody;"))
        .GivesToAllAsync(Code("builder.EnableSensitiveDataLogging(false);\n        options.LoggingFields = HttpLoggingFields.None;"));

    [Theory]
    [InlineData("builder.EnableSensitiveDataLogging(true /* for now */);", "builder.EnableSensitiveDataLogging(false /* for now */);")]
    [InlineData("options.LoggingFields = HttpLoggingFields.RequestPath | HttpLoggingFields.RequestBody; // both", "options.LoggingFields = HttpLoggingFields.RequestPath; // both")]
    [InlineData("builder\r\n#if !DEBUG\r\n\t.EnableSensitiveDataLogging( // all\r\n\t\ttrue)\r\n#endif\r\n\t.EnableDetailedErrors();", "builder\r\n#if !DEBUG\r\n\t.EnableSensitiveDataLogging( // all\r\n\t\tfalse)\r\n#endif\r\n\t.EnableDetailedErrors();")]
    public Task Awkward_CommentsLinesAndDirectives_Stay(string before, string after) => new FixTest(Fix, Code(before)).GivesAsync(Code(after));

    /// <summary>Whatever is reported can be switched off: what must not be touched is what was no finding.</summary>
    [Theory]
    [InlineData("builder.EnableSensitiveDataLogging(false);")]
    [InlineData("builder.EnableSensitiveDataLogging(Use(null!));")]
    [InlineData("options.LoggingFields = HttpLoggingFields.RequestPath;")]
    [InlineData("options.LoggingFields = (HttpLoggingFields)System.Environment.ProcessId;")]
    public Task SettingThatIsOff_OrDecidedAtRunTime_NotOffered(string other) => new FixTest(Fix, Code("builder.EnableSensitiveDataLogging();\n        " + other))
        .GivesToAllAsync(Code("builder.EnableSensitiveDataLogging(false);\n        " + other));

    private static string Code(string body) => """
        using Microsoft.AspNetCore.HttpLogging;
        using Microsoft.EntityFrameworkCore;

        public static class Setup
        {
            private static bool Use(Sentry.SentryOptions options) => options is null;

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
