namespace Cases.Sinks.LoggingCase;

internal sealed class Service(ILogger<Service> log, ILoggerFactory factory)
{
    private static readonly Action<ILogger, string, Exception?> s_seen =
        LoggerMessage.Define<string>(LogLevel.Information, new EventId(1), "seen {Mail}");

    public void TraceBad(User user) => log.LogTrace("{X}", user.Email); // expect: PRIV201

    public void DebugBad(User user) => log.LogDebug("{X}", user.Email); // expect: PRIV201

    public void InformationBad(User user) => log.LogInformation("{X}", user.Email); // expect: PRIV201

    public void WarningBad(User user) => log.LogWarning("{X}", user.Email); // expect: PRIV201

    public void ErrorBad(User user) => log.LogError("{X}", user.Email); // expect: PRIV201

    public void CriticalBad(User user) => log.LogCritical("{X}", user.Email); // expect: PRIV201

    public void LevelBad(User user) => log.Log(LogLevel.Warning, "{X}", user.Email); // expect: PRIV201

    public void EventIdBad(User user) => log.LogInformation(new EventId(7), "{X}", user.Email); // expect: PRIV201

    public void WithExceptionBad(Exception error, User user) => log.LogError(error, "{X}", user.Email); // expect: PRIV201

    public void MessageItselfBad(User user) => log.LogInformation(user.Email); // expect: PRIV201

    public void ThirdHoleBad(User user) => log.LogInformation("{A} {B} {C}", 1, user.Theme, user.Email); // expect: PRIV201

    public void ArgumentArrayBad(User user) => log.LogInformation("{A} {B}", new object[] { user.Theme, user.Email }); // expect: PRIV201

    public void ScopeBad(User user)
    {
        using (log.BeginScope("mail {Mail}", user.Email)) // expect: PRIV201
        {
            log.LogInformation("inside");
        }
    }

    public void FactoryLoggerBad(User user) => factory.CreateLogger("x").LogInformation("{X}", user.Email); // expect: PRIV201

    public void DefinedMessageBad(User user) => s_seen(log, user.Email, null); // expect: PRIV201

    public void DestructuredBad(User user) => log.LogInformation("{@User}", user); // expect: PRIV201

    public void EmptyOk() => log.LogInformation("nothing of anybody");

    public void CleanOk(User user) => log.LogInformation("{Theme} {Visits}", user.Theme, user.Visits);

    public void PlainObjectOk(User user) => log.LogInformation("{User}", user);

    public void IsEnabledOk(User user)
    {
        if (log.IsEnabled(LogLevel.Debug) && user.Email.Length > 3)
        {
            log.LogDebug("long");
        }
    }

    public void DefinedMessageOk(User user) => s_seen(log, user.Theme, null);

    public void DestructuredCleanOk(Order order) => log.LogInformation("{@Order}", order);

    public void EventNameBad(User user) => log.LogInformation(new EventId(7, user.Email), "seen"); // expect: PRIV201

    public void EventNameOk(User user) => log.LogInformation(new EventId(7, user.Theme), "seen");

    /// <summary>Said once, of the state.</summary>
    public void StateBad(User user) => log.Log(LogLevel.Information, 1, user, null, static (state, _) => "n " + state.Email); // expect: PRIV201

    public void FormatterOk(User user) => log.Log(LogLevel.Information, 1, 5, null, (state, _) => user.Theme + state);
}
