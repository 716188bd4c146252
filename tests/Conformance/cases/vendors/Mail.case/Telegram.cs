using Telegram.Bot;
using Telegram.Bot.Extensions;
using Telegram.Bot.Types;

namespace Cases.Vendors.MailCase;

internal static class TelegramMessages
{
    public static Task MessageBad(ITelegramBotClient bot, Cases.User user) => bot.SendMessage(1, "Hello " + user.Name); // expect: PRIV206

    public static Task PhotoBad(TelegramBotClient bot, Cases.User user) => bot.SendPhoto(1, "https://example.org/p.png", caption: user.Email); // expect: PRIV206

    public static Task TopicBad(ITelegramBotClient bot, Cases.User user) => bot.CreateForumTopic(1, "Order of " + user.Name); // expect: PRIV206

    public static Task HtmlBad(ITelegramBotClient bot, Cases.User user) => bot.SendHtml(1, $"<b>{user.Email}</b>"); // expect: PRIV206

    public static async Task<int> EditBad(ITelegramBotClient bot, Message sent, Cases.User user)
    {
        var edited = await bot.EditMessageText(sent.Chat, sent.Id, "phone " + user.Phone); // expect: PRIV206
        return edited.Id;
    }

    public static Task MessageOk(ITelegramBotClient bot, Cases.User user) => bot.SendMessage(user.Visits, "Theme " + user.Theme);

    public static Task TopicOk(ITelegramBotClient bot, Cases.User user) => bot.CreateForumTopic(1, user.Theme);
}
