// The shape of Bugsnag as far as its pack speaks of it, after https://github.com/bugsnag/bugsnag-dotnet

namespace Bugsnag
{
    public interface IBreadcrumbs
    {
        void Leave(object breadcrumb, object message, object metadata, object type);
    }
}

namespace Bugsnag
{
    public interface IClient
    {
        void Notify(object callback, object exception, object handledState, object report, object severity);
    }
}

namespace Bugsnag.Payload
{
    public abstract partial class User
    {
        public abstract object Email { get; set; }

        public abstract object Id { get; set; }

        public abstract object Name { get; set; }
    }
}

namespace Bugsnag.Payload
{
    public class Metadata : System.Collections.Generic.Dictionary<string, object>;

    public abstract class Event : System.Collections.Generic.Dictionary<string, object>
    {
        public abstract string Context { get; set; }

        public abstract string GroupingHash { get; set; }

        public abstract Metadata Metadata { get; set; }

        public abstract User User { get; set; }
    }
}
