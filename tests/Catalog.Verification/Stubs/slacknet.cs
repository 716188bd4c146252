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
        void StartStream(string channel, string threadTs, string markdownText, string recipientUserId, string recipientTeamId);

        void AppendStream(string channel, string ts, string markdownText);

        void StopStream(string channel, string ts, string markdownText, object blocks, object metadataObject, object metadataJson);

        void Unfurl(string channelId, string ts, object unfurls, bool userAuthRequired, object userAuthBlocks, string userAuthMessage, string userAuthUrl, object metadata);

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
        void ApproveRequestedShareInvite(string inviteId, bool? isExternalLimited, string channelId, object message);

        void DenyRequestedShareInvite(string inviteId, string message);

        void Create(string name, bool isPrivate, string teamId);

        void Rename(string channelId, string name);

        void InviteShared(string channelId, System.Collections.Generic.IEnumerable<string> emails, System.Collections.Generic.IEnumerable<string> userIds, bool externalLimited);

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

namespace SlackNet.WebApi
{
    public interface ICanvasesApi
    {
        void Create(string title, object documentContent, string channelId);

        void Edit(string canvasId, object changes);
    }

    public interface IAssistantThreadsApi
    {
        void SetStatus(string channelId, string threadTs, string status, System.Collections.Generic.IEnumerable<string> loadingMessages);

        void SetSuggestedPrompts(string channelId, string threadTs, object prompts, string title);

        void SetTitle(string channelId, string threadTs, string title);
    }

    public interface IBookmarksApi
    {
        void Add(string channelId, string title, object type, string emoji, string entityId, string link, string parentId);

        void Edit(string bookmarkId, string channelId, string emoji, string link, string title);
    }

    public interface IRemindersApi
    {
        void Add(string text, object time, string userId);
    }

    public interface IDialogApi
    {
        void Open(string triggerId, object dialog);
    }

    public interface IListItemsApi
    {
        void Create(string listId, string duplicatedItemId, string parentItemId, object initialFields);

        void Update(string listId, object cells);
    }

    public interface IRemoteFilesApi
    {
        void Add(string externalId, string externalUrl, string title, object previewImage, string filetype, string indexableFileContents);

        void UpdateByExternalId(string externalId, object previewImage, string externalUrl, string title, string filetype, string indexableFileContents);

        void UpdateByFileId(string fileId, object previewImage, string externalUrl, string title, string filetype, string indexableFileContents);
    }

    public interface ICallsApi
    {
        void Add(string externalUniqueId, string joinUrl, string createdByUserId, object dateStart, string desktopAppJoinUrl, string externalDisplayId, string title, object users);

        void Update(string id, string desktopAppJoinUrl, string joinUrl, string title);
    }
}
