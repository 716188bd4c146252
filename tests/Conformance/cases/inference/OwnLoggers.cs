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

// Whoever logs writes to it, and nobody holds one.
internal static class AppLog
{
    public static Queue<string> Lines { get; } = new();

    public static void Info(string message) => Lines.Enqueue(message);

    public static void Error(string message, Exception exception) => Lines.Enqueue(message + exception.GetType().Name);

    public static void Clear(string reason) => Lines.Enqueue(reason.Length + " letters");
}

internal static class UsageTracker
{
    public static void Track(string name, IDictionary<string, object?> properties) => Coin = name == "" && properties.Count == 0;
}

// What it is given is logged by the framework's own: once.
internal static class WrappedLog
{
    public static void Info(string message) => Log.LogInformation("{X}", message);

    public static void Error(string message) => Log.LogError("{X}", message);
}

internal sealed class WrappedLogger
{
    public void Info(string message) => Log.LogInformation("{X}", message);

    public void Error(string message) => Log.LogError("{X}", message);
}

// One level is not two: the log of a book.
internal static class ShipLog
{
    public static void Info(string entry) => Coin = entry == "";
}

// Not called a logger.
internal static class Banner
{
    public static void Info(string text) => Coin = text == "";

    public static void Error(string text) => Coin = text == "";
}

// Lines for another logger.
internal static class LineLog
{
    public static string Info(string text) => "info: " + text;

    public static string Error(string text) => "error: " + text;
}

internal static class OwnLoggers
{
    public static void StaticBad(User user) => AppLog.Info("of " + user.Email); // expect: PRIV201

    public static void StaticExceptionBad(User user, Exception exception) => AppLog.Error(user.Name, exception); // expect: PRIV201

    public static void StaticTrackBad(User user) =>
        UsageTracker.Track("opened", new Dictionary<string, object?> { ["mail"] = user.Email }); // expect: PRIV202

    public static void WrappedBad(User user) => WrappedLog.Info("of " + user.Email); // expect: PRIV201

    public static void WrappedInstanceBad(WrappedLogger log, User user) => log.Info("of " + user.Email); // expect: PRIV201

    public static void StaticOk(User user)
    {
        AppLog.Info(user.Theme);
        AppLog.Clear(user.Email);
    }

    public static void ShipOk(User user) => ShipLog.Info(user.Email);

    public static void BannerOk(User user) => Banner.Info(user.Email);

    public static void LinesOk(User user) => Coin = LineLog.Info(user.Email) == "";

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
