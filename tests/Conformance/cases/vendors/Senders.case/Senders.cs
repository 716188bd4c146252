using Anthropic.SDK.Messaging;
using Azure.Communication.Email;
using Azure.Communication.Sms;
using Google.Cloud.Firestore;
using PayPalCheckoutSdk.Orders;
using Slack.Webhooks;

namespace Cases.Vendors.SendersCase;

internal static class Senders
{
    public static Task ClaudeBad(MessagesEndpoint messages, User user) =>
        messages.GetClaudeMessageAsync(new MessageParameters { Messages = [new Message(RoleType.User, "Write to " + user.Name)] }); // expect: PRIV205

    public static Task ClaudeOk(MessagesEndpoint messages, User user) =>
        messages.GetClaudeMessageAsync(new MessageParameters { Messages = [new Message(RoleType.User, "Of " + user.Theme)] });

    public static Task EmailBad(EmailClient client, User user) => client.SendAsync(0, "a@example.org", user.Email, "Hello", "<p>Hello</p>"); // expect: PRIV206

    public static Task EmailMessageBad(EmailClient client, User user)
    {
        var message = new EmailMessage("a@example.org", "b@example.org", new EmailContent("Hello") { PlainText = "Dear " + user.Name });
        return client.SendAsync(0, message); // expect: PRIV206
    }

    public static Task EmailOk(EmailClient client, User user) => client.SendAsync(0, "a@example.org", "b@example.org", user.Theme, "<p>Hello</p>");

    public static void SmsBad(SmsClient client, User user) => client.Send("1", user.Phone!, "Hello"); // expect: PRIV206

    public static void SmsOk(SmsClient client, User user) => client.Send("1", "2", user.Theme);

    public static Task DocumentBad(DocumentReference document, User user) => document.SetAsync(user); // expect: PRIV208

    public static Task FieldBad(DocumentReference document, User user) => document.UpdateAsync("mail", user.Email); // expect: PRIV208

    public static Task AddedBad(CollectionReference people, User user) => people.AddAsync(new Dictionary<string, object> { ["mail"] = user.Email }); // expect: PRIV208

    public static void BatchBad(WriteBatch batch, DocumentReference document, User user) => batch.Set(document, new { user.Name }); // expect: PRIV208

    public static Task DocumentOk(DocumentReference document, User user) => document.UpdateAsync("theme", user.Theme);

    public static OrdersCreateRequest PayPalBad(User user)
    {
        var order = new OrderRequest { Payer = new Payer { Email = user.Email } };
        return new OrdersCreateRequest().RequestBody(order); // expect: PRIV206
    }

    public static OrdersCreateRequest PayPalOk(User user) => new OrdersCreateRequest().RequestBody(new OrderRequest { Payer = new Payer { PayerId = user.Theme } });

    public static Task SlackBad(SlackClient client, User user) => client.PostAsync(new SlackMessage { Text = user.Name + " signed in" }); // expect: PRIV206

    public static Task SlackOk(SlackClient client, User user) => client.PostAsync(new SlackMessage { Text = "theme " + user.Theme });
}
