// option: PrivacySummaries=false
// Of Telegram.Bot 22.10.3: what the cases call of it.
namespace Telegram.Bot
{
    public interface ITelegramBotClient;

    public class TelegramBotClient : Telegram.Bot.ITelegramBotClient
    {
        internal TelegramBotClient()
        {
        }
    }

    public static class TelegramBotClientExtensions
    {
        public static Task<Telegram.Bot.Types.ForumTopic> CreateForumTopic(this Telegram.Bot.ITelegramBotClient botClient, Telegram.Bot.Types.ChatId chatId, string name, int? iconColor = null, string? iconCustomEmojiId = null, System.Threading.CancellationToken cancellationToken = default) => throw null!;

        public static Task<Telegram.Bot.Types.Message> EditMessageText(this Telegram.Bot.ITelegramBotClient botClient, Telegram.Bot.Types.ChatId chatId, int messageId, string? text, Telegram.Bot.Types.Enums.ParseMode parseMode = (Telegram.Bot.Types.Enums.ParseMode)0, Telegram.Bot.Types.ReplyMarkups.InlineKeyboardMarkup? replyMarkup = null, Telegram.Bot.Types.LinkPreviewOptions? linkPreviewOptions = null, IEnumerable<Telegram.Bot.Types.MessageEntity>? entities = null, Telegram.Bot.Types.InputRichMessage? richMessage = null, string? businessConnectionId = null, System.Threading.CancellationToken cancellationToken = default) => throw null!;

        public static Task<Telegram.Bot.Types.Message> SendMessage(this Telegram.Bot.ITelegramBotClient botClient, Telegram.Bot.Types.ChatId chatId, string text, Telegram.Bot.Types.Enums.ParseMode parseMode = (Telegram.Bot.Types.Enums.ParseMode)0, Telegram.Bot.Types.ReplyParameters? replyParameters = null, Telegram.Bot.Types.ReplyMarkups.ReplyMarkup? replyMarkup = null, Telegram.Bot.Types.LinkPreviewOptions? linkPreviewOptions = null, int? messageThreadId = null, IEnumerable<Telegram.Bot.Types.MessageEntity>? entities = null, bool disableNotification = false, bool protectContent = false, string? messageEffectId = null, string? businessConnectionId = null, bool allowPaidBroadcast = false, long? directMessagesTopicId = null, Telegram.Bot.Types.SuggestedPostParameters? suggestedPostParameters = null, Telegram.Bot.Types.EphemeralMessageParameters? ephemeralMessageParameters = null, System.Threading.CancellationToken cancellationToken = default) => throw null!;

        public static Task<Telegram.Bot.Types.Message> SendPhoto(this Telegram.Bot.ITelegramBotClient botClient, Telegram.Bot.Types.ChatId chatId, Telegram.Bot.Types.InputFile photo, string? caption = null, Telegram.Bot.Types.Enums.ParseMode parseMode = (Telegram.Bot.Types.Enums.ParseMode)0, Telegram.Bot.Types.ReplyParameters? replyParameters = null, Telegram.Bot.Types.ReplyMarkups.ReplyMarkup? replyMarkup = null, int? messageThreadId = null, IEnumerable<Telegram.Bot.Types.MessageEntity>? captionEntities = null, bool showCaptionAboveMedia = false, bool hasSpoiler = false, bool disableNotification = false, bool protectContent = false, string? messageEffectId = null, string? businessConnectionId = null, bool allowPaidBroadcast = false, long? directMessagesTopicId = null, Telegram.Bot.Types.SuggestedPostParameters? suggestedPostParameters = null, Telegram.Bot.Types.EphemeralMessageParameters? ephemeralMessageParameters = null, System.Threading.CancellationToken cancellationToken = default) => throw null!;
    }
}

namespace Telegram.Bot.Extensions
{
    public static class HtmlText
    {
        public static Task<Telegram.Bot.Types.Message[]> SendHtml(this Telegram.Bot.ITelegramBotClient botClient, Telegram.Bot.Types.ChatId chatId, string html, Telegram.Bot.Types.ReplyParameters? replyParameters = null, int? messageThreadId = null, bool protectContent = false, string? businessConnectionId = null, Telegram.Bot.Types.EphemeralMessageParameters? ephemeralMessageParameters = null, IList<System.IO.Stream>? streams = null) => throw null!;
    }
}

namespace Telegram.Bot.Types
{
    public class Chat
    {
        internal Chat()
        {
        }
    }

    public class ChatId
    {
        internal ChatId()
        {
        }

        public static implicit operator Telegram.Bot.Types.ChatId(long identifier) => throw null!;

        public static implicit operator Telegram.Bot.Types.ChatId?(Telegram.Bot.Types.Chat? chat) => throw null!;
    }

    public class EphemeralMessageParameters
    {
        internal EphemeralMessageParameters()
        {
        }
    }

    public class ForumTopic
    {
        internal ForumTopic()
        {
        }
    }

    public abstract class InputFile
    {
        public static implicit operator Telegram.Bot.Types.InputFile?(string? urlOrFileId) => throw null!;
    }

    public class InputRichMessage
    {
        internal InputRichMessage()
        {
        }
    }

    public class LinkPreviewOptions
    {
        internal LinkPreviewOptions()
        {
        }
    }

    public class Message
    {
        internal Message()
        {
        }

        public Telegram.Bot.Types.Chat Chat { get; set; } = default!;

        public int Id { get; set; }
    }

    public class MessageEntity
    {
        internal MessageEntity()
        {
        }
    }

    public class ReplyParameters
    {
        internal ReplyParameters()
        {
        }
    }

    public class SuggestedPostParameters
    {
        internal SuggestedPostParameters()
        {
        }
    }
}

namespace Telegram.Bot.Types.Enums
{
    public enum ParseMode
    {
        None = 0,
    }
}

namespace Telegram.Bot.Types.ReplyMarkups
{
    public class InlineKeyboardMarkup : Telegram.Bot.Types.ReplyMarkups.ReplyMarkup
    {
        internal InlineKeyboardMarkup()
        {
        }
    }

    public abstract class ReplyMarkup
    {
        private protected ReplyMarkup()
        {
        }
    }
}
