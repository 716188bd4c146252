using ZLogger;

namespace Cases.Vendors.LogsCase;

internal static class ZLoggerLog
{
    public static void HoleBad(User user) => Log.ZLogInformation($"Login of {user.Email}"); // expect: PRIV201

    public static void NamedBad(User user) => Log.ZLogWarning($"Login of {user.Name:@name} with {user.Theme}"); // expect: PRIV201

    public static void HoleOk(User user) => Log.ZLogInformation($"Theme {user.Theme}, {user.Visits} visits");
}
