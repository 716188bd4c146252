using Twilio.Clients;
using Twilio.Rest.Api.V2010.Account;
using Twilio.Rest.Taskrouter.V1.Workspace;
using Twilio.Rest.Verify.V2.Service;
using Twilio.Types;

namespace Cases.Vendors.MailCase;

internal static class TwilioMessages
{
    public static void ToBad(User user) => MessageResource.Create(to: new PhoneNumber(user.Phone), from: new PhoneNumber("+10000000"), body: "Welcome"); // expect: PRIV206

    public static async Task<string> BodyBad(User user)
    {
        var message = await MessageResource.CreateAsync(new PhoneNumber("+10000000"), body: "Hello " + user.Name); // expect: PRIV206
        return message.Sid;
    }

    public static Task OptionsBad(ITwilioRestClient client, User user)
    {
        var options = new CreateMessageOptions(new PhoneNumber("+10000000")) { Body = user.Email };
        return MessageResource.CreateAsync(options, client); // expect: PRIV206
    }

    public static Task VerifyBad(User user) => VerificationResource.CreateAsync("VA1", user.Email, "email"); // expect: PRIV206

    public static void TaskBad(User user) => TaskResource.Create("WS1", attributes: "{\"mail\":\"" + user.Email + "\"}"); // expect: PRIV206

    public static void ThemeOk(User user) => MessageResource.Create(new PhoneNumber("+10000000"), body: "Theme " + user.Theme);

    public static Task FetchOk(ITwilioRestClient client, User user) => MessageResource.FetchAsync("SM" + user.Visits, client: client);
}
