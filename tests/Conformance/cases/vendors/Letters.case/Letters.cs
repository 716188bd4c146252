using Braintree;
using FirebaseAdmin.Auth;
using FirebaseAdmin.Messaging;
using FluentEmail.Core;
using PostmarkDotNet;
using SlackNet.WebApi;
using Vonage.Messages;
using Vonage.Messaging;
using Vonage.Verify;

namespace Cases.Vendors.LettersCase;

internal static class Letters
{
    public static IFluentEmail FluentToBad(IFluentEmail mail, User user) => mail.To(user.Email, user.Name); // expect: PRIV206,PRIV206

    public static IFluentEmail FluentManyBad(IFluentEmail mail, User user) => mail.BCC([new FluentEmail.Core.Models.Address { EmailAddress = user.Email }]); // expect: PRIV206

    public static IFluentEmail FluentBodyBad(IFluentEmail mail, User user) => mail.Subject("Welcome").Body("Hello " + user.Name); // expect: PRIV206

    public static IFluentEmail FluentHeaderBad(IFluentEmail mail, User user) => mail.Header("X-User", user.Email); // expect: PRIV206

    public static IFluentEmail FluentTemplateBad(IFluentEmail mail, User user) => mail.UsingTemplate("Hello @Model.Name", new { user.Name }); // expect: PRIV206

    public static IFluentEmail FluentOk(IFluentEmail mail, User user) => mail.To("team@example.org").Subject(user.Theme).Body("Theme " + user.Theme).Tag("theme");

    public static Task PostmarkMessageBad(PostmarkClient client, User user)
    {
        var message = new PostmarkMessage { To = user.Email, Subject = "Welcome", TextBody = "Hello" };
        return client.SendMessageAsync(message); // expect: PRIV206
    }

    public static Task PostmarkShortBad(PostmarkClient client, User user) =>
        client.SendMessageAsync("us@example.org", "team@example.org", "Welcome", "Hello " + user.Name, ""); // expect: PRIV206

    public static Task PostmarkOk(PostmarkClient client, User user) =>
        client.SendMessageAsync(new PostmarkMessage { To = "team@example.org", Subject = "Theme", TextBody = user.Theme });

    public static Task PostmarkServerOk(PostmarkClient client, User user) => client.GetMessageAsync(user.Theme);

    public static Task VonageSmsBad(ISmsClient client, User user) => client.SendAnSmsAsync("us", user.Phone!, "Hello"); // expect: PRIV206

    public static Task VonageRequestBad(ISmsClient client, User user) =>
        client.SendAnSmsAsync(new SendSmsRequest { To = "1", From = "us", Text = "Hello " + user.Name }); // expect: PRIV206

    public static Task VonageMessageBad(IMessagesClient client, User user) => client.SendAsync(new SmsRequest { To = user.Phone, Text = "Hello" }); // expect: PRIV206

    public static Task VonageVerifyBad(IVerifyClient client, User user) => client.VerifyRequestAsync(new VerifyRequest { Number = user.Phone, Brand = "us" }); // expect: PRIV206

    public static Task VonageSmsOk(ISmsClient client, User user) => client.SendAnSmsAsync("us", "1", user.Theme);

    public static Task VonageVerifyOk(IVerifyClient client, User user) => client.VerifyRequestAsync(new VerifyRequest { Number = "1", Brand = user.Theme });

    public static Task PushBad(FirebaseMessaging messaging, User user) =>
        messaging.SendAsync(new FirebaseAdmin.Messaging.Message { Notification = new Notification { Title = "Hello", Body = user.Name } }); // expect: PRIV206

    public static Task PushDataBad(FirebaseMessaging messaging, User user)
    {
        var message = new FirebaseAdmin.Messaging.Message { Token = "t", Data = new Dictionary<string, string> { ["mail"] = user.Email } };
        return messaging.SendAsync(message); // expect: PRIV206
    }

    public static Task PushOk(FirebaseMessaging messaging, User user) =>
        messaging.SendAsync(new FirebaseAdmin.Messaging.Message { Topic = user.Theme, Notification = new Notification { Title = "Theme", Body = user.Theme } });

    public static Task AccountBad(FirebaseAuth accounts, User user) => accounts.CreateUserAsync(new UserRecordArgs { Email = user.Email }); // expect: PRIV206

    public static Task AccountLinkBad(FirebaseAuth accounts, User user) => accounts.GeneratePasswordResetLinkAsync(user.Email); // expect: PRIV206

    public static Task AccountOk(FirebaseAuth accounts, User user) => accounts.CreateUserAsync(new UserRecordArgs { PhotoUrl = user.Theme });

    public static Task AccountDeletedOk(FirebaseAuth accounts, User user) => accounts.DeleteUserAsync(user.Theme);

    public static Task SlackBad(IChatApi chat, User user) => chat.PostMessage(new SlackNet.WebApi.Message { Channel = "#new", Text = "Hello " + user.Name }); // expect: PRIV206

    public static Task SlackTopicBad(IConversationsApi rooms, User user) => rooms.SetTopic("C1", "of " + user.Email); // expect: PRIV206

    public static Task SlackOk(IChatApi chat, User user) => chat.PostMessage(new SlackNet.WebApi.Message { Channel = "#new", Text = user.Theme });

    public static Task SlackDeleteOk(IChatApi chat, User user) => chat.Delete(user.Theme, "C1");

    public static void BraintreeCustomerBad(IBraintreeGateway gateway, User user) => gateway.Customer.Create(new CustomerRequest { Email = user.Email }); // expect: PRIV206

    public static Task BraintreeSaleBad(IBraintreeGateway gateway, User user)
    {
        var request = new TransactionRequest { Amount = 1, BillingAddress = new AddressRequest { StreetAddress = user.Address!.Street } };
        return gateway.Transaction.SaleAsync(request); // expect: PRIV206
    }

    public static void BraintreeCustomerOk(IBraintreeGateway gateway, User user) => gateway.Customer.Create(new CustomerRequest { Company = user.Theme });

    public static void BraintreeDeleteOk(IBraintreeGateway gateway, User user) => gateway.Customer.Delete(user.Theme);
}
