using Exceptionless;

namespace Cases.Vendors.CrashesCase;

internal static class ExceptionlessReports
{
    public static void LogBad(ExceptionlessClient client, User user) => client.SubmitLog("no mail to " + user.Email); // expect: PRIV204

    public static void FeatureBad(ExceptionlessClient client, User user) => client.SubmitFeatureUsage("of " + user.Name); // expect: PRIV204

    public static void PropertyBad(Exception error, User user) => error.ToExceptionless().SetProperty("user", user.Email).Submit(); // expect: PRIV204

    public static void ObjectBad(Exception error, User user) => error.ToExceptionless().AddObject(new { user.Name }).Submit(); // expect: PRIV204

    public static void IdentityBad(Exception error, User user) => error.ToExceptionless().SetUserIdentity(user.Email, user.Theme).Submit(); // expect: PRIV204

    public static void StackingBad(Exception error, User user) => error.ToExceptionless().SetManualStackingKey("of " + user.Email).Submit(); // expect: PRIV204

    public static void ErrorBad(User user)
    {
        var error = new InvalidOperationException("no mail to " + user.Email); // expect: PRIV207
        error.ToExceptionless().Submit(); // expect: PRIV204
    }

    public static void PropertyOk(Exception error, User user) => error.ToExceptionless().SetProperty("theme", user.Theme).AddTags("themes").Submit();

    public static void VersionOk(Exception error, User user) => error.ToExceptionless().SetVersion(user.Theme).Submit();
}
