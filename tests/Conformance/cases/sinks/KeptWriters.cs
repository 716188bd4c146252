using System.IO;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Cases.Sinks.KeptWritersCase;

/// <summary>The writer is made in one body and written to in another.</summary>
internal sealed class InField(Stream given) : IDisposable
{
    private readonly StreamWriter _journal = new("journal.txt");
    private readonly TextWriter _memory = new StringWriter();
    private readonly StreamWriter _given = new(given);

    public void JournalBad(User user) => _journal.WriteLine(user.Email); // expect: PRIV208

    public Task JournalAsyncBad(User user) => _journal.WriteLineAsync("of " + user.Name); // expect: PRIV208

    public void ThisBad(User user) => this._journal.Write("{0}", user.Email); // expect: PRIV208

    public void JournalOk(User user) => _journal.WriteLine(user.Theme);

    public void MemoryOk(User user) => _memory.WriteLine(user.Email);

    public void GivenOk(User user) => _given.WriteLine(user.Email);

    public void Dispose() => _journal.Dispose();
}

internal sealed class InProperty
{
    private TextWriter Writer { get; } = File.AppendText("log.txt");

    private StringWriter Text { get; } = new();

    private static BinaryWriter Binary { get; } = new(File.Create("log.bin"));

    public void PropertyBad(User user) => Writer.WriteLine(user.Email); // expect: PRIV208

    public void BinaryBad(User user) => Binary.Write(user.Email); // expect: PRIV208

    public void TextOk(User user) => Text.WriteLine(user.Email);
}

internal static class InStatic
{
    private static readonly FileStream _stream = File.OpenWrite("all.txt");
    private static readonly StreamWriter _writer = new(_stream);

    public static void StreamBad(User user) => _stream.Write(Encoding.UTF8.GetBytes(user.Email)); // expect: PRIV208

    public static void WriterBad(User user) => _writer.WriteLine(user.Email); // expect: PRIV208

    public static void WriterOk(User user) => _writer.WriteLine(user.Visits);
}

internal sealed class InConstructor
{
    private readonly TextWriter _writer;
    private readonly TextWriter _other;

    public InConstructor(string path)
    {
        var file = new FileInfo(path);
        _writer = file.CreateText();
        _other = TextWriter.Null;
    }

    public void MadeInConstructorBad(User user) => _writer.WriteLine(user.Email); // expect: PRIV208

    public void NullOk(User user) => _other.WriteLine(user.Email);
}

internal sealed class WhenNeeded
{
    private StreamWriter? _writer;

    private StreamWriter Writer => _writer ??= new StreamWriter("when.txt");

    public void WhenNeededBad(User user) => Writer.WriteLine(user.Email); // expect: PRIV208

    public void OpenedBad(User user)
    {
        _writer ??= Open();
        _writer.WriteLine(user.Email); // expect: PRIV208
    }

    private static StreamWriter Open() => new("when.txt");
}

internal sealed class InLazy(string path)
{
    private readonly Lazy<StreamWriter> _writer = new(() => new StreamWriter(path));
    private readonly Lazy<StringWriter> _text = new(() => new StringWriter());

    public void LazyBad(User user) => _writer.Value.WriteLine(user.Email); // expect: PRIV208

    public void LazyOk(User user) => _text.Value.WriteLine(user.Email);
}

/// <summary>Who makes it gives it a file's.</summary>
internal sealed class GivenByCaller(TextWriter writer)
{
    public static GivenByCaller OfFile() => new(File.CreateText("given.txt"));

    public void FN_Given(User user) => writer.WriteLine(user.Email); // known miss: PRIV208 a writer that a constructor is given is not known to be a file's
}

internal abstract class Base
{
    protected TextWriter Out { get; } = File.CreateText("base.txt");

    protected readonly StreamWriter _shared = new("base.txt");
}

internal sealed class Derived : Base
{
    public void InheritedBad(User user) => Out.WriteLine(user.Email); // expect: PRIV208

    public void InheritedFieldBad(User user) => _shared.WriteLine(user.Email); // expect: PRIV208
}

internal sealed class Json
{
    private readonly Stream _stream = File.Create("member.json");
    private readonly Stream _memory = new MemoryStream();

    public Task SerialisedBad(User user) => JsonSerializer.SerializeAsync(_stream, user); // expect: PRIV208

    public Task SerialisedOk(User user) => JsonSerializer.SerializeAsync(_memory, user);

    public static void WriterBad(User user)
    {
        using var stream = File.Create("member.json");
        using var writer = new Utf8JsonWriter(stream);
        writer.WriteStartObject();
        writer.WriteString("mail", user.Email); // expect: PRIV208
        writer.WriteEndObject();
    }

    public static string WriterOk(User user)
    {
        using var stream = new MemoryStream();
        using var writer = new Utf8JsonWriter(stream);
        writer.WriteString("mail", user.Email);
        return stream.Length.ToString();
    }
}

internal static class Response
{
    public static Task BodyBad(HttpResponse response, User user) => response.Body.WriteAsync(Encoding.UTF8.GetBytes(user.Email)).AsTask(); // expect: PRIV208

    public static Task SerialisedBad(HttpContext context, User user) => JsonSerializer.SerializeAsync(context.Response.Body, user); // expect: PRIV208

    public static async Task WriterBad(HttpContext context, User user)
    {
        await using var writer = new StreamWriter(context.Response.Body);
        await writer.WriteAsync(user.Name); // expect: PRIV208
    }

    public static void JsonWriterBad(HttpContext context, User user)
    {
        using var json = new Utf8JsonWriter(context.Response.Body);
        json.WriteStringValue(user.Email); // expect: PRIV208
    }

    public static Task BodyOk(HttpResponse response, User user) => response.Body.WriteAsync(Encoding.UTF8.GetBytes(user.Theme)).AsTask();

    public static Task RequestOk(HttpRequest request, User user) => request.Body.FlushAsync();
}
