using System.Diagnostics;

namespace Cases.Sinks.TracesCase;

internal static class Traces
{
    private static readonly ActivitySource _source = new("shop");

    public static Activity? CreatedNameBad(User user) => _source.CreateActivity("mail to " + user.Email, ActivityKind.Client); // expect: PRIV204

    public static Activity? CreatedTagsBad(User user)
    {
        var tags = new[] { KeyValuePair.Create<string, object?>("mail", user.Email) };
        return _source.CreateActivity("mail", ActivityKind.Client, default(ActivityContext), tags); // expect: PRIV204
    }

    public static void LinkBad(Activity activity, User user) =>
        activity.AddLink(new ActivityLink(default, new ActivityTagsCollection { ["mail"] = user.Email })); // expect: PRIV204

    public static void FailFastBad(User user) => Environment.FailFast("at " + user.Email); // expect: PRIV201

    public static void NLogPropertyBad(NLog.Logger log, User user)
    {
        var happened = new NLog.LogEventInfo(NLog.LogLevel.Info, "shop", "signed in");
        happened.Properties["mail"] = user.Email;
        log.Log(happened); // expect: PRIV201
    }

    public static Activity? CreatedOk(User user) => _source.CreateActivity("mail in " + user.Theme, ActivityKind.Client);

    public static void FailFastOk(User user) => Environment.FailFast("at " + nameof(user.Email));

    public static void NLogPropertyOk(NLog.Logger log, User user)
    {
        var happened = new NLog.LogEventInfo(NLog.LogLevel.Info, "shop", "signed in");
        happened.Properties["theme"] = user.Theme;
        log.Log(happened);
    }
}
