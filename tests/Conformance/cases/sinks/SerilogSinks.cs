namespace Cases.Sinks.SerilogCase;

internal static class SerilogSinks
{
    public static void StaticBad(User user) => Serilog.Log.Information("{Mail}", user.Email); // expect: PRIV201

    public static void StaticErrorBad(Exception error, User user) => Serilog.Log.Error(error, "{Mail}", user.Email); // expect: PRIV201

    public static void InstanceBad(Serilog.ILogger log, User user) => log.Warning("{Mail}", user.Email); // expect: PRIV201

    public static void ContextBad(Serilog.ILogger log, User user) => log.ForContext("Mail", user.Email).Information("seen"); // expect: PRIV201

    public static void DestructuredBad(Serilog.ILogger log, User user) => log.Information("{@User}", user); // expect: PRIV201

    public static void ManyBad(Serilog.ILogger log, User user) => log.Debug("{A} {B} {C} {D}", 1, 2, 3, user.Email); // expect: PRIV201

    public static void PushPropertyBad(Serilog.ILogger log, User user)
    {
        using (Serilog.Context.LogContext.PushProperty("Mail", user.Email)) // expect: PRIV201
        {
            log.Information("inside");
        }
    }

    public static void CleanOk(Serilog.ILogger log, User user) => log.Information("{Theme}", user.Theme);

    public static void PlainObjectOk(Serilog.ILogger log, User user) => log.Information("{User}", user);

    public static void TypeContextOk(Serilog.ILogger log) => log.ForContext<User>().Information("seen");

    /// <summary>Its text is the name of its type.</summary>
    public static void ContextObjectOk(Serilog.ILogger log, User user) => log.ForContext("User", user).Information("seen");

    public static void ContextNotDestructuredOk(Serilog.ILogger log, User user) => log.ForContext("User", user, destructureObjects: false).Information("seen");

    public static void ContextDestructuredBad(Serilog.ILogger log, User user) => log.ForContext("User", user, destructureObjects: true).Information("seen"); // expect: PRIV201

    /// <summary>A record prints its members.</summary>
    public static void ContextRecordBad(Serilog.ILogger log, Person person) => log.ForContext("Person", person).Information("seen"); // expect: PRIV201

    public static void PushObjectOk(User user)
    {
        using (Serilog.Context.LogContext.PushProperty("User", user))
            Serilog.Log.Information("seen");
    }

    public static void PushDestructuredBad(User user)
    {
        using (Serilog.Context.LogContext.PushProperty("User", user, true)) // expect: PRIV201
            Serilog.Log.Information("seen");
    }

    public static void MadeDestructuredBad(Serilog.Events.LogEvent entry, Serilog.Core.ILogEventPropertyFactory factory, User user) =>
        entry.AddOrUpdateProperty(factory.CreateProperty("User", user, destructureObjects: true)); // expect: PRIV201

    public static void MadeOk(Serilog.Events.LogEvent entry, Serilog.Core.ILogEventPropertyFactory factory, User user) =>
        entry.AddOrUpdateProperty(factory.CreateProperty("User", user.Theme, destructureObjects: true));
}
