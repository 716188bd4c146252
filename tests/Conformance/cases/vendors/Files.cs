using System.IO;
using System.IO.Compression;
using System.Text.Json;

namespace Cases.Vendors.FilesCase;

internal static class Files
{
    public static void PathWriterBad(User user)
    {
        using var writer = new StreamWriter("members.txt");
        writer.WriteLine(user.Email); // expect: PRIV208
    }

    public static async Task AppendingWriterBad(User user)
    {
        await using var writer = new StreamWriter("members.txt", true);
        await writer.WriteLineAsync("of " + user.Email); // expect: PRIV208
    }

    public static void CreateTextBad(User user)
    {
        using var writer = File.CreateText("members.txt");
        writer.Write("{0}", user.Name); // expect: PRIV208
    }

    public static void TextWriterBad(User user)
    {
        using TextWriter writer = new FileInfo("members.txt").AppendText();
        writer.Write(user.Email); // expect: PRIV208
    }

    public static void StreamBad(User user)
    {
        using var stream = File.Create("members.txt");
        stream.Write(Encoding.UTF8.GetBytes(user.Email)); // expect: PRIV208
    }

    public static void BaseStreamBad(User user)
    {
        using Stream stream = new FileStream("members.txt", FileMode.Create);
        var bytes = Encoding.UTF8.GetBytes(user.Email);
        stream.Write(bytes, 0, bytes.Length); // expect: PRIV208
    }

    public static void OverStreamBad(User user)
    {
        using var stream = File.OpenWrite("members.txt.gz");
        using var packed = new GZipStream(stream, CompressionLevel.Optimal);
        using var writer = new StreamWriter(packed);
        writer.WriteLine(user.Email); // expect: PRIV208
    }

    public static async Task JsonBad(User user)
    {
        await using var stream = File.Create("member.json");
        await JsonSerializer.SerializeAsync(stream, user); // expect: PRIV208
    }

    public static void ThemeOk(User user)
    {
        using var writer = new StreamWriter("themes.txt");
        writer.WriteLine(user.Theme);
    }

    public static int MemoryOk(User user)
    {
        using var stream = new MemoryStream();
        using var writer = new StreamWriter(stream);
        writer.WriteLine(user.Email);
        return (int)stream.Length;
    }

    public static void GivenWriterOk(TextWriter writer, User user) => writer.WriteLine(user.Email);

    public static void StringWriterOk(User user)
    {
        using var writer = new StringWriter();
        writer.WriteLine(user.Email);
    }

    public static void ReadOk(User user)
    {
        using var stream = File.OpenRead(user.Theme);
        using var reader = new StreamReader(stream);
        reader.ReadToEnd();
    }

    public static string JsonInMemoryOk(User user)
    {
        using var stream = File.Create("empty.json");
        return JsonSerializer.Serialize(user.Theme);
    }
}

/// <summary>The object is made in one body and written to in another.</summary>
internal sealed class Journal
{
    private readonly StreamWriter _writer = new("journal.txt");

    public void KeptBad(User user) => _writer.WriteLine(user.Email); // expect: PRIV208
}
