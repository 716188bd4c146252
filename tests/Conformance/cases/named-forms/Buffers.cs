using System.Buffers;
using static Cases.Typed.Api;

namespace Cases.NamedForms.BuffersCase;

internal sealed class Buffered
{
    private readonly char[] _chars = new char[64];

    private int _length;

    public string Text => new(_chars, 0, _length);

    public string Raw => new(_chars);

    public void Write(ReadOnlySpan<char> text)
    {
        text.CopyTo(_chars.AsSpan(_length));
        _length += text.Length;
    }

    public void Reset()
    {
        Array.Clear(_chars);
        _length = 0;
    }

    public void Rewind() => _length = 0;
}

internal sealed class Scratch
{
    public ReadOnlyMemory<char> Mail;

    public Memory<char> Chars = new char[32];
}

/// <summary>Text and bytes that are written into a buffer somebody else has made.</summary>
internal static class Buffers
{
    private static void Stars(ReadOnlySpan<char> from, Span<char> to)
    {
        for (var i = 0; i < from.Length; i++)
            to[i] = '*';
    }

    private static void Chars(ReadOnlySpan<char> from, Span<char> to)
    {
        for (var i = 0; i < from.Length; i++)
            to[i] = from[i];
    }

    public static void BytesIntoASpanBad()
    {
        Span<byte> bytes = new byte[64];
        var count = Encoding.UTF8.GetBytes(Source(), bytes);
        Sink(Encoding.UTF8.GetString(bytes[..count])); // expect: PRIV201
    }

    public static void BytesIntoASpanOk()
    {
        Span<byte> bytes = new byte[64];
        var count = Encoding.UTF8.GetBytes(Source(), bytes);
        Sink(count);
    }

    public static void BytesIntoAnArrayBad()
    {
        var bytes = new byte[64];
        Encoding.UTF8.GetBytes(Source(), bytes);
        Sink(Encoding.UTF8.GetString(bytes)); // expect: PRIV201
    }

    public static void BytesFromAPlaceBad()
    {
        var text = Source();
        var bytes = new byte[64];
        Encoding.UTF8.GetBytes(text, 0, text.Length, bytes, 0);
        Sink(Encoding.UTF8.GetString(bytes)); // expect: PRIV201
    }

    public static void BytesIntoAnotherOk()
    {
        var bytes = new byte[64];
        var others = new byte[64];
        Encoding.UTF8.GetBytes(Source(), bytes);
        Encoding.UTF8.GetBytes("", others);
        Sink(Encoding.UTF8.GetString(others));
    }

    public static void CharsFromBytesBad()
    {
        var chars = new char[64];
        Encoding.UTF8.GetChars(Encoding.UTF8.GetBytes(Source()), chars);
        Sink(new string(chars)); // expect: PRIV201
    }

    public static void ToBase64Bad()
    {
        var chars = new char[64];
        Convert.TryToBase64Chars(Encoding.UTF8.GetBytes(Source()), chars, out var count);
        var bytes = Convert.FromBase64CharArray(chars, 0, count);
        Sink(Encoding.UTF8.GetString(bytes)); // expect: PRIV201
    }

    public static void ToBase64Ok()
    {
        var chars = new char[64];
        var others = new char[64];
        Convert.TryToBase64Chars(Encoding.UTF8.GetBytes(Source()), chars, out _);
        Sink(new string(others));
    }

    public static void TryWriteBad()
    {
        Span<char> chars = new char[64];
        chars.TryWrite($"mail={Source()}", out var count);
        Sink(chars[..count].ToString()); // expect: PRIV201
    }

    public static void TryWriteOk()
    {
        Span<char> chars = new char[64];
        chars.TryWrite($"mail={Source().Length}", out var count);
        Sink(chars[..count].ToString());
    }

    public static void TryFormatOk()
    {
        Span<char> chars = new char[64];
        42.TryFormat(chars, out var count);
        Sink(chars[..count].ToString());
    }

    public static void ToUpperBad()
    {
        Span<char> chars = new char[64];
        var count = Source().AsSpan().ToUpperInvariant(chars);
        Sink(chars[..count].ToString()); // expect: PRIV201
    }

    public static void ToUpperOk()
    {
        Span<char> chars = new char[64];
        var count = "none".AsSpan().ToUpperInvariant(chars);
        Sink(chars[..count].ToString());
    }

    public static void CopiedBad()
    {
        Span<char> chars = new char[64];
        Source().CopyTo(chars);
        Sink(chars.ToString()); // expect: PRIV201
    }

