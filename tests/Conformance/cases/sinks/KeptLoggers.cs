using log4net;

namespace Cases.Sinks.KeptLoggersCase
{
    internal abstract class Service
    {
        protected readonly Serilog.ILogger _log;

        protected static readonly ILog s_net = LogManager.GetLogger(typeof(Service));

        protected Service() => _log = Serilog.Log.ForContext(GetType());

        protected NLog.Logger Trail { get; } = NLog.LogManager.GetCurrentClassLogger();
    }

    internal sealed class Members : Service
    {
        private static readonly Serilog.ILogger s_log = Serilog.Log.ForContext<Members>().ForContext("Area", "members");
        private static readonly Lazy<ILog> s_lazy = new(() => LogManager.GetLogger("members"));
        private static NLog.ILogger s_trail = NLog.LogManager.GetLogger("members");

        public void BaseFieldBad(User user) => _log.Information("mail {Mail}", user.Email); // expect: PRIV201

        public void ForContextBad(User user) => s_log.Warning("mail {Mail}", user.Email); // expect: PRIV201

        public void EnrichedBad(User user) => _log.ForContext("Mail", user.Email).Information("joined"); // expect: PRIV201

        public void BaseStaticBad(User user) => s_net.InfoFormat("mail {0}", user.Email); // expect: PRIV201

        public void Log4NetBad(User user) => s_net.Warn("of " + user.Name); // expect: PRIV201

        public void LazyBad(User user) => s_lazy.Value.Debug(user.Email); // expect: PRIV201

        public void BasePropertyBad(User user) => Trail.Info("mail {0}", user.Email); // expect: PRIV201

        public void StaticBad(User user) => s_trail.Error("mail " + user.Email); // expect: PRIV201

        public void BaseFieldOk(User user) => _log.Information("theme {Theme}", user.Theme);

        public void LevelOk(User user)
        {
            if (_log.IsEnabled(Serilog.Events.LogEventLevel.Debug) && user.Email.Length > 0)
                _log.Debug("has a mail");
        }

        public void BaseStaticOk(User user) => s_net.InfoFormat("visits {0}", user.Visits);

        public void NamedOk(User user) => LogManager.GetLogger(typeof(User)).Info(nameof(user.Email));

        public void BasePropertyOk(User user) => Trail.Info("theme {0}", user.Theme);
    }
}

namespace log4net
{
    public interface ILog
    {
        void Debug(object message);

        void Info(object message);

        void InfoFormat(string format, object arg0);

        void Warn(object message);
    }

    public static class LogManager
    {
        public static ILog GetLogger(Type type) => throw new NotSupportedException(type.FullName);

        public static ILog GetLogger(string name) => throw new NotSupportedException(name);
    }
}
