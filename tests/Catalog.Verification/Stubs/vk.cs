// The shape of VkNet as far as its pack speaks of it, after https://github.com/vknet/vk

using System.Collections.Generic;
using System.Threading.Tasks;

namespace VkNet.Abstractions
{
    public interface IMessagesCategory
    {
        long Send(object @params);

        object SendToUserIds(object @params);

        object SendToPeerIds(object @params);

        bool SendMessageEventAnswer(string eventId, long userId, long peerId, object eventData = null);

        bool Edit(object @params);

        long CreateChat(IEnumerable<ulong> userIds, string title);
    }

    public interface INotificationsCategory
    {
        object SendMessage(object sendMessageParams);
    }

    public interface IWallCategory
    {
        long Post(object @params);

        object Repost(string @object, string message, long? groupId, bool markAsAds);

        long Edit(object @params);

        long CreateComment(object @params);

        bool EditComment(long commentId, string message, long? ownerId = null);
    }

    public interface IMessagesCategoryAsync
    {
        Task<long> SendAsync(object @params);

        Task<object> SendToUserIdsAsync(object @params);

        Task<object> SendToPeerIdsAsync(object @params);

        Task<bool> SendMessageEventAnswerAsync(string eventId, long userId, long peerId, object eventData = null);

        Task<bool> EditAsync(object @params);

        Task<long> CreateChatAsync(IEnumerable<ulong> userIds, string title);
    }

    public interface INotificationsCategoryAsync
    {
        Task<object> SendMessageAsync(object sendMessageParams);
    }

    public interface IWallCategoryAsync
    {
        Task<long> PostAsync(object @params);

        Task<object> RepostAsync(string @object, string message, long? groupId, bool markAsAds);

        Task<long> EditAsync(object @params);

        Task<long> CreateCommentAsync(object @params);

        Task<bool> EditCommentAsync(long commentId, string message, long? ownerId = null);
    }
}
