// The shape of Rollbar as far as its pack speaks of it, after https://github.com/rollbar/Rollbar.NET

namespace Rollbar.DTOs
{
    public abstract partial class Person
    {
        public abstract object Email { get; set; }

        public abstract object Id { get; set; }

        public abstract object UserName { get; set; }
    }
}

namespace Rollbar
{
    public interface ILogger
    {
        void Critical(object custom, object obj);

        void Debug(object custom, object obj);

        void Error(object custom, object obj);

        void Info(object custom, object obj);

        void Log(object custom, object data, object level, object obj);

        void Warning(object custom, object obj);
    }
}

namespace Rollbar.DTOs
{
    public abstract partial class Person
    {
        public Person(string id)
        {
        }
    }

    public class Telemetry;
}

namespace Rollbar
{
    public interface IRollbarTelemetryCollector
    {
        IRollbarTelemetryCollector Capture(DTOs.Telemetry telemetry);
    }
}
