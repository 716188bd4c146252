using System.IO;
using System.Net;
using System.Net.Http;
using System.Net.Sockets;

namespace Cases.Sinks.ConnectionsCase;

internal static class Connections
{
    public static Task DefaultHeaderBad(HttpClient client, User user)
    {
        client.DefaultRequestHeaders.Add("X-Mail", user.Email); // expect: PRIV206
        return client.GetAsync("https://example.org");
    }

    public static void DefaultHeaderTriedBad(HttpClient client, User user) =>
        client.DefaultRequestHeaders.TryAddWithoutValidation("X-Mail", user.Email); // expect: PRIV206

    public static Task HeaderOnceBad(HttpClient client, User user)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "https://example.org");
        request.Headers.Add("X-Mail", user.Email);
        return client.SendAsync(request); // expect: PRIV206
    }

    public static WebRequest RequestBad(User user) => WebRequest.Create("https://example.org?mail=" + user.Email); // expect: PRIV206

    public static void RequestBodyBad(WebRequest request, User user)
    {
        using var writer = new StreamWriter(request.GetRequestStream());
        writer.Write(user.Email); // expect: PRIV206
    }

    public static void ConnectionBad(TcpClient client, User user) => client.GetStream().Write(Encoding.UTF8.GetBytes(user.Email)); // expect: PRIV206

    public static void ConnectionWriterBad(TcpClient client, User user)
    {
        using var writer = new StreamWriter(client.GetStream());
        writer.WriteLine(user.Email); // expect: PRIV206
    }

    public static void DefaultHeaderOk(HttpClient client, User user) => client.DefaultRequestHeaders.Add("X-Theme", user.Theme);

    public static void RequestNotSentOk(User user)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "https://example.org");
        request.Headers.Add("X-Mail", user.Email);
    }

    public static void RequestBodyOk(WebRequest request, User user)
    {
        using var writer = new StreamWriter(request.GetRequestStream());
        writer.Write(user.Theme);
    }

    public static string MemoryOk(User user)
    {
        using var writer = new StringWriter();
        writer.Write(user.Email);
        return writer.ToString();
    }
}
