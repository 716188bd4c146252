// The shape of Exceptionless as far as its pack speaks of it, after https://github.com/exceptionless/Exceptionless.Net

namespace Exceptionless
{
    public abstract partial class EventBuilder
    {
        public abstract void AddObject(object data, object excludedPropertyNames, object ignoreSerializationErrors, object maxDepth, object name);

        public abstract void AddTags(object tags);

        public abstract void SetEventReference(object id, object name);

        public abstract void SetException(object ex);

        public abstract void SetGeo(object coordinates, object latitude, object longitude);

        public abstract void SetMessage(object message);

        public abstract void SetProperty(object excludedPropertyNames, object ignoreSerializationErrors, object maxDepth, object name, object value);

        public abstract void SetReferenceId(object referenceId);

        public abstract void SetSource(object source);
    }
}

namespace Exceptionless
{
    public abstract partial class EventBuilderExtensions
    {
        public abstract void SetManualStackingInfo(object builder, object signatureData, object title);

        public abstract void SetManualStackingKey(object builder, object manualStackingKey, object title);

        public abstract void SetUserDescription(object builder, object description, object emailAddress);

        public abstract void SetUserIdentity(object builder, object identity, object name, object userInfo);
    }
}

namespace Exceptionless
{
    public abstract partial class ExceptionExtensions
    {
        public abstract void ToExceptionless(object client, object exception, object pluginContextData);
    }
}

namespace Exceptionless
{
    public abstract partial class ExceptionlessClient
    {
        public abstract void SubmitEvent(object ev, object pluginContextData);

        public abstract void UpdateUserEmailAndDescriptionAsync(object description, object email, object referenceId);
    }
}

namespace Exceptionless
{
    public abstract partial class ExceptionlessClientExtensions
    {
        public abstract void CreateException(object client, object exception);

        public abstract void CreateFeatureUsage(object client, object feature);

        public abstract void CreateLog(object client, object level, object message, object source);

        public abstract void CreateNotFound(object client, object resource);

        public abstract void SubmitException(object client, object exception);

        public abstract void SubmitFeatureUsage(object client, object feature);

        public abstract void SubmitLog(object client, object level, object message, object source);

        public abstract void SubmitNotFound(object client, object resource);

        public abstract void SubmitSessionEndAsync(object client, object sessionIdOrUserId);

        public abstract void SubmitSessionHeartbeatAsync(object client, object sessionIdOrUserId);

        public abstract void SubmitUnhandledException(object client, object exception);
    }
}
