using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Privacy.Tool.Reports;

/// <summary>Indented JSON with the same bytes on every system, readable in any script.</summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(Action<Utf8JsonWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            write(json);
        }

        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }

    /// <summary>A text as a JSON string, which is a YAML string too.</summary>
    public static string Quoted(string text) => JsonSerializer.Serialize(text, Relaxed);
}
