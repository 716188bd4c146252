// option: PrivacyInference=report
// severity: PRIV201=warning
// severity: PRIV202=warning
namespace Cases.Inference.OwnLoggersCase;

internal enum LogLevel2Severity
{
    Low,
    High,
}

internal interface ILogManager
{
    void Log(LogLevel2Severity severity, string message, params object?[] args);
}

internal interface IAppLogger
{
    void Info(string message);

    void Error(Exception exception, string message);

    void Close(string reason);
}

internal interface IUsageTracker
{
    void Track(string name, IDictionary<string, object?> properties);

    void Open(string name);
}

// A log as a book of entries: no levels.
internal interface ITravelLog
{
    void Add(string entry);
}

// Not called a logger.
internal interface IPrinter
{
    void Info(string text);

    void Error(string text);
}

internal static class OwnLoggers
{
    public static void TakesLevelBad(ILogManager log, User user) => log.Log(LogLevel2Severity.High, "{X}", user.Email); // expect: PRIV201

    public static void LevelMethodBad(IAppLogger log, User user) => log.Info("of " + user.Email); // expect: PRIV201

    public static void ExceptionBad(IAppLogger log, User user, Exception exception) => log.Error(exception, user.Name); // expect: PRIV201

    public static void TrackBad(IUsageTracker tracker, User user) =>
        tracker.Track("opened", new Dictionary<string, object?> { ["mail"] = user.Email }); // expect: PRIV202

    public static void CloseOk(IAppLogger log, User user) => log.Close(user.Email);

    public static void OpenOk(IUsageTracker tracker, User user) => tracker.Open(user.Email);

    public static void BookOk(ITravelLog log, User user) => log.Add(user.Email);

    public static void PrinterOk(IPrinter printer, User user) => printer.Info(user.Email);

    public static void CleanOk(IAppLogger log, IUsageTracker tracker, User user)
    {
        log.Info(user.Theme);
        tracker.Track("opened", new Dictionary<string, object?> { ["visits"] = user.Visits });
    }
}
