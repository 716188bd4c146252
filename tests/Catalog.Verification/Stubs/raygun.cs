// The shape of Mindscape.Raygun4Net as far as its pack speaks of it, after https://github.com/MindscapeHQ/raygun4net

namespace Mindscape.Raygun4Net
{
    public abstract partial class RaygunClient
    {
        public abstract void RecordBreadcrumb(object crumb, object message);

        public abstract void Send(object exception, object raygunMessage, object tags, object userCustomData, object userInfo);

        public abstract void SendInBackground(object exception, object raygunMessage, object tags, object userCustomData, object userInfo);
    }
}

namespace Mindscape.Raygun4Net
{
    public abstract partial class RaygunClientBase
    {
        public abstract void Send(object cancellationToken, object exception, object raygunMessage, object tags, object userCustomData);

        public abstract void SendAsync(object exception, object tags, object userCustomData, object userInfo);

        public abstract void SendInBackground(object exception, object raygunMessage, object tags, object userCustomData, object userInfo);

        public abstract object User { get; set; }

        public abstract object UserInfo { get; set; }
    }
}

namespace Mindscape.Raygun4Net
{
    public abstract partial class RaygunIdentifierMessage
    {
        public abstract object Email { get; set; }

        public abstract object FirstName { get; set; }

        public abstract object FullName { get; set; }

        public abstract object Identifier { get; set; }

        public abstract object UUID { get; set; }
    }
}

namespace Mindscape.Raygun4Net
{
    public abstract partial class RaygunIdentifierMessage
    {
        public RaygunIdentifierMessage(string user)
        {
        }
    }
}

namespace Mindscape.Raygun4Net.Breadcrumbs
{
    public static class RaygunBreadcrumbs
    {
        public static void Record(string message)
        {
        }

        public static void Record(object crumb)
        {
        }
    }
}

namespace Mindscape.Raygun4Net.AspNetCore
{
    public abstract class RaygunClient : RaygunClientBase
    {
        public abstract void SendInBackground(System.Exception exception, System.Collections.Generic.IList<string> tags, object context);
    }
}
