using static Cases.Typed.Api;

using System.Security.Cryptography;

namespace Cases.NamedBuilt.OverwrittenCase;

/// <summary>Buffers that are cleared or filled whole: what was in them is gone, be they made by a library or written to by a method.</summary>
internal static class Overwritten
{
    private static void Write(Span<char> buffer, string text) => text.AsSpan().CopyTo(buffer);

    public static void EncodedBad()
    {
        var bytes = Encoding.UTF8.GetBytes(Source());
        var other = Encoding.UTF8.GetBytes("x");
        Array.Clear(other);
        Sink(Encoding.UTF8.GetString(bytes)); // expect: PRIV201
    }

    public static void EncodedOk()
    {
        var bytes = Encoding.UTF8.GetBytes(Source());
        Array.Clear(bytes);
        Sink(Encoding.UTF8.GetString(bytes));
    }

    public static void ZeroedOk()
    {
        var bytes = Encoding.UTF8.GetBytes(Source());
        CryptographicOperations.ZeroMemory(bytes);
        Sink(Convert.ToHexString(bytes));
    }

    public static void ZeroedInPartBad()
    {
        var bytes = Encoding.UTF8.GetBytes(Source());
        CryptographicOperations.ZeroMemory(bytes.AsSpan(0, 2));
        Sink(Convert.ToHexString(bytes)); // expect: PRIV201
    }

    public static void ClearedInPartBad()
    {
        var bytes = Encoding.UTF8.GetBytes(Source());
        Array.Clear(bytes, 0, 2);
        Sink(Convert.ToHexString(bytes)); // expect: PRIV201
    }

    public static void FilledBad()
    {
        var words = "a b".Split(' ');
        Array.Fill(words, Source());
        Sink(words[1]); // expect: PRIV201
    }

    public static void FilledOk()
    {
        var words = Source().Split(' ');
        Array.Fill(words, "x");
        Sink(words[1]);
    }

    public static void FilledAgainBad()
    {
        var words = Source().Split(' ');
        Array.Fill(words, "x");
        words[0] = Source();
        Sink(words[0]); // expect: PRIV201
    }

    public static void ByMethodBad()
    {
        Span<char> buffer = stackalloc char[32];
        buffer.Clear();
        Write(buffer, Source());
        Sink(buffer.ToString()); // expect: PRIV201
    }

    public static void ByMethodOk()
    {
        Span<char> buffer = stackalloc char[32];
        Write(buffer, Source());
        buffer.Clear();
        Sink(buffer.ToString());
    }

    public static void ByMethodFilledOk()
    {
        var array = new char[8];
        Write(array.AsMemory().Span, Source());
        array.AsMemory().Span.Fill('x');
        Sink(new string(array));
    }

    public static void PartBad()
    {
        var array = new char[8];
        var part = array.AsSpan(2);
        Write(array, Source());
        part.Clear();
        Sink(new string(array)); // expect: PRIV201
    }

    public static void PartHandedBad()
    {
        var array = new char[8];
        Write(array, Source());
        ClearAll(array.AsSpan(4));
        Sink(new string(array)); // expect: PRIV201
    }

    private static void ClearAll(Span<char> buffer) => buffer.Clear();

    public static void PartZeroedBad(int start)
    {
        var buffer = Encoding.UTF8.GetBytes(Source());
        CryptographicOperations.ZeroMemory(buffer.AsSpan(start));
        Sink(Encoding.UTF8.GetString(buffer)); // expect: PRIV201
    }
}
