using MassTransit;

namespace Cases.Vendors.QueuesCase;

public record LoggedIn(string Mail, string Theme);

internal static class Bus
{
    public static Task PublishBad(IPublishEndpoint bus, User user) => bus.Publish(new LoggedIn(user.Email, user.Theme)); // expect: PRIV208

    public static Task AnonymousBad(IPublishEndpoint bus, User user) => bus.Publish<LoggedIn>(new { Mail = user.Email, user.Theme }); // expect: PRIV208

    public static async Task SendBad(ISendEndpointProvider provider, User user)
    {
        var endpoint = await provider.GetSendEndpoint(new Uri("queue:logins"));
        await endpoint.Send(new LoggedIn(user.Name, "")); // expect: PRIV208
    }

    public static Task HeaderBad(IPublishEndpoint bus, User user) =>
        bus.Publish(new LoggedIn("", user.Theme), context => context.Headers.Set("mail", user.Email)); // expect: PRIV208

    public static Task BatchBad(IPublishEndpoint bus, List<User> users) => bus.PublishBatch(users.Select(user => new LoggedIn(user.Email, user.Theme))); // expect: PRIV208

    public static Task RequestBad(IRequestClient<LoggedIn> client, User user) => client.GetResponse<LoggedIn>(new LoggedIn(user.Email, "")); // expect: PRIV208

    public static Task RespondBad(ConsumeContext<LoggedIn> context, User user) => context.RespondAsync(new LoggedIn(user.Name, "")); // expect: PRIV208

    public static Task PublishOk(IPublishEndpoint bus, User user) => bus.Publish(new LoggedIn("", user.Theme));

    public static Task HeaderOk(IPublishEndpoint bus, User user) => bus.Publish(new LoggedIn("", ""), context => context.Headers.Set("theme", user.Theme));
}
