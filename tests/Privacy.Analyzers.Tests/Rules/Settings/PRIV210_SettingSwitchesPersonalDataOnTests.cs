using Microsoft.AspNetCore.HttpLogging;
using Privacy.Analyzers.Rules.Settings;

namespace Privacy.Analyzers.Tests.Rules.Settings;

public sealed class PRIV210_SettingSwitchesPersonalDataOnTests
{
    // Libraries that the tests do not reference, as far as a program touches them.
    private const string Libraries = """

        namespace Sentry { public class SentryOptions { public bool SendDefaultPii { get; set; } } public sealed class WebOptions : SentryOptions; }
        namespace Microsoft.EntityFrameworkCore
        {
            public class DbContextOptionsBuilder { public virtual DbContextOptionsBuilder EnableSensitiveDataLogging(bool enabled = true) => this; }
            public class DbContextOptionsBuilder<T> : DbContextOptionsBuilder { public new DbContextOptionsBuilder<T> EnableSensitiveDataLogging(bool enabled = true) => this; }
        }
        namespace Microsoft.IdentityModel.Logging { public class IdentityModelEventSource { public static bool ShowPII { get; set; } } }
        namespace Other { public class SentryOptions { public bool SendDefaultPii { get; set; } } }
        """;

    [Theory]
    [InlineData("{|PRIV210:new Sentry.SentryOptions().SendDefaultPii = true|};")]
    [InlineData("_ = new Sentry.SentryOptions { {|PRIV210:SendDefaultPii = true|} };")]
    [InlineData("{|PRIV210:new Sentry.WebOptions().SendDefaultPii = true|};")]
    [InlineData("{|PRIV210:Microsoft.IdentityModel.Logging.IdentityModelEventSource.ShowPII = true|};")]
    [InlineData("{|PRIV210:new Microsoft.EntityFrameworkCore.DbContextOptionsBuilder().EnableSensitiveDataLogging()|};")]
    [InlineData("{|PRIV210:new Microsoft.EntityFrameworkCore.DbContextOptionsBuilder<int>().EnableSensitiveDataLogging(true)|};")]
    [InlineData("{|PRIV210:new Microsoft.AspNetCore.HttpLogging.HttpLoggingOptions().LoggingFields = Microsoft.AspNetCore.HttpLogging.HttpLoggingFields.All|};")]
    [InlineData("{|PRIV210:new Microsoft.AspNetCore.HttpLogging.HttpLoggingOptions().LoggingFields |= Microsoft.AspNetCore.HttpLogging.HttpLoggingFields.RequestBody|};")]
    public Task SwitchedOn_Reports(string body) => Verify(body);

    [Theory]
    [InlineData("new Sentry.SentryOptions().SendDefaultPii = false;")]
    [InlineData("new Sentry.SentryOptions().SendDefaultPii = System.Environment.Is64BitProcess;")]
    [InlineData("new Other.SentryOptions().SendDefaultPii = true;")]
    [InlineData("new Microsoft.EntityFrameworkCore.DbContextOptionsBuilder().EnableSensitiveDataLogging(false);")]
    [InlineData("new Microsoft.AspNetCore.HttpLogging.HttpLoggingOptions().LoggingFields = Microsoft.AspNetCore.HttpLogging.HttpLoggingFields.RequestPath;")]
    public Task SwitchedOffOrElsewhere_DoesNotReport(string body) => Verify(body);

    [Fact]
    public void BitsOfHttpLogging_AreThoseOfTheLibrary()
    {
        Assert.Equal((long)(HttpLoggingFields.RequestBody | HttpLoggingFields.ResponseBody), LoggingFieldsOf(typeof(HttpLoggingOptions)).Flags);
        Assert.Equal((long)(W3CLoggingFields.UserName | W3CLoggingFields.Cookie), LoggingFieldsOf(typeof(W3CLoggerOptions)).Flags);
    }

    private static LibrarySetting LoggingFieldsOf(Type options) =>
        LibrarySetting.All.Single(setting => setting.Member == nameof(HttpLoggingOptions.LoggingFields) && setting.Type == options.FullName);

    private static Task Verify(string body) => RuleTest.VerifyAsync("class Startup { void Run() { " + body + " } }" + Libraries);
}
