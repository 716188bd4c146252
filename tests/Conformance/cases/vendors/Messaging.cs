using Amazon.SimpleEmailV2;
using Amazon.SimpleNotificationService;
using Microsoft.Bot.Builder;
using Microsoft.Teams.Apps;
using SendWithMailgun;
using VkNet.Abstractions;

namespace Cases.Vendors.MessagingCase
{
    internal static class Messaging
    {
        public static void MailgunBad(MailgunSender sender, User user) => sender.Send(user.Email, "us@example.org", "Welcome", "Hello"); // expect: PRIV206

        public static void MailgunValidateBad(MailgunValidator validator, User user) => validator.Validate(user.Email); // expect: PRIV206

        public static void MailgunOk(MailgunSender sender, User user) => sender.Send("team@example.org", "us@example.org", "Welcome", user.Theme);

        public static void MailgunDomainOk(MailgunSender sender, User user) => sender.Domain = user.Theme;

        public static Task BotTextBad(ITurnContext turn, User user) => turn.SendActivityAsync("Hello " + user.Name); // expect: PRIV206

        public static Task BotActivityBad(ITurnContext turn, User user) => turn.SendActivityAsync(new Activity { Text = user.Email }); // expect: PRIV206

        public static Task BotOk(ITurnContext turn, User user) => turn.SendActivityAsync("Theme " + user.Theme);

        public static Task BotDeleteOk(ITurnContext turn, User user) => turn.DeleteActivityAsync(user.Name);

        public static Task TeamsBad(Context<string> context, User user) => context.SendAsync("Hello " + user.Name); // expect: PRIV206

        public static Task TeamsOk(Context<string> context, User user) => context.SendAsync("Theme " + user.Theme);

        public static Task SesBad(IAmazonSimpleEmailServiceV2 mail, User user) => mail.SendEmailAsync(new SendEmailRequest { To = user.Email }); // expect: PRIV206

        public static Task SesOk(IAmazonSimpleEmailServiceV2 mail, User user) => mail.SendEmailAsync(new SendEmailRequest { To = user.Theme });

        public static Task SnsBad(IAmazonSimpleNotificationService topics, User user) => topics.PublishAsync("arn", "of " + user.Email); // expect: PRIV206

        public static Task SnsOk(IAmazonSimpleNotificationService topics, User user) => topics.PublishAsync("arn", user.Theme);

        public static void VkBad(IMessagesCategory messages, User user) => messages.Send(new MessagesSendParams { Message = user.Email }); // expect: PRIV206

        public static void VkOk(IMessagesCategory messages, User user) => messages.Send(new MessagesSendParams { Message = user.Theme });

        public static void VkSearchOk(IMessagesCategory messages, User user) => messages.Search(new MessagesSendParams { Message = user.Name });
    }
}

namespace SendWithMailgun
{
    public class MailgunSender
    {
        public string Domain { get; set; } = "";

        public void Send(string to, string from, string subject, string body)
        {
        }
    }

    public class MailgunValidator
    {
        public void Validate(string address)
        {
        }
    }
}

namespace Microsoft.Bot.Builder
{
    public class Activity
    {
        public string? Text { get; set; }
    }

    public interface ITurnContext
    {
        Task SendActivityAsync(string textReplyToSend, string? speak = null);

        Task SendActivityAsync(Activity activity);

        Task DeleteActivityAsync(string activityId);
    }
}

namespace Microsoft.Teams.Apps
{
    public class Context<TActivity>
    {
        public Task SendAsync(string text) => Task.CompletedTask;
    }
}

namespace Amazon.SimpleEmailV2
{
    public class SendEmailRequest
    {
        public string? To { get; set; }
    }

    public interface IAmazonSimpleEmailServiceV2
    {
        Task SendEmailAsync(SendEmailRequest request);
    }
}

namespace Amazon.SimpleNotificationService
{
    public interface IAmazonSimpleNotificationService
    {
        Task PublishAsync(string topicArn, string message);
    }
}

namespace VkNet.Abstractions
{
    public class MessagesSendParams
    {
        public string? Message { get; set; }
    }

    public interface IMessagesCategory
    {
        long Send(MessagesSendParams @params);

        long Search(MessagesSendParams @params);
    }
}
