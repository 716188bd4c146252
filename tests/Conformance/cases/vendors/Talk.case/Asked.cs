using Lib.Net.Http.WebPush;
using Nethereum.Contracts;
using Nethereum.RPC.TransactionManagers;
using Notify.Interfaces;
using System.Net.Http;
using System.ServiceModel.Channels;
using Classic = IdentityModel.Client;
using Newer = Duende.IdentityModel.Client;

namespace Cases.Vendors.TalkCase;

internal static class Asked
{
    public static object NotifyBad(INotificationClient client, User user) =>
        client.SendEmail(user.Email, "welcome", new Dictionary<string, dynamic>(), null, null); // expect: PRIV206

    public static object NotifyTextBad(INotificationClient client, User user) =>
        client.SendSms("1", "welcome", new Dictionary<string, dynamic> { ["name"] = user.Name }, null, null); // expect: PRIV206

    public static object NotifyOk(INotificationClient client, User user) =>
        client.SendSms("1", "theme", new Dictionary<string, dynamic> { ["theme"] = user.Theme }, null, null);

    public static Task PushBad(PushServiceClient client, PushSubscription subscription, User user) =>
        client.RequestPushMessageDeliveryAsync(subscription, new PushMessage("hello " + user.Name)); // expect: PRIV206

    public static Task PushOk(PushServiceClient client, PushSubscription subscription, User user) =>
        client.RequestPushMessageDeliveryAsync(subscription, new PushMessage("theme " + user.Theme));

    public static void ChannelBad(IOutputChannel channel, User user) => channel.Send(Message.CreateMessage(MessageVersion.Default, "join", user.Email)); // expect: PRIV206

    public static void ChannelOk(IOutputChannel channel, User user) => channel.Send(Message.CreateMessage(MessageVersion.Default, "theme", user.Theme));

    public static Task LedgerBad(Function function, User user) => function.SendTransactionAsync("0x1", user.Email); // expect: PRIV208

    public static Task LedgerOk(Function function, User user) => function.SendTransactionAsync("0x1", user.Theme);

    public static Task RawLedgerBad(ITransactionManager manager, User user) =>
        manager.SendTransactionAsync(new Nethereum.RPC.Eth.DTOs.TransactionInput { Data = user.Email }); // expect: PRIV208

    public static Task RawLedgerOk(ITransactionManager manager, User user) =>
        manager.SendTransactionAsync(new Nethereum.RPC.Eth.DTOs.TransactionInput { Data = user.Theme });

    public static Task TokenBad(HttpClient client, User user) =>
        Classic.HttpClientTokenRequestExtensions.RequestPasswordTokenAsync(client, new Classic.PasswordTokenRequest { UserName = user.Email }); // expect: PRIV206

    public static Task DuendeTokenBad(HttpClient client, User user) =>
        Newer.HttpClientTokenRequestExtensions.RequestPasswordTokenAsync(client, new Newer.PasswordTokenRequest { UserName = user.Email }); // expect: PRIV206

    public static Task TokenOk(HttpClient client, User user) =>
        Classic.HttpClientTokenRequestExtensions.RequestPasswordTokenAsync(client, new Classic.PasswordTokenRequest { Scope = user.Theme });

    public static Task DuendeTokenOk(HttpClient client, User user) =>
        Newer.HttpClientTokenRequestExtensions.RequestPasswordTokenAsync(client, new Newer.PasswordTokenRequest { Scope = user.Theme });
}
