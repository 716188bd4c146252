using MailKit;
using MailKit.Net.Smtp;
using MimeKit;

namespace Cases.Vendors.MailCase;

internal static class MailKitMail
{
    public static async Task SendBad(User user)
    {
        var message = new MimeMessage { To = { new MailboxAddress(user.Name, "team@example.org") } };
        message.Subject = "Welcome";
        using var client = new SmtpClient();
        await client.SendAsync(message); // expect: PRIV206
    }

    public static async Task LaterRecipientBad(SmtpClient client, User user)
    {
        var message = new MimeMessage();
        message.To.Add(new MailboxAddress(user.Name, "team@example.org"));
        await client.SendAsync(message); // expect: PRIV206
    }

    public static void BodyBad(ISmtpClient client, User user)
    {
        var message = new MimeMessage { Subject = "Welcome" };
        message.Body = new TextPart("plain") { Text = "we write to " + user.Email };
        client.Send(message); // expect: PRIV206
    }

    public static void BuilderBad(ISmtpClient client, User user)
    {
        var builder = new BodyBuilder { HtmlBody = "<p>" + user.Name + "</p>" };
        var message = new MimeMessage { Body = builder.ToMessageBody() };
        client.Send(message); // expect: PRIV206
    }

    public static Task EnvelopeBad(ISmtpClient client, MimeMessage message, User user) =>
        client.SendAsync(message, new MailboxAddress("", "us@example.org"), [MailboxAddress.Parse(user.Email)]); // expect: PRIV206

    public static Task DraftBad(IMailFolder drafts, User user)
    {
        var message = new MimeMessage { Subject = "For " + user.Name };
        return drafts.AppendAsync(message); // expect: PRIV206
    }

    public static void VerifyBad(ISmtpClient client, User user) => client.Verify(user.Email); // expect: PRIV206

    public static void SendOk(ISmtpClient client, User user)
    {
        var message = new MimeMessage { Subject = "Theme " + user.Theme };
        message.Body = new TextPart("plain") { Text = $"{user.Visits} visits" };
        client.Send(message);
    }

    public static void DraftOk(IMailFolder drafts, User user) => drafts.Append(new MimeMessage { Subject = user.Theme });
}
