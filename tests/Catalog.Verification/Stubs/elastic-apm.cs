// The shape of Elastic.Apm as far as its pack speaks of it, after https://github.com/elastic/apm-agent-dotnet

namespace Elastic.Apm.Api
{
    public interface IExecutionSegment
    {
        void CaptureError(object culprit, object frames, object labels, object message, object parentId);

        void CaptureErrorLog(object errorLog, object exception, object labels, object parentId);

        void CaptureException(object culprit, object exception, object isHandled, object labels, object parentId);

        void CaptureSpan(object action, object capturedAction, object func, object isExitSpan, object links, object name, object subType, object type);

        System.Collections.Generic.Dictionary<string, string> Labels { get; }

        object Name { get; set; }

        void SetLabel(object key, object value);

        void StartSpan(object action, object isExitSpan, object links, object name, object subType, object type);
    }
}

namespace Elastic.Apm.Api
{
    public interface ITracer
    {
        void CaptureError(object culprit, object frames, object labels, object message, object parentId);

        void CaptureErrorLog(object errorLog, object exception, object labels, object parentId);

        void CaptureException(object culprit, object exception, object isHandled, object labels, object parentId);

        void CaptureTransaction(object action, object distributedTracingData, object func, object links, object name, object type);

        void StartTransaction(object distributedTracingData, object ignoreActivity, object links, object name, object type);
    }
}

namespace Elastic.Apm.Api
{
    public abstract partial class User
    {
        public abstract object Email { get; set; }

        public abstract object Id { get; set; }

        public abstract object UserName { get; set; }
    }
}

namespace Elastic.Apm.Api
{
    public interface ITransaction : IExecutionSegment
    {
        System.Collections.Generic.Dictionary<string, string> Custom { get; }

        string Result { get; set; }
    }

    public abstract class Context
    {
        public abstract System.Collections.Generic.Dictionary<string, string> Custom { get; }

        public abstract System.Collections.Generic.Dictionary<string, string> Labels { get; }
    }

    public abstract class SpanContext
    {
        public abstract System.Collections.Generic.Dictionary<string, string> Labels { get; }
    }

    public abstract class Request
    {
        public abstract object Body { get; set; }
    }

    public abstract class ErrorLog
    {
        public abstract string ParamMessage { get; set; }
    }
}
