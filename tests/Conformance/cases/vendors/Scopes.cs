using NLog;
using Serilog.Core;
using Serilog.Core.Enrichers;
using Serilog.Events;

namespace Cases.Vendors.ScopesCase;

/// <summary>What is put beside the messages of a log.</summary>
internal static class Scopes
{
    private static readonly NLog.Logger s_log = LogManager.GetCurrentClassLogger();

    public static void PropertyBad(User user)
    {
        using (s_log.PushScopeProperty("mail", user.Email)) // expect: PRIV201
            s_log.Info("in");
    }

    public static void NestedBad(User user)
    {
        using (s_log.PushScopeNested("of " + user.Name)) // expect: PRIV201
            s_log.Info("in");
    }

    public static void EnricherBad(User user) => Serilog.Log.ForContext(new PropertyEnricher("mail", user.Email)).Information("in"); // expect: PRIV201

    public static void EventBad(LogEvent entry, User user) => entry.AddPropertyIfAbsent(new LogEventProperty("name", new ScalarValue(user.Name))); // expect: PRIV201

    public static void MadeBad(LogEvent entry, ILogEventPropertyFactory factory, User user) =>
        entry.AddOrUpdateProperty(factory.CreateProperty("mail", user.Email)); // expect: PRIV201

    public static void PropertyOk(User user)
    {
        using (s_log.PushScopeProperty("theme", user.Theme))
            s_log.Info("in");
    }

    public static void EventOk(LogEvent entry, User user) => entry.AddPropertyIfAbsent(new LogEventProperty("visits", new ScalarValue(user.Visits)));
}
