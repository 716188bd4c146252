using System.IO;
using System.Net.Http;
using System.Net.Http.Json;
using System.Net.Mail;

namespace Cases.Sinks.NetworkCase;

internal static class Network
{
    public static Task GetBad(HttpClient client, User user) => client.GetAsync("https://example.org/?m=" + user.Email); // expect: PRIV206

    public static Task GetStringBad(HttpClient client, User user) => client.GetStringAsync($"https://example.org/{user.Name}"); // expect: PRIV206

    public static Task PostBad(HttpClient client, User user)
    {
        var content = new StringContent(user.Email);
        return client.PostAsync("https://example.org", content); // expect: PRIV206
    }

    public static Task FormBad(HttpClient client, User user)
    {
        var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["mail"] = user.Email });
        return client.PostAsync("https://example.org", form); // expect: PRIV206
    }

    public static Task PostAsJsonBad(HttpClient client, User user) => client.PostAsJsonAsync("https://example.org", user); // expect: PRIV206

    public static Task SendBad(HttpClient client, User user)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "https://example.org") { Content = new StringContent(user.Email) };
        return client.SendAsync(request); // expect: PRIV206
    }

    public static void SmtpBad(SmtpClient client, User user) => client.Send("shop@example.org", user.Email, "hello", "welcome"); // expect: PRIV206

    public static void SmtpFromBad(SmtpClient client, User user) => client.Send(user.Email, "shop@example.org", "hello", "a question"); // expect: PRIV206

    public static void FileBad(User user) => File.WriteAllText("mails.txt", user.Email); // expect: PRIV208

    public static void FileAppendBad(User user) => File.AppendAllText("mails.txt", "mail " + user.Email); // expect: PRIV208

    public static void FileLinesBad(User user) => File.WriteAllLines("mails.txt", [user.Email]); // expect: PRIV208

    public static Task GetOk(HttpClient client, User user) => client.GetAsync("https://example.org/?t=" + user.Theme);

    public static Task PostOk(HttpClient client, User user) => client.PostAsync("https://example.org", new StringContent(user.Theme));

    public static Task PostAsJsonOk(HttpClient client, Order order) => client.PostAsJsonAsync("https://example.org", order);

    public static void FileOk(User user) => File.WriteAllText("themes.txt", user.Theme);
}
