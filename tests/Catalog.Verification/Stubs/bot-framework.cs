// The shape of Microsoft.Bot.Builder as far as its pack speaks of it, after https://github.com/microsoft/botbuilder-dotnet

using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Bot.Builder
{
    public interface ITurnContext
    {
        Task<object> SendActivityAsync(string textReplyToSend, string speak = null, string inputHint = null);

        Task<object> SendActivityAsync(object activity);

        Task<object[]> SendActivitiesAsync(object[] activities);

        Task<object> UpdateActivityAsync(object activity);
    }

    public abstract class BotAdapter
    {
        public abstract Task<object[]> SendActivitiesAsync(ITurnContext turnContext, object[] activities, CancellationToken cancellationToken);

        public abstract Task<object> UpdateActivityAsync(ITurnContext turnContext, object activity, CancellationToken cancellationToken);
    }
}

namespace Microsoft.Bot.Connector
{
    public interface IConversations
    {
        Task<object> CreateConversationWithHttpMessagesAsync(object parameters);

        Task<object> SendToConversationWithHttpMessagesAsync(string conversationId, object activity);

        Task<object> SendConversationHistoryWithHttpMessagesAsync(string conversationId, object transcript);

        Task<object> UpdateActivityWithHttpMessagesAsync(string conversationId, string activityId, object activity);

        Task<object> ReplyToActivityWithHttpMessagesAsync(string conversationId, string activityId, object activity);

        Task<object> UploadAttachmentWithHttpMessagesAsync(string conversationId, object attachmentUpload);
    }

    public static class ConversationsExtensions
    {
        public static Task<object> CreateConversationAsync(this IConversations operations, object parameters) => default;

        public static Task<object> SendToConversationAsync(this IConversations operations, string conversationId, object activity) => default;

        public static Task<object> SendConversationHistoryAsync(this IConversations operations, string conversationId, object transcript) => default;

        public static Task<object> UpdateActivityAsync(this IConversations operations, string conversationId, string activityId, object activity) => default;

        public static Task<object> ReplyToActivityAsync(this IConversations operations, string conversationId, string activityId, object activity) => default;

        public static Task<object> UploadAttachmentAsync(this IConversations operations, string conversationId, object attachmentUpload) => default;
    }
}
