using NLog;

namespace Cases.Sinks.LazyMessagesCase;

/// <summary>Messages that are made only when they are written.</summary>
internal static class LazyMessages
{
    private static readonly Logger _log = LogManager.GetCurrentClassLogger();

    public static void LambdaBad(User user) => _log.Debug(() => "of " + user.Email); // expect: PRIV201

    public static void LevelBad(User user) => _log.Log(NLog.LogLevel.Info, () => user.Name); // expect: PRIV201

    public static void BlockBad(User user) => _log.Info(() =>
    {
        var mail = user.Email;
        return $"of {mail}"; // expect: PRIV201
    });

    public static void ThemeOk(User user) => _log.Debug(() => "of " + user.Theme);

    public static void CategoryBad(ILoggerFactory factory, User user) => factory.CreateLogger(user.Name).LogInformation("in"); // expect: PRIV201

    public static void CategoryOk(ILoggerFactory factory, User user) => factory.CreateLogger(user.Theme).LogInformation("in");
}
