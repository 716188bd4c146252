using AngleSharp;
using DnsClient;
using LiteNetLib;
using Microsoft.Kiota.Abstractions;
using Nakama;
using NetMQ;
using Octokit;
using OpenQA.Selenium;
using Renci.SshNet;
using RestEase;
using SocketIOClient;
using StreamJsonRpc;
using System.DirectoryServices.Protocols;
using Websocket.Client;
using PlaywrightPage = Microsoft.Playwright.IPage;
using PuppeteerPage = PuppeteerSharp.IPage;

namespace Cases.Vendors.TalkCase;

public interface IThemes
{
    [Get("themes/{name}")]
    Task<string> FindAsync([Path] string name);

    string Named(string name);
}

internal static class Talk
{
    public static Task AngleBad(IBrowsingContext context, User user) => context.OpenAsync("https://example.org/" + user.Email); // expect: PRIV206

    public static Task AngleOk(IBrowsingContext context, User user) => context.OpenAsync("https://example.org/" + user.Theme);

    public static object DnsBad(ILookupClient client, User user) => client.Query(user.Name + ".example.org", QueryType.A); // expect: PRIV206

    public static object DnsOk(ILookupClient client, User user) => client.Query(user.Theme + ".example.org", QueryType.A);

    public static Task PlaywrightBad(PlaywrightPage page, User user) => page.FillAsync("#mail", user.Email); // expect: PRIV206

    public static Task PlaywrightOk(PlaywrightPage page, User user) => page.FillAsync("#theme", user.Theme);

    public static Task PuppeteerBad(PuppeteerPage page, User user) => page.TypeAsync("#mail", user.Email); // expect: PRIV206

    public static Task PuppeteerOk(PuppeteerPage page, User user) => page.TypeAsync("#theme", user.Theme);

    public static void SeleniumBad(IWebElement field, User user) => field.SendKeys(user.Email); // expect: PRIV206

    public static void SeleniumOk(IWebElement field, User user) => field.SendKeys(user.Theme);

    public static void SftpBad(ISftpClient client, User user) => client.WriteAllText("/mails", user.Email); // expect: PRIV206

    public static object SshBad(ISshClient client, User user) => client.RunCommand("useradd " + user.Name); // expect: PRIV206

    public static void SftpOk(ISftpClient client, User user) => client.WriteAllText("/themes", user.Theme);

    public static void MqBad(IOutgoingSocket socket, User user) => socket.SendFrame(user.Email); // expect: PRIV206

    public static void MqOk(IOutgoingSocket socket, User user) => socket.SendFrame(user.Theme);

    public static void PeerBad(NetPeer peer, User user) => peer.Send(Encoding.UTF8.GetBytes(user.Email), DeliveryMethod.Unreliable); // expect: PRIV206

    public static void PeerOk(NetPeer peer, User user) => peer.Send(Encoding.UTF8.GetBytes(user.Theme), DeliveryMethod.Unreliable);

    public static Task SocketBad(SocketIO socket, User user) => socket.EmitAsync("mail", user.Email); // expect: PRIV206

    public static Task SocketOk(SocketIO socket, User user) => socket.EmitAsync("theme", user.Theme);

    public static void WebsocketBad(IWebsocketClient client, User user) => client.Send(user.Email); // expect: PRIV206

    public static void WebsocketOk(IWebsocketClient client, User user) => client.Send(user.Theme);

    public static Task RpcBad(JsonRpc rpc, User user) => rpc.InvokeAsync("join", user.Email); // expect: PRIV206

    public static Task RpcOk(JsonRpc rpc, User user) => rpc.InvokeAsync("theme", user.Theme);

    public static Task RestEaseBad(IThemes themes, User user) => themes.FindAsync(user.Name); // expect: PRIV206

    public static Task RestEaseOk(IThemes themes, User user) => themes.FindAsync(user.Theme);

    public static string RestEaseNamedOk(IThemes themes, User user) => themes.Named(user.Name);

    public static void KiotaBad(RequestInformation request, IRequestAdapter adapter, User user) => request.SetContentFromScalar(adapter, "text/plain", user.Email); // expect: PRIV206

    public static void KiotaOk(RequestInformation request, IRequestAdapter adapter, User user) => request.SetContentFromScalar(adapter, "text/plain", user.Theme);

    public static Task NakamaBad(IClient client, User user) => client.AuthenticateEmailAsync(user.Email, "p"); // expect: PRIV206

    public static Task NakamaChatBad(ISocket socket, User user) => socket.WriteChatMessageAsync("1", user.Name); // expect: PRIV206

    public static Task NakamaOk(ISocket socket, User user) => socket.WriteChatMessageAsync("1", user.Theme);

    public static Task IssueBad(IIssuesClient issues, User user) => issues.Create("us", "app", new NewIssue("crash of " + user.Email)); // expect: PRIV208

    public static Task CommentBad(IIssueCommentsClient comments, User user) => comments.Create("us", "app", 1, "by " + user.Name); // expect: PRIV208

    public static Task IssueOk(IIssuesClient issues, User user) => issues.Create("us", "app", new NewIssue("theme " + user.Theme));

    public static void DirectoryBad(LdapConnection connection, User user) =>
        connection.SendRequest(new AddRequest("cn=1", new DirectoryAttribute("mail", user.Email))); // expect: PRIV208

    public static void DirectoryOk(LdapConnection connection, User user) =>
        connection.SendRequest(new AddRequest("cn=1", new DirectoryAttribute("theme", user.Theme)));
}
