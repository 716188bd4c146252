// The shape of SlackNet as far as its pack speaks of it, after https://github.com/soxtoby/SlackNet

namespace SlackNet
{
    public interface ISlackApiClient
    {
        void Post(object apiMethod, object args, object cancellationToken, object content);

        void PostToWebhook(object cancellationToken, object message, object webhookUrl);
    }
}

namespace SlackNet.WebApi
{
    public interface IChatApi
    {
        void MeMessage(object cancellationToken, object channel, object text);

        void PostEphemeral(object cancellationToken, object message, object userId);

        void PostMessage(object cancellationToken, object message);

        void ScheduleMessage(object cancellationToken, object message, object postAt);

        void Update(object cancellationToken, object messageUpdate);
    }
}

namespace SlackNet.WebApi
{
    public interface IConversationsApi
    {
        void CreateCanvas(object cancellationToken, object channelId, object documentContent, object title);

        void SetPurpose(object cancellationToken, object channelId, object purpose);

        void SetTopic(object cancellationToken, object channelId, object topic);
    }
}

namespace SlackNet.WebApi
{
    public interface IFilesApi
    {
        void Upload(object cancellationToken, object channelId, object channels, object file, object fileContents, object fileName, object files, object fileType, object initialComment, object threadTs, object title);

        void UploadSnippet(object cancellationToken, object channels, object fileName, object fileType, object initialComment, object snippet, object threadTs, object title);
    }
}

namespace SlackNet.WebApi
{
    public interface IUserProfileApi
    {
        void Set(object cancellationToken, object name, object profile, object userId, object value);
    }
}

namespace SlackNet.WebApi
{
    public interface IViewsApi
    {
        void Open(object cancellationToken, object triggerId, object view);

        void Publish(object cancellationToken, object hash, object userId, object viewDefinition);

        void Push(object cancellationToken, object triggerId, object view);

        void UpdateByExternalId(object cancellationToken, object externalId, object hash, object view);

        void UpdateByViewId(object cancellationToken, object hash, object view, object viewId);
    }
}
