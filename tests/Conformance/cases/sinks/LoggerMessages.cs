namespace Cases.Sinks.LoggerMessagesCase;

internal static partial class Messages
{
    [LoggerMessage(1, LogLevel.Information, "seen {Mail}")]
    public static partial void Seen(this ILogger log, string mail);

    [LoggerMessage(2, LogLevel.Information, "moved from {Old} to {New}")]
    public static partial void Moved(ILogger log, string old, string @new);

    [LoggerMessage(3, LogLevel.Error, "failed")]
    public static partial void Failed(ILogger log, Exception error);
}

internal sealed partial class Service(ILogger<Service> log)
{
    [LoggerMessage(Level = LogLevel.Debug, Message = "seen {Mail} with {Theme}")]
    private partial void SeenHere(string mail, string theme);

    public void ExtensionBad(User user) => log.Seen(user.Email); // expect: PRIV201

    public void StaticBad(User user) => Messages.Seen(log, user.Email); // expect: PRIV201

    public void SecondBad(User user) => Messages.Moved(log, "x", user.Email); // expect: PRIV201

    public void InstanceBad(User user) => SeenHere(user.Email, user.Theme); // expect: PRIV201

    public void KeptBad(User user)
    {
        var mail = user.Email.Trim();
        log.Seen(mail); // expect: PRIV201
    }

    public void CleanOk(User user) => log.Seen(user.Theme);

    public void CleanExceptionOk(Exception error) => Messages.Failed(log, error);
}
