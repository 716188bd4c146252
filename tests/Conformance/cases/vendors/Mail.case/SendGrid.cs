using SendGrid;
using SendGrid.Helpers.Mail;

namespace Cases.Vendors.MailCase;

internal static class SendGridMail
{
    public static Task HelperBad(ISendGridClient client, User user)
    {
        var message = MailHelper.CreateSingleEmail(new EmailAddress("us@example.org"), new EmailAddress(user.Email, "you"), "Welcome", "Hello", "<p>Hello</p>");
        return client.SendEmailAsync(message); // expect: PRIV206
    }

    public static async Task<string> InitialiserBad(SendGridClient client, User user)
    {
        var message = new SendGridMessage { From = new EmailAddress("us@example.org"), Subject = "Welcome " + user.Name };
        message.AddTo("team@example.org");
        var response = await client.SendEmailAsync(message); // expect: PRIV206
        return response.StatusCode.ToString();
    }

    public static Task ContentBad(ISendGridClient client, User user)
    {
        var message = new SendGridMessage();
        message.AddContent(MimeType.Text, "we have your number " + user.Phone);
        return client.SendEmailAsync(message); // expect: PRIV206
    }

    public static Task TemplateBad(ISendGridClient client, User user)
    {
        var message = new SendGridMessage();
        message.SetTemplateId("welcome");
        message.SetTemplateData(new { first = user.Name, theme = user.Theme });
        return client.SendEmailAsync(message); // expect: PRIV206
    }

    public static Task RecipientBad(ISendGridClient client, User user)
    {
        var message = new SendGridMessage();
        message.AddTo(new EmailAddress(user.Email));
        return client.SendEmailAsync(message); // expect: PRIV206
    }

    public static Task ContactBad(ISendGridClient client, User user) =>
        client.RequestAsync(BaseClient.Method.PUT, "{\"email\": \"" + user.Email + "\"}", urlPath: "marketing/contacts"); // expect: PRIV206

    public static Task ThemeOk(ISendGridClient client, User user)
    {
        var message = MailHelper.CreateSingleEmail(new EmailAddress("us@example.org"), new EmailAddress("team@example.org"), "Theme", user.Theme, null);
        message.SetSubject("Visits: " + user.Visits);
        return client.SendEmailAsync(message);
    }

    public static SendGridMessage UnsentOk(User user) => MailHelper.CreateSingleEmail(new EmailAddress("us@example.org"), new EmailAddress(user.Email), "Welcome", "Hello", null);
}
