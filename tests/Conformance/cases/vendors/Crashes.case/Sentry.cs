using Sentry;

namespace Cases.Vendors.CrashesCase;

internal static class SentryCrashes
{
    public static void MessageBad(User user) => SentrySdk.CaptureMessage("no mail to " + user.Email); // expect: PRIV204

    public static void ScopeBad(User user) =>
        SentrySdk.ConfigureScope(scope => scope.User = new SentryUser { Email = user.Email }); // expect: PRIV204

    public static void TagBad(Exception error, User user) => SentrySdk.CaptureException(error, scope => scope.SetTag("name", user.Name)); // expect: PRIV204

    public static void CrumbBad(User user) => SentrySdk.AddBreadcrumb("login of " + user.Email, "auth"); // expect: PRIV204

    public static void AttachmentBad(Scope scope, User user) => scope.AddAttachment(Encoding.UTF8.GetBytes(user.Name), "who.txt"); // expect: PRIV204

    public static void LogBad(User user) => SentrySdk.Logger.LogInfo("Login of {0}", user.Email); // expect: PRIV204

    public static void SpanBad(ISpan parent, User user) => parent.StartChild("db", "select of " + user.Name); // expect: PRIV204

    public static void DataBad(ISpan span, User user) => span.SetData("mail", user.Email); // expect: PRIV204

    public static void TransactionBad(IHub hub, User user)
    {
        var transaction = hub.StartTransaction("login of " + user.Name, "auth"); // expect: PRIV204
        transaction.Finish();
    }

    public static SentryId EventBad(IHub hub, User user) => hub.CaptureEvent(new SentryEvent { Message = "no mail to " + user.Email }); // expect: PRIV204

    public static void ContextBad(User user) => SentrySdk.ConfigureScope(scope => scope.Contexts["user"] = new { user.Email }); // expect: PRIV204

    public static void ContextOk(User user) => SentrySdk.ConfigureScope(scope => scope.Contexts["user"] = new { user.Theme });

    public static void MessageOk(User user) => SentrySdk.CaptureMessage("Theme " + user.Theme);

    public static void ScopeOk(User user) => SentrySdk.ConfigureScope(scope => scope.SetTag("theme", user.Theme));

    public static void LogOk(User user) => SentrySdk.Logger.LogInfo("Theme {0} after {1} visits", user.Theme, user.Visits);
}