    public static void CopiedPartBad()
    {
        Span<char> chars = stackalloc char[64];
        Source().AsSpan().CopyTo(chars);
        var part = chars[..20];
        Sink(new string(part)); // expect: PRIV201
    }

    public static void CopiedIfThereIsRoomBad()
    {
        Span<char> chars = new char[64];
        if (Source().AsSpan().TryCopyTo(chars))
            Sink(chars.ToString()); // expect: PRIV201
    }

    public static void ClearedOk()
    {
        Span<char> chars = new char[64];
        Source().AsSpan().CopyTo(chars);
        chars.Clear();
        Sink(chars.ToString());
    }

    public static void CharByCharBad()
    {
        Span<char> chars = new char[64];
        Chars(Source(), chars);
        Sink(chars.ToString()); // expect: PRIV201
    }

    public static void CharByCharOk()
    {
        Span<char> chars = new char[64];
        Stars(Source(), chars);
        Sink(chars.ToString());
    }

    public static void CreatedBad()
    {
        var text = string.Create(64, Source(), (chars, state) => state.AsSpan().CopyTo(chars));
        Sink(text); // expect: PRIV201
    }

    public static void FP_Created()
    {
        var text = string.Create(64, Source(), (chars, state) => chars.Fill('*'));
        Sink(text); // known false alarm: PRIV201 what string.Create is given counts as what it makes
    }

    public static void RentedBad()
    {
        using var owner = MemoryPool<char>.Shared.Rent(64);
        Source().AsSpan().CopyTo(owner.Memory.Span);
        Sink(owner.Memory.Span.ToString()); // expect: PRIV201
    }

    public static void RentedOk()
    {
        using var owner = MemoryPool<char>.Shared.Rent(64);
        owner.Memory.Span.Clear();
        Source().AsSpan().CopyTo(owner.Memory.Span);
        owner.Memory.Span.Clear();
        Sink(owner.Memory.Span.ToString());
    }

    public static void WriterBad()
    {
        var writer = new ArrayBufferWriter<char>();
        writer.Write(Source());
        Sink(writer.WrittenSpan.ToString()); // expect: PRIV201
    }

    public static void WriterOk()
    {
        var writer = new ArrayBufferWriter<char>();
        writer.Write(Source());
        Sink(writer.WrittenCount);
    }

    public static void WriterClearedOk()
    {
        var writer = new ArrayBufferWriter<char>();
        writer.Write(Source());
        writer.Clear();
        writer.Write("none");
        Sink(writer.WrittenSpan.ToString());
    }

    public static void WriterAdvancedBad()
    {
        var text = Source();
        var writer = new ArrayBufferWriter<char>();
        text.CopyTo(writer.GetSpan(64));
        writer.Advance(text.Length);
        Sink(writer.WrittenSpan.ToString()); // expect: PRIV201
    }

    public static void WriterAdvancedOk()
    {
        var writer = new ArrayBufferWriter<char>();
        "none".CopyTo(writer.GetSpan(64));
        writer.Advance(4);
        Sink(writer.WrittenSpan.ToString());
    }

    public static void OwnBufferBad()
    {
        var buffered = new Buffered();
        buffered.Write("none");
        buffered.Write(Source());
        Sink(buffered.Text); // expect: PRIV201
    }

    public static void OwnBufferOk()
    {
        var buffered = new Buffered();
        var another = new Buffered();
        buffered.Write(Source());
        another.Write("none");
        Sink(another.Text);
    }

    public static void FP_OwnBufferReset()
    {
        var buffered = new Buffered();
        buffered.Write(Source());
        buffered.Reset();
        buffered.Write("none");
        Sink(buffered.Text); // known false alarm: PRIV201 what a method clears of an array of its own object is still there
    }

    public static void OwnBufferRewoundBad()
    {
        var buffered = new Buffered();
        buffered.Write("none");
        buffered.Write(Source());
        buffered.Rewind();
        buffered.Write("none");
        Sink(buffered.Raw); // expect: PRIV201
    }

    public static void MemoryBad()
    {
        var scratch = new Scratch { Mail = Source().AsMemory() };
        Sink(scratch.Mail.ToString()); // expect: PRIV201
    }

    public static void MemoryOk()
    {
        var scratch = new Scratch { Mail = Source().AsMemory() };
        Sink(scratch.Chars.Span.ToString());
    }

    public static void MemoryWrittenBad()
    {
        var scratch = new Scratch();
        Source().AsSpan().CopyTo(scratch.Chars.Span);
        Sink(scratch.Chars.ToString()); // expect: PRIV201
    }
}
