using Castle.Core.Logging;

namespace Cases.Vendors.LogsCase;

internal static class Facades
{
    public static void CastleBad(Castle.Core.Logging.ILogger log, User user) => log.InfoFormat("Login of {0}", user.Email); // expect: PRIV201

    public static void CastleStackBad(IExtendedLogger log, User user)
    {
        using (log.ThreadStacks["who"].Push(user.Name)) // expect: PRIV201
            log.Info("in");
    }

    public static void CastleLazyBad(Castle.Core.Logging.ILogger log, User user) => log.Info(() => "Login of " + user.Email); // expect: PRIV201

    public static void CastleLazyOk(Castle.Core.Logging.ILogger log, User user) => log.Info(() => "Theme " + user.Theme);

    public static void CastleOk(Castle.Core.Logging.ILogger log, User user) => log.Info("Theme " + user.Theme);
}
