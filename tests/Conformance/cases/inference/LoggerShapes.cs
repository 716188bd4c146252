// option: PrivacyInference=report
// severity: PRIV201=warning
// severity: PRIV202=warning
namespace Cases.Inference.LoggerShapesCase;

internal enum LogKind
{
    Info,
    Error,
}

internal enum LogLevels
{
    Info,
    Error,
}

internal interface ILog
{
    void Info(object message);

    void Warn(object message, Exception exception);

    void WarnFormat(string format, params object[] args);

    void ErrorException(string message, Exception exception);
}

internal interface ILoggerManager
{
    void LogInfo(string message);

    void LogError(string message);

    void Log(string message);

    void LogMessage(string message);

    void LogUser(string name);
}

internal interface IKindLogger
{
    void Log(LogKind kind, string message);
}

internal interface ILevelsLogger
{
    void Log(LogLevels level, string message);
}

// One way to write, and no level: the log of a ship.
internal interface IShipLog
{
    void Log(string entry);

    void LogEntry(string entry);
}

internal interface ICatalogue
{
    void Info(object message);

    void WarnFormat(string format, params object[] args);

    void ErrorFormat(string format, params object[] args);
}

internal interface IAnalyticsService
{
    void TrackEvent(string name, object properties);

    void SetUserProperty(string name, string value);

    void SetUserId(string id);

    void SetUserTheme(string theme);
}

internal interface IParcelTracker
{
    void Track(string parcel, object carrier);
}

internal static class LoggerShapes
{
    public static void ObjectBad(ILog log, User user) => log.Info("of " + user.Email); // expect: PRIV201

    public static void ObjectExceptionBad(ILog log, User user, Exception error) => log.Warn(user.Name, error); // expect: PRIV201

    public static void FormatBad(ILog log, User user) => log.WarnFormat("of {0}", user.Email); // expect: PRIV201

    public static void ExceptionBad(ILog log, User user, Exception error) => log.ErrorException("of " + user.Email, error); // expect: PRIV201

    public static void ManagerBad(ILoggerManager log, User user) => log.LogInfo($"of {user.Email}"); // expect: PRIV201

    public static void PlainBad(ILoggerManager log, User user) => log.Log(user.Email); // expect: PRIV201

    public static void PlainMessageBad(ILoggerManager log, User user) => log.LogMessage(user.Email); // expect: PRIV201

    public static void NoLevelOk(ILoggerManager log, User user) => log.LogUser(user.Email);

    public static void KindBad(IKindLogger log, User user) => log.Log(LogKind.Info, user.Email); // expect: PRIV201

    public static void LevelsBad(ILevelsLogger log, User user) => log.Log(LogLevels.Info, user.Email); // expect: PRIV201

    public static void ThemeOk(ILog log, ILoggerManager manager, User user)
    {
        log.WarnFormat("of {0}", user.Theme);
        log.Info(user.Visits);
        manager.Log(user.Theme);
    }

    public static void ShipOk(IShipLog log, User user)
    {
        log.Log(user.Email);
        log.LogEntry(user.Email);
    }

    public static void CatalogueOk(ICatalogue catalogue, User user)
    {
        catalogue.Info(user.Email);
        catalogue.WarnFormat("{0}", user.Email);
    }

    public static void TrackBad(IAnalyticsService tracker, User user) => tracker.TrackEvent("opened", new { user.Email }); // expect: PRIV202

    public static void SetPropertyBad(IAnalyticsService tracker, User user) => tracker.SetUserProperty("mail", user.Email); // expect: PRIV202

    public static void SetIdBad(IAnalyticsService tracker, User user) => tracker.SetUserId(user.Email); // expect: PRIV202

    public static void SetThemeOk(IAnalyticsService tracker, User user) => tracker.SetUserTheme(user.Email);

    public static void ParcelOk(IParcelTracker tracker, User user) => tracker.Track("1", user.Email);
}
