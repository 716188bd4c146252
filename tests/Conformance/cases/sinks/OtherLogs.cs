using System.Diagnostics;

namespace Cases.Sinks.OtherLogsCase;

internal static class OtherLogs
{
    private static readonly NLog.Logger s_nlog = NLog.LogManager.GetCurrentClassLogger();

    public static void ConsoleBad(User user) => Console.WriteLine(user.Email); // expect: PRIV201

    public static void ConsoleWriteBad(User user) => Console.Write($"mail {user.Email}"); // expect: PRIV201

    public static void ConsoleFormatBad(User user) => Console.WriteLine("mail {0}", user.Email); // expect: PRIV201

    public static void ConsoleErrorBad(User user) => Console.Error.WriteLine(user.Email); // expect: PRIV201

    public static void TraceBad(User user) => Trace.WriteLine(user.Email); // expect: PRIV201

    public static void TraceInformationBad(User user) => Trace.TraceInformation("mail {0}", user.Email); // expect: PRIV201

    public static void DebugBad(User user) => Debug.WriteLine(user.Email); // expect: PRIV201

    public static void NLogBad(User user) => s_nlog.Info("mail {0}", user.Email); // expect: PRIV201

    public static void NLogMessageBad(User user) => s_nlog.Error("mail " + user.Email); // expect: PRIV201

    public static void NLogDestructuredBad(User user) => s_nlog.Warn("{@user}", user); // expect: PRIV201

    public static void ConsoleOk(User user) => Console.WriteLine(user.Theme);

    public static void ConsoleLengthOk(User user) => Console.WriteLine(user.Email.Length);

    public static void TraceOk(User user) => Trace.WriteLine("visits " + user.Visits);

    public static void NLogOk(User user) => s_nlog.Info("theme {0}", user.Theme);

    public static void NLogEventBad(User user) => s_nlog.Log(NLog.LogEventInfo.Create(NLog.LogLevel.Warn, "x", "mail " + user.Email)); // expect: PRIV201

    public static void NLogEventOk(User user) => s_nlog.Log(NLog.LogEventInfo.Create(NLog.LogLevel.Warn, "x", "theme " + user.Theme));
}
