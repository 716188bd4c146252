// The shape of Microsoft.Teams.Apps as far as its pack speaks of it, after https://github.com/microsoft/teams.net

using System;
using System.Threading.Tasks;

namespace Microsoft.Teams.Apps
{
    public abstract class Context<TActivity>
    {
        public abstract Task<object> SendAsync(string text);

        public abstract Task<object> SendAsync(object activity);

        public abstract Task<object> ReplyAsync(string text);

        public abstract Task<object> ReplyAsync(object activity);

        public abstract Task<object> QuoteAsync(string messageId, string text);

        public abstract Task<object> QuoteAsync(string messageId, object activity);

        public abstract Task<object> Send(string text);

        public abstract Task<object> Reply(string text);
    }
}

namespace Microsoft.Teams.Core
{
    public abstract class ConversationClient
    {
        public abstract Task<object> SendActivityAsync(string conversationId, object activity, Uri serviceUrl);

        public abstract Task<object> UpdateActivityAsync(string conversationId, string activityId, object activity, Uri serviceUrl);

        public abstract Task<object> CreateConversationAsync(object parameters, Uri serviceUrl);

        public abstract Task<object> SendConversationHistoryAsync(string conversationId, object transcript, Uri serviceUrl);

        public abstract Task<object> UploadAttachmentAsync(string conversationId, object attachmentData, Uri serviceUrl);
    }
}
