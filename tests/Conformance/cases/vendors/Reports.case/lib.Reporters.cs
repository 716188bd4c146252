// option: PrivacySummaries=false
// Of Mindscape.Raygun4Net.NetCore, Bugsnag 4.1.0, Rollbar 5.2.2 and Elastic.Apm: what the cases call of them.
namespace Mindscape.Raygun4Net
{
    public abstract class RaygunClientBase
    {
        public virtual string User { get; set; } = default!;

        public virtual RaygunIdentifierMessage UserInfo { get; set; } = default!;

        public virtual Task SendAsync(Exception exception, IList<string>? tags, System.Collections.IDictionary? userCustomData, RaygunIdentifierMessage? userInfo = null) => throw null!;

        public virtual Task SendInBackground(Exception exception, IList<string>? tags = null, System.Collections.IDictionary? userCustomData = null, RaygunIdentifierMessage? userInfo = null) => throw null!;
    }

    public class RaygunClient : RaygunClientBase
    {
        public RaygunClient(string apiKey)
        {
        }
    }

    public class RaygunIdentifierMessage
    {
        public RaygunIdentifierMessage(string user)
        {
        }

        public string Identifier { get; set; } = default!;

        public string Email { get; set; } = default!;
    }
}

namespace Mindscape.Raygun4Net.Breadcrumbs
{
    public static class RaygunBreadcrumbs
    {
        public static void Record(string message)
        {
        }
    }
}

namespace Bugsnag
{
    public delegate void Middleware(Payload.Report report);

    public interface IClient
    {
        void Notify(Exception exception);

        void Notify(Exception exception, Middleware callback);

        IBreadcrumbs Breadcrumbs { get; }
    }

    public interface IBreadcrumbs
    {
        void Leave(string message);
    }
}

namespace Bugsnag.Payload
{
    public class User : Dictionary<string, string>
    {
        public string Id
        {
            get => throw null!;
            set
            {
            }
        }

        public string Email
        {
            get => throw null!;
            set
            {
            }
        }
    }

    public class Metadata : Dictionary<string, object>;

    public class Event : Dictionary<string, object>
    {
        public string Context { get; set; } = default!;

        public Metadata Metadata => throw null!;

        public User User { get; set; } = default!;
    }

    public class Report : Dictionary<string, object>
    {
        public Event Event => throw null!;
    }
}

namespace Rollbar
{
    public interface ILogger
    {
        ILogger Critical(object obj, IDictionary<string, object?>? custom = null);

        ILogger Error(object obj, IDictionary<string, object?>? custom = null);

        ILogger Info(object obj, IDictionary<string, object?>? custom = null);
    }

    public interface IRollbar : ILogger;

    public static class RollbarLocator
    {
        public static IRollbar RollbarInstance => throw null!;
    }
}

namespace Rollbar.DTOs
{
    public class Person
    {
        public Person(string id)
        {
        }

        public string? Id { get; set; }

        public string? Email { get; set; }
    }
}

namespace Elastic.Apm.Api
{
    public interface IExecutionSegment
    {
        Dictionary<string, string> Labels { get; }

        void SetLabel(string key, string value);

        void CaptureSpan(string name, string type, Action capturedAction, string? subType = null, string? action = null, bool isExitSpan = false);
    }

    public interface ITransaction : IExecutionSegment
    {
        Context Context { get; }

        Dictionary<string, string> Custom { get; }
    }

    public class Context
    {
        public Dictionary<string, string> Custom => throw null!;

        public User User { get; set; } = default!;
    }

    public class User
    {
        public string Email { get; set; } = default!;

        public string Id { get; set; } = default!;
    }
}
