using log4net;
using log4net.Util;

namespace Cases.Vendors.LogsCase;

internal static class Log4NetLog
{
    private static readonly ILog s_log = LogManager.GetLogger(typeof(Log4NetLog));

    public static void InfoBad(User user) => s_log.Info("Login of " + user.Email); // expect: PRIV201

    public static void FormatBad(User user) => s_log.WarnFormat("Login of {0}", user.Name); // expect: PRIV201

    public static void ExtensionBad(User user) => s_log.DebugExt("Login of " + user.Email); // expect: PRIV201

    public static void LazyBad(User user) => s_log.DebugExt(() => "Login of " + user.Email); // expect: PRIV201

    public static void LazyOk(User user) => s_log.DebugExt(() => "Theme " + user.Theme);

    public static void ContextBad(User user) => LogicalThreadContext.Properties["mail"] = user.Email; // expect: PRIV201

    public static void StackBad(User user)
    {
        using (ThreadContext.Stacks["NDC"].Push(user.Name)) // expect: PRIV201
            s_log.Info("in");
    }

    public static void NestedBad(User user)
    {
        using (NDC.Push(user.Email)) // expect: PRIV201
            s_log.Info("in");
    }

    public static void MappedBad(User user) => MDC.Set("mail", user.Email); // expect: PRIV201

    public static void InfoOk(User user) => s_log.Info("Theme " + user.Theme);

    public static void ContextOk(User user) => GlobalContext.Properties["visits"] = user.Visits;
}
