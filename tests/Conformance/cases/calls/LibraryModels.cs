using System.IO;
using System.Net.Http;

namespace Cases.Calls.LibraryModelsCase;

internal static class LibraryModels
{
    public static void StreamCopiedBad(User user)
    {
        using var from = new MemoryStream(Encoding.UTF8.GetBytes(user.Email));
        using var into = new MemoryStream();
        from.CopyTo(into);
        Log.LogInformation("{X}", Encoding.UTF8.GetString(into.ToArray())); // expect: PRIV201
    }

    public static void StreamReadBad(User user)
    {
        using var from = new MemoryStream(Encoding.UTF8.GetBytes(user.Email));
        var buffer = new byte[10];
        from.ReadExactly(buffer, 0, 10);
        Log.LogInformation("{X}", Encoding.UTF8.GetString(buffer)); // expect: PRIV201
    }

    public static async Task WriterBad(User user)
    {
        var writer = new StringWriter();
        await writer.WriteAsync(user.Email);
        Log.LogInformation("{X}", writer.ToString()); // expect: PRIV201
    }

    public static void SpanFilledBad(User user)
    {
        var letters = new string[2];
        Array.Fill(letters, user.Email);
        Log.LogInformation("{X}", letters[0]); // expect: PRIV201
    }

    public static void FileReadOk(User user)
    {
        var text = File.ReadAllText("/mail/" + user.Name);
        Log.LogInformation("{Text}", text);
    }

    public static void TempNameOk(User user)
    {
        using var reader = File.OpenText("/mail/" + user.Name);
        Log.LogInformation("{Text} {Temp}", reader.ReadToEnd(), Path.GetTempPath());
    }

    public static async Task AnswerOk(HttpClient client, User user)
    {
        var answer = await client.GetStringAsync("https://example.org/" + user.Theme);
        Log.LogInformation("{Answer}", answer);
    }

    public static async Task StatusBad(HttpClient client, User user)
    {
        var answer = await client.PostAsync("https://example.org/", new StringContent(user.Email)); // expect: PRIV206
        Log.LogInformation("{Status} {Reason}", answer.StatusCode, answer.ReasonPhrase);
    }

    public static void MailHostOk(User user) => Log.LogInformation("{Host}", new System.Net.Mail.MailAddress(user.Email).Host.ToLower());

    public static void MailUserBad(User user) => Log.LogInformation("{User}", new System.Net.Mail.MailAddress(user.Email).User); // expect: PRIV201
}
